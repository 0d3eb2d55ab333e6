package org.chaptereight.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
          .on(Subjects.STATEMENTS, StatementRules::precisionLost)
          .and(Subjects.DEBATES, StatementRules::precisionLost);

  static final ImmutableList<Rule> ALL = ImmutableList.of(EXHAUSTIVE_CLAIM, PRECISION_LOST);

  private static final Function<Dossier, ImmutableMap<InstrumentId, Integer>> INDICES =
      StatementRules::indices;

  private StatementRules() {}

  private static void exhaustiveClaim(Statement statement, Examination examination) {
    if (!statement.exhaustive().orElse(false)) {
      return;
    }
    openSet(statement.subjects())
        .or(() -> openSet(statement.counterparts()))
        .or(() -> openInstruments(statement, examination))
        .ifPresent(
            open ->
                examination.report(
                    examination.place().field("exhaustive"), Argument.of("open", open)));
  }

  private static Optional<String> openSet(List<Participant> participants) {
    return participants.stream()
        .flatMap(participant -> participant.asOpenSet().stream())
        .findFirst()
        .map(Object::toString);
  }

  private static Optional<String> openInstruments(Statement statement, Examination examination) {
    return statement
        .instrumentSet()
        .flatMap(examination.dossier()::find)
        .filter(set -> !set.isExhaustive())
        .map(InstrumentSet::id)
        .map(Object::toString);
  }

  private static void precisionLost(Statement statement, Examination examination) {
    Optional<PartialDate> printed = statement.date().flatMap(PrintedDate::dated);
    if (printed.isEmpty() || printed.get().day().isPresent()) {
      return;
    }
    for (InstrumentId id : statement.instruments()) {
      examination
          .dossier()
          .find(id)
          .ifPresent(instrument -> precisionLost(printed.get(), instrument, examination));
    }
  }

  private static void precisionLost(
      PartialDate printed, LegalInstrument instrument, Examination examination) {
    report(printed, instrument.adopted(), instrument, "adopted", examination);
    Optional<PartialDate> signed =
        instrument
            .asTreaty()
            .flatMap(treaty -> treaty.signed())
            .or(() -> instrument.asNonTreaty().flatMap(other -> other.signed()));
    report(printed, signed, instrument, "signed", examination);
  }

  private static void report(
      PartialDate printed,
      Optional<PartialDate> recorded,
      LegalInstrument instrument,
      String field,
      Examination examination) {
    recorded
        .filter(date -> isFirstDay(date, printed))
        .ifPresent(
            date -> {
              int index = requireNonNull(examination.derived(INDICES).get(instrument.id()));
              report(
                  JsonPointer.ROOT
                      .field("instruments")
                      .index(index)
                      .field(RecordList.type(instrument))
                      .field(field),
                  printed,
                  date,
                  examination);
            });
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

  /** Where each instrument is; of two with one identifier, the first, as {@code find} has it. */
  private static ImmutableMap<InstrumentId, Integer> indices(Dossier dossier) {
    Map<InstrumentId, Integer> indices = new LinkedHashMap<>();
    for (int i = 0; i < dossier.instruments().size(); i++) {
      indices.putIfAbsent(dossier.instruments().get(i).id(), i);
    }
    return ImmutableMap.copyOf(indices);
  }
}
