package org.chaptereight.json.table;

import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.ObjectWire.object;

import java.util.Optional;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The table of an interval: without {@code from} its beginning is unknown, without {@code to} it
 * goes on, and {@code "to": "unknown"} says that it may have ended.
 */
final class IntervalWire {

  private static final String UNKNOWN = "unknown";

  /** An end: a date, or empty if it is unknown. */
  private static final Wire<Optional<PartialDate>> END =
      Wires.text(
          "a date or \"unknown\"",
          ProblemCode.BAD_DATE,
          text -> text.equals(UNKNOWN) ? Optional.empty() : Optional.of(PartialDate.parse(text)),
          end -> end.map(PartialDate::toString).orElse(UNKNOWN));

  static final Wire<DateInterval> WIRE =
      object(
          "Interval",
          Draft::new,
          Draft::interval,
          optional("from", Values.DATE, DateInterval::start, Draft::from),
          optional("to", END, IntervalWire::end, Draft::to));

  private IntervalWire() {}

  private static Optional<Optional<PartialDate>> end(DateInterval interval) {
    return interval.isOngoing() ? Optional.empty() : Optional.of(interval.end());
  }

  private static final class Draft {

    private @Nullable PartialDate from;
    private @Nullable PartialDate to;
    private boolean ongoing = true;

    void from(PartialDate date) {
      from = date;
    }

    void to(Optional<PartialDate> end) {
      to = end.orElse(null);
      ongoing = false;
    }

    DateInterval interval() {
      if (from == null) {
        return ongoing
            ? DateInterval.ongoing()
            : to == null ? DateInterval.unknown() : DateInterval.until(to);
      }
      return ongoing
          ? DateInterval.since(from)
          : to == null ? DateInterval.begun(from) : DateInterval.between(from, to);
    }
  }
}
