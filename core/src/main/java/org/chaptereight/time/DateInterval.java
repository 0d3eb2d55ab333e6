package org.chaptereight.time;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period from a first day to the day after its last: half-open, {@code [start, end)}.
 *
 * <table>
 * <caption>The forms of an interval</caption>
 * <tr><th>text</th><th>means</th><th>made by</th></tr>
 * <tr><td>{@code 2003-09-18/2012-12-19}</td><td>began and ended</td><td>{@link #between}</td></tr>
 * <tr><td>{@code 2003-09-18/..}</td><td>goes on, as far as the record knows</td><td>{@link #since}</td></tr>
 * <tr><td>{@code 2003-09-18/}</td><td>whether and when it ended is unknown</td><td>{@link #begun}</td></tr>
 * <tr><td>{@code /2012-12-19}</td><td>ended; when it began is unknown</td><td>{@link #until}</td></tr>
 * <tr><td>{@code /..}</td><td>goes on; when it began is unknown</td><td>{@link #ongoing}</td></tr>
 * <tr><td>{@code /}</td><td>was, at some time</td><td>{@link #unknown}</td></tr>
 * </table>
 *
 * <p>The text is that of ISO 8601-2 (an empty end is unknown, {@code ..} is open), with the end
 * exclusive, and {@code parse(interval.toString()).equals(interval)}. An interval holds at least
 * one day: {@link #parse} and the factories refuse an end that cannot lie after the start.
 */
@Value.Immutable
public abstract class DateInterval {

  DateInterval() {}

  /** The first day, or empty if it is unknown. */
  public abstract Optional<PartialDate> start();

  /** The day after the last, or empty if it is unknown or there is none yet. */
  public abstract Optional<PartialDate> end();

  /** Whether it goes on, as far as the record knows: there is no end. */
  public abstract boolean isOngoing();

  /**
   * From a known first day to the day after a known last.
   *
   * @throws IllegalArgumentException if the end cannot lie after the start
   */
  public static DateInterval between(PartialDate startInclusive, PartialDate endExclusive) {
    return of(Optional.of(startInclusive), Optional.of(endExclusive), false);
  }

  /** From a known first day, and still going on. */
  public static DateInterval since(PartialDate startInclusive) {
    return of(Optional.of(startInclusive), Optional.empty(), true);
  }

  /** From a known first day; whether it ended, and when, is unknown. */
  public static DateInterval begun(PartialDate startInclusive) {
    return of(Optional.of(startInclusive), Optional.empty(), false);
  }

  /** Until a known end; when it began is unknown. */
  public static DateInterval until(PartialDate endExclusive) {
    return of(Optional.empty(), Optional.of(endExclusive), false);
  }

  /** Still going on; when it began is unknown. */
  public static DateInterval ongoing() {
    return of(Optional.empty(), Optional.empty(), true);
  }

  /** At some time. */
  public static DateInterval unknown() {
    return of(Optional.empty(), Optional.empty(), false);
  }

  private static DateInterval of(
      Optional<PartialDate> start, Optional<PartialDate> end, boolean ongoing) {
    return ImmutableDateInterval.builder().start(start).end(end).isOngoing(ongoing).build();
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
      throw new IllegalArgumentException(
          "\"%s\" is not an interval: expected start/end with one slash".formatted(text));
    }
    String end = text.substring(slash + 1);
    boolean ongoing = end.equals("..");
    return of(date(text.substring(0, slash)), ongoing ? Optional.empty() : date(end), ongoing);
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
        throw new IllegalArgumentException(
            "an interval ends after it starts: %s is not after %s".formatted(last, first));
      }
    }
  }

  /** Whether the day lies in this interval. */
  public Certainty contains(PartialDate day) {
    return hasStartedBy(day).and(hasEndedBy(day).not());
  }

  /**
   * Whether both hold at least one common day.
   *
   * <p>Symmetric: {@code a.overlaps(b) == b.overlaps(a)}.
   */
  public Certainty overlaps(DateInterval other) {
    return startsBeforeEndOf(other).and(other.startsBeforeEndOf(this));
  }

  private Certainty hasStartedBy(PartialDate day) {
    // Wherever it started, it holds the day before its end.
    if (end().isPresent() && !day.earliest().plusDays(1).isBefore(end().get().latest())) {
      return Certainty.YES;
    }
    return start().map(first -> day.isBefore(first).not()).orElse(Certainty.CANNOT_BE_KNOWN);
  }

  private Certainty hasEndedBy(PartialDate day) {
    return isOngoing() ? Certainty.NO : isBeforeEnd(day).not();
  }

  private Certainty startsBeforeEndOf(DateInterval other) {
    if (other.isOngoing()) {
      return Certainty.YES;
    }
    if (end().isPresent()
        && other.end().isPresent()
        && end().get().isAfter(other.end().get()) == Certainty.NO) {
      return Certainty.YES; // It starts before its own end, which is no later.
    }
    return start().map(other::isBeforeEnd).orElse(Certainty.CANNOT_BE_KNOWN);
  }

  /**
   * Whether a day lies before the end, of which it is known at least that it lies after the start.
   */
  private Certainty isBeforeEnd(PartialDate day) {
    if (start().isPresent() && day.isAfter(start().get()) == Certainty.NO) {
      return Certainty.YES;
    }
    return end().map(day::isBefore).orElse(Certainty.CANNOT_BE_KNOWN);
  }

  /** The interval in the notation of the table above. */
  @Override
  public String toString() {
    String first = start().map(PartialDate::toString).orElse("");
    return first + "/" + (isOngoing() ? ".." : end().map(PartialDate::toString).orElse(""));
  }
}
