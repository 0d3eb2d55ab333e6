package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.rules.Base.dossier;
import static org.chaptereight.rules.Base.text;

import java.util.List;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.cooperation.StatementKind;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.organization.OpenSet;
import org.chaptereight.organization.Participant;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.PrintedDate;
import org.junit.jupiter.api.Test;

final class StatementRulesTest {

  private static final InstrumentId DECLARATION = InstrumentId.of("DECLARATION");
  private static final InstrumentSetId SET = InstrumentSetId.of("SET");

  private static Statement.Builder statement() {
    return Statement.builder()
        .id(StatementId.of("F27"))
        .kind(StatementKind.LEGAL_BASIS)
        .modality(Modality.ACTUAL)
        .provenance(Provenance.of("S/2016/867"));
  }

  private static List<String> found(Dossier.Builder dossier) {
    return Base.findings(dossier.build()).stream()
        .filter(f -> f.startsWith("LIST-") || f.startsWith("PRECISION-"))
        .toList();
  }

  private static List<String> found(Statement.Builder statement) {
    return found(dossier().addStatement(statement.build()));
  }

  @Test
  void finds_an_exhaustive_list_with_a_set_that_nobody_listed() {
    Participant others = Participant.of(OpenSet.of("OTHER_INTERESTED_STATES"));
    String found =
        "LIST-EXHAUSTIVE-CLAIM at /statements/0/exhaustive: The list is marked as exhaustive, but"
            + " this is open: other interested States";
    assertThat(found(statement().addSubjects(Base.state("RUS"), others).exhaustive(true)))
        .containsExactly(found);
    assertThat(found(statement().addCounterpart(others).exhaustive(true))).containsExactly(found);
    assertThat(found(statement().addSubject(others).exhaustive(false))).isEmpty();
    assertThat(found(statement().addSubject(others))).isEmpty();
    assertThat(found(statement().addSubject(Base.state("RUS")).exhaustive(true))).isEmpty();
  }

  @Test
  void finds_an_exhaustive_list_of_instruments_that_is_an_open_set() {
    for (boolean exhaustive : List.of(true, false)) {
      InstrumentSet set =
          InstrumentSet.builder()
              .id(SET)
              .description(text("Conventions"))
              .isExhaustive(exhaustive)
              .build();
      List<String> found =
          found(
              dossier()
                  .addInstrumentSet(set)
                  .addStatement(statement().instrumentSet(SET).exhaustive(true).build()));
      if (exhaustive) {
        assertThat(found).isEmpty();
      } else {
        assertThat(found)
            .containsExactly(
                "LIST-EXHAUSTIVE-CLAIM at /statements/0/exhaustive: The list is marked as"
                    + " exhaustive, but this is open: SET");
      }
    }
    assertThat(found(statement().instrumentSet(SET).exhaustive(true))).isEmpty();
  }

  private static NonTreatyInstrument.Builder declaration() {
    return NonTreatyInstrument.builder()
        .id(DECLARATION)
        .kind(InstrumentKind.JOINT_DECLARATION)
        .title(text("Joint Declaration"));
  }

  private static Dossier.Builder dated(String printed) {
    return dossier()
        .addStatement(
            statement()
                .date(PrintedDate.parse(printed))
                .addInstruments(InstrumentId.of("ANOTHER"), DECLARATION)
                .build());
  }

  private static List<String> found(String printed, String signed) {
    return found(
        dated(printed)
            .addInstrument(declaration().id(InstrumentId.of("FIRST")).build())
            .addInstrument(declaration().signed(PartialDate.parse(signed)).build()));
  }

  private static String lost(String place, String printed, String recorded) {
    return "PRECISION-LOST at %s: The source has %s; the date %s is more exact than what it says"
        .formatted(place, printed, recorded);
  }

  @Test
  void finds_a_year_or_month_that_was_turned_into_its_first_day() {
    assertThat(found("2010", "2010-01-01"))
        .containsExactly(lost("/instruments/1/nonTreaty/signed", "2010", "2010-01-01"));
    assertThat(found("2010-04", "2010-04-01"))
        .containsExactly(lost("/instruments/1/nonTreaty/signed", "2010-04", "2010-04-01"));
    assertThat(found("2010", "2010-04-05")).isEmpty();
    assertThat(found("2010", "2010-04-01")).isEmpty();
    assertThat(found("2010", "2011-01-01")).isEmpty();
    assertThat(found("2010", "2010")).isEmpty();
    assertThat(found("2010", "2010-01")).isEmpty();
    assertThat(found("2010-01-01", "2010-01-01")).isEmpty();
    assertThat(found("--01-01", "2010-01-01")).isEmpty();
  }

  @Test
  void looks_at_adoption_and_at_the_signature_of_treaties_too() {
    assertThat(
            found(
                dated("2010")
                    .addInstrument(declaration().adopted(PartialDate.parse("2010-01-01")).build())))
        .containsExactly(lost("/instruments/0/nonTreaty/adopted", "2010", "2010-01-01"));
    assertThat(
            found(
                dated("2010")
                    .addInstrument(
                        Treaty.builder()
                            .id(DECLARATION)
                            .kind(InstrumentKind.TREATY)
                            .title(text("Treaty"))
                            .signed(PartialDate.parse("2010-01-01"))
                            .build())))
        .containsExactly(lost("/instruments/0/treaty/signed", "2010", "2010-01-01"));
  }

  @Test
  void looks_at_the_date_of_a_debate_too() {
    assertThat(found(noted("2016-10-01", "2016-10")))
        .containsExactly(lost("/debates/0/date", "2016-10", "2016-10-01"));
    assertThat(found(noted("2016-10-28", "2016-10"))).isEmpty();
    assertThat(found(noted("2016-10-01", "--10"))).isEmpty();
  }

  private static Dossier.Builder noted(String date, String printed) {
    return dossier()
        .addDebate(
            Base.bare()
                .date(PartialDate.parse(date))
                .conceptNote(ConceptNote.builder().debateDate(PrintedDate.parse(printed)).build())
                .build());
  }

  @Test
  void mends_a_date_that_is_too_exact() {
    assertThat(Base.repairs(noted("2016-10-01", "2016-10").build()))
        .containsExactly(
            "[{\"op\":\"test\",\"path\":\"/debates/0/date\",\"value\":\"2016-10-01\"},"
                + "{\"op\":\"replace\",\"path\":\"/debates/0/date\",\"value\":\"2016-10\"}]");
  }

  @Test
  void finds_it_once_in_the_instrument_of_which_several_statements_tell() {
    Dossier.Builder twice =
        dated("2010")
            .addStatement(
                statement()
                    .id(StatementId.of("another"))
                    .date(PrintedDate.parse("2010-01"))
                    .addInstruments(DECLARATION)
                    .build())
            .addInstrument(declaration().signed(PartialDate.parse("2010-01-01")).build());
    assertThat(found(twice))
        .containsExactly(lost("/instruments/0/nonTreaty/signed", "2010-01", "2010-01-01"));
    assertThat(Base.VALIDATOR.validate(twice.build()).findings())
        .filteredOn(finding -> finding.code().toString().equals("PRECISION-LOST"))
        .extracting(finding -> finding.record().orElseThrow())
        .containsExactly(DECLARATION.toString());
  }
}
