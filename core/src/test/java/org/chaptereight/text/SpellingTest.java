package org.chaptereight.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text can hold, and which spellings are of one name. */
final class SpellingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "two\nlines",
        "تهد\u064D\u0651د",
        "\u200Fعربي",
        "\u2067 open",
        "，",
        "\uD83D\uDD4A",
        "\uE000",
        "  x",
      })
  void a_text_holds_whatever_can_be_printed(String text) {
    assertThat(PlainText.require(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x\u0000x | a text cannot hold a control character: U+0000 at character 2",
        "x\ty | a text cannot hold a control character: U+0009 at character 2",
        "x\u007F | a text cannot hold a control character: U+007F at character 2",
        "\uD83D\uDD4A\u0085 | a text cannot hold a control character: U+0085 at character 2",
        "x\uD800 | a text cannot hold half of a surrogate pair: U+D800 at character 2",
        "\uDC00x | a text cannot hold half of a surrogate pair: U+DC00 at character 1",
        "x\uD800\uD800\uDC00 | a text cannot hold half of a surrogate pair: U+D800 at character 2",
      })
  void refuses_what_cannot_be_printed(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlainText.require(text))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u00A0", "\u3000 \u2028"})
  void refuses_what_cannot_be_seen(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlainText.require(text))
        .withMessage("a text must not be blank");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "بان كي - مون | بان كي-مون",
        "Côte d’Ivoire | COTE D'IVOIRE",
        "Türkiye | Tu\u0308rkiye",
        "تهد\u064D\u0651د | تهدد",
        "الأمـم المتحدة | الأمم المتحدة",
        "Timor–Leste | timor - leste",
        "STRASSE | Straße",
        "  two   words | Two Words",
        "\u200Fالأمم المتحدة | الأمم\u00A0المتحدة",
      })
  void spellings_of_one_name_have_one_key(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Niger, Nigeria", "شنغهاي, شانغهاي", "Guinea, Guinea-Bissau", "Viet Nam, Vietnam"})
  void names_of_two_things_have_two_keys(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @Test
  void a_key_is_its_own_key() {
    String key = NameKey.of("Côte d’Ivoire – شنغهاي").toString();
    assertThat(NameKey.of(key)).hasToString(key);
  }
}
