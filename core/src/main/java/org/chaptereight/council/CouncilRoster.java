package org.chaptereight.council;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * which the President is known gives all months after it: the next is the member whose name follows
 * in the list of that year, and after the last name the first.
 *
 * <pre>{@code
 * CouncilRoster council = ReferenceData.shipped().council();
 * council.president(YearMonth.of(2016, 10)); // RUS
 * council.members(2016).size();              // 15
 * }</pre>
 */
public final class CouncilRoster {

  private final ImmutableSortedMap<Integer, ImmutableList<StateCode>> members;
  private final ImmutableMap<YearMonth, StateCode> presidents;

  private CouncilRoster(
      ImmutableSortedMap<Integer, ImmutableList<StateCode>> members,
      ImmutableMap<YearMonth, StateCode> presidents) {
    this.members = members;
    this.presidents = presidents;
  }

  /** A roster that knows nothing. */
  public static CouncilRoster empty() {
    return new CouncilRoster(ImmutableSortedMap.of(), ImmutableMap.of());
  }

  /**
   * Returns a builder.
   *
   * @param known a presidency from which the rotation is counted
   */
  public static Builder builder(Presidency known) {
    return new Builder(known);
  }

  /** The years of which the members are known. */
  public List<Integer> years() {
    return members.keySet().asList();
  }

  /**
   * The members in a year, in the English alphabetical order of their names; empty if they are not
   * known.
   */
  public List<StateCode> members(int year) {
    return members.getOrDefault(year, ImmutableList.of());
  }

  /** Whether a State is a member in a year; it cannot be known if the members are not. */
  public Certainty isMember(StateCode state, int year) {
    requireNonNull(state, "state");
    ImmutableList<StateCode> then = members.get(year);
    return then == null ? Certainty.CANNOT_BE_KNOWN : Certainty.of(then.contains(state));
  }

  /** The State that presides in a month, if the rotation is known that far. */
  public Optional<StateCode> president(YearMonth month) {
    return Optional.ofNullable(presidents.get(requireNonNull(month, "month")));
  }

  /** Collects the members of each year. */
  public static final class Builder {

    private final Presidency known;
    private final Map<Integer, ImmutableSortedMap<NameKey, StateCode>> members = new TreeMap<>();

    private Builder(Presidency known) {
      this.known = requireNonNull(known, "known");
    }

    /**
     * Sets the members in a year, in any order.
     *
     * @throws IllegalArgumentException if two have the same English name that year
     */
    @CanIgnoreReturnValue
    public Builder put(int year, Collection<State> states) {
      PartialDate day = PartialDate.of(LocalDate.of(year, 1, 1));
      members.put(
          year,
          states.stream()
              .collect(
                  ImmutableSortedMap.toImmutableSortedMap(
                      comparing(NameKey::toString),
                      state -> NameKey.of(state.nameOn(day).in(UnLanguage.ENGLISH).text()),
                      State::code)));
      return this;
    }

    /**
     * Counts the rotation from the known presidency to the last month of the last year, or to the
     * first year of which the members are not known.
     *
     * @throws IllegalStateException if the State of the known presidency is no member that year
     */
    public CouncilRoster build() {
      ImmutableMap.Builder<YearMonth, StateCode> presidents = ImmutableMap.builder();
      YearMonth month = known.month();
      NameKey president = nameOfKnown();
      for (ImmutableSortedMap<NameKey, StateCode> then = members.get(month.getYear());
          then != null;
          then = members.get(month.getYear())) {
        if (!month.equals(known.month())) {
          NameKey next = then.higherKey(president);
          president = next != null ? next : then.firstKey();
        }
        presidents.put(month, requireNonNull(then.get(president)));
        month = month.plusMonths(1);
      }
      ImmutableSortedMap.Builder<Integer, ImmutableList<StateCode>> lists =
          ImmutableSortedMap.naturalOrder();
      members.forEach((year, states) -> lists.put(year, states.values().asList()));
      return new CouncilRoster(lists.build(), presidents.buildOrThrow());
    }

    private NameKey nameOfKnown() {
      return members
          .getOrDefault(known.month().getYear(), ImmutableSortedMap.of())
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
