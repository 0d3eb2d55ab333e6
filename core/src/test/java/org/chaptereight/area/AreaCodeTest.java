package org.chaptereight.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AreaCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "1", "counter-terrorism", "resolution-1540", "0-9-az"})
  void has_small_words_and_digits_joined_by_hyphens(String text) {
    assertThat(AreaCode.of(text)).hasToString(text).isEqualTo(AreaCode.of(text));
  }

  @Test
  void has_up_to_64_characters() {
    assertThat(AreaCode.of("a".repeat(64))).hasToString("a".repeat(64));
    assertThatIllegalArgumentException().isThrownBy(() -> AreaCode.of("a".repeat(65)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "-a",
        "a-",
        "a--b",
        "A",
        "counter terrorism",
        "a_b",
        "é",
        "терроризм",
        "٣",
        "a\u00A0",
        "`",
        "{",
        "/",
        ":"
      })
  void has_nothing_else(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AreaCode.of(text))
        .withMessage(
            "\""
                + text
                + "\" is not an area code: expected small letters and digits, words joined by -,"
                + " at most 64 characters");
  }
}
