package org.chaptereight.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chaptereight.code.JsonPointer;

/** Takes out of the findings of one validation what is suppressed, and tells what was not. */
final class Suppressions {

  private final ImmutableListMultimap<RuleCode, Suppression> byCode;
  private final Run run;
  private final Set<Suppression> used = new HashSet<>();

  Suppressions(List<Suppression> suppressions, Run run) {
    this.byCode = Multimaps.index(suppressions, Suppression::code);
    this.run = run;
  }

  /** For all findings of a dossier by these rules. */
  Report applyTellingUnused(List<Finding> findings, List<Rule> rules) {
    Report report = apply(findings, Optional.of(JsonPointer.ROOT));
    if (byCode.isEmpty()) {
      return report;
    }
    ImmutableList.Builder<Finding> all = ImmutableList.builder();
    all.addAll(report.findings());
    Set<RuleCode> applied = new HashSet<>(Lists.transform(Notices.ALL, Rule::code));
    rules.stream().filter(run::applies).map(Rule::code).forEach(applied::add);
    byCode.values().stream()
        .filter(each -> !used.contains(each))
        .filter(each -> each.isExpiredOn(run.asOf()) || applied.contains(each.code()))
        .forEach(each -> tell(each, all));
    return Report.of(all.build(), report.suppressed());
  }

  /**
   * For findings of which the places are told from some place on.
   *
   * @param base that place in the dossier's document, if it is known
   */
  Report apply(List<Finding> findings, Optional<JsonPointer> base) {
    ImmutableList.Builder<Finding> left = ImmutableList.builder();
    ImmutableList.Builder<Report.Suppressed> suppressed = ImmutableList.builder();
    for (Finding finding : findings) {
      List<Suppression> by = covering(finding, base);
      used.addAll(by);
      if (by.isEmpty()) {
        left.add(finding);
      } else {
        suppressed.add(new Report.Suppressed(finding, by.get(0)));
      }
    }
    return Report.of(left.build(), suppressed.build());
  }

  private List<Suppression> covering(Finding finding, Optional<JsonPointer> base) {
    List<Suppression> ofRule = byCode.get(finding.code());
    if (ofRule.isEmpty()) {
      return ofRule;
    }
    Optional<JsonPointer> place = base.map(from -> from.append(finding.pointer()));
    return ofRule.stream()
        .filter(each -> each.covers(finding, place) && !each.isExpiredOn(run.asOf()))
        .toList();
  }

  private void tell(Suppression suppression, ImmutableList.Builder<Finding> findings) {
    boolean expired = suppression.isExpiredOn(run.asOf());
    Argument last = Argument.of("until", suppression.until().map(Object::toString).orElse(""));
    Argument rule = Argument.of("rule", suppression.code());
    Argument scope = Argument.of("scope", suppression.scope());
    Argument reason = Argument.of("reason", suppression.reason());
    Argument[] arguments =
        expired ? new Argument[] {rule, scope, last, reason} : new Argument[] {rule, scope, reason};
    run.notice(
        expired ? Notices.SUPPRESSION_EXPIRED : Notices.SUPPRESSION_UNUSED,
        suppression.at().orElse(JsonPointer.ROOT),
        suppression.record(),
        findings::add,
        arguments);
  }
}
