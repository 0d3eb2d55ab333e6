package org.chaptereight.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's tables. */
final class CertaintyTest {

  @ParameterizedTest
  @CsvSource({
    "YES, YES, YES, YES",
    "YES, NO, NO, YES",
    "YES, CANNOT_BE_KNOWN, CANNOT_BE_KNOWN, YES",
    "NO, NO, NO, NO",
    "NO, CANNOT_BE_KNOWN, NO, CANNOT_BE_KNOWN",
    "CANNOT_BE_KNOWN, CANNOT_BE_KNOWN, CANNOT_BE_KNOWN, CANNOT_BE_KNOWN",
  })
  void joins_two_answers(Certainty one, Certainty other, Certainty both, Certainty either) {
    assertThat(one.and(other)).isEqualTo(both);
    assertThat(other.and(one)).isEqualTo(both);
    assertThat(one.or(other)).isEqualTo(either);
    assertThat(other.or(one)).isEqualTo(either);
  }

  @ParameterizedTest
  @CsvSource({"YES, NO", "NO, YES", "CANNOT_BE_KNOWN, CANNOT_BE_KNOWN"})
  void turns_an_answer_round(Certainty answer, Certainty opposite) {
    assertThat(answer.not()).isEqualTo(opposite);
  }

  @ParameterizedTest
  @CsvSource({"true, YES", "false, NO"})
  void is_made_of_what_is_known(boolean known, Certainty answer) {
    assertThat(Certainty.of(known)).isEqualTo(answer);
  }
}
