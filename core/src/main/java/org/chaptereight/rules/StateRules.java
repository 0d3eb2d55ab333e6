package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.naming.FormerName;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.NameKey;
import org.chaptereight.text.Wording;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.Ending;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules about the codes and the names of States. */
final class StateRules {

  static final Rule CODE_WITHDRAWN =
      Rule.of("STATE-CODE-WITHDRAWN", Severity.ERROR)
          .requires("A State is named by a code that was assigned at the time")
          .says(Messages.ALL)
          .on(Subjects.STATE_USES, StateRules::codeWithdrawn);

  static final Rule NAME_NOT_VALID_AT_DATE =
      Rule.of("NAME-NOT-VALID-AT-DATE", Severity.WARNING)
          .in(Groups.STATE)
          .requires("A State is called by a name that it bore on the date of the dossier")
          .says(Messages.ALL)
          .on(Subjects.STATES, StateRules::nameNotValidAtDate);

  static final ImmutableList<Rule> ALL = ImmutableList.of(CODE_WITHDRAWN, NAME_NOT_VALID_AT_DATE);

  /** The codes that are not withdrawn. */
  private static final Function<Dossier, Settled> ASSIGNED = StateRules::noneYet;

  private StateRules() {}

  private static Settled noneYet(Dossier dossier) {
    return new Settled();
  }

  private static void codeWithdrawn(StateUse use, Examination examination) {
    Settled assigned = examination.derived(ASSIGNED);
    if (assigned.contains(use.code())) {
      return;
    }
    Optional<WithdrawnCode> withdrawn = examination.reference().withdrawnCode(use.code());
    if (withdrawn.isEmpty()) {
      assigned.add(use.code());
    } else if (!use.isMembership() || !isOfStateThatIsNoMore(use, examination)) {
      codeWithdrawn(withdrawn.get(), use.when(), examination);
    }
  }

  /** That the State itself did not exist then is what {@code MEMBERSHIP-BEFORE-ORG} reports. */
  private static boolean isOfStateThatIsNoMore(StateUse use, Examination examination) {
    return examination
        .reference()
        .state(use.code())
        .filter(
            state ->
                use.when().stream()
                    .anyMatch(during -> MembershipRules.isOutside(during, state.existence())))
        .isPresent();
  }

  private static void codeWithdrawn(
      WithdrawnCode code, List<DateInterval> when, Examination examination) {
    JsonPointer at = examination.place();
    if (code.withdrawn().isEmpty()) {
      examination.notChecked(
          at,
          "withdrawal of the code " + code.code(),
          () -> Messages.missing("withdrawal", Argument.of("code", code.code())));
      return;
    }
    PartialDate withdrawn = code.withdrawn().get();
    if (when.stream().anyMatch(period -> reaches(period, withdrawn, examination.asOf()))) {
      Argument[] arguments = {
        Argument.of("code", code.code()), Argument.of("withdrawn", withdrawn)
      };
      Optional<StateCode> now = code.now();
      if (now.isPresent()) {
        examination.report(at, Repair.replace(at, code.code(), now.get()), arguments);
      } else {
        examination.report(at, arguments);
      }
    }
  }

  /** Whether a period certainly has a day from that of the withdrawal on. */
  private static boolean reaches(DateInterval during, PartialDate withdrawn, PartialDate asOf) {
    return during.start().filter(start -> start.isBefore(withdrawn) == Certainty.NO).isPresent()
        || during.end().filter(end -> end.isAfter(withdrawn) == Certainty.YES).isPresent()
        || (during.ending() == Ending.NONE && asOf.isBefore(withdrawn) == Certainty.NO);
  }

  private static void nameNotValidAtDate(State state, Examination examination) {
    PartialDate date = examination.asOf();
    Optional<State> known = examination.reference().state(state.code());
    if (known.isEmpty()) {
      Known.missState(state.code(), examination.place().field("name"), examination);
      return;
    }
    // A dossier that tells when a name was given up may tell of later ones.
    if (!state.nameOn(date).equals(state.name()) || known.get().formerNames().isEmpty()) {
      return;
    }
    List<MultilingualText> borne = new ArrayList<>();
    List<MultilingualText> others = new ArrayList<>();
    sortNames(known.get(), date, borne, others);
    for (Wording name : state.name().wordings()) {
      if (!isAmong(borne, name) && isAmong(others, name)) {
        reportName(state, name, borne, examination);
      }
    }
  }

  /** Tells the names that a State may have borne on a date from those that it did not. */
  private static void sortNames(
      State state, PartialDate date, List<MultilingualText> borne, List<MultilingualText> others) {
    Certainty begun = Certainty.YES;
    for (FormerName former : state.formerNames()) {
      Certainty ended = date.isBefore(former.until()).not();
      (begun.and(ended.not()) == Certainty.NO ? others : borne).add(former.name());
      begun = ended;
    }
    (begun == Certainty.NO ? others : borne).add(state.name());
  }

  private static boolean isAmong(List<MultilingualText> names, Wording name) {
    NameKey key = NameKey.of(name.text());
    return names.stream()
        .flatMap(known -> known.exactly(name.language()).stream())
        .anyMatch(text -> NameKey.of(text).equals(key));
  }

  private static void reportName(
      State state, Wording name, List<MultilingualText> borne, Examination examination) {
    List<String> expected =
        borne.stream()
            .flatMap(names -> names.exactly(name.language()).stream())
            .distinct()
            .toList();
    JsonPointer at = examination.place().field("name").field(name.language().toString());
    if (expected.size() == 1) {
      examination.report(
          at,
          Repair.replace(at, name.text(), expected.get(0)),
          Names.state("state", state.code(), examination.asOf(), examination),
          spelt("name", name, name.text()),
          Argument.of("date", examination.asOf()),
          spelt("expected", name, expected.get(0)));
    }
  }

  /** A name in its own language, whatever that of the message. */
  private static Argument spelt(String argument, Wording name, String text) {
    return Argument.of(
        argument, text, MultilingualText.builder().put(name.language(), text).build());
  }
}
