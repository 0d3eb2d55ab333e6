package org.chaptereight.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RuleCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"A", "CH8-CLAIM-UNSUPPORTED", "AGENDA-RULE37-MEMBER", "1-2", "AZ-09"})
  void has_words_of_capitals_and_digits_joined_by_hyphens(String text) {
    assertThat(RuleCode.of(text)).hasToString(text).isEqualTo(RuleCode.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "-A", "A-", "A--B", "a", "A B", "A_B", "É", "Ж", "٣", "A\u00A0", "@", "[", "/", ":"
      })
  void has_nothing_else(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleCode.of(text))
        .withMessage(
            "\""
                + text
                + "\" is not a rule code: expected capitals A-Z and digits, words joined by -");
  }
}
