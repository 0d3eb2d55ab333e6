package org.chaptereight.state;

import java.util.Optional;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/** A name that a State bears, or bore until a day. */
@Value.Immutable
public abstract class NamePeriod {

  NamePeriod() {}

  /** A name that is borne today. */
  public static NamePeriod current(MultilingualText name) {
    return ImmutableNamePeriod.make(name, Optional.empty());
  }

  /**
   * A name that was given up.
   *
   * @param endExclusive the first day of the next name
   */
  public static NamePeriod until(PartialDate endExclusive, MultilingualText name) {
    return ImmutableNamePeriod.make(name, Optional.of(endExclusive));
  }

  /** The short name in use at the United Nations. */
  @Value.Parameter
  public abstract MultilingualText name();

  /** The first day on which the State bore another name, if it gave this one up. */
  @Value.Parameter
  public abstract Optional<PartialDate> end();
}
