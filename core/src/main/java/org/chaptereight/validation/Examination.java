package org.chaptereight.validation;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.chaptereight.citation.Provision;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a check has at hand while it looks at one record.
 *
 * <p>It is for the time of that call and for its thread only: afterwards it tells no place and
 * takes no reports, but throws {@link IllegalStateException}.
 */
public final class Examination {

  private final Run run;
  private final Rule rule;
  private final Severity severity;
  private final Check<Object> check;
  private final Subject<?> subject;
  private final Whereabouts where;
  private final Consumer<Finding> findings;
  private boolean underWay;

  /** What was derived last: most rules ask for the same thing each time. */
  private @Nullable Object lastKey;

  private @Nullable Object lastDerived;

  /** What is looked at. */
  interface Whereabouts {

    JsonPointer place();

    /** The identifier of the record that it is, or is in. */
    Optional<String> record();
  }

  Examination(
      Run run,
      Rule rule,
      Severity severity,
      Check<Object> check,
      Subject<?> subject,
      Whereabouts where,
      Consumer<Finding> findings) {
    this.run = run;
    this.rule = rule;
    this.severity = severity;
    this.check = check;
    this.subject = subject;
    this.where = where;
    this.findings = findings;
  }

  Subject<?> subject() {
    return subject;
  }

  boolean isAbout(Subject<?> other) {
    return subject == other;
  }

  /** Has the check look at a record or value. One check that fails does not stop the others. */
  void lookAt(Object value) {
    underWay = true;
    try {
      check.check(value, this);
    } catch (Exception | Error failure) {
      failed(failure);
    } finally {
      underWay = false;
    }
  }

  private void requireUnderWay() {
    checkState(underWay, "an examination by %s is used after the call of its check", rule.code());
  }

  /**
   * Where the record or value is. Ask when there is something to report; the place is made anew.
   *
   * @throws IllegalStateException if the call is over
   */
  public JsonPointer place() {
    requireUnderWay();
    return where.place();
  }

  /** The dossier that holds the record. */
  public Dossier dossier() {
    return run.dossier();
  }

  /** What the dossier is held against. */
  public ReferenceData reference() {
    return run.reference();
  }

  /** The date that counts as today. */
  public PartialDate asOf() {
    return run.asOf();
  }

  /**
   * What follows from the whole dossier and is needed again and again: it is made when first asked
   * for, once for all rules and records of one validation.
   *
   * @param derivation makes it, and is never without a result; the same object each time, such as a
   *     constant
   */
  @SuppressWarnings("unchecked") // A key stands for one derivation.
  public <V> V derived(Function<Dossier, V> derivation) {
    if (lastKey != derivation) {
      keep(derivation, run.derived(derivation, (dossier, reference) -> derivation.apply(dossier)));
    }
    return (V) requireNonNull(lastDerived);
  }

  /**
   * What follows from the whole dossier and the reference data and is needed again and again: it is
   * made when first asked for, once for all rules and records of one validation.
   *
   * @param derivation makes it, and is never without a result; the same object each time, such as a
   *     constant
   */
  @SuppressWarnings("unchecked") // The same.
  public <V> V derived(BiFunction<Dossier, ReferenceData, V> derivation) {
    if (lastKey != derivation) {
      keep(derivation, run.derived(derivation, derivation));
    }
    return (V) requireNonNull(lastDerived);
  }

  private void keep(Object key, Object value) {
    lastKey = key;
    lastDerived = value;
  }

  /**
   * Reports that the rule does not hold at a place.
   *
   * @throws IllegalArgumentException if an argument is lacking that the rule's message has; thrown
   *     on, it becomes a finding {@code RULE-FAILED}
   * @throws IllegalStateException if the call is over
   */
  public void report(JsonPointer at, Argument... arguments) {
    report(at, cited -> true, Optional.empty(), arguments);
  }

  /**
   * Reports that the rule does not hold at a place, by some of the provisions that it cites.
   *
   * <pre>{@code
   * examination.report(at, cited -> cited.instrument().equals(treaty.id()), arguments);
   * }</pre>
   *
   * @param applies which of the rule's citations the finding has
   * @throws IllegalArgumentException if an argument is lacking that the rule's message has
   * @throws IllegalStateException if the call is over
   */
  public void report(JsonPointer at, Predicate<Provision> applies, Argument... arguments) {
    report(at, requireNonNull(applies, "applies"), Optional.empty(), arguments);
  }

  /**
   * Reports that the rule does not hold at a place, and how to mend it.
   *
   * @throws IllegalArgumentException if an argument is lacking that the rule's message has
   * @throws IllegalStateException if the call is over
   */
  public void report(JsonPointer at, Repair repair, Argument... arguments) {
    report(at, cited -> true, Optional.of(requireNonNull(repair, "repair")), arguments);
  }

  private void report(
      JsonPointer at,
      Predicate<Provision> applies,
      Optional<Repair> repair,
      Argument... arguments) {
    requireUnderWay();
    requireNonNull(at, "at");
    for (Argument argument : requireNonNull(arguments, "arguments")) {
      requireNonNull(argument, "an argument");
    }
    rule.requireAll(arguments);
    findings.accept(
        Finding.of(
            rule,
            severity,
            at,
            record(at),
            ImmutableList.copyOf(arguments),
            rule.citations().stream().filter(applies).toList(),
            repair));
  }

  /**
   * The record that is looked at; or, if that is the whole dossier, the one that holds the place.
   */
  private Optional<String> record(JsonPointer at) {
    Optional<String> own = where.record();
    return own.isPresent() ? own : run.dossier().recordAt(at);
  }

  /**
   * Reports that the rule was not checked at a place, if the validator was asked to tell (see
   * {@link Validator#tellingWhatIsNotChecked}).
   *
   * @param missing what is not known, as briefly as {@code council 2031} or {@code state XKX}
   * @throws IllegalStateException if the call is over
   */
  public void notChecked(JsonPointer at, String missing) {
    requireUnderWay();
    notChecked(at, Argument.of("missing", missing));
  }

  /**
   * Reports the same with words of several languages for what is not known.
   *
   * @param missing what is not known, as briefly as {@code council 2031} or {@code state XKX}
   * @param label what people call it; asked for only if the validator was asked to tell
   * @throws IllegalStateException if the call is over
   */
  public void notChecked(JsonPointer at, String missing, Supplier<MultilingualText> label) {
    requireUnderWay();
    if (run.isTellingNotChecked()) {
      notChecked(at, Argument.of("missing", missing, label.get()));
    }
  }

  private void notChecked(JsonPointer at, Argument missing) {
    requireNonNull(at, "at");
    run.notice(
        Notices.NOT_CHECKED, at, record(at), findings, Argument.of("rule", rule.code()), missing);
  }

  /** Reports that the check of the record failed. */
  void failed(Throwable failure) {
    Failures.requireOfCheck(failure);
    run.failed(rule, where.place(), ownId(), failure, findings);
  }

  /** The function that tells it may be a user's, and what failed. */
  private Optional<String> ownId() {
    try {
      return where.record();
    } catch (Exception | Error failure) {
      Failures.requireOfCheck(failure);
      return Optional.empty();
    }
  }
}
