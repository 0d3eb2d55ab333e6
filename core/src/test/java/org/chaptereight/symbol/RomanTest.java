package org.chaptereight.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RomanTest {

  private static int parse(String text) {
    return Roman.parse(text, 0, text.length());
  }

  @ParameterizedTest
  @CsvSource({"I,1", "IV,4", "IX,9", "XIX,19", "XXX,30", "XLVIII,48", "LIII,53", "MMMCMXCIX,3999"})
  void numerals_are_read_and_written(String numeral, int number) {
    assertThat(parse(numeral)).isEqualTo(number);
    assertThat(Roman.print(number)).isEqualTo(numeral);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "IIII", "VV", "IC", "IXX", "iv", "A", "MMMMMMMMMMMMMMMM", "XIVI"})
  void nothing_else_is_a_numeral(String text) {
    assertThat(parse(text)).isZero();
  }

  @Test
  void no_two_numbers_have_one_numeral() {
    Set<String> numerals = new HashSet<>();
    for (int i = 1; i < 4000; i++) {
      assertThat(numerals.add(Roman.print(i))).isTrue();
      assertThat(parse(Roman.print(i))).isEqualTo(i);
    }
  }
}
