package org.chaptereight.symbol;

import java.util.OptionalInt;

/**
 * The years that a document can be of, from the first to the last.
 *
 * @param first the first year that it can be of
 * @param last the last year, or empty if it is not known, since numbers go on
 */
public record YearSpan(int first, OptionalInt last) {

  /**
   * Keeps both.
   *
   * @throws IllegalArgumentException if the last year lies before the first
   */
  public YearSpan {
    if (last.isPresent() && last.getAsInt() < first) {
      throw new IllegalArgumentException("the years %s to %s".formatted(first, last.getAsInt()));
    }
  }

  static YearSpan between(int first, int last) {
    return new YearSpan(first, OptionalInt.of(last));
  }

  /** Whether it can be of one year only. */
  public boolean isCertain() {
    return last.isPresent() && last.getAsInt() == first;
  }

  /** Whether it can be of a year. */
  public boolean contains(int year) {
    return year >= first && (last.isEmpty() || year <= last.getAsInt());
  }

  /** Whether no year is in both. */
  boolean isDisjoint(YearSpan other) {
    return first > other.last.orElse(Integer.MAX_VALUE)
        || other.first > last.orElse(Integer.MAX_VALUE);
  }

  /** The years that are in both. */
  YearSpan and(YearSpan other) {
    int end = Math.min(last.orElse(Integer.MAX_VALUE), other.last.orElse(Integer.MAX_VALUE));
    return new YearSpan(
        Math.max(first, other.first),
        end == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(end));
  }

  /** The years in words of ISO 8601: {@code 2016}, {@code 2016/2017} or {@code 2025/..}. */
  @Override
  public String toString() {
    return isCertain()
        ? String.valueOf(first)
        : first + "/" + (last.isPresent() ? String.valueOf(last.getAsInt()) : "..");
  }
}
