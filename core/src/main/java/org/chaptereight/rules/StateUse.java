package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;

/**
 * That a record names a State by its code, with the time at which it speaks of it.
 *
 * <p>What has no date is no use: of what time it speaks cannot be known. Nor are the records of
 * States themselves.
 *
 * @param code the code of the State
 * @param when the periods spoken of, at least one; a day is the beginning of one whose end is not
 *     known
 * @param isMembership whether it is said that the State had a status in an organization
 */
public record StateUse(StateCode code, List<DateInterval> when, boolean isMembership) {

  /** Keeps the periods. */
  public StateUse {
    when = ImmutableList.copyOf(when);
  }

  /** The periods of which a record speaks that has one, if it has. */
  static ImmutableList<DateInterval> period(Optional<DateInterval> during) {
    return during.isPresent() ? ImmutableList.of(during.get()) : ImmutableList.of();
  }

  /** The periods of which a record speaks that has a date, if it has. */
  static ImmutableList<DateInterval> day(Optional<PartialDate> date) {
    return date.isPresent() ? day(date.get()) : ImmutableList.of();
  }

  static ImmutableList<DateInterval> day(PartialDate date) {
    return ImmutableList.of(DateInterval.past(date));
  }
}
