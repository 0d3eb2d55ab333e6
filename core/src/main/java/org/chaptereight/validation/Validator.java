package org.chaptereight.validation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
 * Report report =
 *     StandardRules.validator()
 *         .by(Profiles.PUBLICATION)
 *         .suppressing(accepted)
 *         .validate(dossier);
 * report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>A check that throws an exception stops nothing: it is reported as {@code RULE-FAILED}. So is a
 * way through a record (see {@link Walker}), which ends there for that record.
 */
public final class Validator {

  private final ImmutableList<Rule> rules;
  private final Settings settings;

  private final Supplier<Plan> plan;

  private Validator(ImmutableList<Rule> rules, Settings settings) {
    this.rules = rules;
    this.settings = settings;
    this.plan = Suppliers.memoize(() -> Plan.of(rules, settings.profile()));
  }

  /**
   * A validator of these rules, in this order, against the reference data that ships, as of the
   * date of each dossier.
   *
   * @throws IllegalArgumentException if two rules have the same code, or one has a code of {@link
   *     #notices()}
   */
  public static Validator of(List<Rule> rules) {
    return new Validator(
        distinct(rules),
        new Settings.Builder()
            .reference(ReferenceData.shipped())
            .profile(Profile.standard())
            .tellingNotChecked(false)
            .parallel(false)
            .cancelled(() -> false)
            .build());
  }

  private static ImmutableList<Rule> distinct(List<Rule> rules) {
    Set<RuleCode> codes = new HashSet<>(Lists.transform(Notices.ALL, Rule::code));
    rules.forEach(
        rule ->
            checkArgument(
                codes.add(rule.code()), "there are two rules of the code %s", rule.code()));
    return ImmutableList.copyOf(rules);
  }

  /**
   * What the engine itself reports, in the form of rules: {@code RULE-FAILED}, {@code NOT-CHECKED},
   * {@code SUPPRESSION-UNUSED}, {@code SUPPRESSION-EXPIRED} and {@code RULE-UNKNOWN}.
   */
  public static List<Rule> notices() {
    return Notices.ALL;
  }

  /** The rules that apply, in the order in which they do. */
  public List<Rule> rules() {
    return rules.stream().filter(rule -> settings.profile().severityOf(rule).isPresent()).toList();
  }

  /**
   * The same with more rules, applied after these.
   *
   * @throws IllegalArgumentException if two rules have the same code
   */
  public Validator and(Rule... more) {
    return new Validator(
        distinct(ImmutableList.<Rule>builder().addAll(rules).add(more).build()), settings);
  }

  /**
   * The same by a profile, which selects rules and says how much they weigh. A rule or group that
   * the profile names and this validator has not is a finding in each dossier, unless the profile
   * is {@link Profile#shared}.
   */
  public Validator by(Profile profile) {
    return new Validator(rules, settings.change().profile(profile).build());
  }

  /** The same, against other reference data. */
  public Validator against(ReferenceData data) {
    return new Validator(rules, settings.change().reference(data).build());
  }

  /** The same, as of a date instead of that of each dossier. */
  public Validator asOf(PartialDate date) {
    return new Validator(rules, settings.change().asOf(date).build());
  }

  /**
   * The same with these suppressions instead of those it had. One that suppresses nothing in a
   * dossier is a finding there, unless its rule is left out by the profile; so is one of a rule
   * that this validator does not have.
   */
  public Validator suppressing(List<Suppression> suppressions) {
    return new Validator(rules, settings.change().suppressions(suppressions).build());
  }

  /** The same, and it reports as {@code NOT-CHECKED} what could not be checked for lack of data. */
  public Validator tellingWhatIsNotChecked() {
    return new Validator(rules, settings.change().tellingNotChecked(true).build());
  }

  /**
   * The same, with the records of each dossier shared out between threads of the common pool. The
   * report is the same; it comes sooner for dossiers of tens of thousands of records. Checks and
   * ways are called by several threads at once.
   */
  public Validator parallel() {
    return new Validator(rules, settings.change().parallel(true).build());
  }

  /**
   * The same, and it can be stopped: {@code validate} throws a {@link CancellationException} soon
   * after the question is answered with true. It is asked often, and perhaps by several threads.
   */
  public Validator stoppingIf(BooleanSupplier cancelled) {
    return new Validator(rules, settings.change().cancelled(cancelled).build());
  }

  /**
   * Applies the rules to a dossier.
   *
   * @throws CancellationException if it was stopped (see {@link #stoppingIf})
   */
  public Report validate(Dossier dossier) {
    Run run = run(requireNonNull(dossier, "dossier"));
    List<Finding> findings =
        ImmutableList.<Finding>builder()
            .addAll(run.findings(plan.get(), settings.parallel()))
            .addAll(UnknownNames.in(settings.profile(), settings.suppressions(), rules, run))
            .build();
    return new Suppressions(settings.suppressions(), run).applyTellingUnused(findings, rules);
  }

  /**
   * Applies the rules to dossiers, one after the other as their reports are asked for; in parallel,
   * if the stream is. The reports are in the order of the dossiers.
   */
  public Stream<Report> validateAll(Stream<Dossier> dossiers) {
    return dossiers.map(this::validate);
  }

  /**
   * Applies the rules that are about a subject to one record, which may be in the dossier or not.
   *
   * <p>A suppression by a place counts if the record is the very one that the dossier has there.
   * Those that suppress nothing are not told: they may be about other records.
   *
   * @param dossier where the record's references are looked up
   * @return the findings, with places in the record
   * @throws CancellationException if it was stopped (see {@link #stoppingIf})
   */
  public <T> Report validate(Subject<T> subject, T record, Dossier dossier) {
    requireNonNull(subject, "subject");
    requireNonNull(record, "record");
    Run run = run(requireNonNull(dossier, "dossier"));
    List<Finding> findings = run.findings(plan.get(), subject, record);
    if (findings.isEmpty() || settings.suppressions().isEmpty()) {
      return Report.of(findings, ImmutableList.of());
    }
    return new Suppressions(settings.suppressions(), run)
        .apply(findings, subject.placeOf(record, dossier));
  }

  private Run run(Dossier dossier) {
    return new Run(
        dossier,
        settings.reference(),
        settings.asOf().orElse(dossier.asOf()),
        settings.profile(),
        settings.tellingNotChecked(),
        settings.cancelled());
  }
}
