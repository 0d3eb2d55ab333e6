package org.chaptereight.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.chaptereight.code.Characters;
import org.chaptereight.code.InvalidValueException;

/**
 * A day of which the day, or the day and the month, may be unknown: {@code 2010-04-05}, {@code
 * 2010-04} or {@code 2010}.
 *
 * <p>A partial date stands for one single day, somewhere from {@link #earliest()} to {@link
 * #latest()}; it is not a period. So {@code 2010} is neither before nor after {@code 2010-04-05},
 * and {@link #isBefore} answers that this cannot be known.
 *
 * <p>Years run from 1 to 9999 in the proleptic ISO calendar. The text is that of ISO 8601 with
 * reduced precision, and {@code parse(date.toString()).equals(date)}.
 *
 * <p>The natural order serves sorting only: by earliest day, the less precise first. It is
 * consistent with equals, and it is not the order in time.
 */
public final class PartialDate implements Comparable<PartialDate> {

  /** How much of a date is known. */
  public enum Precision {
    /** Only the year is known. */
    YEAR,
    /** The year and the month are known. */
    MONTH,
    /** The day is known. */
    DAY
  }

  private final int year;

  /** 1 to 12, or 0 if unknown. */
  private final int month;

  /** 1 to 31, or 0 if unknown. */
  private final int day;

  private PartialDate(int year, int month, int day) {
    if (year < 1 || year > 9999) {
      throw InvalidValueException.of(
          "date.year", "year {year} is not from 1 to 9999", "year", year);
    }
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /**
   * A date of which only the year is known.
   *
   * @throws IllegalArgumentException if the year is not from 1 to 9999
   */
  public static PartialDate of(Year year) {
    return new PartialDate(year.getValue(), 0, 0);
  }

  /**
   * A date of which only the year and the month are known.
   *
   * @throws IllegalArgumentException if the year is not from 1 to 9999
   */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), 0);
  }

  /**
   * A date that is wholly known.
   *
   * @throws IllegalArgumentException if the year is not from 1 to 9999
   */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}.
   *
   * @throws IllegalArgumentException if the text has another form or names a day that does not
   *     exist; the message names the part at fault
   */
  public static PartialDate parse(String text) {
    int length = requireNonNull(text, "text").length();
    int year = number(text, 0, 4);
    if (length == 4 && year > 0) {
      return new PartialDate(year, 0, 0);
    }
    int month = number(text, 5, 7);
    int day = length == 7 ? 1 : number(text, 8, 10);
    boolean separated =
        (length == 7 || (length == 10 && text.charAt(7) == '-')) && text.charAt(4) == '-';
    if (!separated || year < 0 || month < 0 || day < 0) {
      throw year == 0 && length == 4 ? noYear(text) : refused(text);
    }
    if (year == 0) {
      throw noYear(text);
    }
    if (month < 1 || month > 12) {
      throw InvalidValueException.of(
          "date.month",
          "{text} is not a date: month {month} is not from 01 to 12",
          "text",
          Characters.quote(text),
          "month",
          text.substring(5, 7));
    }
    if (length == 7) {
      return new PartialDate(year, month, 0);
    }
    int days = day > 28 ? YearMonth.of(year, month).lengthOfMonth() : 28;
    if (day < 1 || day > days) {
      throw InvalidValueException.of(
          "date.day",
          "{text} is not a date: day {day} is not in {month}, which has {days} days",
          "text",
          Characters.quote(text),
          "day",
          text.substring(8),
          "month",
          text.substring(0, 7),
          "days",
          YearMonth.of(year, month).lengthOfMonth());
    }
    return new PartialDate(year, month, day);
  }

  private static InvalidValueException refused(String text) {
    return InvalidValueException.of(
        "date.form",
        "{text} is not a date: expected yyyy, yyyy-mm or yyyy-mm-dd",
        "text",
        Characters.quote(text));
  }

  private static InvalidValueException noYear(String text) {
    return InvalidValueException.of(
        "date.zero", "{text} is not a date: there is no year 0", "text", Characters.quote(text));
  }

  /** The number that the ASCII digits from start to end make, or -1 if they are not all digits. */
  private static int number(String text, int start, int end) {
    if (text.length() < end) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** How much of the date is known. */
  public Precision precision() {
    return day != 0 ? Precision.DAY : month != 0 ? Precision.MONTH : Precision.YEAR;
  }

  /** The year, which is always known. */
  public int year() {
    return year;
  }

  /** The month, if it is known. */
  public Optional<YearMonth> month() {
    return month == 0 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
  }

  /** The day, if it is known. */
  public Optional<LocalDate> day() {
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }

  /** The first day that this can be. */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day that this can be. */
  public LocalDate latest() {
    return day != 0 ? earliest() : YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
  }

  /** Whether this day lies before the other. */
  public Certainty isBefore(PartialDate other) {
    if (lastNumber() < other.firstNumber()) {
      return Certainty.YES;
    }
    return firstNumber() >= other.lastNumber() ? Certainty.NO : Certainty.CANNOT_BE_KNOWN;
  }

  /** Whether this day lies after the other. */
  public Certainty isAfter(PartialDate other) {
    return other.isBefore(this);
  }

  /** Whether both are the same day. */
  public Certainty isSameDayAs(PartialDate other) {
    if (lastNumber() < other.firstNumber() || other.lastNumber() < firstNumber()) {
      return Certainty.NO;
    }
    return day != 0 && other.day != 0 ? Certainty.YES : Certainty.CANNOT_BE_KNOWN;
  }

  /** The same day or month of another year, if that has it; 29 February is in leap years only. */
  Optional<PartialDate> inYear(int other) {
    return month == 2 && day == 29 && !Year.isLeap(other)
        ? Optional.empty()
        : Optional.of(new PartialDate(other, month, day));
  }

  /** Whether this is a day of the month. */
  public Certainty isIn(YearMonth period) {
    if (period.getYear() != year || (month != 0 && period.getMonthValue() != month)) {
      return Certainty.NO;
    }
    return month == 0 ? Certainty.CANNOT_BE_KNOWN : Certainty.YES;
  }

  /** The first day that this can be, in days since 1970, without making a LocalDate. */
  long firstEpochDay() {
    return epochDay(Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day that this can be, in days since 1970. */
  long lastEpochDay() {
    if (month == 0) {
      return epochDay(12, 31);
    }
    return epochDay(month, day != 0 ? day : lengthOfMonth());
  }

  /**
   * Days since 1970 in the Gregorian calendar, counted in years that begin in March, so that the
   * leap day is the last of a year.
   */
  private long epochDay(int ofMonth, int ofDay) {
    int marchYear = ofMonth > 2 ? year : year - 1;
    int monthFromMarch = ofMonth > 2 ? ofMonth - 3 : ofMonth + 9;
    int daysBefore = (153 * monthFromMarch + 2) / 5;
    int leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400;
    return 365L * marchYear + leapDays + daysBefore + ofDay - DAYS_TO_1970;
  }

  /** From 1 March of the year 0 to 1 January 1970, and one, since days of a month count from 1. */
  private static final int DAYS_TO_1970 = 719_469;

  private int lengthOfMonth() {
    return month == 2 ? (Year.isLeap(year) ? 29 : 28) : LENGTHS[month];
  }

  private static final int[] LENGTHS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  // A day as one number that grows in time, without making a LocalDate.

  private int firstNumber() {
    return number(Math.max(month, 1), Math.max(day, 1));
  }

  private int lastNumber() {
    if (month == 0) {
      return number(12, 31);
    }
    return number(month, day != 0 ? day : lengthOfMonth());
  }

  private int number(int ofMonth, int ofDay) {
    return (year * 16 + ofMonth) * 32 + ofDay;
  }

  @Override
  public int compareTo(PartialDate other) {
    int first = Integer.compare(firstNumber(), other.firstNumber());
    return first != 0 ? first : precision().compareTo(other.precision());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that
        && year == that.year
        && month == that.month
        && day == that.day;
  }

  @Override
  public int hashCode() {
    return (year * 16 + month) * 32 + day;
  }

  /** The date in ISO 8601, as precise as it is known. */
  @Override
  public String toString() {
    int length = day != 0 ? 10 : month != 0 ? 7 : 4;
    char[] text = new char[length];
    digits(text, 0, 4, year);
    if (month != 0) {
      text[4] = '-';
      digits(text, 5, 7, month);
    }
    if (day != 0) {
      text[7] = '-';
      digits(text, 8, 10, day);
    }
    return new String(text);
  }

  private static void digits(char[] text, int start, int end, int number) {
    int rest = number;
    for (int i = end - 1; i >= start; i--) {
      text[i] = (char) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
