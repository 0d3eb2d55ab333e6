package org.chaptereight.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.validation.Plan.Stage;
import org.jspecify.annotations.Nullable;

/** A round of checks through records, on one thread. */
final class Round {

  private static final int BETWEEN_QUESTIONS = 64;

  private final Run run;
  private final Found found = new Found();
  private final Here here = new Here();
  private final Walker walker;
  private final There there = new There();

  /** The checks that the walker has. */
  private ImmutableList<Applied> within = ImmutableList.of();

  Round(Run run) {
    this.run = run;
    this.walker = new Walker(run::stopIfCancelled);
  }

  /** What was found so far. */
  Found found() {
    return found;
  }

  /** Looks at the records of the dossier between two indices, or all behind the first. */
  <T> void through(Stage<T> stage, int from, int most) {
    List<T> records;
    int to;
    Examination[] own = begin(stage);
    try {
      records = stage.subject().records(run.dossier());
      to = Math.min(records.size(), most);
    } catch (Exception | Error failure) {
      failed(own, failure);
      return;
    }
    for (int i = from; i < to; i++) {
      if ((i - from) % BETWEEN_QUESTIONS == 0) {
        run.stopIfCancelled();
      }
      here.index = i;
      here.record = null;
      T record;
      try {
        record = records.get(i);
      } catch (Exception | Error failure) {
        failed(own, failure);
        continue;
      }
      here.record = record;
      look(stage, own, record);
    }
  }

  /** Looks at one record for itself. */
  <T> void lookAt(Stage<T> stage, T alone) {
    run.stopIfCancelled();
    Examination[] own = begin(stage);
    here.record = alone;
    look(stage, own, alone);
  }

  private <T> Examination[] begin(Stage<T> stage) {
    here.subject = stage.subject();
    here.record = null;
    here.index = -1;
    if (!within.equals(stage.within())) {
      within = stage.within();
      walker.look(work(within, there));
    }
    return work(stage.own(), here);
  }

  private Examination[] work(List<Applied> checks, Examination.Whereabouts where) {
    Examination[] work = new Examination[checks.size()];
    for (int i = 0; i < work.length; i++) {
      Rule rule = checks.get(i).rule();
      work[i] = checks.get(i).in(run, where, finding -> found.add(rule, here.subject, finding));
    }
    return work;
  }

  private <T> void look(Stage<T> stage, Examination[] own, T record) {
    for (Examination check : own) {
      check.lookAt(record);
    }
    if (!within.isEmpty()) {
      try {
        walker.through(walk -> stage.subject().walk(record, walk));
      } catch (Exception | Error failure) {
        walker.failed(failure);
      }
    }
  }

  private void failed(Examination[] own, Throwable failure) {
    walker.restart();
    for (Examination check : own) {
      check.failed(failure);
    }
    walker.failed(failure);
  }

  /** The record that is looked at. */
  private static final class Here implements Examination.Whereabouts {

    private Subject<?> subject = Subject.dossier();
    private @Nullable Object record;

    /** Where in its list the record is; -1 if it is looked at for itself, or none is. */
    private int index = -1;

    @Override
    public JsonPointer place() {
      return index < 0 ? JsonPointer.ROOT : subject.place(index);
    }

    @Override
    public Optional<String> record() {
      return record == null ? Optional.empty() : id(subject, record);
    }

    @SuppressWarnings("unchecked") // The record is one of the subject.
    private static <T> Optional<String> id(Subject<T> subject, Object record) {
      return subject.id((T) record);
    }
  }

  /** Where in the record the walker is. */
  private final class There implements Examination.Whereabouts {

    @Override
    public JsonPointer place() {
      return walker.place(here.place());
    }

    @Override
    public Optional<String> record() {
      return here.record();
    }
  }
}
