package org.chaptereight.council;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.StateCode;
import org.immutables.value.Value;

/**
 * The members of the Security Council in a calendar year, and its presidents by month.
 *
 * <p>Members are elected for two calendar years (Charter, Art. 23(2)); the presidency is held for
 * one month (Provisional Rules of Procedure, rule 18). The builder refuses by an {@link
 * IllegalArgumentException} a member twice, a month twice, and a month of another year. It does not
 * refuse a president that is no member: that is for a rule to find.
 *
 * <pre>{@code
 * CouncilYear.builder()
 *     .year(2016)
 *     .addMembers(members)
 *     .addPresidency(Presidency.of(StateCode.of("RUS"), YearMonth.of(2016, 10)))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class CouncilYear {

  CouncilYear() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The calendar year. */
  public abstract int year();

  /** The members, in the English alphabetical order of the names they bore that year. */
  public abstract List<StateCode> members();

  /** The presidencies that are known, in the order of the months. */
  public abstract List<Presidency> presidencies();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    InvalidValueException.check(
        year() >= 1 && year() <= 9999,
        "date.year",
        "year {year} is not from 1 to 9999",
        "year",
        year());
    InvalidValueException.check(
        members().stream().distinct().count() == members().size(),
        "council.members",
        "a State is a member once: {members}",
        "members",
        members());
    Set<YearMonth> months = new HashSet<>();
    for (Presidency presidency : presidencies()) {
      InvalidValueException.check(
          presidency.month().getYear() == year() && months.add(presidency.month()),
          "council.month",
          "the presidencies of {year} are each of another month of it: {month}",
          "year",
          year(),
          "month",
          presidency.month());
    }
  }

  /** The State that presides in a month, if it is told here. */
  public Optional<StateCode> president(YearMonth month) {
    requireNonNull(month, "month");
    return presidencies().stream()
        .filter(presidency -> presidency.month().equals(month))
        .map(Presidency::state)
        .findFirst();
  }

  /** Builds a {@link CouncilYear}. */
  public static final class Builder extends ImmutableCouncilYear.Builder {
    Builder() {}
  }
}
