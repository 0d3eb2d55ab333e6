package org.chaptereight.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LegalInstrumentTest {

  private static final PartialDate NOW = PartialDate.parse("2026-11-23");
  private static final Party RUSSIA = Party.of(StateCode.of("RUS"));

  private static LegalInstrument.Builder instrument() {
    return LegalInstrument.builder()
        .id(InstrumentId.of("I"))
        .kind(InstrumentKind.TREATY)
        .title(MultilingualText.of(ENGLISH, "x"));
  }

  @ParameterizedTest
  @CsvSource({
    "2009-12-31, NO",
    "2010-03-01, CANNOT_BE_KNOWN",
    "2011-01-01, CANNOT_BE_KNOWN",
  })
  void is_not_in_force_before_its_signature_and_perhaps_after(String day, Certainty inForce) {
    LegalInstrument signed = instrument().signed(PartialDate.parse("2010")).build();
    assertThat(signed.isInForceOn(PartialDate.parse(day), NOW)).isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({
    "1994-04-19, NO",
    "1994-04-20, YES",
    "1994, CANNOT_BE_KNOWN",
    "2026-11-24, CANNOT_BE_KNOWN",
  })
  void is_in_force_since_its_entry_into_force(String day, Certainty inForce) {
    LegalInstrument treaty = instrument().inForce(PartialDate.parse("1994-04-20")).build();
    assertThat(treaty.isInForceOn(PartialDate.parse(day), NOW)).isEqualTo(inForce);
  }

  @Test
  void is_in_force_for_a_party_while_it_is_bound() {
    LegalInstrument treaty =
        instrument()
            .inForce(PartialDate.parse("1994-04-20"))
            .addParty(
                InstrumentParty.builder()
                    .party(RUSSIA)
                    .bound(DateInterval.parse("1994-04-20/1999-04-20"))
                    .build())
            .build();
    assertThat(treaty.isInForceFor(RUSSIA, PartialDate.parse("1995"), NOW))
        .isEqualTo(Certainty.YES);
    assertThat(treaty.isInForceFor(RUSSIA, PartialDate.parse("2000"), NOW)).isEqualTo(Certainty.NO);
    Party other = Party.of(StateCode.of("UZB"));
    assertThat(treaty.isInForceFor(other, PartialDate.parse("1995"), NOW)).isEqualTo(Certainty.NO);
  }

  @Test
  void may_be_in_force_for_a_party_of_which_nothing_more_is_known_but_not_before_it_is_at_all() {
    LegalInstrument treaty =
        instrument()
            .inForce(PartialDate.parse("1994-04-20"))
            .addParty(InstrumentParty.builder().party(RUSSIA).build())
            .build();
    assertThat(treaty.isInForceFor(RUSSIA, PartialDate.parse("1995"), NOW))
        .isEqualTo(Certainty.CANNOT_BE_KNOWN);
    assertThat(treaty.isInForceFor(RUSSIA, PartialDate.parse("1993"), NOW)).isEqualTo(Certainty.NO);
  }
}
