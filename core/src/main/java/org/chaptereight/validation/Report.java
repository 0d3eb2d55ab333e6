package org.chaptereight.validation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.immutables.value.Value;

/**
 * All that a validator found in one dossier, in the order of its rules and, for one rule, of the
 * dossier's records.
 */
@Value.Immutable
public abstract class Report {

  Report() {}

  static Report of(Iterable<Finding> findings, Iterable<Suppressed> suppressed) {
    return ImmutableReport.make(findings, suppressed);
  }

  /** The findings, without those that were suppressed. */
  @Value.Parameter
  public abstract List<Finding> findings();

  /** The findings that were suppressed, each with the first suppression that did it. */
  @Value.Parameter
  public abstract List<Suppressed> suppressed();

  /** The findings of a severity. */
  public List<Finding> findings(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).toList();
  }

  /** Whether there is a finding of severity {@link Severity#ERROR}. */
  public boolean hasErrors() {
    return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** A finding that somebody accepts, and why. */
  public record Suppressed(Finding finding, Suppression suppression) {

    /** Keeps both. */
    public Suppressed {
      requireNonNull(finding, "finding");
      requireNonNull(suppression, "suppression");
    }
  }
}
