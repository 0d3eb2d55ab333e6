package org.chaptereight.council;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.NameKey;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;

/**
 * The members of the Security Council by year, and its President by month.
 *
 * <p>The presidency is held in turn by the members in the English alphabetical order of their
 * names, for one calendar month each (Provisional Rules of Procedure, rule 18). So one month of
 * which the President is known gives all months after it, which the {@link #builder} counts: the
 * next is the member whose name follows in the list of that year, and after the last name the
 * first.
 *
 * <pre>{@code
 * CouncilRoster council = ReferenceData.shipped().council();
 * council.president(YearMonth.of(2016, 10)); // RUS
 * council.members(2016).size();              // 15
 * }</pre>
 */
public final class CouncilRoster {

  /**
   * The permanent members (Charter, Art. 23(1)), the Soviet Union with the State that continues it;
   * the code {@code CHN} is the seat of China throughout.
   */
  public static final Set<StateCode> PERMANENT_MEMBERS =
      ImmutableSet.of(
          StateCode.of("CHN"),
          StateCode.of("FRA"),
          StateCode.of("GBR"),
          StateCode.of("RUS"),
          StateCode.of("SUN"),
          StateCode.of("USA"));

  private final ImmutableSortedMap<Integer, CouncilYear> years;

  /** The members of each year again, to be looked up. */
  private final ImmutableMap<Integer, ImmutableSet<StateCode>> members;

  private final ImmutableMap<YearMonth, StateCode> presidents;

  private CouncilRoster(ImmutableSortedMap<Integer, CouncilYear> years) {
    this.years = years;
    ImmutableMap.Builder<Integer, ImmutableSet<StateCode>> known = ImmutableMap.builder();
    Map<YearMonth, StateCode> presiding = new LinkedHashMap<>();
    years.forEach(
        (number, year) -> {
          known.put(number, ImmutableSet.copyOf(year.members()));
          for (Presidency presidency : year.presidencies()) {
            if (presidency.month().getYear() == number) {
              presiding.putIfAbsent(presidency.month(), presidency.state());
            }
          }
        });
    members = known.buildOrThrow();
    presidents = ImmutableMap.copyOf(presiding);
  }

  /**
   * A roster of these years.
   *
   * @throws IllegalArgumentException if a year is there twice
   */
  public static CouncilRoster of(Collection<CouncilYear> years) {
    Map<Integer, CouncilYear> byYear = new TreeMap<>();
    for (CouncilYear year : years) {
      InvalidValueException.check(
          byYear.put(year.year(), year) == null,
          "council.again",
          "the Council of {year} is there twice",
          "year",
          year.year());
    }
    return new CouncilRoster(ImmutableSortedMap.copyOf(byYear));
  }

  /** A roster that knows nothing. */
  public static CouncilRoster empty() {
    return of(ImmutableList.of());
  }

  /**
   * Returns a builder.
   *
   * @param known a presidency from which the rotation is counted
   */
  public static Builder builder(Presidency known) {
    return new Builder(known);
  }

  /** The years that are known, in order. */
  public List<CouncilYear> years() {
    return years.values().asList();
  }

  /**
   * The members in a year, in the English alphabetical order of their names; empty if they are not
   * known.
   */
  public List<StateCode> members(int year) {
    CouncilYear known = years.get(year);
    return known == null ? ImmutableList.of() : known.members();
  }

  /** Whether a State is a member in a year; it cannot be known if the members are not. */
  public Certainty isMember(StateCode state, int year) {
    requireNonNull(state, "state");
    ImmutableSet<StateCode> then = members.get(year);
    return then == null || then.isEmpty()
        ? Certainty.CANNOT_BE_KNOWN
        : Certainty.of(then.contains(state));
  }

  /** The State that presides in a month, if the rotation is known that far. */
  public Optional<StateCode> president(YearMonth month) {
    return Optional.ofNullable(presidents.get(requireNonNull(month, "month")));
  }

  /** Counts the presidencies from the members of each year. */
  public static final class Builder {

    private final Presidency known;
    private final Map<Integer, Sitting> sittings = new TreeMap<>();

    private Builder(Presidency known) {
      this.known = requireNonNull(known, "known");
    }

    private record Sitting(
        ImmutableSortedMap<NameKey, StateCode> members, Optional<Provenance> provenance) {}

    /**
     * Sets the members in a year, in any order.
     *
     * @throws IllegalArgumentException if two have the same English name that year
     */
    @CanIgnoreReturnValue
    public Builder put(int year, Collection<State> states) {
      return put(year, states, Optional.empty());
    }

    /**
     * Sets the members in a year, in any order, and where they are from.
     *
     * @throws IllegalArgumentException if two have the same English name that year
     */
    @CanIgnoreReturnValue
    public Builder put(int year, Collection<State> states, Optional<Provenance> provenance) {
      requireNonNull(provenance, "provenance");
      PartialDate day = PartialDate.of(LocalDate.of(year, 1, 1));
      sittings.put(
          year,
          new Sitting(
              states.stream()
                  .collect(
                      ImmutableSortedMap.toImmutableSortedMap(
                          comparing(NameKey::toString),
                          state -> NameKey.of(state.nameOn(day).in(UnLanguage.ENGLISH).text()),
                          State::code)),
              provenance));
      return this;
    }

    /**
     * Counts the rotation from the known presidency to the last month of the last year, or to the
     * first year of which the members are not known.
     *
     * @throws IllegalStateException if the State of the known presidency is no member that year
     */
    public CouncilRoster build() {
      Map<YearMonth, StateCode> presidents = rotation();
      ImmutableList.Builder<CouncilYear> years = ImmutableList.builder();
      sittings.forEach(
          (year, sitting) -> {
            CouncilYear.Builder of =
                CouncilYear.builder()
                    .year(year)
                    .members(sitting.members().values())
                    .provenance(sitting.provenance());
            presidents.forEach(
                (month, state) -> {
                  if (month.getYear() == year) {
                    of.addPresidency(Presidency.of(state, month));
                  }
                });
            years.add(of.build());
          });
      return of(years.build());
    }

    private ImmutableMap<YearMonth, StateCode> rotation() {
      ImmutableMap.Builder<YearMonth, StateCode> presidents = ImmutableMap.builder();
      YearMonth month = known.month();
      NameKey president = nameOfKnown();
      for (Sitting then = sittings.get(month.getYear());
          then != null;
          then = sittings.get(month.getYear())) {
        if (!month.equals(known.month())) {
          NameKey next = then.members().higherKey(president);
          president = next != null ? next : then.members().firstKey();
        }
        presidents.put(month, requireNonNull(then.members().get(president)));
        month = month.plusMonths(1);
      }
      return presidents.buildOrThrow();
    }

    private NameKey nameOfKnown() {
      return Optional.ofNullable(sittings.get(known.month().getYear()))
          .map(Sitting::members)
          .orElse(ImmutableSortedMap.of())
          .entrySet()
          .stream()
          .filter(member -> member.getValue().equals(known.state()))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "%s is not among the members of %s"
                          .formatted(known.state(), known.month().getYear())));
    }
  }
}
