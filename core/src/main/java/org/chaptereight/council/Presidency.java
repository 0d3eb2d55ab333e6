package org.chaptereight.council;

import java.time.YearMonth;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.state.StateCode;
import org.immutables.value.Value;

/**
 * That a State holds the presidency of the Security Council in a month.
 *
 * <p>The presidency is held for one calendar month, in New York (Provisional Rules of Procedure,
 * rule 18). Whether the claim is right is for the {@link CouncilRoster} to tell.
 */
@Value.Immutable
public abstract class Presidency {

  Presidency() {}

  /**
   * A presidency in a month.
   *
   * @throws IllegalArgumentException if the year is not from 1 to 9999
   */
  public static Presidency of(StateCode state, YearMonth month) {
    return ImmutablePresidency.make(state, month);
  }

  /** The State that presides. */
  @Value.Parameter
  public abstract StateCode state();

  /** The month in which it does. */
  @Value.Parameter
  public abstract YearMonth month();

  @Value.Check
  void check() {
    int year = month().getYear();
    InvalidValueException.check(
        year >= 1 && year <= 9999, "date.year", "year {year} is not from 1 to 9999", "year", year);
  }
}
