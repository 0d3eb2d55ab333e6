package org.chaptereight.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.time.PartialDate;

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
  private final Map<Function<Dossier, ?>, Object> derived = new ConcurrentHashMap<>();

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
  <V> V derived(Function<Dossier, V> derivation) {
    return (V) derived.computeIfAbsent(derivation, make -> make.apply(dossier));
  }

  /** What these rules find, in their order. */
  List<Finding> findings(List<Rule> rules, boolean parallel) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (Rule rule : rules) {
      profile.severityOf(rule).ifPresent(severity -> addParts(parts, rule, severity));
    }
    Stream<Part> work = parallel ? parts.build().parallelStream() : parts.build().stream();
    return work.flatMap(part -> part.findings(this).stream()).toList();
  }

  /** What a rule finds in one record of a subject. */
  void examine(Rule rule, Subject<?> subject, Object record, Consumer<Finding> findings) {
    profile
        .severityOf(rule)
        .ifPresent(
            severity ->
                rule.bindings().stream()
                    .filter(binding -> binding.subject() == subject)
                    .forEach(binding -> binding.apply(this, rule, severity, record, findings)));
  }

  private void addParts(ImmutableList.Builder<Part> parts, Rule rule, Severity severity) {
    for (Binding<?> binding : rule.bindings()) {
      int records = binding.size(dossier);
      for (int from = 0; from < records; from += CHUNK) {
        parts.add(new Part(rule, severity, binding, from, Math.min(from + CHUNK, records)));
      }
    }
  }

  /** A rule, and some of the records that it is about. */
  private record Part(Rule rule, Severity severity, Binding<?> binding, int from, int to) {

    List<Finding> findings(Run run) {
      ImmutableList.Builder<Finding> findings = ImmutableList.builder();
      binding.apply(run, rule, severity, from, to, findings::add);
      return findings.build();
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
        Argument.of("failure", words(failure)));
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

  /** An exception of a user's may fail at telling itself. */
  private static String words(Throwable failure) {
    try {
      return String.valueOf(failure.toString());
    } catch (Throwable second) {
      rethrowIfNoFailure(second);
      return failure.getClass().getName();
    }
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

  /**
   * Throws on what is not to be reported as the failure of a rule: that the validation was
   * cancelled, and errors of the machine. All else that a user's code throws is.
   */
  static void rethrowIfNoFailure(Throwable thrown) {
    if (thrown instanceof Cancelled cancelled) {
      throw cancelled;
    }
    if (thrown instanceof Error error
        && !(error instanceof StackOverflowError)
        && !(error instanceof AssertionError)
        && !(error instanceof LinkageError)) {
      throw error;
    }
  }

  /** Told apart from what a check may throw. */
  static final class Cancelled extends CancellationException {
    private static final long serialVersionUID = 1L;

    Cancelled() {
      super("the validation was cancelled");
    }
  }
}
