package org.chaptereight.validation;

import java.util.List;
import org.immutables.value.Value;

/**
 * All that a validator found in one dossier, in the order of its rules and, for one rule, of the
 * dossier's records.
 */
@Value.Immutable
public abstract class Report {

  Report() {}

  static Report of(Iterable<Finding> findings) {
    return ImmutableReport.make(findings);
  }

  /** The findings. */
  @Value.Parameter
  public abstract List<Finding> findings();

  /** The findings of a severity. */
  public List<Finding> findings(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).toList();
  }

  /** Whether there is a finding of severity {@link Severity#ERROR}. */
  public boolean hasErrors() {
    return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
