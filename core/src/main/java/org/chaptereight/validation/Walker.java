package org.chaptereight.validation;

import com.google.common.collect.ObjectArrays;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.chaptereight.code.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through what a record holds, and knows where it is.
 *
 * <p>The way through a record tells it what is where; what is met on the way is looked at by all
 * rules about such values at once. A way is a constant, so that it costs nothing to begin:
 *
 * <pre>{@code
 * static void debate(DebateAgenda debate, Walker walker) {
 *   walker.in("date", debate.date(), DATES);
 *   walker.each("resumptions", debate.resumptions(), OurSubjects::resumption);
 * }
 * }</pre>
 *
 * <p>A way shows values of subjects that are {@link Subject#within} the one whose way it is; to
 * show others is in vain. If it throws, nothing more of that record is met, and each rule that
 * looks at what is met is reported as {@code RULE-FAILED}.
 *
 * <p>Where it is, is written down only from where somebody asks: nearly always there is nothing to
 * report. What came before is then found by going the same way again, up to there; a way that is
 * another the second time gets other places.
 *
 * @see Subject#within
 */
public final class Walker {

  private static final int BUCKETS = 64;

  /** How many steps are between pauses, a power of two less one. */
  private static final int BETWEEN_PAUSES = 0xFFF;

  private static final Examination[] NONE = {};

  /** More steps than anybody goes. */
  private static final int NEVER = Integer.MAX_VALUE;

  /** The checks, each in the bucket of its subject. */
  private final Examination[][] checks;

  private final Runnable pause;

  /** Whether nobody looks at anything: it only writes down where it is. */
  private final boolean blind;

  /** Goes the same way again; null until somebody asks where this is. */
  private @Nullable Walker second;

  /** The step behind which to stop. */
  private int last = NEVER;

  /** Goes through the record. */
  private Consumer<Walker> way = walker -> {};

  private int depth;

  /** How many fields and members of lists were entered. */
  private int steps;

  /** Whether it is written down where this is. */
  private boolean noting;

  private @Nullable String[] fields = new String[16];

  /** The index in the list of that field, or -1 if it is no list. */
  private int[] indices = new int[16];

  /** What a way threw, and where in the record. */
  private @Nullable Throwable failure;

  private int failedStep;
  private int failedDepth;
  private @Nullable JsonPointer failedAt;

  /**
   * Begins nowhere.
   *
   * @param pause is called now and then, and may end the walk by an exception
   */
  Walker(Runnable pause) {
    this(pause, new Examination[BUCKETS][], false);
    Arrays.fill(checks, NONE);
  }

  private Walker(Runnable pause, Examination[][] checks, boolean blind) {
    this.pause = pause;
    this.checks = checks;
    this.blind = blind;
  }

  /** Has these checks look at what is met, instead of those before. */
  void look(Examination... with) {
    Arrays.fill(checks, NONE);
    for (Examination check : with) {
      int bucket = bucketOf(check.subject());
      checks[bucket] = ObjectArrays.concat(checks[bucket], check);
    }
  }

  /** Goes through a record. */
  void through(Consumer<Walker> record) {
    restart();
    way = record;
    way.accept(this);
  }

  /** Reports of all checks that what they are about could not be come to. */
  void failed(Throwable thrown) {
    Failures.requireOfCheck(thrown);
    failedAt = thrown == failure ? again(failedStep).noted(failedDepth) : null;
    for (Examination[] bucket : checks) {
      for (Examination check : bucket) {
        check.failed(thrown);
      }
    }
  }

  private static int bucketOf(Subject<?> subject) {
    return subject.number() & (BUCKETS - 1);
  }

  /** Where the walk is, in the record; or where it failed. */
  JsonPointer place(JsonPointer of) {
    return of.append(failedAt != null ? failedAt : here());
  }

  private JsonPointer here() {
    if (!noting && depth > 0) {
      Walker again = again(steps);
      fields = again.fields;
      indices = again.indices;
      noting = true;
    }
    return noted(depth);
  }

  private JsonPointer noted(int most) {
    JsonPointer place = JsonPointer.ROOT;
    for (int i = 0; i < Math.min(most, fields.length) && fields[i] != null; i++) {
      place = place.field(fields[i]);
      if (indices[i] >= 0) {
        place = place.index(indices[i]);
      }
    }
    return place;
  }

  /** Goes the same way up to a step, and writes down where that is. */
  private Walker again(int step) {
    if (second == null) {
      second = new Walker(pause, checks, true);
    }
    second.last = step;
    try {
      second.through(way);
    } catch (Exception | Error stopped) {
      Failures.requireOfCheck(stopped);
    }
    return second;
  }

  /** Begins anew, at the top of a record. */
  void restart() {
    depth = 0;
    steps = 0;
    noting = blind;
    failure = null;
    failedAt = null;
    if (blind) {
      Arrays.fill(fields, null);
    }
  }

  /** Shows a value, which is where the walk is, to the rules about the subject. */
  public <T> void meet(Subject<T> subject, T value) {
    for (Examination check : checks[bucketOf(subject)]) {
      if (check.isAbout(subject) && !blind) {
        check.lookAt(value);
      }
    }
  }

  /** Whether any rule is about the subject; if not, what it costs to show can be spared. */
  public boolean isSought(Subject<?> subject) {
    for (Examination check : checks[bucketOf(subject)]) {
      if (check.isAbout(subject)) {
        return true;
      }
    }
    return false;
  }

  /** Shows the value of a field. */
  public <T> void in(String field, T value, Subject<T> subject) {
    show(field, -1, value, checks[bucketOf(subject)], subject);
  }

  /** Shows the value of a field, if it has one. */
  public <T> void maybe(String field, Optional<? extends T> value, Subject<T> subject) {
    if (value.isPresent()) {
      in(field, value.get(), subject);
    }
  }

  /** Shows the values of a list, in their order. */
  public <T> void each(String field, List<? extends T> values, Subject<T> subject) {
    Examination[] bucket = checks[bucketOf(subject)];
    int size = bucket.length == 0 ? 0 : values.size();
    for (int i = 0; i < size; i++) {
      show(field, i, values.get(i), bucket, subject);
    }
  }

  private <T> void show(
      String field, int index, T value, Examination[] bucket, Subject<T> subject) {
    if (bucket.length == 0) {
      return;
    }
    enter(field, index);
    if (!blind) {
      for (Examination check : bucket) {
        if (check.isAbout(subject)) {
          check.lookAt(value);
        }
      }
    }
    depth--;
  }

  /** Goes through the value of a field. */
  public <T> void in(String field, T value, BiConsumer<? super T, Walker> way) {
    go(field, -1, value, way);
  }

  /** Goes through the value of a field, if it has one. */
  public <T> void maybe(String field, Optional<T> value, BiConsumer<? super T, Walker> way) {
    if (value.isPresent()) {
      go(field, -1, value.get(), way);
    }
  }

  /** Goes through the values of a list, in their order. */
  public <T> void each(String field, List<T> values, BiConsumer<? super T, Walker> way) {
    int size = values.size();
    for (int i = 0; i < size; i++) {
      go(field, i, values.get(i), way);
    }
  }

  /** A way that catches what another throws goes on where it was. */
  private <T> void go(String field, int index, T value, BiConsumer<? super T, Walker> way) {
    int outer = depth;
    enter(field, index);
    try {
      way.accept(value, this);
    } catch (RuntimeException | Error thrown) {
      if (thrown != failure) {
        failure = thrown;
        failedStep = steps;
        failedDepth = depth;
      }
      throw thrown;
    } finally {
      depth = outer;
    }
  }

  private void enter(String field, int index) {
    steps++;
    if (noting) {
      note(field, index);
    }
    depth++;
    if ((steps & BETWEEN_PAUSES) == 0) {
      pause.run();
    }
  }

  private void note(String field, int index) {
    if (steps > last) {
      throw new Stop();
    }
    if (depth >= fields.length) {
      fields = Arrays.copyOf(fields, depth * 2);
      indices = Arrays.copyOf(indices, depth * 2);
    }
    fields[depth] = field;
    indices[depth] = index;
  }

  /** That the step is behind where the walk went before. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Stop() {
      super("a way is gone up to here only", null, false, false);
    }
  }
}
