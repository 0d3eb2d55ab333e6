package org.chaptereight.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.SerializableTester;
import java.util.Map;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.validation.MessageBundle;
import org.junit.jupiter.api.Test;

/** Why something cannot be, in words. */
final class ReasonTest {

  @Test
  void puts_its_arguments_into_the_words_once() {
    Reason reason = Reason.of("k", "{a} and {b} and {c}", "a", "{b}", "b", 2);
    assertThat(reason).hasToString("{b} and 2 and {c}");
    assertThat(reason.in("{b}$1 {a}", argument -> "<" + argument + ">")).isEqualTo("<2>$1 <{b}>");
  }

  @Test
  void may_have_another_reason_in_it() {
    Reason inner = Reason.of("inner", "no {x}", "x", "cat");
    assertThat(Reason.of("outer", "bad: {why}", "why", inner)).hasToString("bad: no cat");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reason("k", "{n}", Map.of("n", 1)))
        .withMessage("an argument is a text or a reason, n is not");
  }

  @Test
  void a_refused_value_tells_why_in_each_official_language() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StateCode.of("Rus"))
        .withMessage("\"Rus\" is not a State code: expected three capitals A-Z, as \"RUS\"")
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> {
              assertThat(
                      MessageBundle.reasons().words(refused.reason()).in(UnLanguage.FRENCH).text())
                  .isEqualTo(
                      "\"Rus\" n'est pas le code d'un État (trois majuscules A-Z, comme RUS).");
              assertThat(
                      MessageBundle.reasons().words(refused.reason()).in(UnLanguage.ARABIC).text())
                  .isEqualTo("\u2068\"Rus\"\u2069 ليس رمز دولة (ثلاثة أحرف كبيرة A-Z، مثل RUS).");
            });
  }

  @Test
  void can_be_sent_to_another_machine() {
    Reason reason = Reason.of("k", "{a}", "a", Reason.of("i", "x"));
    assertThat(SerializableTester.reserialize(reason)).isEqualTo(reason);
  }
}
