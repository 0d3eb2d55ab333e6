package org.chaptereight.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Plan.Stage;

/** One validation of one dossier. */
final class Run {

  /** How many records of a list are checked before another thread may take over. */
  private static final int CHUNK = 2048;

  private final Dossier dossier;
  private final ReferenceData reference;
  private final PartialDate asOf;
  private final Profile profile;
  private final boolean tellingNotChecked;
  private final BooleanSupplier cancelled;

  /** What was derived so far: little, and asked for often. */
  private volatile Derived[] derived = {};

  private record Derived(Object key, Object value) {}

  Run(
      Dossier dossier,
      ReferenceData reference,
      PartialDate asOf,
      Profile profile,
      boolean tellingNotChecked,
      BooleanSupplier cancelled) {
    this.dossier = dossier;
    this.reference = reference;
    this.asOf = asOf;
    this.profile = profile;
    this.tellingNotChecked = tellingNotChecked;
    this.cancelled = cancelled;
  }

  /** Whether a rule applies. */
  boolean applies(Rule rule) {
    return profile.severityOf(rule).isPresent();
  }

  Dossier dossier() {
    return dossier;
  }

  ReferenceData reference() {
    return reference;
  }

  PartialDate asOf() {
    return asOf;
  }

  /** Whether it is told what is not checked for lack of data. */
  boolean isTellingNotChecked() {
    return tellingNotChecked;
  }

  /** The derivation's result is what its type says, and nothing else is put under it. */
  @SuppressWarnings("unchecked")
  <V> V derived(Object key, BiFunction<Dossier, ReferenceData, V> derivation) {
    for (Derived known : derived) {
      if (known.key() == key) {
        return (V) known.value();
      }
    }
    return (V) derive(key, derivation);
  }

  private synchronized Object derive(Object key, BiFunction<Dossier, ReferenceData, ?> derivation) {
    for (Derived known : derived) {
      if (known.key() == key) {
        return known.value();
      }
    }
    Object value = derivation.apply(dossier, reference);
    derived =
        ImmutableList.<Derived>builder()
            .add(derived)
            .add(new Derived(key, value))
            .build()
            .toArray(Derived[]::new);
    return value;
  }

  /** What the rules find, in their order. */
  List<Finding> findings(Plan plan, boolean parallel) {
    if (parallel) {
      return inParallel(plan).inOrder(plan);
    }
    Round round = new Round(this);
    plan.stages().forEach(stage -> round.through(stage, 0, Integer.MAX_VALUE));
    return round.found().inOrder(plan);
  }

  /** What the rules find in one record of a subject, and in what it holds. */
  <T> List<Finding> findings(Plan plan, Subject<T> subject, T record) {
    Round round = new Round(this);
    round.lookAt(plan.stage(subject), record);
    return round.found().inOrder(plan, subject);
  }

  private Found inParallel(Plan plan) {
    ImmutableList.Builder<Part<?>> parts = ImmutableList.builder();
    for (Stage<?> stage : plan.stages()) {
      stage.pieces().forEach(piece -> addParts(parts, piece));
    }
    Found all = new Found();
    parts.build().parallelStream().map(part -> part.findings(this)).toList().forEach(all::addAll);
    return all;
  }

  private void addParts(ImmutableList.Builder<Part<?>> parts, Stage<?> stage) {
    int records = size(stage.subject());
    for (int from = 0; from < records; from += CHUNK) {
      parts.add(new Part<>(stage, from));
    }
  }

  /** How many records there are; one, if that cannot be told: looking at it tells why. */
  private int size(Subject<?> list) {
    try {
      return list.records(dossier).size();
    } catch (Exception | Error failure) {
      Failures.requireOfCheck(failure);
      return 1;
    }
  }

  /** Checks, and some of the records that they are about. */
  private record Part<T>(Stage<T> stage, int from) {

    Found findings(Run run) {
      Round round = new Round(run);
      round.through(stage, from, from + CHUNK);
      return round.found();
    }
  }

  /**
   * Stops the validation if it was cancelled.
   *
   * @throws CancellationException if so
   */
  void stopIfCancelled() {
    if (cancelled.getAsBoolean()) {
      throw new Cancelled();
    }
  }

  /** Reports that a check failed. */
  void failed(
      Rule rule,
      JsonPointer at,
      Optional<String> record,
      Throwable failure,
      Consumer<Finding> findings) {
    notice(
        Notices.RULE_FAILED,
        at,
        record,
        findings,
        Argument.of("rule", rule.code()),
        reason(failure),
        Argument.of("failure", Failures.words(failure)));
  }

  private static Argument reason(Throwable failure) {
    String reason = "EXCEPTION";
    if (failure instanceof StackOverflowError) {
      reason = "DEPTH";
    } else if (failure instanceof AssertionError) {
      reason = "ASSERTION";
    } else if (failure instanceof LinkageError) {
      reason = "LINKAGE";
    }
    return Argument.of("reason", reason, Notices.MESSAGES.message("RULE-FAILED." + reason));
  }

  /** A finding of the engine's own, unless the profile leaves it out. */
  void notice(
      Rule notice,
      JsonPointer at,
      Optional<String> record,
      Consumer<Finding> findings,
      Argument... arguments) {
    if (notice == Notices.NOT_CHECKED && !isTellingNotChecked()) {
      return;
    }
    profile
        .severityOf(notice)
        .map(
            severity ->
                Finding.of(
                    notice,
                    severity,
                    at,
                    record,
                    ImmutableList.copyOf(arguments),
                    notice.citations(),
                    Optional.empty()))
        .ifPresent(findings);
  }

  /** Told apart from what a check may throw. */
  static final class Cancelled extends CancellationException {
    private static final long serialVersionUID = 1L;

    Cancelled() {
      super("the validation was cancelled");
    }
  }
}
