package org.chaptereight.state;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A State: its code, the names it has borne, and its membership of the United Nations.
 *
 * <pre>{@code
 * State turkiye = ReferenceData.shipped().state(StateCode.of("TUR")).orElseThrow();
 * turkiye.nameOn(PartialDate.parse("2016-10-28")).in(ENGLISH); // Turkey
 * turkiye.name().in(ENGLISH);                                  // Türkiye
 * }</pre>
 */
@Value.Immutable
public abstract class State {

  State() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The code, which stays when the name changes. */
  public abstract StateCode code();

  /** The names borne, the oldest first; each but the last has an end. */
  public abstract List<NamePeriod> names();

  /** When the State existed under this code, as far as is recorded; half-open. */
  @Value.Default
  public DateInterval existence() {
    return DateInterval.ongoing();
  }

  /** The periods of membership of the United Nations, the oldest first; half-open. */
  public abstract List<DateInterval> unMemberships();

  @Value.Check
  void check() {
    for (int i = 0; i < names().size(); i++) {
      if (names().get(i).end().isEmpty() != (i == names().size() - 1)) {
        throw new IllegalArgumentException(
            "State %s: each name but the last has an end, and the last has none".formatted(code()));
      }
    }
    if (names().isEmpty()) {
      throw new IllegalArgumentException("State %s has no name".formatted(code()));
    }
  }

  /** The name borne today. */
  public MultilingualText name() {
    return names().get(names().size() - 1).name();
  }

  /**
   * The name borne on a day; if the day is known in part only, the first it can be.
   *
   * <p>No name is older than the oldest that is recorded: before that one was first borne, this
   * answers with it all the same.
   */
  public MultilingualText nameOn(PartialDate day) {
    requireNonNull(day, "day");
    for (NamePeriod period : names()) {
      if (period.end().isEmpty() || day.isBefore(period.end().get()) != Certainty.NO) {
        return period.name();
      }
    }
    throw new AssertionError("the last name has no end");
  }

  /** Whether the State is a Member of the United Nations on a day. */
  public Certainty isUnMemberOn(PartialDate day) {
    requireNonNull(day, "day");
    return unMemberships().stream()
        .map(period -> period.contains(day))
        .reduce(Certainty.NO, Certainty::or);
  }

  /** Builds a {@link State}. */
  public static final class Builder extends ImmutableState.Builder {
    Builder() {}
  }
}
