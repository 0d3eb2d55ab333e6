package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.instrument.TreatyActionKind.DEFINITIVE_SIGNATURE;
import static org.chaptereight.instrument.TreatyActionKind.RATIFICATION;
import static org.chaptereight.instrument.TreatyActionKind.SIGNATURE;
import static org.chaptereight.rules.Texts.acting;
import static org.chaptereight.rules.Texts.bordyuzha;
import static org.chaptereight.rules.Texts.declaration;
import static org.chaptereight.rules.Texts.series;
import static org.chaptereight.rules.Texts.signatory;
import static org.chaptereight.rules.Texts.treatyFindings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.Cadence;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.Signatory;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.PersonId;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InstrumentRulesTest {

  private static Dossier dossier(NonTreatyInstrument text) {
    return Base.dossier()
        .organizations(
            List.of(Base.organization().existence(DateInterval.parse("2003-09-18/..")).build()))
        .addInstrument(text)
        .build();
  }

  private static List<String> findings(String signed, Signatory... signatories) {
    return Base.findings(
        dossier(
            declaration().signed(PartialDate.parse(signed)).addSignatories(signatories).build()));
  }

  private static List<String> findings(
      UnaryOperator<ResolutionSeries.Builder> change, int... sessions) {
    return Base.findings(Base.dossier().addSeries(change.apply(series(sessions)).build()).build());
  }

  @Test
  void finds_who_did_not_hold_the_office_on_the_day_of_signature() {
    assertThat(findings("2017-06-01", signatory("RUS").build(), bordyuzha().build()))
        .containsExactly(
            "INSTRUMENT-SIGNATORY-CAPACITY at /instruments/0/nonTreaty/signatories/1/office:"
                + " Nikolai N. Bordyuzha could not sign for Collective Security Treaty Organization"
                + " on 2017-06-01; lacking then: Secretary-General (Collective Security Treaty"
                + " Organization)");
  }

  @ParameterizedTest
  @CsvSource({"2010-03-18", "2016-12-31", "2016", "2003-09-18"})
  void lets_sign_who_may_have_held_the_office(String signed) {
    assertThat(findings(signed, bordyuzha().build())).isEmpty();
  }

  @Test
  void says_nothing_where_the_person_the_office_or_the_day_is_not_known() {
    assertThat(findings("2017-06-01", bordyuzha().person(PersonId.of("P-ELSE")).build())).isEmpty();
    assertThat(findings("2017-06-01", bordyuzha().person(Optional.empty()).build())).isEmpty();
    assertThat(findings("2017-06-01", bordyuzha().office(Optional.empty()).build())).isEmpty();
    assertThat(
            Base.findings(
                dossier(
                    declaration()
                        .signed(Optional.empty())
                        .adopted(PartialDate.parse("2017-06-01"))
                        .addSignatory(bordyuzha().build())
                        .build())))
        .isEmpty();
  }

  @Test
  void finds_an_organization_that_did_not_exist_and_does_not_ask_for_the_office() {
    String place =
        "INSTRUMENT-SIGNATORY-CAPACITY at /instruments/0/nonTreaty/signatories/0/party: ";
    String rest =
        " could not sign for Collective Security Treaty Organization on 2000-01-01; lacking then:"
            + " Collective Security Treaty Organization";
    assertThat(findings("2000-01-01", bordyuzha().build()))
        .containsExactly(place + "Nikolai N. Bordyuzha" + rest);
    assertThat(findings("2000-01-01", bordyuzha().person(PersonId.of("P-ELSE")).build()))
        .containsExactly(place + "P-ELSE" + rest);
    assertThat(findings("2000-01-01", bordyuzha().person(Optional.empty()).build()))
        .containsExactly(
            place + "Secretary-General (Collective Security Treaty Organization)" + rest);
    assertThat(
            findings("2000-01-01", Signatory.builder().party(bordyuzha().build().party()).build()))
        .containsExactly(place + "Collective Security Treaty Organization" + rest);
  }

  @Test
  void finds_a_state_that_did_not_exist() {
    assertThat(findings("2010-03-18", signatory("SUN").build(), signatory("RUS").build()))
        .contains(
            "INSTRUMENT-SIGNATORY-CAPACITY at /instruments/0/nonTreaty/signatories/0/party: Union"
                + " of Soviet Socialist Republics could not sign for Union of Soviet Socialist"
                + " Republics on 2010-03-18; lacking then: Union of Soviet Socialist Republics");
    assertThat(findings("1991", signatory("SUN").build())).isEmpty();
  }

  @Test
  void finds_the_signature_of_a_treaty_by_a_state_that_did_not_exist() {
    assertThat(
            treatyFindings(
                treaty ->
                    treaty.addParties(
                        acting("RUS", "2002-10-07", SIGNATURE),
                        acting(
                            "SUN", "2002-10-07", RATIFICATION, SIGNATURE, DEFINITIVE_SIGNATURE))))
        .containsExactly(signature(1), signature(2));
  }

  private static String signature(int action) {
    return "INSTRUMENT-SIGNATORY-CAPACITY at /instruments/0/treaty/parties/1/actions/"
        + action
        + "/date: Union of Soviet Socialist Republics could not sign for Union of Soviet Socialist"
        + " Republics on 2002-10-07; lacking then: Union of Soviet Socialist Republics";
  }

  @Test
  void tells_on_request_that_a_state_is_not_known() {
    assertThat(
            Base.VALIDATOR
                .tellingWhatIsNotChecked()
                .validate(dossier(declaration().addSignatory(signatory("XKX").build()).build()))
                .findings())
        .extracting(Finding::toString)
        .filteredOn(finding -> finding.contains("INSTRUMENT-SIGNATORY-CAPACITY"))
        .singleElement()
        .asString()
        .contains("/instruments/0/nonTreaty/signatories/0/party", "the State XKX");
    assertThat(
            Base.VALIDATOR
                .tellingWhatIsNotChecked()
                .validate(Texts.dossier(Texts.treaty().addParty(acting("XKX", SIGNATURE)).build()))
                .findings())
        .extracting(Finding::toString)
        .filteredOn(finding -> finding.contains("INSTRUMENT-SIGNATORY-CAPACITY"))
        .singleElement()
        .asString()
        .contains("/instruments/0/treaty/parties/0/party", "the State XKX");
  }

  private static String cadence(int entry, int session, int before) {
    return "INSTRUMENT-BIENNIAL-CADENCE at /series/0/entries/%s/session: Cooperation with the CSTO: the series is biennial, but session %s does not follow session %s as the second after it"
        .formatted(entry, session, before);
  }

  @Test
  void finds_a_session_between_and_then_one_that_is_skipped() {
    assertThat(findings(series -> series, 69, 70, 73)).containsExactly(cadence(1, 70, 69));
    assertThat(findings(series -> series.isEntryListComplete(true), 69, 70, 73))
        .containsExactly(cadence(0, 69, 65), cadence(1, 70, 69), cadence(2, 73, 69));
    assertThat(findings(series -> series.isEntryListComplete(true), 60, 71))
        .containsExactly(cadence(1, 71, 65));
  }

  @Test
  void finds_a_skipped_session_only_in_a_complete_list() {
    assertThat(findings(series -> series, 69, 71, 75)).isEmpty();
    assertThat(findings(series -> series.isEntryListComplete(true), 65, 67, 71))
        .containsExactly(cadence(2, 71, 67));
    assertThat(findings(series -> series.isEntryListComplete(true), 65, 67, 69)).isEmpty();
  }

  @Test
  void finds_two_of_one_session_in_whatever_order_they_are_listed() {
    assertThat(findings(series -> series, 71, 65, 71, 67)).containsExactly(cadence(2, 71, 71));
    assertThat(findings(series -> series, 65, 65)).containsExactly(cadence(1, 65, 65));
  }

  @Test
  void counts_from_the_session_from_which_the_cadence_holds_or_from_the_first() {
    assertThat(findings(series -> series, 64, 65, 67)).isEmpty();
    assertThat(findings(series -> series, 66, 67)).containsExactly(cadence(0, 66, 65));
    UnaryOperator<ResolutionSeries.Builder> open =
        series -> series.firstSession(OptionalInt.empty());
    assertThat(findings(open, 64, 66, 68)).isEmpty();
    assertThat(findings(open, 64, 64, 65)).containsExactly(cadence(1, 64, 64), cadence(2, 65, 64));
    assertThat(findings(series -> open.apply(series).isEntryListComplete(true), 64, 68))
        .containsExactly(cadence(1, 68, 64));
    assertThat(findings(series -> series.isEntryListComplete(true), 67, 69)).isEmpty();
    assertThat(findings(open)).isEmpty();
  }

  @Test
  void asks_for_no_order_of_series_that_are_not_biennial() {
    assertThat(findings(series -> series.cadence(Cadence.ANNUAL), 69, 70, 70, 73)).isEmpty();
  }

  @Test
  void an_organization_exists_as_the_reference_data_say_where_the_dossier_does_not() {
    Signatory sco = Signatory.builder().party(Party.of(OrganizationId.of("SCO"))).build();
    assertThat(findings("2000-01-01", sco))
        .containsExactly(
            "INSTRUMENT-SIGNATORY-CAPACITY at /instruments/0/nonTreaty/signatories/0/party:"
                + " Shanghai Cooperation Organization could not sign for Shanghai Cooperation"
                + " Organization on 2000-01-01; lacking then: Shanghai Cooperation Organization");
    assertThat(findings("2010-01-01", sco)).isEmpty();
  }
}
