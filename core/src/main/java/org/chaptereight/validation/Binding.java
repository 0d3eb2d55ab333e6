package org.chaptereight.validation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;

/**
 * A check, and the records that it looks at.
 *
 * @param <T> the type of the records
 */
record Binding<T>(Subject<T> subject, Check<? super T> check) {

  private static final int BETWEEN_QUESTIONS = 64;

  static <T> Binding<T> of(Subject<T> subject, Check<? super T> check) {
    return new Binding<>(requireNonNull(subject, "subject"), requireNonNull(check, "check"));
  }

  /**
   * How many records of a dossier there are to look at; one, if that cannot be told: looking at it
   * tells why.
   */
  int size(Dossier dossier) {
    try {
      return subject.records(dossier).size();
    } catch (Throwable failure) {
      Run.rethrowIfNoFailure(failure);
      return 1;
    }
  }

  /** Looks at the records of the dossier between two indices. */
  void apply(Run run, Rule rule, Severity severity, int from, int to, Consumer<Finding> findings) {
    List<T> records;
    try {
      records = subject.records(run.dossier());
    } catch (Throwable failure) {
      Run.rethrowIfNoFailure(failure);
      run.failed(rule, JsonPointer.ROOT, Optional.empty(), failure, findings);
      return;
    }
    Examination examination =
        new Examination(
            run, rule, severity, subject::place, i -> subject.id(records.get(i)), findings);
    for (int i = from; i < to; i++) {
      if ((i - from) % BETWEEN_QUESTIONS == 0) {
        run.stopIfCancelled();
      }
      examination.moveTo(i);
      examine(records, i, examination);
    }
  }

  /** Looks at one record of the subject, which the caller has seen to; it is the document. */
  @SuppressWarnings("unchecked")
  void apply(Run run, Rule rule, Severity severity, Object record, Consumer<Finding> findings) {
    T own = (T) record;
    run.stopIfCancelled();
    examine(
        List.of(own),
        0,
        new Examination(
            run, rule, severity, i -> JsonPointer.ROOT, i -> subject.id(own), findings));
  }

  /** One check that fails, of a user's perhaps, does not stop the others. */
  private void examine(List<T> records, int index, Examination examination) {
    try {
      check.check(records.get(index), examination);
    } catch (Throwable failure) {
      Run.rethrowIfNoFailure(failure);
      examination.failed(failure);
    }
  }
}
