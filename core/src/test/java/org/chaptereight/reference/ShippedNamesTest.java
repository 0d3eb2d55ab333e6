package org.chaptereight.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaptereight.naming.FormerName;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of States, in all official languages and over time. */
final class ShippedNamesTest {

  @ParameterizedTest
  @CsvSource({
    "2016-10-28, تركيا, 土耳其, Turkey, Turquie, Турция, Turquía",
    "2022-05-31, تركيا, 土耳其, Turkey, Turquie, Турция, Turquía",
    "2022, تركيا, 土耳其, Turkey, Turquie, Турция, Turquía",
    "2022-06-01, تركيا, 土耳其, Türkiye, Türkiye, Турция, Türkiye",
    "2023, تركيا, 土耳其, Türkiye, Türkiye, Турция, Türkiye",
  })
  void turkiye_is_called_as_it_was_then(
      String date, String ar, String zh, String en, String fr, String ru, String es) {
    MultilingualText name =
        ReferenceData.shipped()
            .state(StateCode.of("TUR"))
            .orElseThrow()
            .nameOn(PartialDate.parse(date));
    assertThat(name)
        .isEqualTo(
            MultilingualText.builder()
                .put(UnLanguage.ARABIC, ar)
                .put(UnLanguage.CHINESE, zh)
                .put(UnLanguage.ENGLISH, en)
                .put(UnLanguage.FRENCH, fr)
                .put(UnLanguage.RUSSIAN, ru)
                .put(UnLanguage.SPANISH, es)
                .build());
  }

  @Test
  void every_name_a_state_has_borne_is_in_the_six_official_languages() {
    assertThat(ReferenceData.shipped().states())
        .extracting(State::name)
        .allMatch(MultilingualText::isInAllOfficialLanguages);
    assertThat(ReferenceData.shipped().states())
        .flatExtracting(State::formerNames)
        .isNotEmpty()
        .extracting(FormerName::name)
        .allMatch(MultilingualText::isInAllOfficialLanguages);
  }
}
