package org.chaptereight.time;

import static java.util.Objects.requireNonNull;

import java.time.MonthDay;
import java.util.Optional;
import org.chaptereight.code.Characters;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.code.Reason;

/**
 * A date as a document prints it, which may lack the year: {@code --10-28} for "28 October", {@code
 * --10} for "October", and else what a {@link PartialDate} is.
 *
 * <p>What a document leaves out its reader finds elsewhere; the record that has the full date says
 * where from. {@link #agreesWith} tells whether the two can be one day.
 *
 * <p>The text is that of ISO 8601:2000, which writes a missing year as two hyphens; {@code
 * parse(date.toString()).equals(date)}.
 */
public final class PrintedDate {

  /** A leap year, so that 29 February is one of its days. */
  private static final String ANY_YEAR = "2000";

  private static final String NO_YEAR = "-";

  /** The date, in any leap year if it is printed without one. */
  private final PartialDate date;

  private final boolean hasYear;

  private PrintedDate(PartialDate date, boolean hasYear) {
    this.date = date;
    this.hasYear = hasYear;
  }

  /** A date that is printed with its year. */
  public static PrintedDate of(PartialDate date) {
    return new PrintedDate(requireNonNull(date, "date"), true);
  }

  /** A date that is printed without its year. */
  public static PrintedDate of(MonthDay day) {
    return new PrintedDate(PartialDate.of(day.atYear(Integer.parseInt(ANY_YEAR))), false);
  }

  /**
   * Reads {@code yyyy}, {@code yyyy-mm}, {@code yyyy-mm-dd}, {@code --mm} or {@code --mm-dd}.
   *
   * @throws IllegalArgumentException if the text has another form, or the date does not exist
   */
  public static PrintedDate parse(String text) {
    if (!text.startsWith(NO_YEAR)) {
      return of(PartialDate.parse(text));
    }
    try {
      PartialDate date = PartialDate.parse(ANY_YEAR + text.substring(NO_YEAR.length()));
      if (date.month().isPresent()) {
        return new PrintedDate(date, false);
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(refusal(text), e);
    }
    throw new InvalidValueException(refusal(text));
  }

  private static Reason refusal(String text) {
    return Reason.of(
        "date.withoutYear",
        "{text} is not a date without a year: expected --mm or --mm-dd",
        "text",
        Characters.quote(text));
  }

  /** The date, if it is printed with its year. */
  public Optional<PartialDate> dated() {
    return hasYear ? Optional.of(date) : Optional.empty();
  }

  /**
   * Whether this can be, or is, the print of a day; 29 February is that of no day of a year that
   * has none.
   */
  public Certainty agreesWith(PartialDate day) {
    requireNonNull(day, "day");
    return (hasYear ? Optional.of(date) : date.inYear(day.year()))
        .map(day::isSameDayAs)
        .orElse(Certainty.NO);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrintedDate that && hasYear == that.hasYear && date.equals(that.date);
  }

  @Override
  public int hashCode() {
    return 2 * date.hashCode() + (hasYear ? 1 : 0);
  }

  /** The date in ISO 8601, with two hyphens for a missing year. */
  @Override
  public String toString() {
    return hasYear ? date.toString() : NO_YEAR + date.toString().substring(ANY_YEAR.length());
  }
}
