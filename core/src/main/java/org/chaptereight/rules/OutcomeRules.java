package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
import org.chaptereight.time.PartialDate.Precision;
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

  private static final Function<Dossier, ImmutableMap<DocumentSymbol, PartialDate>> ADOPTED =
      OutcomeRules::adopted;

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
    PartialDate meeting = debate.date();
    if (meeting.precision() != Precision.DAY) {
      return;
    }
    PrintedDate printed = debate.conceptNote().flatMap(ConceptNote::debateDate).orElse(null);
    if (printed != null
        && printed.agreesWith(meeting) == Certainty.NO
        && isADayApart(meeting, date -> printed.agreesWith(date) == Certainty.YES)
        && !mayBeResumed(debate, printed)) {
      examination.report(
          examination.place().field("conceptNote").field("debateDate"),
          Argument.of("date", meeting),
          Argument.of("other", printed));
    }
    for (PartialDate adopted : adopted(debate, examination)) {
      if (!adopted.equals(meeting)
          && isADayApart(meeting, adopted::equals)
          && !mayBeResumed(debate, PrintedDate.of(adopted))) {
        examination.report(
            examination.place().field("date"),
            Argument.of("date", meeting),
            Argument.of("other", adopted));
        break;
      }
    }
  }

  private static boolean isADayApart(PartialDate meeting, Predicate<PartialDate> other) {
    return other.test(PartialDate.of(meeting.earliest().minusDays(1)))
        || other.test(PartialDate.of(meeting.earliest().plusDays(1)));
  }

  /** Whether the meeting may have gone on, after a break, on a date. */
  private static boolean mayBeResumed(DebateAgenda debate, PrintedDate date) {
    return debate.resumptions().stream()
        .map(Resumption::date)
        .anyMatch(day -> day.isEmpty() || date.agreesWith(day.get()) != Certainty.NO);
  }

  /** When the dossier says that what the meeting led to or voted on was adopted. */
  private static List<PartialDate> adopted(DebateAgenda debate, Examination examination) {
    if (debate.outcomes().isEmpty() && debate.votes().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableMap<DocumentSymbol, PartialDate> dates = examination.derived(ADOPTED);
    ImmutableList.Builder<PartialDate> adopted = ImmutableList.builder();
    for (Outcome outcome : debate.outcomes()) {
      outcome.symbol().map(dates::get).ifPresent(adopted::add);
    }
    for (CouncilVote vote : debate.votes()) {
      vote.result().map(dates::get).ifPresent(adopted::add);
    }
    return adopted.build();
  }

  /** When what has a symbol was adopted; of two instruments with one symbol, the first. */
  private static ImmutableMap<DocumentSymbol, PartialDate> adopted(Dossier dossier) {
    Map<DocumentSymbol, Optional<PartialDate>> dates = new LinkedHashMap<>();
    for (LegalInstrument instrument : dossier.instruments()) {
      instrument.symbol().ifPresent(symbol -> dates.putIfAbsent(symbol, instrument.adopted()));
    }
    ImmutableMap.Builder<DocumentSymbol, PartialDate> known = ImmutableMap.builder();
    dates.forEach((symbol, date) -> date.ifPresent(day -> known.put(symbol, day)));
    return known.buildOrThrow();
  }
}
