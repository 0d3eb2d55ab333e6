package org.chaptereight.time;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chaptereight.code.Characters;
import org.chaptereight.code.InvalidValueException;
import org.immutables.value.Value;

/**
 * A period from a first day to the day after its last: half-open, {@code [start, end)}.
 *
 * <table>
 * <caption>The forms of an interval</caption>
 * <tr><th>text</th><th>means</th><th>made by</th></tr>
 * <tr><td>{@code 2003-09-18/2012-12-19}</td><td>began and ended</td><td>{@link #between}</td></tr>
 * <tr><td>{@code 2003-09-18/}</td><td>ended; when is unknown</td><td>{@link #past(PartialDate)}</td></tr>
 * <tr><td>{@code 2003-09-18/..}</td><td>goes on, as far as the record knows</td><td>{@link #since}</td></tr>
 * <tr><td>{@code 2003-09-18/?}</td><td>whether it ended is unknown</td><td>{@link #begun}</td></tr>
 * <tr><td>{@code /2012-12-19}</td><td>ended; when it began is unknown</td><td>{@link #until}</td></tr>
 * <tr><td>{@code /}</td><td>was, at some time</td><td>{@link #past()}</td></tr>
 * <tr><td>{@code /..}</td><td>goes on; when it began is unknown</td><td>{@link #ongoing}</td></tr>
 * <tr><td>{@code /?}</td><td>was or is, at some time</td><td>{@link #unknown}</td></tr>
 * </table>
 *
 * <p>The text is that of ISO 8601-2 (an empty end is unknown, {@code ..} is open) with the end
 * exclusive, and with {@code ?} where it is unknown if there is an end; {@code
 * parse(interval.toString()).equals(interval)}. An interval holds at least one day: {@link #parse}
 * and the factories refuse an end that cannot lie after the start.
 */
@Value.Immutable
public abstract class DateInterval {

  DateInterval() {}

  /** The first day, or empty if it is unknown. */
  public abstract Optional<PartialDate> start();

  /** The day after the last; there is one if {@link #ending} is {@link Ending#DATED}. */
  public abstract Optional<PartialDate> end();

  /** What is known of the end. */
  public abstract Ending ending();

  /**
   * From a known first day to the day after a known last.
   *
   * @throws IllegalArgumentException if the end cannot lie after the start
   */
  public static DateInterval between(PartialDate startInclusive, PartialDate endExclusive) {
    return of(Optional.of(startInclusive), Optional.of(endExclusive), Ending.DATED);
  }

  /** From a known first day; it ended, and when is unknown. */
  public static DateInterval past(PartialDate startInclusive) {
    return of(Optional.of(startInclusive), Optional.empty(), Ending.PAST);
  }

  /** From a known first day, and still going on. */
  public static DateInterval since(PartialDate startInclusive) {
    return of(Optional.of(startInclusive), Optional.empty(), Ending.NONE);
  }

  /** From a known first day; whether it ended is unknown. */
  public static DateInterval begun(PartialDate startInclusive) {
    return of(Optional.of(startInclusive), Optional.empty(), Ending.UNKNOWN);
  }

  /** Until a known end; when it began is unknown. */
  public static DateInterval until(PartialDate endExclusive) {
    return of(Optional.empty(), Optional.of(endExclusive), Ending.DATED);
  }

  /** At some time that is past. */
  public static DateInterval past() {
    return of(Optional.empty(), Optional.empty(), Ending.PAST);
  }

  /** Still going on; when it began is unknown. */
  public static DateInterval ongoing() {
    return of(Optional.empty(), Optional.empty(), Ending.NONE);
  }

  /** At some time; whether it ended is unknown. */
  public static DateInterval unknown() {
    return of(Optional.empty(), Optional.empty(), Ending.UNKNOWN);
  }

  private static DateInterval of(
      Optional<PartialDate> start, Optional<PartialDate> end, Ending ending) {
    return ImmutableDateInterval.builder().start(start).end(end).ending(ending).build();
  }

  /**
   * Reads the forms of the table above.
   *
   * @throws IllegalArgumentException if the text has another form, a date in it does not exist, or
   *     the end cannot lie after the start
   */
  public static DateInterval parse(String text) {
    int slash = requireNonNull(text, "text").indexOf('/');
    if (slash < 0 || slash != text.lastIndexOf('/')) {
      throw InvalidValueException.of(
          "interval.form",
          "{text} is not an interval: expected start/end with one slash",
          "text",
          Characters.quote(text));
    }
    Optional<PartialDate> start = date(text.substring(0, slash));
    String end = text.substring(slash + 1);
    return switch (end) {
      case "" -> of(start, Optional.empty(), Ending.PAST);
      case ".." -> of(start, Optional.empty(), Ending.NONE);
      case "?" -> of(start, Optional.empty(), Ending.UNKNOWN);
      default -> of(start, Optional.of(PartialDate.parse(end)), Ending.DATED);
    };
  }

  private static Optional<PartialDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
  }

  @Value.Check
  void check() {
    if (start().isPresent() && end().isPresent()) {
      PartialDate first = start().get();
      PartialDate last = end().get();
      if (first.isBefore(last) == Certainty.NO) {
        throw InvalidValueException.of(
            "interval.order",
            "the period ends ({end}) before or when it begins ({start}); its end is the day after its"
                + " last",
            "end",
            last,
            "start",
            first);
      }
    }
  }

  /**
   * Whether the day lies in this interval, if what goes on goes on for ever.
   *
   * @see #contains(PartialDate, PartialDate)
   */
  public Certainty contains(PartialDate day) {
    return bounds().contains(day);
  }

  /**
   * Whether the day lies in this interval, as a record tells that was made on a date.
   *
   * <p>What went on then had begun and had not ended; what becomes of it later cannot be known.
   * What was past then had ended. A record of which the date is known in part knows no more than
   * one that was made on the first day it can be, and no less than one of the last.
   */
  public Certainty contains(PartialDate day, PartialDate asOf) {
    return bounds(asOf).contains(day);
  }

  /**
   * Whether both hold at least one common day, if what goes on goes on for ever.
   *
   * <p>Symmetric: {@code a.overlaps(b) == b.overlaps(a)}.
   */
  public Certainty overlaps(DateInterval other) {
    return bounds().overlaps(other.bounds());
  }

  /** Whether the first day lies before the other. */
  public Certainty startsBefore(PartialDate day) {
    return bounds().startsBefore(day);
  }

  /** Whether the first day lies before the first of the other. */
  public Certainty startsBefore(DateInterval other) {
    return bounds().startsBefore(other.bounds());
  }

  @Value.Lazy
  Bounds bounds() {
    PartialDate start = start().orElse(null);
    PartialDate end = end().orElse(null);
    return new Bounds(
        start == null ? Bounds.LONG_AGO : start.firstEpochDay(),
        start == null ? Bounds.NEVER : start.lastEpochDay(),
        end != null
            ? end.firstEpochDay()
            : ending() == Ending.NONE ? Bounds.NEVER : Bounds.LONG_AGO,
        end == null ? Bounds.NEVER : end.lastEpochDay());
  }

  Bounds bounds(PartialDate asOf) {
    Bounds bounds = bounds();
    long known = asOf.lastEpochDay();
    // A start after the date of the record is taken at its word.
    return switch (ending()) {
      case DATED, UNKNOWN -> bounds;
      case NONE ->
          new Bounds(
              bounds.earliestStart(),
              Math.max(bounds.earliestStart(), Math.min(bounds.latestStart(), known)),
              asOf.firstEpochDay() + 1,
              Bounds.NEVER);
      case PAST ->
          new Bounds(
              bounds.earliestStart(),
              bounds.latestStart(),
              bounds.earliestEnd(),
              Math.max(bounds.earliestStart() + 1, known));
    };
  }

  /** The interval in the notation of the table above. */
  @Override
  public String toString() {
    String last =
        switch (ending()) {
          case DATED -> end().map(PartialDate::toString).orElseThrow();
          case PAST -> "";
          case NONE -> "..";
          case UNKNOWN -> "?";
        };
    return start().map(PartialDate::toString).orElse("") + "/" + last;
  }
}
