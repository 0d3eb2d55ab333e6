package org.chaptereight.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the rules that a profile has look at, list by list: the same for all dossiers. */
final class Plan {

  private final ImmutableList<Rule> rules;
  private final ImmutableList<Applied> checks;
  private final ImmutableList<Stage<?>> stages;
  private final ImmutableSetMultimap<Rule, Subject<?>> lists;

  private Plan(ImmutableList<Rule> rules, Profile profile) {
    this.rules = rules;
    this.checks = Applied.of(rules, profile);
    this.stages = stages(checks);
    this.lists = lists(checks);
  }

  static Plan of(ImmutableList<Rule> rules, Profile profile) {
    return new Plan(rules, profile);
  }

  /** The rules, in the order of their findings. */
  ImmutableList<Rule> rules() {
    return rules;
  }

  /** The lists that each rule looks at, in the order of its subjects. */
  ImmutableSetMultimap<Rule, Subject<?>> lists() {
    return lists;
  }

  private static ImmutableSetMultimap<Rule, Subject<?>> lists(List<Applied> checks) {
    ImmutableSetMultimap.Builder<Rule, Subject<?>> lists = ImmutableSetMultimap.builder();
    checks.forEach(check -> lists.putAll(check.rule(), check.subject().lists()));
    return lists.build();
  }

  /** The lists that are gone through. */
  ImmutableList<Stage<?>> stages() {
    return stages;
  }

  /** What is looked at in a record of a subject. */
  <T> Stage<T> stage(Subject<T> subject) {
    return Stage.of(subject, checks);
  }

  /**
   * One list, or the dossier as a whole.
   *
   * @param subject its records
   * @param own the checks of each record
   * @param within the checks of what each record holds
   */
  record Stage<T>(Subject<T> subject, ImmutableList<Applied> own, ImmutableList<Applied> within) {

    private static <T> Stage<T> of(Subject<T> subject, List<Applied> checks) {
      return new Stage<>(
          subject,
          checks.stream().filter(check -> check.subject() == subject).collect(toImmutableList()),
          checks.stream()
              .filter(
                  check -> check.subject() != subject && check.subject().lists().contains(subject))
              .collect(toImmutableList()));
    }

    /** The same in pieces: what looks at the whole dossier can only be cut by check. */
    ImmutableList<Stage<T>> pieces() {
      return subject == Subject.dossier()
          ? own.stream()
              .map(check -> new Stage<>(subject, ImmutableList.of(check), within))
              .collect(toImmutableList())
          : ImmutableList.of(this);
    }
  }

  private static ImmutableList<Stage<?>> stages(List<Applied> checks) {
    Set<Subject<?>> lists = new LinkedHashSet<>();
    checks.forEach(check -> lists.addAll(check.subject().lists()));
    return lists.stream().<Stage<?>>map(list -> Stage.of(list, checks)).collect(toImmutableList());
  }
}
