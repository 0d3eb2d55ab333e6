package org.chaptereight.validation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chaptereight.code.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * A round of checks through some records of one list, on one thread: those about the records, and
 * those about what the records hold.
 *
 * @param <T> the type of the records
 */
final class Round<T> {

  private static final int BETWEEN_QUESTIONS = 64;

  private final Run run;
  private final Subject<T> subject;
  private final List<Applied.Work> own = new ArrayList<>();
  private final List<Applied.Work> within = new ArrayList<>();
  private final Walker walker;
  private final ListMultimap<Rule, Finding> findings = ArrayListMultimap.create();

  /** What is looked at, and where in its list it is; -1 if it is looked at for itself. */
  private @Nullable T record;

  private int index = -1;

  Round(Run run, Subject<T> subject, List<Applied> checks) {
    this.run = run;
    this.subject = subject;
    Here here = new Here();
    List<Applied> met = new ArrayList<>();
    for (Applied check : checks) {
      if (check.subject().isWithin() && check.subject() != subject) {
        met.add(check);
      } else {
        own.add(check.in(run, here, finding -> findings.put(check.rule(), finding)));
      }
    }
    There there = new There();
    met.forEach(
        check -> within.add(check.in(run, there, finding -> findings.put(check.rule(), finding))));
    walker = new Walker(within);
  }

  /** What was found so far, by rule. */
  ListMultimap<Rule, Finding> findings() {
    return findings.isEmpty() ? ImmutableListMultimap.of() : findings;
  }

  /** Looks at the records of the dossier between two indices. */
  void through(int from, int to) {
    List<T> records;
    try {
      records = subject.records(run.dossier());
    } catch (Exception | Error failure) {
      failed(failure);
      return;
    }
    for (int i = from; i < to; i++) {
      if ((i - from) % BETWEEN_QUESTIONS == 0) {
        run.stopIfCancelled();
      }
      index = i;
      record = null;
      try {
        record = records.get(i);
      } catch (Exception | Error failure) {
        failed(failure);
        continue;
      }
      look(record);
    }
  }

  /** Looks at one record for itself. */
  void lookAt(T alone) {
    run.stopIfCancelled();
    record = alone;
    look(alone);
  }

  private void look(T looked) {
    for (int i = 0; i < own.size(); i++) {
      own.get(i).lookAt(looked);
    }
    if (!within.isEmpty()) {
      try {
        walker.restart();
        subject.walk(looked, walker);
      } catch (Exception | Error failure) {
        within.forEach(check -> check.failed(failure));
      }
    }
  }

  private void failed(Throwable failure) {
    own.forEach(check -> check.failed(failure));
    within.forEach(check -> check.failed(failure));
  }

  /** The record. */
  private final class Here implements Examination.Whereabouts {

    @Override
    public JsonPointer place() {
      return index < 0 ? JsonPointer.ROOT : subject.place(index);
    }

    @Override
    public Optional<String> record() {
      return record == null ? Optional.empty() : subject.id(record);
    }
  }

  /** Where in the record the walker is. */
  private final class There implements Examination.Whereabouts {

    private final Here record = new Here();

    @Override
    public JsonPointer place() {
      return walker.place(record.place());
    }

    @Override
    public Optional<String> record() {
      return record.record();
    }
  }
}
