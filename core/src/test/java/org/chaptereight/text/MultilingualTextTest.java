package org.chaptereight.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chaptereight.text.UnLanguage.ARABIC;
import static org.chaptereight.text.UnLanguage.CHINESE;
import static org.chaptereight.text.UnLanguage.ENGLISH;
import static org.chaptereight.text.UnLanguage.FRENCH;
import static org.chaptereight.text.UnLanguage.RUSSIAN;
import static org.chaptereight.text.UnLanguage.SPANISH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MultilingualTextTest {

  private static final MultilingualText UNION =
      MultilingualText.builder()
          .put(LanguageTag.of("sw"), "Umoja wa Afrika")
          .put(ENGLISH, "African Union")
          .put(ARABIC, "الاتحاد الأفريقي")
          .put(CHINESE, "非洲联盟")
          .build();

  @Test
  void puts_the_official_languages_first_whatever_the_order_of_putting() {
    assertThat(UNION.languages())
        .extracting(LanguageTag::toString)
        .containsExactly("ar", "zh", "en", "sw");
    MultilingualText other =
        MultilingualText.builder()
            .put(CHINESE, "非洲联盟")
            .put(ARABIC, "الاتحاد الأفريقي")
            .put(LanguageTag.of("sw"), "Umoja wa Afrika")
            .put(ENGLISH, "African Union")
            .build();
    assertThat(other).isEqualTo(UNION).hasSameHashCodeAs(UNION);
    assertThat(other)
        .hasToString("{ar=الاتحاد الأفريقي, zh=非洲联盟, en=African Union, sw=Umoja wa Afrika}");
    assertThat(MultilingualText.of(ENGLISH, "x")).isNotEqualTo(MultilingualText.of(FRENCH, "x"));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, ar",
    "zh-Hant-TW, zh",
    "sw, sw",
    "fr, en",
    "ar-EG, ar",
    "x-any, en",
    "zh-x-mine, zh"
  })
  void answers_in_the_language_asked_for_or_the_best_there_is(String asked, String answered) {
    assertThat(UNION.in(LanguageTag.of(asked)).language()).hasToString(answered);
  }

  @Test
  void answers_in_the_first_language_where_there_is_no_english() {
    MultilingualText text = MultilingualText.builder().put(SPANISH, "s").put(RUSSIAN, "r").build();
    assertThat(text.in(FRENCH)).isEqualTo(Wording.of(RUSSIAN.tag(), "r"));
    assertThat(text.exactly(FRENCH.tag())).isEmpty();
    assertThat(text.exactly(SPANISH.tag())).contains("s");
    assertThat(text.wordings())
        .containsExactly(Wording.of(RUSSIAN.tag(), "r"), Wording.of(SPANISH.tag(), "s"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"und-Latn", "und-Arab-EG", "x-mine", "i-klingon", "de-x-a-b", "sl-rozaj"})
  void answers_in_any_language_there_is(String tag) {
    MultilingualText text = MultilingualText.of(ENGLISH, "x");
    assertThat(text.in(LanguageTag.of(tag))).isEqualTo(Wording.of(ENGLISH.tag(), "x"));
  }

  @Test
  void knows_the_direction_of_what_it_answers() {
    assertThat(UNION.in(ARABIC).direction()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
    assertThat(UNION.in(FRENCH).direction()).isEqualTo(TextDirection.LEFT_TO_RIGHT);
  }

  @Test
  void knows_whether_it_is_in_all_official_languages() {
    MultilingualText.Builder text = MultilingualText.builder();
    for (UnLanguage language : UnLanguage.values()) {
      text.put(language, "x");
    }
    assertThat(text.build().isInAllOfficialLanguages()).isTrue();
    assertThat(UNION.isInAllOfficialLanguages()).isFalse();
  }

  @Test
  void holds_more_languages_than_the_official_ones() {
    MultilingualText.Builder text = MultilingualText.builder();
    List<String> tags = List.of("ar", "bg", "cs", "da", "el", "fa", "ga", "hu", "it");
    tags.forEach(tag -> text.put(LanguageTag.of(tag), tag));
    assertThat(text.build().languages()).extracting(LanguageTag::toString).isEqualTo(tags);
  }

  @Test
  void keeps_languages_in_their_order_however_they_come() {
    MultilingualText.Builder text = MultilingualText.builder();
    List<String> tags = List.of("it", "es", "ar", "hu", "en", "bg", "zh", "fr", "el", "ru");
    tags.forEach(tag -> text.put(LanguageTag.of(tag), tag));
    assertThat(text.build().languages())
        .extracting(LanguageTag::toString)
        .containsExactly("ar", "zh", "en", "fr", "ru", "es", "bg", "el", "hu", "it");
    assertThat(text.build().exactly(LanguageTag.of("hu"))).contains("hu");
  }

  @Test
  void refuses_a_tag_and_a_text_without_end() {
    assertThat(LanguageTag.of("x-a" + "-abcdefgh".repeat(10))).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageTag.of("x-a" + "-abcdefgh".repeat(11)))
        .withMessageEndingWith(
            "…\" is not a language tag of BCP 47, such as \"ar\" or \"zh-Hant\"");
    assertThat(PlainText.require("x".repeat(1_000_000))).hasSize(1_000_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlainText.require("x".repeat(1_000_001)))
        .withMessage("a text has at most 1000000 characters, this one has 1000001");
  }

  @Test
  void refuses_a_second_text_in_a_language_and_none_at_all() {
    MultilingualText.Builder text = MultilingualText.builder();
    assertThat(text.isEmpty()).isTrue();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(text::build)
        .withMessage("a text is in at least one language");
    text.put(ENGLISH, "one");
    assertThat(text.contains(ENGLISH.tag())).isTrue();
    assertThat(text.contains(FRENCH.tag())).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.put(LanguageTag.of("EN"), "two"))
        .withMessage("there is a text in \"en\" already");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | RIGHT_TO_LEFT",
        "AR-eg | RIGHT_TO_LEFT",
        "he | RIGHT_TO_LEFT",
        "fa | RIGHT_TO_LEFT",
        "az-Arab | RIGHT_TO_LEFT",
        "az | LEFT_TO_RIGHT",
        "ar-Latn | LEFT_TO_RIGHT",
        "zh-Hant | LEFT_TO_RIGHT",
        "ru | LEFT_TO_RIGHT",
        "ar-arz | RIGHT_TO_LEFT",
        "pnb | RIGHT_TO_LEFT",
      })
  void a_language_is_read_in_the_direction_of_its_script(String tag, TextDirection direction) {
    assertThat(LanguageTag.of(tag).direction()).isEqualTo(direction);
  }

  @Test
  void a_language_tag_is_kept_in_the_case_that_is_recommended() {
    assertThat(LanguageTag.of("ZH-hANT-tw")).hasToString("zh-Hant-TW");
    assertThat(LanguageTag.of("EN")).isSameAs(ENGLISH.tag());
    assertThat(LanguageTag.of("de-a-bbb-x-a-A")).hasToString("de-a-bbb-x-a-a");
    assertThat(LanguageTag.of("x-a-b-a")).hasToString("x-a-b-a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "und",
        "e n",
        "en_US",
        "-",
        "en-",
        "ar-a-aaa-b-bbb-a-ccc",
        "en-u-ca-gregory-U-nu-latn"
      })
  void refuses_what_is_no_language_tag(String tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageTag.of(tag))
        .withMessage("\"%s\" is not a language tag of BCP 47, such as \"ar\" or \"zh-Hant\"", tag);
  }
}
