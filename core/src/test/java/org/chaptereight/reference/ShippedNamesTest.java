package org.chaptereight.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaptereight.state.NamePeriod;
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
    "2022-05-31, Turkey, Turquie, Turquía",
    "2022-06-01, Türkiye, Türkiye, Türkiye",
    "2022, Turkey, Turquie, Turquía",
  })
  void turkiye_is_called_as_it_was_then(String date, String en, String fr, String es) {
    MultilingualText name =
        ReferenceData.shipped()
            .state(StateCode.of("TUR"))
            .orElseThrow()
            .nameOn(PartialDate.parse(date));
    assertThat(name.in(UnLanguage.ENGLISH)).hasToString(en);
    assertThat(name.in(UnLanguage.FRENCH)).hasToString(fr);
    assertThat(name.in(UnLanguage.SPANISH)).hasToString(es);
  }

  @Test
  void every_name_a_state_has_borne_is_in_the_six_official_languages() {
    assertThat(ReferenceData.shipped().states())
        .flatExtracting(State::names)
        .extracting(NamePeriod::name)
        .allMatch(MultilingualText::isInAllOfficialLanguages);
  }
}
