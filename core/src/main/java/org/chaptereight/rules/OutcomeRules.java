package org.chaptereight.rules;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.Outcome;
import org.chaptereight.debate.OutcomeKind;
import org.chaptereight.debate.Resumption;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.symbol.DocumentKind;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.PrintedDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules about what a meeting led to, and when it was. */
final class OutcomeRules {

  /** Until 1993 statements by the President had plain numbers: {@code S/26695}. */
  private static final int STATEMENTS_APART = 1994;

  static final Rule OUTCOME_SERIES =
      Rule.of("AGENDA-OUTCOME-SERIES", Severity.ERROR)
          .requires(
              "The symbol of an outcome is of the series of its kind, and a statement to the press"
                  + " has no symbol")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, OutcomeRules::outcomeSeries);

  static final Rule TIMEZONE_SHIFT =
      Rule.of("TIMEZONE-SHIFT", Severity.WARNING)
          .in(Groups.AGENDA)
          .requires(
              "The dates of one meeting are those of New York, and do not differ by one day as after"
                  + " a conversion of time zones")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, OutcomeRules::timezoneShift);

  static final ImmutableList<Rule> ALL = ImmutableList.of(OUTCOME_SERIES, TIMEZONE_SHIFT);

  private static final Function<Dossier, ImmutableMap<DocumentSymbol, LegalInstrument>> BY_SYMBOL =
      OutcomeRules::bySymbol;

  private OutcomeRules() {}

  private static void outcomeSeries(DebateAgenda debate, Examination examination) {
    for (int i = 0; i < debate.outcomes().size(); i++) {
      Outcome outcome = debate.outcomes().get(i);
      if (outcome.symbol().isPresent()
          && !fits(outcome.kind(), outcome.symbol().get(), debate.date())) {
        examination.report(
            examination.place().field("outcomes").index(i).field("symbol"),
            Names.code("kind", outcome.kind()),
            Argument.of("symbol", outcome.symbol().get()));
      }
    }
  }

  /** Whether an outcome of a kind can have a symbol; that of an unknown kind can have any. */
  private static boolean fits(OutcomeKind kind, DocumentSymbol symbol, PartialDate date) {
    boolean plain =
        symbol.organ().equals("S")
            && symbol.bodies().isEmpty()
            && symbol.kind().equals(DocumentKind.DOCUMENT);
    if (kind.equals(OutcomeKind.RESOLUTION)) {
      return symbol.isIn("S/RES/");
    }
    if (kind.equals(OutcomeKind.PRESIDENTIAL_STATEMENT)) {
      return symbol.isIn("S/PRST/") || (plain && date.year() < STATEMENTS_APART);
    }
    if (kind.equals(OutcomeKind.NOTE) || kind.equals(OutcomeKind.LETTER)) {
      return plain;
    }
    return !kind.equals(OutcomeKind.PRESS_STATEMENT) && !kind.equals(OutcomeKind.NONE);
  }

  private static void timezoneShift(DebateAgenda debate, Examination examination) {
    Optional<LocalDate> meeting = debate.date().day();
    if (meeting.isEmpty()) {
      return;
    }
    PartialDate before = PartialDate.of(meeting.get().minusDays(1));
    PartialDate after = PartialDate.of(meeting.get().plusDays(1));
    debate
        .conceptNote()
        .flatMap(ConceptNote::debateDate)
        .filter(printed -> printed.agreesWith(debate.date()) == Certainty.NO)
        .filter(printed -> !mayBeResumed(debate, printed))
        .filter(
            printed ->
                printed.agreesWith(before) == Certainty.YES
                    || printed.agreesWith(after) == Certainty.YES)
        .ifPresent(
            printed ->
                examination.report(
                    examination.place().field("conceptNote").field("debateDate"),
                    Argument.of("date", debate.date()),
                    Argument.of("other", printed)));
    adopted(debate, examination)
        .filter(date -> date.equals(before) || date.equals(after))
        .filter(date -> !mayBeResumed(debate, PrintedDate.of(date)))
        .findFirst()
        .ifPresent(
            date ->
                examination.report(
                    examination.place().field("date"),
                    Argument.of("date", debate.date()),
                    Argument.of("other", date)));
  }

  /** Whether the meeting may have gone on, after a break, on a date. */
  private static boolean mayBeResumed(DebateAgenda debate, PrintedDate date) {
    return debate.resumptions().stream()
        .map(Resumption::date)
        .anyMatch(day -> day.isEmpty() || date.agreesWith(day.get()) != Certainty.NO);
  }

  /** When the dossier says that what the meeting voted on or led to was adopted. */
  private static Stream<PartialDate> adopted(DebateAgenda debate, Examination examination) {
    if (debate.outcomes().isEmpty() && debate.votes().isEmpty()) {
      return Stream.empty();
    }
    ImmutableMap<DocumentSymbol, LegalInstrument> bySymbol = examination.derived(BY_SYMBOL);
    return ImmutableList.<Optional<DocumentSymbol>>builder()
        .addAll(debate.outcomes().stream().map(Outcome::symbol).toList())
        .addAll(debate.votes().stream().map(CouncilVote::result).toList())
        .build()
        .stream()
        .flatMap(Optional::stream)
        .map(symbol -> Optional.ofNullable(bySymbol.get(symbol)))
        .flatMap(Optional::stream)
        .map(LegalInstrument::adopted)
        .flatMap(Optional::stream);
  }

  /** The instruments that have a symbol; of two with one symbol, the first. */
  private static ImmutableMap<DocumentSymbol, LegalInstrument> bySymbol(Dossier dossier) {
    return dossier.instruments().stream()
        .filter(instrument -> instrument.symbol().isPresent())
        .collect(
            toImmutableMap(
                instrument -> instrument.symbol().orElseThrow(),
                instrument -> instrument,
                (first, second) -> first));
  }
}
