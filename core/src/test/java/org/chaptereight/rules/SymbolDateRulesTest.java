package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.rules.Texts.act;

import java.util.List;
import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.ActivityId;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.ReferralId;
import org.chaptereight.cooperation.RegionalStep;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.Outcome;
import org.chaptereight.debate.OutcomeKind;
import org.chaptereight.debate.ProvisionalAgenda;
import org.chaptereight.debate.Resumption;
import org.chaptereight.debate.SubItem;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.RuleCode;
import org.chaptereight.vote.VoteTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SymbolDateRulesTest {

  private static final DocumentSymbol LATER = DocumentSymbol.of("S/2018/1");

  private static DocumentReference dated(String symbol, String date) {
    return DocumentReference.builder()
        .symbol(DocumentSymbol.of(symbol))
        .date(PartialDate.parse(date))
        .build();
  }

  /** A dossier with a report that has a symbol and a date. */
  private static Dossier dossier(DocumentReference report) {
    return Base.dossier()
        .addActivity(
            activity().addReport(DocumentReference.of(report.symbol())).addReport(report).build())
        .build();
  }

  private static Activity.Builder activity() {
    return Activity.builder()
        .id(ActivityId.of("a"))
        .title(Texts.text("Training"))
        .addActor(Party.of(Base.CSTO))
        .addArea(AreaCode.of("peacekeeping"))
        .modality(Modality.ACTUAL);
  }

  private static List<Finding> found(String symbol, String date) {
    return Base.VALIDATOR.validate(dossier(dated(symbol, date))).findings();
  }

  private static List<String> findings(String symbol, String date) {
    return Base.findings(dossier(dated(symbol, date)));
  }

  private static List<String> codes(String symbol, String date) {
    return found(symbol, date).stream().map(Finding::code).map(RuleCode::toString).toList();
  }

  private static List<String> places(DebateAgenda.Builder debate) {
    return Base.VALIDATOR
        .validate(Base.dossier().addDebate(debate.build()).build())
        .findings()
        .stream()
        .map(finding -> finding.code() + " " + finding.pointer())
        .toList();
  }

  @Test
  void finds_a_resolution_before_its_session() {
    assertThat(Base.findings(Texts.dossier(act("A/RES/71/12", "2015-11-21").build())))
        .containsExactly(
            "SYMBOL-SESSION-DATE at /instruments/0/act/symbol: A/RES/71/12 cannot be dated"
                + " 2015-11-21; session 71 ran from 2016-09 to 2017-09");
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/73/334,2019-08-30,0",
    "A/RES/59/48,2004-12-02,0",
    "A/RES/64/256,2010-03-02,0",
    "A/RES/61/296,2007-09-17,0",
    "A/RES/71/12,2016-09-01,0",
    "A/RES/71/12,2016-08-31,1",
    "A/RES/71/12,2016,0",
    "A/RES/71/12,2017-09-30,0",
    "A/RES/71/12,2017-10-01,1",
    "A/RES/71/12,2017-09,0",
    "A/RES/71/12,2017-10,1",
    "A/RES/71/12,2015,1",
    "A/RES/97 (I),1946-12-14,0",
    "A/RES/97 (I),1947-12-14,1",
    "A/RES/3201 (S-VI),1999,0",
    "A/71/PV.48,2016-08-31,1",
    "A/C.3/71/SR.5,2016-08-31,1",
    "A/71/160,2016-07-20,0",
    "A/71/160,2015-09-01,0",
    "A/71/160,2015-08-31,1",
    "A/71/160,2017-10-01,1",
    "A/71/160,2017-09-30,0",
    "A/71/160/Add.1,2017-10-01,0",
    "A/71/160*,2017-10-01,0",
    "A/71/160/Add.1,2015-08-31,1",
    "A/HRC/31/2,2030,0"
  })
  void holds_a_session_against_the_date(String symbol, String date, int findings) {
    assertThat(codes(symbol, date)).hasSize(findings).allMatch("SYMBOL-SESSION-DATE"::equals);
  }

  @Test
  void finds_another_year_than_that_of_the_symbol() {
    assertThat(findings("S/RES/2320 (2016)", "2017-11-18"))
        .containsExactly(
            "SYMBOL-YEAR-DATE at /activities/0/reports/1/symbol: S/RES/2320 (2016) cannot be dated"
                + " 2017-11-18; its symbol tells the year 2016");
    assertThat(findings("S/PRST/2016/8", "2017-01-03"))
        .containsExactly(
            "SYMBOL-YEAR-DATE-JANUARY at /activities/0/reports/1/symbol: S/PRST/2016/8 is dated"
                + " 2017-01-03, within a week of the year 2016 that its symbol tells, but not in"
                + " it");
  }

  @ParameterizedTest
  @CsvSource({
    "S/2016/867,2016-01-01,",
    "S/2016/867,2016-12-31,",
    "S/2016/867,2016,",
    "S/2016/867,2015-12-31,SYMBOL-YEAR-DATE-JANUARY",
    "S/2016/867,2015-12-25,SYMBOL-YEAR-DATE-JANUARY",
    "S/2016/867,2015-12-24,SYMBOL-YEAR-DATE",
    "S/2016/867,2015-12,SYMBOL-YEAR-DATE-JANUARY",
    "S/2016/867,2015,SYMBOL-YEAR-DATE-JANUARY",
    "S/2016/867,2015-11,SYMBOL-YEAR-DATE",
    "S/2016/867,2017-01-01,SYMBOL-YEAR-DATE-JANUARY",
    "S/2016/867,2017-01-07,SYMBOL-YEAR-DATE-JANUARY",
    "S/2016/867,2017-01-08,SYMBOL-YEAR-DATE",
    "S/2016/867,2017-01,SYMBOL-YEAR-DATE-JANUARY",
    "S/2016/867,2017-02,SYMBOL-YEAR-DATE",
    "S/2016/867/Add.1,2017-02,",
    "S/2016/867/Add.1,2017-01-01,",
    "S/2016/867*,2017-02,",
    "S/2016/867/Add.1,2014,SYMBOL-YEAR-DATE",
    "S/PRST/2013/12,2014-08-06,SYMBOL-YEAR-DATE",
    "S/25859,2014,",
    "S/PV.7796,2014,",
    "S/AC.37/2016/1,2014,",
    "S/INF/2016/1,2014,",
    "E/2016/1,2014,",
    "ST/SGB/2003/7,2014,"
  })
  void holds_a_year_against_the_date(String symbol, String date, String code) {
    assertThat(codes(symbol, date)).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void holds_both_parts_of_a_double_symbol_against_the_date() {
    assertThat(codes("A/71/160-S/2016/621", "2016-07-20")).isEmpty();
    assertThat(codes("A/71/160-S/2016/621", "2018"))
        .containsExactly("SYMBOL-SESSION-DATE", "SYMBOL-YEAR-DATE");
    assertThat(findings("A/71/160-S/2016/621", "2018").get(1))
        .contains(": A/71/160-S/2016/621 cannot be dated 2018; its symbol tells the year 2016");
  }

  @Test
  void mends_the_year_of_a_resolution_of_which_the_number_tells_it() {
    assertThat(found("S/RES/2320 (2017)", "2016-11-18"))
        .extracting(Finding::repair)
        .singleElement()
        .asString()
        .contains(
            "[{\"op\":\"test\",\"path\":\"/activities/0/reports/1/symbol\",\"value\":\"S/RES/2320"
                + " (2017)\"},{\"op\":\"replace\",\"path\":\"/activities/0/reports/1/symbol\","
                + "\"value\":\"S/RES/2320 (2016)\"}]");
    assertThat(found("S/RES/2320 (2017)", "2016-12-31"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).hasToString("SYMBOL-YEAR-DATE-JANUARY");
              assertThat(finding.repair()).isPresent();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "S/RES/2320 (2016),2017-11-18",
    "S/RES/2320 (2017),2015-11-18",
    "S/RES/2999 (2032),2031-03-01",
    "S/RES/2320 (2017)/Corr.1,2016-11-18",
    "S/2017/2320,2016-11-18"
  })
  void mends_nothing_where_that_is_not_certain(String symbol, String date) {
    assertThat(found(symbol, date))
        .singleElement()
        .extracting(Finding::repair)
        .isEqualTo(Optional.<Repair>empty());
  }

  @Test
  void finds_a_serial_number_that_was_meant_for_something_longer() {
    assertThat(findings("S/2016", "2016-10-14"))
        .containsExactly(
            "SYMBOL-AMBIGUOUS-ERA at /activities/0/reports/1/symbol: S/2016 is dated 2016-10-14,"
                + " but such serial numbers ended in 1993; perhaps it was meant to begin with"
                + " S/2016/");
  }

  @ParameterizedTest
  @CsvSource({
    "S/2016,1951,0",
    "S/2016,1993-12-31,0",
    "S/2016,1994-01-01,1",
    "A/71,1946,0",
    "A/71,1976,0",
    "A/71,1977,1",
    "E/2016,1977,0",
    "E/2016,1978,1",
    "S/25859,2016,0",
    "CD/71,2016,0",
    "S/2016/867,2016,0"
  })
  void takes_a_serial_number_for_one_until_the_era_ended(String symbol, String date, int findings) {
    assertThat(codes(symbol, date)).hasSize(findings).allMatch("SYMBOL-AMBIGUOUS-ERA"::equals);
  }

  @Test
  void looks_at_authorizations_and_at_reports() {
    assertThat(
            Base.findings(
                Base.dossier()
                    .addActivity(activity().build())
                    .addActivity(
                        activity()
                            .id(ActivityId.of("b"))
                            .addAuthorization(dated("S/RES/2320 (2016)", "2018"))
                            .build())
                    .build()))
        .anyMatch(
            finding ->
                finding.startsWith("SYMBOL-YEAR-DATE at /activities/1/authorizations/0/symbol: "));
  }

  @Test
  void looks_at_the_record_of_an_act_and_not_at_its_draft() {
    assertThat(
            Base.findings(
                Texts.dossier(
                    act("A/RES/71/12", "2016-11-21")
                        .draft(DocumentSymbol.of("A/75/L.5"))
                        .record(DocumentSymbol.of("A/70/PV.48"))
                        .build())))
        .containsExactly(
            "SYMBOL-SESSION-DATE at /instruments/0/act/record: A/70/PV.48 cannot be dated"
                + " 2016-11-21; session 70 ran from 2015-09 to 2016-09");
    assertThat(Base.findings(Texts.dossier(Texts.treaty().symbol(LATER).build()))).isEmpty();
  }

  @Test
  void looks_at_what_came_of_a_debate() {
    CouncilVote vote =
        CouncilVote.builder()
            .draft(LATER)
            .tally(VoteTally.of(15, 0, 0))
            .isAdopted(true)
            .result(DocumentSymbol.of("S/RES/2395 (2017)"))
            .build();
    DebateAgenda.Builder debate =
        Base.debate()
            .addVote(vote)
            .addOutcome(Outcome.of(OutcomeKind.PRESS_STATEMENT))
            .addOutcome(
                Outcome.of(
                    OutcomeKind.RESOLUTION, Optional.of(DocumentSymbol.of("S/RES/2395 (2017)"))));
    assertThat(places(debate))
        .contains(
            "SYMBOL-YEAR-DATE /debates/0/votes/0/result",
            "SYMBOL-YEAR-DATE /debates/0/outcomes/1/symbol");
    assertThat(
            places(
                debate.addResumption(
                    Resumption.builder().number(1).date(PartialDate.parse("2017-12-08")).build())))
        .noneMatch(place -> place.startsWith("SYMBOL-"));
  }

  @Test
  void looks_at_records_at_agendas_and_at_the_documents_of_items() {
    AgendaItem item =
        AgendaItem.builder()
            .kind(AgendaItemKind.SUBSTANTIVE)
            .addSubItem(
                SubItem.builder()
                    .title(Texts.text("a"))
                    .addDocument(dated("S/2016/1", "2018"))
                    .build())
            .addDocument(DocumentReference.of(LATER))
            .addDocument(dated("S/2016/1", "2018"))
            .build();
    assertThat(
            places(
                Base.debate()
                    .addItem(item)
                    .provisionalAgenda(
                        ProvisionalAgenda.builder()
                            .symbol(DocumentSymbol.of("S/2016"))
                            .communicated(PartialDate.parse("2016-10-20"))
                            .addItem(
                                AgendaItem.builder()
                                    .kind(AgendaItemKind.ADOPTION_OF_AGENDA)
                                    .build())
                            .addItem(item)
                            .build())))
        .filteredOn(place -> place.startsWith("SYMBOL-"))
        .containsExactlyInAnyOrder(
            "SYMBOL-YEAR-DATE /debates/0/provisionalAgenda/items/1/subItems/0/documents/0/symbol",
            "SYMBOL-YEAR-DATE /debates/0/provisionalAgenda/items/1/documents/1/symbol",
            "SYMBOL-YEAR-DATE /debates/0/items/2/subItems/0/documents/0/symbol",
            "SYMBOL-YEAR-DATE /debates/0/items/2/documents/1/symbol",
            "SYMBOL-AMBIGUOUS-ERA /debates/0/provisionalAgenda/symbol");
  }

  @Test
  void looks_at_the_records_of_the_meeting_and_its_resumptions() {
    assertThat(
            places(
                Base.debate()
                    .record(LATER)
                    .addResumption(Resumption.builder().number(1).record(LATER).build())
                    .addResumption(
                        Resumption.builder()
                            .number(2)
                            .date(PartialDate.parse("2016-10-31"))
                            .record(LATER)
                            .build())))
        .filteredOn(place -> place.startsWith("SYMBOL-"))
        .containsExactly(
            "SYMBOL-YEAR-DATE /debates/0/record",
            "SYMBOL-YEAR-DATE /debates/0/resumptions/1/record");
  }

  @Test
  void goes_by_the_circulation_of_a_concept_note_before_its_letter() {
    ConceptNote.Builder note =
        ConceptNote.builder()
            .symbol(DocumentSymbol.of("S/2016/867"))
            .letter(PartialDate.parse("2015-11-30"));
    assertThat(places(Base.debate().conceptNote(note.build())))
        .containsExactly("SYMBOL-YEAR-DATE /debates/0/conceptNote/symbol");
    assertThat(
            places(
                Base.debate()
                    .conceptNote(note.circulated(PartialDate.parse("2016-01-04")).build())))
        .isEmpty();
  }

  @Test
  void looks_at_the_documents_of_a_referral_and_of_the_steps_before_it() {
    DocumentReference wrong = dated("S/2016/867", "2014-06-01");
    assertThat(
            Base.findings(
                Base.dossier()
                    .addReferral(
                        DisputeReferral.builder()
                            .id(ReferralId.of("D"))
                            .title(Base.text("A dispute"))
                            .addParties(StateCode.of("RUS"), StateCode.of("UKR"))
                            .referred(PartialDate.parse("2016"))
                            .document(wrong)
                            .addRegionalStep(
                                RegionalStep.builder()
                                    .organization(OrganizationId.of("OSCE"))
                                    .document(wrong)
                                    .build())
                            .build())
                    .build()))
        .containsExactly(
            "SYMBOL-YEAR-DATE at /referrals/0/document/symbol: S/2016/867 cannot be dated"
                + " 2014-06-01; its symbol tells the year 2016",
            "SYMBOL-YEAR-DATE at /referrals/0/regionalSteps/0/document/symbol: S/2016/867 cannot be"
                + " dated 2014-06-01; its symbol tells the year 2016");
  }
}
