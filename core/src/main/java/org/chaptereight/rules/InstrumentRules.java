package org.chaptereight.rules;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.instrument.Cadence;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.Signatory;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyAction;
import org.chaptereight.instrument.TreatyActionKind;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules about who signs an instrument, and about series of resolutions. */
final class InstrumentRules {

  static final Rule SIGNATORY_CAPACITY =
      Rule.of("INSTRUMENT-SIGNATORY-CAPACITY", Severity.ERROR)
          .requires("Who signs holds the office on that day, and whom it is signed for exists")
          .says(Messages.ALL)
          .on(Subjects.INSTRUMENTS, InstrumentRules::signatoryCapacity);

  static final Rule BIENNIAL_CADENCE =
      Rule.of("INSTRUMENT-BIENNIAL-CADENCE", Severity.WARNING)
          .requires("A biennial series has one resolution at every second session")
          .says(Messages.ALL)
          .on(Subjects.SERIES, InstrumentRules::biennialCadence);

  static final ImmutableList<Rule> ALL = ImmutableList.of(SIGNATORY_CAPACITY, BIENNIAL_CADENCE);

  private static final int SESSIONS_BETWEEN = 2;

  private InstrumentRules() {}

  private static void signatoryCapacity(LegalInstrument instrument, Examination examination) {
    instrument.asNonTreaty().ifPresent(text -> signatories(text, examination));
    instrument.asTreaty().ifPresent(treaty -> signatures(treaty, examination));
  }

  private static void signatories(NonTreatyInstrument text, Examination examination) {
    if (text.signed().isEmpty()) {
      return;
    }
    PartialDate date = text.signed().get();
    for (int i = 0; i < text.signatories().size(); i++) {
      int index = i;
      Signatory signatory = text.signatories().get(i);
      Supplier<JsonPointer> place =
          () -> examination.place().field("nonTreaty").field("signatories").index(index);
      Optional<Person> person = signatory.person().flatMap(examination.dossier()::find);
      if (existed(signatory.party(), date, place, examination) == Certainty.NO) {
        report(
            place.get().field("party"),
            signer(signatory, person, date, examination),
            signatory.party(),
            date,
            Names.party("missing", signatory.party(), date, examination),
            examination);
      } else if (person.isPresent()
          && signatory.office().isPresent()
          && person.get().held(signatory.office().get(), date) == Certainty.NO) {
        report(
            place.get().field("office"),
            signer(signatory, person, date, examination),
            signatory.party(),
            date,
            Names.office("missing", signatory.office().get(), date, examination),
            examination);
      }
    }
  }

  /** Who signed: the person, or else the holder of an office, or else the party itself. */
  private static Argument signer(
      Signatory signatory, Optional<Person> person, PartialDate date, Examination examination) {
    return person
        .map(known -> Argument.of("signatory", known.id(), known.name()))
        .or(() -> signatory.person().map(id -> Argument.of("signatory", id)))
        .or(
            () ->
                signatory
                    .office()
                    .map(office -> Names.office("signatory", office, date, examination)))
        .orElseGet(() -> Names.party("signatory", signatory.party(), date, examination));
  }

  private static void signatures(Treaty treaty, Examination examination) {
    for (int i = 0; i < treaty.parties().size(); i++) {
      TreatyParty party = treaty.parties().get(i);
      int index = i;
      Supplier<JsonPointer> place =
          () -> examination.place().field("treaty").field("parties").index(index);
      for (int j = 0; j < party.actions().size(); j++) {
        TreatyAction action = party.actions().get(j);
        if (isSignature(action) && action.date().isPresent()) {
          PartialDate date = action.date().get();
          if (existed(party.party(), date, place, examination) == Certainty.NO) {
            report(
                place.get().field("actions").index(j).field("date"),
                Names.party("signatory", party.party(), date, examination),
                party.party(),
                date,
                Names.party("missing", party.party(), date, examination),
                examination);
          }
        }
      }
    }
  }

  private static boolean isSignature(TreatyAction action) {
    return action.kind().equals(TreatyActionKind.SIGNATURE)
        || action.kind().equals(TreatyActionKind.DEFINITIVE_SIGNATURE);
  }

  private static Certainty existed(
      Party party, PartialDate date, Supplier<JsonPointer> place, Examination examination) {
    Optional<StateCode> code = party.asState();
    if (code.isPresent()) {
      return Known.state(code.get(), () -> place.get().field("party"), examination)
          .map(known -> known.existence().contains(date))
          .orElse(Certainty.CANNOT_BE_KNOWN);
    }
    return party
        .asOrganization()
        .flatMap(id -> Known.existence(id, () -> place.get().field("party"), examination))
        .map(existence -> existence.contains(date))
        .orElse(Certainty.CANNOT_BE_KNOWN);
  }

  private static void report(
      JsonPointer at,
      Argument signatory,
      Party party,
      PartialDate date,
      Argument missing,
      Examination examination) {
    examination.report(
        at,
        signatory,
        Names.party("party", party, date, examination),
        Argument.of("date", date),
        missing);
  }

  /**
   * Looks at each entry and the one before it that is in its place. A session that is passed over
   * is reported only if the list is complete; else nothing is known of it.
   */
  private static void biennialCadence(ResolutionSeries series, Examination examination) {
    if (!series.cadence().equals(Cadence.BIENNIAL)) {
      return;
    }
    List<Integer> inOrder =
        IntStream.range(0, series.entries().size())
            .filter(i -> session(series, i) >= series.firstSession().orElse(1))
            .boxed()
            .sorted(comparingInt(i -> session(series, i)))
            .toList();
    OptionalInt before = series.firstSession();
    boolean taken = false;
    for (int i : inOrder) {
      int session = session(series, i);
      int step = session - before.orElse(session);
      boolean inPlace = step % SESSIONS_BETWEEN == 0;
      boolean skips = step > SESSIONS_BETWEEN && series.isEntryListComplete();
      if (!inPlace || (taken && step == 0) || skips) {
        examination.report(
            examination.place().field("entries").index(i).field("session"),
            Argument.of("series", series.id(), series.title()),
            Argument.of("session", session),
            Argument.of("before", before.orElse(session)));
      }
      if (inPlace) {
        before = OptionalInt.of(session);
        taken = true;
      }
    }
  }

  private static int session(ResolutionSeries series, int entry) {
    return series.entries().get(entry).session();
  }
}
