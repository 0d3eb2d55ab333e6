package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.rules.Base.dossier;
import static org.chaptereight.rules.Base.findings;
import static org.chaptereight.rules.Base.text;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.List;
import java.util.Optional;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.Outcome;
import org.chaptereight.debate.OutcomeKind;
import org.chaptereight.debate.Resumption;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.PrintedDate;
import org.chaptereight.vote.VoteTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutcomeRulesTest {

  private static Outcome outcome(String kind, String symbol) {
    return Outcome.of(
        OutcomeKind.of(kind),
        symbol.isEmpty() ? Optional.empty() : Optional.of(DocumentSymbol.of(symbol)));
  }

  private static List<String> found(String date, String kind, String symbol) {
    return findings(
        dossier()
            .addDebate(
                Base.bare()
                    .date(PartialDate.parse(date))
                    .addOutcome(outcome("NONE", ""))
                    .addOutcome(outcome(kind, symbol))
                    .build())
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    "2016-11-18,RESOLUTION,S/RES/2320 (2016)",
    "2016-11-18,RESOLUTION,''",
    "2016-11-18,PRESIDENTIAL_STATEMENT,S/PRST/2016/8",
    "1993-11-18,PRESIDENTIAL_STATEMENT,S/26695",
    "2016-11-18,PRESS_STATEMENT,''",
    "2016-11-18,NOTE,S/2016/507",
    "2016-11-18,LETTER,S/2016/508",
    "2016-11-18,COMMUNIQUE,S/PV.7796",
  })
  void finds_nothing_where_the_symbol_is_of_the_series_of_the_kind(
      String date, String kind, String symbol) {
    assertThat(found(date, kind, symbol)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-11-18,RESOLUTION,S/PRST/2016/8",
    "2016-11-18,RESOLUTION,A/RES/71/12",
    "2016-11-18,PRESIDENTIAL_STATEMENT,S/RES/2320 (2016)",
    "1994-11-18,PRESIDENTIAL_STATEMENT,S/26695",
    "1993-11-18,PRESIDENTIAL_STATEMENT,A/9601",
    "1993-11-18,PRESIDENTIAL_STATEMENT,S/PV.3000",
    "2016-11-18,PRESS_STATEMENT,S/PRST/2016/8",
    "2016-11-18,NONE,S/2016/8",
    "2016-11-18,NOTE,S/PRST/2016/8",
    "2016-11-18,NOTE,S/AC.44/2016/3",
    "2016-11-18,LETTER,S/RES/2320 (2016)",
  })
  void finds_a_symbol_of_another_series(String date, String kind, String symbol) {
    assertThat(found(date, kind, symbol))
        .containsExactly(
            "AGENDA-OUTCOME-SERIES at /debates/0/outcomes/1/symbol: An outcome of the kind \"%s\" cannot have the symbol %s"
                .formatted(Terms.of(OutcomeKind.of(kind)).orElseThrow().in(ENGLISH), symbol));
  }

  private static List<String> printed(String date, String printed) {
    return findings(
        dossier()
            .addDebate(
                Base.bare()
                    .date(PartialDate.parse(date))
                    .conceptNote(
                        ConceptNote.builder().debateDate(PrintedDate.parse(printed)).build())
                    .build())
            .build());
  }

  @Test
  void finds_a_day_that_differs_from_that_of_the_concept_note_by_one() {
    assertThat(printed("2016-10-29", "--10-28"))
        .containsExactly(
            "TIMEZONE-SHIFT at /debates/0/conceptNote/debateDate: The dates 2016-10-29 and --10-28"
                + " of one meeting differ by a day, as after a conversion of time zones; the date"
                + " in New York counts");
    assertThat(printed("2016-10-27", "2016-10-28")).hasSize(1);
    assertThat(printed("2016-11-01", "2016-10-31")).hasSize(1);
    assertThat(printed("2016-10-28", "--10-28")).isEmpty();
    assertThat(printed("2016-10-30", "--10-28")).isEmpty();
    assertThat(printed("2016-10-29", "2016-10")).isEmpty();
    assertThat(printed("2016-10", "2016-10-28")).isEmpty();
  }

  private static Dossier.Builder adopted(String date) {
    OrganAct.Builder act =
        OrganAct.builder()
            .id(InstrumentId.of("R"))
            .kind(InstrumentKind.RESOLUTION)
            .title(text("A resolution"))
            .organ(OrganizationId.of("UNSC"))
            .symbol(DocumentSymbol.of("S/RES/2320 (2016)"));
    if (!date.isEmpty()) {
      act.adopted(PartialDate.parse(date));
    }
    return dossier().addInstrument(act.build());
  }

  private static List<String> shifts(Dossier.Builder dossier) {
    return findings(dossier.build()).stream()
        .filter(finding -> finding.startsWith("TIMEZONE-SHIFT"))
        .toList();
  }

  @Test
  void finds_a_day_that_differs_from_that_of_what_was_adopted_by_one() {
    Outcome resolution = outcome("RESOLUTION", "S/RES/2320 (2016)");
    String found =
        "TIMEZONE-SHIFT at /debates/0/date: The dates 2016-10-28 and %s of one meeting differ by a day, as after a conversion of time zones; the date in New York counts";
    assertThat(shifts(adopted("2016-10-29").addDebate(Base.bare().addOutcome(resolution).build())))
        .containsExactly(found.formatted("2016-10-29"));
    assertThat(
            shifts(
                adopted("2016-10-27")
                    .addDebate(
                        Base.bare()
                            .addVote(
                                CouncilVote.builder()
                                    .tally(VoteTally.of(15, 0, 0))
                                    .isAdopted(true)
                                    .result(DocumentSymbol.of("S/RES/2320 (2016)"))
                                    .build())
                            .build())))
        .containsExactly(found.formatted("2016-10-27"));
    for (String date : List.of("", "2016", "2016-10-28", "2016-10-30")) {
      assertThat(shifts(adopted(date).addDebate(Base.bare().addOutcome(resolution).build())))
          .as(date)
          .isEmpty();
    }
    assertThat(
            shifts(
                adopted("2016-10-29")
                    .addDebate(
                        Base.bare()
                            .addOutcome(outcome("RESOLUTION", "S/RES/2321 (2016)"))
                            .build())))
        .isEmpty();
  }

  private static List<String> resumed(String... dates) {
    DebateAgenda.Builder debate =
        Base.bare().addOutcome(outcome("RESOLUTION", "S/RES/2320 (2016)"));
    for (int i = 0; i < dates.length; i++) {
      Resumption.Builder resumption = Resumption.builder().number(i + 1);
      if (!dates[i].isEmpty()) {
        resumption.date(PartialDate.parse(dates[i]));
      }
      debate.addResumption(resumption.build());
    }
    return shifts(adopted("2016-10-29").addDebate(debate.build()));
  }

  @Test
  void lets_pass_what_may_have_been_adopted_when_the_meeting_was_resumed() {
    assertThat(resumed("2016-10-29")).isEmpty();
    assertThat(resumed("2016-11-02", "2016-10")).isEmpty();
    assertThat(resumed("2016-11-02", "")).isEmpty();
    assertThat(resumed("2016-11-02")).hasSize(1);
  }

  @Test
  void looks_at_all_that_a_meeting_led_to() {
    OrganAct first =
        OrganAct.builder()
            .id(InstrumentId.of("R0"))
            .kind(InstrumentKind.RESOLUTION)
            .title(text("Another resolution"))
            .organ(OrganizationId.of("UNSC"))
            .symbol(DocumentSymbol.of("S/RES/2319 (2016)"))
            .adopted(PartialDate.parse("2016-10-28"))
            .build();
    assertThat(
            shifts(
                adopted("2016-10-29")
                    .addInstrument(first)
                    .addDebate(
                        Base.bare()
                            .addOutcome(outcome("RESOLUTION", "S/RES/2319 (2016)"))
                            .addOutcome(outcome("RESOLUTION", "S/RES/2320 (2016)"))
                            .build())))
        .containsExactly(
            "TIMEZONE-SHIFT at /debates/0/date: The dates 2016-10-28 and 2016-10-29 of one meeting"
                + " differ by a day, as after a conversion of time zones; the date in New York"
                + " counts");
  }
}
