package org.chaptereight.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.SerializableTester;
import java.util.Map;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.text.Wording;
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
  void a_blank_too_many_in_an_identifier_is_told_with_its_place_in_each_language() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganizationId.of("a  b"))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused ->
                assertThat(
                        MessageBundle.reasons().words(refused.reason()).wordings().stream()
                            .map(Wording::text))
                    .containsExactlyInAnyOrder(
                        "\u2068\"a  b\"\u2069 ليس معرّفا: مسافة ثانية متتالية (المحرف \u20683\u2069).",
                        "\"a  b\" 不是标识符：第 3 个字符是第二个连续空格。",
                        "\"a  b\" is not an identifier: a second blank at character 3",
                        "\"a  b\" n'est pas un identifiant\u00a0: deuxième espace de suite (caractère 3).",
                        "\"a  b\" — не идентификатор: второй пробел подряд (знак 3).",
                        "\"a  b\" no es un identificador: segundo espacio seguido (carácter 3)."));
  }

  @Test
  void a_code_that_is_meant_is_told_in_each_language() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingFormat.of("Briefing"))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused ->
                assertThat(
                        MessageBundle.reasons().words(refused.reason()).wordings().stream()
                            .map(Wording::text))
                    .containsExactlyInAnyOrder(
                        "\u2068\"Briefing\"\u2069 ليس رمزا (أحرف كبيرة A-Z وأرقام، وكلمات تصلها _، وطوله"
                            + " \u206864\u2069 محرفا على الأكثر). فهل المقصود \u2068BRIEFING\u2069؟",
                        "\"Briefing\" 不是代码（大写字母 A-Z 和数字，词间用 _ 连接，最多 64 个字符）。是否应为 BRIEFING？",
                        "\"Briefing\" is not a code: expected capitals A-Z and digits, words joined by"
                            + " _, at most 64 characters; did you mean BRIEFING?",
                        "\"Briefing\" n'est pas un code (majuscules A-Z et chiffres, mots joints par _,"
                            + " 64 caractères au plus). S'agit-il de \"BRIEFING\"\u00a0?",
                        "\"Briefing\" — не код (прописные буквы A-Z и цифры, слова соединены знаком _, не"
                            + " более 64 знаков). Имелось в виду BRIEFING?",
                        "\"Briefing\" no es un código (mayúsculas A-Z y cifras, palabras unidas por _, 64"
                            + " caracteres como máximo). ¿Se trata de BRIEFING?"));
  }

  @Test
  void can_be_sent_to_another_machine() {
    Reason reason = Reason.of("k", "{a}", "a", Reason.of("i", "x"));
    assertThat(SerializableTester.reserialize(reason)).isEqualTo(reason);
  }
}
