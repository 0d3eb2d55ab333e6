package org.chaptereight.validation;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chaptereight.code.JsonPointer;

/** Takes out of the findings of one validation what is suppressed, and tells what was not. */
final class Suppressions {

  private final ImmutableList<Suppression> suppressions;
  private final Run run;

  Suppressions(List<Suppression> suppressions, Run run) {
    this.suppressions = ImmutableList.copyOf(suppressions);
    this.run = run;
  }

  Report apply(List<Finding> findings) {
    if (suppressions.isEmpty()) {
      return Report.of(findings, ImmutableList.of());
    }
    ImmutableList.Builder<Finding> left = ImmutableList.builder();
    ImmutableList.Builder<Report.Suppressed> suppressed = ImmutableList.builder();
    Set<Suppression> used = new HashSet<>();
    for (Finding finding : findings) {
      Optional<Suppression> by =
          suppressions.stream()
              .filter(each -> each.covers(finding) && !each.isExpiredOn(run.asOf()))
              .findFirst();
      by.ifPresentOrElse(
          each -> {
            used.add(each);
            suppressed.add(new Report.Suppressed(finding, each));
          },
          () -> left.add(finding));
    }
    suppressions.stream().filter(each -> !used.contains(each)).forEach(each -> tell(each, left));
    return Report.of(left.build(), suppressed.build());
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
