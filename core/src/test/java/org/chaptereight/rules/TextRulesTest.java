package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.text.UnLanguage.ARABIC;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.List;
import java.util.Optional;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.ChapterEightStanding.Claim;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.PlainText;
import org.chaptereight.text.Wording;
import org.chaptereight.validation.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule about controls of the direction of text. */
final class TextRulesTest {

  private static List<Finding> found(String title) {
    return Base.VALIDATOR
        .validate(Base.dossier().title(MultilingualText.of(ENGLISH, title)).build())
        .findings();
  }

  /** The title as mended; none if it cannot be. */
  private static Optional<String> mended(String title) {
    return found(title).get(0).repair().map(repair -> repair.operations().get(1).value().get());
  }

  @Test
  void finds_an_override_that_is_left_open() {
    Finding finding = found("The \u202Eeht").get(0);
    assertThat(finding)
        .hasToString(
            "BIDI-CONTROL at /title/en: The directional control U+202E (character 5) has no"
                + " counterpart in \"The \\u202Eeht\" (UAX-9, 2 Directional Formatting Characters)");
    assertThat(finding.repair().orElseThrow())
        .hasToString(
            "[{\"op\":\"test\",\"path\":\"/title/en\",\"value\":\"The \\u202eeht\"},"
                + "{\"op\":\"replace\",\"path\":\"/title/en\",\"value\":\"The \\u202eeht\\u202c\"}]");
  }

  @Test
  void finds_texts_of_every_kind_and_their_languages() {
    assertThat(
            Base.VALIDATOR
                .validate(
                    Base.dossier()
                        .organizations(
                            List.of(
                                Base.organization()
                                    .acronyms(MultilingualText.of(ARABIC, "\u2067A"))
                                    .addVariant(Wording.of(LanguageTag.of("fa"), "\u2068B"))
                                    .chapterEight(
                                        ChapterEightStanding.of(
                                            Claim.DECLARED, Optional.of(Provenance.of("C\u2069"))))
                                    .build()))
                        .build())
                .findings())
        .extracting(finding -> finding.pointer().toString())
        .containsExactly(
            "/organizations/0/acronyms/ar",
            "/organizations/0/variants/0/text",
            "/organizations/0/chapterEight/source/source");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", // Persian, with ZWNJ
        "\u0627\u0644\u0639\u0631\u0628\u064A\u0629 (UN)\u200F!", // Arabic, with RLM
        "\u200E123\u061C \u05E9\u05DC\u05D5\u05DD", // LRM, ALM and Hebrew
        "\u0644\u0627\u200D", // ZWJ
        "\u202AA\u202C",
        "\u202BA\u202C",
        "\u202DA\u202C",
        "\u202EA\u202C",
        "\u2066A\u2069",
        "\u2067A\u2069",
        "\u2068A\u2069",
        "\u2068a\u2067b\u202Ac\u202C\u2069\u2069",
        "\u2066A\u202EB\u2069", // An isolate ends the override in it.
        "\u2066A\u202E\u202AB\u2069 \u2066C\u2069",
        "\u2066A\u2069\n\u202AB\u202C\u2029\u2066C\u2069"
      })
  void lets_pass_what_people_write_and_what_is_closed(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A\u202A, 2, U+202A, A\u202A\u202C",
    "A\u202BB, 2, U+202B, A\u202BB\u202C",
    "A\u202DB, 2, U+202D, A\u202DB\u202C",
    "\u2066A, 1, U+2066, \u2066A\u2069",
    "\u2067A, 1, U+2067, \u2067A\u2069",
    "\u2068A, 1, U+2068, \u2068A\u2069",
    "\u202A\u2066A, 1, U+202A, \u202A\u2066A\u2069\u202C",
    "\u2066\u202AA, 1, U+2066, \u2066\u202AA\u202C\u2069",
    "\u202EA\u2066B\u2069C, 1, U+202E, \u202EA\u2066B\u2069C\u202C",
    "\u2066A\u202CB, 1, U+2066,",
    "\uD83D\uDE00\u202EA, 2, U+202E, \uD83D\uDE00\u202EA\u202C",
    "A\u202C, 2, U+202C,",
    "A\u2069, 2, U+2069,",
    "\u202AA\u2069\u202C, 3, U+2069,",
    "\u2066A\u2069\u2069, 4, U+2069,",
    "A\u202C\u202E, 2, U+202C,",
    "\u202EA\u2069, 1, U+202E,"
  })
  void names_the_first_control_without_counterpart_and_closes_what_is_open(
      String text, String position, String control, @Nullable String mended) {
    Finding finding = found(text).get(0);
    assertThat(finding.argument("position").orElseThrow().value()).isEqualTo(position);
    assertThat(finding.argument("control").orElseThrow().value()).isEqualTo(control);
    assertThat(mended(text)).isEqualTo(Optional.ofNullable(mended));
    if (mended != null) {
      assertThat(found(mended)).isEmpty();
    }
  }

  @Test
  void closes_what_is_open_in_its_paragraph() {
    assertThat(mended("\u202EA\n\u2066B\u2029C")).contains("\u202EA\u202C\n\u2066B\u2069\u2029C");
    assertThat(mended("\u2066A\nB\u2069")).isEmpty();
    assertThat(mended("\u2066A\n\u2066B\u2069")).contains("\u2066A\u2069\n\u2066B\u2069");
  }

  @Test
  void does_not_mend_a_text_that_would_be_too_long() {
    String longest = "\u202E" + "A".repeat(PlainText.MAX_LENGTH - 1);
    assertThat(mended(longest)).isEmpty();
    assertThat(mended(longest.substring(0, PlainText.MAX_LENGTH - 1))).isPresent();
  }
}
