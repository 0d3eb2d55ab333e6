package org.chaptereight.rules;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.organization.Participant;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.PrintedDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules about what a source says, and how exactly it says it. */
final class StatementRules {

  static final Rule EXHAUSTIVE_CLAIM =
      Rule.of("LIST-EXHAUSTIVE-CLAIM", Severity.WARNING)
          .in(Groups.SOURCE)
          .requires(
              "A list that names a set nobody listed, or that another record has as open, is not exhaustive")
          .says(Messages.ALL)
          .on(Subjects.STATEMENTS, StatementRules::exhaustiveClaim);

  static final Rule PRECISION_LOST =
      Rule.of("PRECISION-LOST", Severity.WARNING)
          .in(Groups.SOURCE)
          .requires(
              "A date that the source tells by year or month only is not recorded as the first day of it")
          .says(Messages.ALL)
          .on(Subjects.INSTRUMENTS, StatementRules::precisionLost)
          .and(Subjects.DEBATES, StatementRules::precisionLost);

  static final ImmutableList<Rule> ALL = ImmutableList.of(EXHAUSTIVE_CLAIM, PRECISION_LOST);

  private static final Function<Dossier, ImmutableListMultimap<InstrumentId, PartialDate>> PRINTED =
      StatementRules::printed;

  private StatementRules() {}

  private static void exhaustiveClaim(Statement statement, Examination examination) {
    if (!statement.exhaustive().orElse(false)) {
      return;
    }
    openSet(statement.subjects())
        .or(() -> openSet(statement.counterparts()))
        .or(() -> openInstruments(statement, examination))
        .ifPresent(open -> examination.report(examination.place().field("exhaustive"), open));
  }

  private static Optional<Argument> openSet(List<Participant> participants) {
    return participants.stream()
        .flatMap(participant -> participant.asOpenSet().stream())
        .findFirst()
        .map(set -> Names.code("open", set));
  }

  private static Optional<Argument> openInstruments(Statement statement, Examination examination) {
    return statement
        .instrumentSet()
        .flatMap(examination.dossier()::find)
        .filter(set -> !set.isExhaustive())
        .map(InstrumentSet::id)
        .map(id -> Argument.of("open", id));
  }

  private static void precisionLost(LegalInstrument instrument, Examination examination) {
    if (examination.dossier().statements().isEmpty()) {
      return;
    }
    ImmutableList<PartialDate> printed = examination.derived(PRINTED).get(instrument.id());
    if (printed.isEmpty()) {
      return;
    }
    precisionLost(printed, instrument.adopted(), instrument, "adopted", examination);
    Optional<PartialDate> signed =
        instrument
            .asTreaty()
            .flatMap(treaty -> treaty.signed())
            .or(() -> instrument.asNonTreaty().flatMap(other -> other.signed()));
    precisionLost(printed, signed, instrument, "signed", examination);
  }

  /** Where several sources are less exact than the record, the most exact of them is told. */
  private static void precisionLost(
      List<PartialDate> printed,
      Optional<PartialDate> recorded,
      LegalInstrument instrument,
      String field,
      Examination examination) {
    if (recorded.isPresent()) {
      printed.stream()
          .filter(date -> isFirstDay(recorded.get(), date))
          .max(comparingInt(date -> date.toString().length()))
          .ifPresent(
              date ->
                  report(
                      examination.place().field(RecordList.type(instrument)).field(field),
                      date,
                      recorded.get(),
                      examination));
    }
  }

  private static void precisionLost(DebateAgenda debate, Examination examination) {
    debate
        .conceptNote()
        .flatMap(ConceptNote::debateDate)
        .flatMap(PrintedDate::dated)
        .filter(printed -> isFirstDay(debate.date(), printed))
        .ifPresent(
            printed ->
                report(examination.place().field("date"), printed, debate.date(), examination));
  }

  private static boolean isFirstDay(PartialDate date, PartialDate printed) {
    Optional<LocalDate> day = date.day();
    return printed.day().isEmpty() && day.isPresent() && day.get().equals(printed.earliest());
  }

  private static void report(
      JsonPointer at, PartialDate printed, PartialDate recorded, Examination examination) {
    examination.report(
        at,
        Repair.replace(at, recorded, printed),
        Argument.of("printed", printed),
        Argument.of("recorded", recorded));
  }

  /** The dates less exact than a day that statements tell of each instrument. */
  private static ImmutableListMultimap<InstrumentId, PartialDate> printed(Dossier dossier) {
    ImmutableListMultimap.Builder<InstrumentId, PartialDate> printed =
        ImmutableListMultimap.builder();
    for (Statement statement : dossier.statements()) {
      statement
          .date()
          .flatMap(PrintedDate::dated)
          .filter(date -> date.day().isEmpty())
          .ifPresent(date -> statement.instruments().forEach(id -> printed.put(id, date)));
    }
    return printed.build();
  }
}
