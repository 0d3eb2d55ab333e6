package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.instrument.TreatyActionKind.ACCEPTANCE;
import static org.chaptereight.instrument.TreatyActionKind.ACCESSION;
import static org.chaptereight.instrument.TreatyActionKind.APPROVAL;
import static org.chaptereight.instrument.TreatyActionKind.DEFINITIVE_SIGNATURE;
import static org.chaptereight.instrument.TreatyActionKind.PROVISIONAL_APPLICATION;
import static org.chaptereight.instrument.TreatyActionKind.RATIFICATION;
import static org.chaptereight.instrument.TreatyActionKind.SIGNATURE;
import static org.chaptereight.rules.Texts.acting;
import static org.chaptereight.rules.Texts.bound;
import static org.chaptereight.rules.Texts.treatyFindings;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chaptereight.instrument.EntryTerms;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.Registration;
import org.chaptereight.instrument.RegistrationKind;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TreatyRulesTest {

  private static Registration registration(RegistrationKind kind, String date) {
    return Registration.builder().kind(kind).date(PartialDate.parse(date)).build();
  }

  private static UnaryOperator<Treaty.Builder> registered(String date) {
    return treaty -> treaty.registration(registration(RegistrationKind.REGISTERED, date));
  }

  private static UnaryOperator<Treaty.Builder> unregistered(
      String inForce, TreatyParty... parties) {
    return treaty ->
        treaty.isUnregistered(true).inForce(DateInterval.parse(inForce)).addParties(parties);
  }

  @Test
  void finds_nothing_in_the_treaty_as_it_was() {
    assertThat(treatyFindings(treaty -> treaty)).isEmpty();
  }

  @Test
  void finds_an_entry_into_force_before_the_signature() {
    assertThat(treatyFindings(treaty -> treaty.inForce(DateInterval.parse("2002-05-14/.."))))
        .containsExactly(
            "INSTRUMENT-IN-FORCE-BEFORE-SIGNED at /instruments/0/treaty/inForce: Charter of the"
                + " CSTO enters into force on 2002-05-14, before its signature or adoption on"
                + " 2002-10-07");
  }

  @Test
  void finds_an_entry_into_force_before_the_adoption_and_the_signature_first() {
    assertThat(
            treatyFindings(
                treaty ->
                    treaty
                        .signed(Optional.empty())
                        .adopted(PartialDate.parse("2004"))
                        .inForce(DateInterval.parse("2003-09-18/.."))))
        .singleElement()
        .asString()
        .endsWith("on 2003-09-18, before its signature or adoption on 2004");
    assertThat(
            treatyFindings(
                treaty ->
                    treaty
                        .signed(PartialDate.parse("2003-11"))
                        .adopted(PartialDate.parse("2003-10"))))
        .singleElement()
        .asString()
        .endsWith("on 2003-09-18, before its signature or adoption on 2003-11");
  }

  @ParameterizedTest
  @CsvSource({"2003-09-18/..,2003-09-18", "2003/..,2003-09-18", "2003-09/..,2003", "/..,2003"})
  void lets_pass_an_entry_into_force_that_may_be_of_the_day_of_signature_or_later(
      String inForce, String signed) {
    assertThat(
            treatyFindings(
                treaty ->
                    treaty.signed(PartialDate.parse(signed)).inForce(DateInterval.parse(inForce))))
        .isEmpty();
  }

  @Test
  void lets_a_treaty_be_applied_provisionally_before_its_signature() {
    assertThat(treatyFindings(treaty -> treaty.provisional(DateInterval.parse("2002-05-14/.."))))
        .isEmpty();
  }

  @Test
  void finds_parties_that_are_bound_before_the_treaty_is_in_force() {
    assertThat(
            treatyFindings(
                treaty ->
                    treaty.addParties(
                        bound("ARM", "2003-09-18/.."),
                        bound("RUS", "2002/2003-01", "2003-09-17/.."))))
        .containsExactly(
            "INSTRUMENT-PARTY-BEFORE-TREATY at /instruments/0/treaty/parties/1/bound/0: Russian"
                + " Federation cannot be bound by Charter of the CSTO in 2002/2003-01, before its"
                + " entry into force on 2003-09-18",
            "INSTRUMENT-PARTY-BEFORE-TREATY at /instruments/0/treaty/parties/1/bound/1: Russian"
                + " Federation cannot be bound by Charter of the CSTO in 2003-09-17/.., before its"
                + " entry into force on 2003-09-18");
  }

  @ParameterizedTest
  @CsvSource({"/2003-09-18,true", "/2003-09-19,false", "/2003,false", "/..,false", "2003/..,false"})
  void knows_that_a_party_was_bound_before_if_all_the_time_lies_before(
      String during, boolean before) {
    assertThat(treatyFindings(treaty -> treaty.addParty(bound("RUS", during))))
        .hasSize(before ? 1 : 0);
  }

  @Test
  void does_not_know_whether_a_party_was_bound_before_an_entry_into_force_that_is_unknown() {
    assertThat(
            treatyFindings(
                treaty ->
                    treaty
                        .inForce(DateInterval.parse("/.."))
                        .addParty(bound("RUS", "1993-07-20/.."))))
        .isEmpty();
    assertThat(
            treatyFindings(
                treaty -> treaty.inForce(Optional.empty()).addParty(bound("RUS", "1993-07-20/.."))))
        .isEmpty();
  }

  @Test
  void finds_a_treaty_of_a_member_that_is_known_not_to_be_registered() {
    assertThat(treatyFindings(unregistered("2003-09-18/..", bound("RUS", "2003-09-18/.."))))
        .containsExactly(
            "INSTRUMENT-UNREGISTERED at /instruments/0/treaty/unregistered: Charter of the CSTO has"
                + " been in force since 2003-09-18 for a Member of the United Nations (Russian"
                + " Federation) and is not registered; it could not be invoked before an organ of"
                + " the United Nations (UN-CHARTER, Art. 102)");
  }

  @Test
  void says_nothing_of_a_registration_that_is_not_told_of() {
    assertThat(treatyFindings(treaty -> treaty.addParty(bound("RUS", "2003-09-18/..")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-22/..,1",
    "2024-11-23/..,0",
    "2024-11/..,0",
    "2024-10/..,1",
    "2003-09-18/2026-11-23,0",
    "2003-09-18/2026-11-24,1",
    "2003-09-18/?,0",
    "/..,0"
  })
  void gives_24_months_to_register_what_is_still_in_force(String inForce, int findings) {
    assertThat(treatyFindings(unregistered(inForce, bound("RUS", "/..")))).hasSize(findings);
  }

  @Test
  void goes_by_the_date_of_the_source() {
    assertThat(
            treatyFindings(
                treaty ->
                    unregistered("2003-09-18/..", bound("RUS", "2003-09-18/.."))
                        .apply(treaty)
                        .provenance(
                            Provenance.builder()
                                .source("Treaty Series")
                                .asOf(PartialDate.parse("2005-09"))
                                .build())))
        .isEmpty();
  }

  @Test
  void asks_for_a_member_of_the_united_nations_that_is_bound() {
    assertThat(treatyFindings(unregistered("2003/.."))).isEmpty();
    assertThat(
            treatyFindings(
                unregistered(
                    "2003/..",
                    bound("VAT", "2003/.."),
                    bound("RUS", "2003/2004"),
                    bound("UZB"),
                    TreatyParty.builder()
                        .party(Party.of(Base.CSTO))
                        .addBound(DateInterval.parse("2003/.."))
                        .build())))
        .isEmpty();
    assertThat(
            treatyFindings(
                unregistered("2003/..", bound("VAT", "2003/.."), bound("ARM", "2003/.."))))
        .singleElement()
        .asString()
        .contains("(Armenia)");
  }

  @Test
  void tells_on_request_that_a_state_is_not_known() {
    assertThat(
            Base.VALIDATOR
                .tellingWhatIsNotChecked()
                .validate(
                    Texts.dossier(
                        unregistered("2003/..", bound("XKX", "2003/.."))
                            .apply(Texts.treaty())
                            .build()))
                .findings())
        .extracting(Finding::toString)
        .filteredOn(finding -> finding.contains("INSTRUMENT-UNREGISTERED"))
        .singleElement()
        .asString()
        .contains("/instruments/0/treaty/unregistered", "the State XKX");
  }

  @ParameterizedTest
  @CsvSource({"1945-03-22,0", "1945-10-23,0", "1945,0", "1945-10-24,1", "1946,1"})
  void asks_for_no_registration_of_what_is_older_than_the_charter(String signed, int findings) {
    UnaryOperator<Treaty.Builder> pact =
        treaty ->
            unregistered("1946-06-01/..", bound("EGY", "1946-06-01/.."))
                .apply(treaty)
                .signed(Optional.empty());
    assertThat(treatyFindings(treaty -> pact.apply(treaty).signed(PartialDate.parse(signed))))
        .hasSize(findings);
    assertThat(treatyFindings(treaty -> pact.apply(treaty).adopted(PartialDate.parse(signed))))
        .hasSize(findings);
    assertThat(treatyFindings(pact)).hasSize(1);
  }

  @Test
  void finds_a_registration_before_the_entry_into_force() {
    assertThat(treatyFindings(registered("2003-01-01")))
        .containsExactly(
            "INSTRUMENT-REGISTERED-EARLY at /instruments/0/treaty/registration/date: Charter of the"
                + " CSTO is registered on 2003-01-01, before its entry into force on 2003-09-18"
                + " (A/RES/97 (I), regulations, Art. 1(2))");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2003-09-18", "2003-09", "2003", "2004"})
  void lets_pass_a_registration_that_may_be_of_that_day_or_later(String date) {
    assertThat(treatyFindings(registered(date))).isEmpty();
  }

  @Test
  void lets_pass_what_is_filed_and_what_is_applied_provisionally() {
    assertThat(
            treatyFindings(
                treaty ->
                    treaty.registration(
                        registration(RegistrationKind.FILED_AND_RECORDED, "2003-01-01"))))
        .isEmpty();
    assertThat(
            treatyFindings(
                treaty ->
                    registered("2003-01-01")
                        .apply(treaty)
                        .provisional(DateInterval.parse("2003/.."))))
        .isEmpty();
    assertThat(
            treatyFindings(
                treaty ->
                    registered("2003-01-01")
                        .apply(treaty)
                        .addParty(acting("RUS", RATIFICATION, PROVISIONAL_APPLICATION))))
        .isEmpty();
    assertThat(
            treatyFindings(
                treaty ->
                    registered("2003-01-01")
                        .apply(treaty)
                        .addParty(acting("RUS", RATIFICATION))
                        .provisional(DateInterval.parse("2003-01-02/.."))))
        .hasSize(1);
    assertThat(
            treatyFindings(
                treaty -> registered("2003-01-01").apply(treaty).inForce(Optional.empty())))
        .isEmpty();
  }

  private static String nonTreaty(String place, String kind, String field) {
    return "INSTRUMENT-NONTREATY-FIELDS at /instruments/0/treaty/%s: Charter of the CSTO is of the kind \"%s\", which is not a treaty and cannot have: %s"
        .formatted(place, kind, field);
  }

  @Test
  void finds_what_only_a_treaty_has() {
    assertThat(
            treatyFindings(
                treaty ->
                    registered("2004")
                        .apply(treaty)
                        .kind(InstrumentKind.JOINT_DECLARATION)
                        .entryTerms(EntryTerms.builder().deposits(3).build())
                        .provisional(DateInterval.parse("2003/.."))
                        .addParties(
                            bound("ARM", "2003-09-18/.."),
                            acting("RUS", SIGNATURE, RATIFICATION, ACCEPTANCE),
                            acting("KAZ", APPROVAL, ACCESSION, DEFINITIVE_SIGNATURE))))
        .containsExactly(
            nonTreaty("inForce", "joint declaration", "entry into force"),
            nonTreaty("entryTerms", "joint declaration", "terms of entry into force"),
            nonTreaty("provisional", "joint declaration", "provisional application"),
            nonTreaty("registration", "joint declaration", "registration"),
            nonTreaty("parties/0/bound", "joint declaration", "consent to be bound"),
            nonTreaty("parties/1/actions/1", "joint declaration", "ratification"),
            nonTreaty("parties/1/actions/2", "joint declaration", "acceptance"),
            nonTreaty("parties/2/actions/0", "joint declaration", "approval"),
            nonTreaty("parties/2/actions/1", "joint declaration", "accession"),
            nonTreaty("parties/2/actions/2", "joint declaration", "definitive signature"));
  }

  @ParameterizedTest
  @CsvSource({
    "JOINT_DECLARATION,1",
    "MEMORANDUM,1",
    "POLITICAL_DOCUMENT,1",
    "RESOLUTION,1",
    "DECISION,1",
    "PRESIDENTIAL_STATEMENT,1",
    "RULES_OF_PROCEDURE,1",
    "NOTE,1",
    "NOTE_ON_WORKING_METHODS,1",
    "TREATY,0",
    "PROTOCOL,0",
    "FRAMEWORK,0",
    "TABLETS,0"
  })
  void knows_what_is_never_a_treaty(String kind, int findings) {
    assertThat(treatyFindings(treaty -> treaty.kind(InstrumentKind.of(kind)))).hasSize(findings);
  }

  @Test
  void lets_a_political_document_be_signed() {
    assertThat(
            treatyFindings(
                treaty ->
                    treaty
                        .kind(InstrumentKind.POLITICAL_DOCUMENT)
                        .inForce(Optional.empty())
                        .parties(List.of(acting("RUS", SIGNATURE)))))
        .isEmpty();
  }
}
