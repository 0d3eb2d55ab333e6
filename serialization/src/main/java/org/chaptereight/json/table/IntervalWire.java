package org.chaptereight.json.table;

import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;

import java.util.Optional;
import org.chaptereight.code.Characters;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.Ending;
import org.chaptereight.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The table of an interval: {@code from} is a date or {@code "unknown"}; {@code to} is a date,
 * {@code "past"} if it ended and when is unknown, {@code "unknown"} if whether it ended is unknown,
 * and left out if it goes on.
 */
final class IntervalWire {

  private static final String UNKNOWN = "unknown";
  private static final String PAST = "past";

  private static final Wire<Optional<PartialDate>> START =
      Wires.<Optional<PartialDate>>text(
              "a date or \"unknown\"",
              ProblemCode.BAD_DATE,
              text -> text.equals(UNKNOWN) ? Optional.empty() : Optional.of(startDate(text)),
              start -> start.map(PartialDate::toString).orElse(UNKNOWN))
          .matching(Values.DAY_PATTERN + "|" + UNKNOWN);

  private static final Wire<End> END =
      Wires.text("a date, \"past\" or \"unknown\"", ProblemCode.BAD_DATE, End::parse, End::toString)
          .matching(Values.DAY_PATTERN + "|" + PAST + "|" + UNKNOWN);

  static final Wire<DateInterval> WIRE =
      object(
              "Interval",
              Draft::new,
              Draft::interval,
              required("from", START, DateInterval::start, Draft::from),
              optional("to", END, End::of, Draft::to))
          .blaming("from", "to");

  private IntervalWire() {}

  private static PartialDate startDate(String text) {
    try {
      return PartialDate.parse(text);
    } catch (InvalidValueException e) {
      throw isNoDate(e)
          ? InvalidValueException.of(
              "BAD_DATE.start",
              "{found} is not a date: expected yyyy, yyyy-mm or yyyy-mm-dd, or \"unknown\"",
              "found",
              Characters.quote(text))
          : e;
    }
  }

  private static PartialDate endDate(String text) {
    try {
      return PartialDate.parse(text);
    } catch (InvalidValueException e) {
      throw isNoDate(e)
          ? InvalidValueException.of(
              "BAD_DATE.end",
              "{found} is not a date: expected yyyy, yyyy-mm or yyyy-mm-dd, \"past\" or \"unknown\"",
              "found",
              Characters.quote(text))
          : e;
    }
  }

  /** Whether a text is none at all, and might be meant for a word; otherwise a part is wrong. */
  private static boolean isNoDate(InvalidValueException refusal) {
    return refusal.reason().key().equals("date.form");
  }

  private record End(Ending ending, @Nullable PartialDate date) {

    static End parse(String text) {
      return switch (text) {
        case PAST -> new End(Ending.PAST, null);
        case UNKNOWN -> new End(Ending.UNKNOWN, null);
        default -> new End(Ending.DATED, endDate(text));
      };
    }

    /** The end of an interval, or empty if it goes on. */
    static Optional<End> of(DateInterval interval) {
      return interval.ending() == Ending.NONE
          ? Optional.empty()
          : Optional.of(new End(interval.ending(), interval.end().orElse(null)));
    }

    @Override
    public String toString() {
      return date != null ? date.toString() : ending == Ending.PAST ? PAST : UNKNOWN;
    }
  }

  private static final class Draft {

    private @Nullable PartialDate from;
    private End to = new End(Ending.NONE, null);

    void from(Optional<PartialDate> start) {
      from = start.orElse(null);
    }

    void to(End end) {
      to = end;
    }

    DateInterval interval() {
      if (to.date() != null) {
        return from == null ? DateInterval.until(to.date()) : DateInterval.between(from, to.date());
      }
      return switch (to.ending()) {
        case PAST -> from == null ? DateInterval.past() : DateInterval.past(from);
        case UNKNOWN -> from == null ? DateInterval.unknown() : DateInterval.begun(from);
        case NONE, DATED -> from == null ? DateInterval.ongoing() : DateInterval.since(from);
      };
    }
  }
}
