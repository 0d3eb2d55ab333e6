package org.chaptereight.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One check of a rule that applies in a run, and how much its findings weigh. Equal to itself only:
 * a rule may have a check twice.
 */
final class Applied {

  private final Rule rule;
  private final Severity severity;
  private final Binding<?> binding;

  private Applied(Rule rule, Severity severity, Binding<?> binding) {
    this.rule = rule;
    this.severity = severity;
    this.binding = binding;
  }

  /** The checks of the rules that a profile has, in the order of their findings. */
  static ImmutableList<Applied> of(List<Rule> rules, Profile profile) {
    return rules.stream()
        .flatMap(
            rule ->
                profile.severityOf(rule).stream()
                    .flatMap(
                        severity ->
                            rule.bindings().stream()
                                .map(binding -> new Applied(rule, severity, binding))))
        .collect(toImmutableList());
  }

  Rule rule() {
    return rule;
  }

  Subject<?> subject() {
    return binding.subject();
  }

  /** The check at work. The caller has seen to it that what is looked at is of its subject. */
  @SuppressWarnings("unchecked")
  Examination in(Run run, Examination.Whereabouts where, Consumer<Finding> findings) {
    Check<Object> check = (Check<Object>) binding.check();
    return new Examination(run, rule, severity, check, binding.subject(), where, findings);
  }
}
