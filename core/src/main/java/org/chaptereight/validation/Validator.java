package org.chaptereight.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.time.PartialDate;

/**
 * Rules to be applied to dossiers.
 *
 * <p>A validator is immutable: the methods that set something give another one. The same rules,
 * dossier, date and reference data give the same report, always.
 *
 * <pre>{@code
 * Report report = StandardRules.validator().validate(dossier);
 * report.findings().forEach(System.out::println);
 * }</pre>
 */
public final class Validator {

  private final ImmutableList<Rule> rules;
  private final ReferenceData reference;
  private final Optional<PartialDate> asOf;

  private Validator(
      ImmutableList<Rule> rules, ReferenceData reference, Optional<PartialDate> asOf) {
    this.rules = rules;
    this.reference = reference;
    this.asOf = asOf;
  }

  /**
   * A validator of these rules, in this order, against the reference data that ships, as of the
   * date of each dossier.
   *
   * @throws IllegalArgumentException if two rules have the same code
   */
  public static Validator of(List<Rule> rules) {
    return new Validator(
        Maps.uniqueIndex(rules, Rule::code).values().asList(),
        ReferenceData.shipped(),
        Optional.empty());
  }

  /** The rules, in the order in which they are applied. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * The same with more rules, applied after these.
   *
   * @throws IllegalArgumentException if two rules have the same code
   */
  public Validator and(Rule... more) {
    return new Validator(
        of(ImmutableList.<Rule>builder().addAll(rules).add(more).build()).rules, reference, asOf);
  }

  /** The same, against other reference data. */
  public Validator against(ReferenceData data) {
    return new Validator(rules, requireNonNull(data, "data"), asOf);
  }

  /** The same, as of a date instead of that of each dossier. */
  public Validator asOf(PartialDate date) {
    return new Validator(rules, reference, Optional.of(requireNonNull(date, "date")));
  }

  /** Applies the rules to a dossier. */
  public Report validate(Dossier dossier) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    PartialDate date = asOf.orElse(dossier.asOf());
    for (Rule rule : rules) {
      rule.apply(dossier, reference, date, findings::add);
    }
    return Report.of(findings.build());
  }
}
