package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.Registration;
import org.chaptereight.instrument.RegistrationKind;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyAction;
import org.chaptereight.instrument.TreatyActionKind;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Check;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules about treaties: their entry into force, their parties and their registration. */
final class TreatyRules {

  static final Rule IN_FORCE_BEFORE_SIGNED =
      Rule.of("INSTRUMENT-IN-FORCE-BEFORE-SIGNED", Severity.ERROR)
          .requires("A treaty does not enter into force before its signature or adoption")
          .says(Messages.ALL)
          .on(Subjects.INSTRUMENTS, ofTreaties(TreatyRules::inForceBeforeSigned));

  static final Rule PARTY_BEFORE_TREATY =
      Rule.of("INSTRUMENT-PARTY-BEFORE-TREATY", Severity.ERROR)
          .requires("A treaty binds nobody before it enters into force")
          .says(Messages.ALL)
          .on(Subjects.INSTRUMENTS, ofTreaties(TreatyRules::partyBeforeTreaty));

  static final Rule UNREGISTERED =
      Rule.of("INSTRUMENT-UNREGISTERED", Severity.WARNING)
          .requires("A treaty of a Member of the United Nations is registered within two years")
          .cites("UN-CHARTER", "Art. 102")
          .says(Messages.ALL)
          .on(Subjects.INSTRUMENTS, ofTreaties(TreatyRules::unregistered));

  static final Rule REGISTERED_EARLY =
      Rule.of("INSTRUMENT-REGISTERED-EARLY", Severity.ERROR)
          .requires("A treaty is registered when it is in force, or applied provisionally")
          .cites("A/RES/97 (I)", "regulations, Art. 1(2)")
          .says(Messages.ALL)
          .on(Subjects.INSTRUMENTS, ofTreaties(TreatyRules::registeredEarly));

  static final Rule NONTREATY_FIELDS =
      Rule.of("INSTRUMENT-NONTREATY-FIELDS", Severity.ERROR)
          .requires("What is not a treaty is not ratified, in force or registered")
          .says(Messages.ALL)
          .on(Subjects.INSTRUMENTS, ofTreaties(TreatyRules::nonTreatyFields));

  static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          IN_FORCE_BEFORE_SIGNED,
          PARTY_BEFORE_TREATY,
          UNREGISTERED,
          REGISTERED_EARLY,
          NONTREATY_FIELDS);

  /** The entry into force of the Charter: what was concluded before is not to be registered. */
  private static final PartialDate CHARTER_IN_FORCE = PartialDate.parse("1945-10-24");

  private static final int MONTHS_TO_REGISTER = 24;

  /** What is never a treaty. A framework may be one; so it is not among them. */
  private static final ImmutableSet<InstrumentKind> NO_TREATIES =
      ImmutableSet.of(
          InstrumentKind.JOINT_DECLARATION,
          InstrumentKind.MEMORANDUM,
          InstrumentKind.POLITICAL_DOCUMENT,
          InstrumentKind.RESOLUTION,
          InstrumentKind.DECISION,
          InstrumentKind.PRESIDENTIAL_STATEMENT,
          InstrumentKind.RULES_OF_PROCEDURE,
          InstrumentKind.NOTE,
          InstrumentKind.NOTE_ON_WORKING_METHODS);

  /** What expresses consent to be bound (Vienna Convention, Art. 11). */
  private static final ImmutableSet<TreatyActionKind> CONSENT =
      ImmutableSet.of(
          TreatyActionKind.DEFINITIVE_SIGNATURE,
          TreatyActionKind.RATIFICATION,
          TreatyActionKind.ACCEPTANCE,
          TreatyActionKind.APPROVAL,
          TreatyActionKind.ACCESSION);

  private TreatyRules() {}

  private static Check<LegalInstrument> ofTreaties(Check<Treaty> check) {
    return (instrument, examination) ->
        instrument.asTreaty().ifPresent(treaty -> check.check(treaty, examination));
  }

  private static JsonPointer place(Examination examination) {
    return examination.place().field("treaty");
  }

  private static Argument named(Treaty treaty) {
    return Argument.of("instrument", treaty.id(), treaty.title());
  }

  private static Optional<PartialDate> entry(Treaty treaty) {
    return treaty.inForce().flatMap(DateInterval::start);
  }

  private static void inForceBeforeSigned(Treaty treaty, Examination examination) {
    entry(treaty)
        .ifPresent(
            entry ->
                Stream.concat(treaty.signed().stream(), treaty.adopted().stream())
                    .filter(made -> entry.isBefore(made) == Certainty.YES)
                    .findFirst()
                    .ifPresent(
                        made ->
                            examination.report(
                                place(examination).field("inForce"),
                                named(treaty),
                                Argument.of("inForce", entry),
                                Argument.of("made", made))));
  }

  private static void partyBeforeTreaty(Treaty treaty, Examination examination) {
    Optional<PartialDate> entry = entry(treaty);
    if (entry.isEmpty()) {
      return;
    }
    for (int i = 0; i < treaty.parties().size(); i++) {
      TreatyParty party = treaty.parties().get(i);
      for (int j = 0; j < party.bound().size(); j++) {
        DateInterval bound = party.bound().get(j);
        if (holdsDayBefore(entry.get(), bound)) {
          examination.report(
              place(examination).field("parties").index(i).field("bound").index(j),
              Names.party("party", party.party(), bound.start().orElse(entry.get()), examination),
              named(treaty),
              Argument.of("bound", bound),
              Argument.of("inForce", entry.get()));
        }
      }
    }
  }

  /**
   * Whether an interval certainly begins before a day: its start does, or all of it lies before.
   */
  private static boolean holdsDayBefore(PartialDate day, DateInterval interval) {
    return interval.startsBefore(day) == Certainty.YES
        || interval.end().filter(end -> end.isAfter(day) == Certainty.NO).isPresent();
  }

  private static void unregistered(Treaty treaty, Examination examination) {
    if (!treaty.isUnregistered() || isOlderThanCharter(treaty)) {
      return;
    }
    PartialDate known = Provenance.asOf(treaty.provenance(), examination.asOf());
    entry(treaty)
        .filter(
            entry ->
                entry.latest().plusMonths(MONTHS_TO_REGISTER).isBefore(known.earliest())
                    && treaty.isInForceOn(PartialDate.of(known.earliest()), known) == Certainty.YES)
        .ifPresent(
            entry ->
                memberBoundOn(PartialDate.of(known.earliest()), known, treaty, examination)
                    .ifPresent(
                        member ->
                            examination.report(
                                place(examination).field("unregistered"),
                                named(treaty),
                                Argument.of("inForce", entry),
                                Argument.of("member", member.code(), member.nameOn(known)))));
  }

  private static boolean isOlderThanCharter(Treaty treaty) {
    return Stream.of(treaty.signed(), treaty.adopted(), entry(treaty))
        .flatMap(Optional::stream)
        .findFirst()
        .filter(made -> made.isBefore(CHARTER_IN_FORCE) != Certainty.NO)
        .isPresent();
  }

  /** The first Member of the United Nations that the treaty certainly binds. */
  private static Optional<State> memberBoundOn(
      PartialDate day, PartialDate known, Treaty treaty, Examination examination) {
    for (TreatyParty party : treaty.parties()) {
      Optional<StateCode> code = party.party().asState();
      if (code.isPresent() && treaty.isInForceFor(party, day, known) == Certainty.YES) {
        Optional<State> state = examination.reference().state(code.get());
        if (state.isEmpty()) {
          Known.missState(code.get(), place(examination).field("unregistered"), examination);
        } else if (state.get().isUnMemberOn(day) == Certainty.YES) {
          return state;
        }
      }
    }
    return Optional.empty();
  }

  private static void registeredEarly(Treaty treaty, Examination examination) {
    Optional<PartialDate> registered =
        treaty
            .registration()
            .filter(registration -> registration.kind().equals(RegistrationKind.REGISTERED))
            .flatMap(Registration::date);
    Optional<PartialDate> entry = entry(treaty);
    if (registered.isPresent()
        && entry.isPresent()
        && registered.get().isBefore(entry.get()) == Certainty.YES
        && !mayApplyProvisionallyOn(registered.get(), treaty)) {
      examination.report(
          place(examination).field("registration").field("date"),
          named(treaty),
          Argument.of("date", registered.get()),
          Argument.of("inForce", entry.get()));
    }
  }

  /** The Secretariat registers what is applied provisionally as it does what is in force. */
  private static boolean mayApplyProvisionallyOn(PartialDate day, Treaty treaty) {
    return treaty.provisional().filter(period -> period.contains(day) != Certainty.NO).isPresent()
        || treaty.parties().stream()
            .flatMap(party -> party.actions().stream())
            .anyMatch(action -> action.kind().equals(TreatyActionKind.PROVISIONAL_APPLICATION));
  }

  private static void nonTreatyFields(Treaty treaty, Examination examination) {
    if (!NO_TREATIES.contains(treaty.kind())) {
      return;
    }
    reportField(treaty.inForce(), "inForce", treaty, examination);
    reportField(treaty.entryTerms(), "entryTerms", treaty, examination);
    reportField(treaty.provisional(), "provisional", treaty, examination);
    reportField(treaty.registration(), "registration", treaty, examination);
    for (int i = 0; i < treaty.parties().size(); i++) {
      TreatyParty party = treaty.parties().get(i);
      if (!party.bound().isEmpty()) {
        report(
            place(examination).field("parties").index(i).field("bound"),
            named("bound"),
            treaty,
            examination);
      }
      for (int j = 0; j < party.actions().size(); j++) {
        TreatyAction action = party.actions().get(j);
        if (CONSENT.contains(action.kind())) {
          report(
              place(examination).field("parties").index(i).field("actions").index(j),
              Names.code("field", action.kind()),
              treaty,
              examination);
        }
      }
    }
  }

  private static void reportField(
      Optional<?> value, String field, Treaty treaty, Examination examination) {
    if (value.isPresent()) {
      report(place(examination).field(field), named(field), treaty, examination);
    }
  }

  /** A field of a treaty, by the words for what it tells. */
  private static Argument named(String field) {
    return Argument.of(
        "field", field, Messages.ALL.message("INSTRUMENT-NONTREATY-FIELDS." + field));
  }

  private static void report(
      JsonPointer at, Argument field, Treaty treaty, Examination examination) {
    examination.report(at, named(treaty), Names.code("kind", treaty.kind()), field);
  }
}
