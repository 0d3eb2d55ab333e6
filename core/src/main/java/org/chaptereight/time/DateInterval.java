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
    long first = day.earliest().toEpochDay();
    long last = day.latest().toEpochDay();
    if (latestStart() <= first && last < earliestEnd()) {
      return Certainty.YES;
    }
    return last < earliestStart() || latestEnd() <= first
        ? Certainty.NO
        : Certainty.CANNOT_BE_KNOWN;
  }

  /**
   * Whether both hold at least one common day.
   *
   * <p>Symmetric: {@code a.overlaps(b) == b.overlaps(a)}.
   */
  public Certainty overlaps(DateInterval other) {
    if (latestStart() < other.earliestEnd() && other.latestStart() < earliestEnd()) {
      return Certainty.YES;
    }
    return earliestStart() >= other.latestEnd() || other.earliestStart() >= latestEnd()
        ? Certainty.NO
        : Certainty.CANNOT_BE_KNOWN;
  }

  // Where the ends can lie, in days since 1970: each end narrows the other, since an interval holds
  // at least one day. The earliest start and the latest end are possible together, and so the
  // answers above are exact.

  private long earliestStart() {
    return start().map(date -> date.earliest().toEpochDay()).orElse(Long.MIN_VALUE);
  }

  private long latestStart() {
    long known = start().map(date -> date.latest().toEpochDay()).orElse(Long.MAX_VALUE);
    return Math.min(known, latestEnd() - 1);
  }

  private long earliestEnd() {
    if (isOngoing()) {
      return Long.MAX_VALUE;
    }
    long known = end().map(date -> date.earliest().toEpochDay()).orElse(Long.MIN_VALUE);
    return Math.max(known, earliestStart() + 1);
  }

  private long latestEnd() {
    return end().map(date -> date.latest().toEpochDay()).orElse(Long.MAX_VALUE);
  }

  /** The interval in the notation of the table above. */
  @Override
  public String toString() {
    String first = start().map(PartialDate::toString).orElse("");
    return first + "/" + (isOngoing() ? ".." : end().map(PartialDate::toString).orElse(""));
  }
}
