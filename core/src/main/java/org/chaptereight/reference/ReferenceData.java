package org.chaptereight.reference;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.Succession;
import org.chaptereight.state.WithdrawnCode;

/**
 * What validators hold a dossier against: the States, the cooperation areas, and the Security
 * Council.
 *
 * <pre>{@code
 * ReferenceData ours = ReferenceData.builder()
 *     .states(ReferenceData.shipped().states())
 *     .council(correctedRoster)
 *     .build();
 * }</pre>
 */
public final class ReferenceData {

  private final ImmutableMap<StateCode, State> states;
  private final ImmutableList<Succession> successions;
  private final ImmutableMap<StateCode, WithdrawnCode> withdrawnCodes;
  private final ImmutableMap<AreaCode, CooperationArea> areas;
  private final CouncilRoster council;

  private ReferenceData(Builder builder) {
    this.states = builder.states;
    this.successions = builder.successions;
    this.withdrawnCodes = builder.withdrawnCodes;
    this.areas = builder.areas;
    this.council = builder.council;
  }

  /** The data that ships with this version, read when it is first asked for. */
  public static ReferenceData shipped() {
    return Shipped.DATA;
  }

  /** Returns a builder; what is not set is not known. */
  public static Builder builder() {
    return new Builder();
  }

  /** The States, in the order of their codes. */
  public List<State> states() {
    return states.values().asList();
  }

  /** The State with a code, if it is known. */
  public Optional<State> state(StateCode code) {
    return Optional.ofNullable(states.get(requireNonNull(code, "code")));
  }

  /** The States that followed others, in the order of time. */
  public List<Succession> successions() {
    return successions;
  }

  /** The codes that ISO 3166-1 no longer has, in their order. */
  public List<WithdrawnCode> withdrawnCodes() {
    return withdrawnCodes.values().asList();
  }

  /** What became of a code, if it was withdrawn. */
  public Optional<WithdrawnCode> withdrawnCode(StateCode code) {
    return Optional.ofNullable(withdrawnCodes.get(requireNonNull(code, "code")));
  }

  /** The cooperation areas, in the order in which they were given: a tree, broad areas first. */
  public List<CooperationArea> areas() {
    return areas.values().asList();
  }

  /** The cooperation area with a code, if it is known. */
  public Optional<CooperationArea> area(AreaCode code) {
    return Optional.ofNullable(areas.get(requireNonNull(code, "code")));
  }

  /** The composition and the presidency of the Security Council. */
  public CouncilRoster council() {
    return council;
  }

  private static final class Shipped {
    static final ReferenceData DATA = ShippedTables.read();
  }

  /** Collects reference data. */
  public static final class Builder {

    private ImmutableMap<StateCode, State> states = ImmutableMap.of();
    private ImmutableList<Succession> successions = ImmutableList.of();
    private ImmutableMap<StateCode, WithdrawnCode> withdrawnCodes = ImmutableMap.of();
    private ImmutableMap<AreaCode, CooperationArea> areas = ImmutableMap.of();
    private CouncilRoster council = CouncilRoster.empty();

    private Builder() {}

    /**
     * Sets the States.
     *
     * @throws IllegalArgumentException if two have the same code
     */
    @CanIgnoreReturnValue
    public Builder states(Collection<State> all) {
      states =
          requireNonNull(all, "all").stream()
              .sorted(comparing(State::code))
              .collect(ImmutableMap.toImmutableMap(State::code, Function.identity()));
      return this;
    }

    /** Sets the successions. */
    @CanIgnoreReturnValue
    public Builder successions(Collection<Succession> all) {
      successions = ImmutableList.sortedCopyOf(comparing(Succession::date), all);
      return this;
    }

    /**
     * Sets the withdrawn codes.
     *
     * @throws IllegalArgumentException if one is there twice
     */
    @CanIgnoreReturnValue
    public Builder withdrawnCodes(Collection<WithdrawnCode> all) {
      withdrawnCodes =
          requireNonNull(all, "all").stream()
              .sorted(comparing(WithdrawnCode::code))
              .collect(ImmutableMap.toImmutableMap(WithdrawnCode::code, Function.identity()));
      return this;
    }

    /**
     * Sets the cooperation areas.
     *
     * @throws IllegalArgumentException if two have the same code
     */
    @CanIgnoreReturnValue
    public Builder areas(Collection<CooperationArea> all) {
      areas = Maps.uniqueIndex(all, CooperationArea::code);
      return this;
    }

    /** Sets the roster of the Security Council. */
    @CanIgnoreReturnValue
    public Builder council(CouncilRoster roster) {
      council = requireNonNull(roster, "roster");
      return this;
    }

    /** Makes the reference data. */
    public ReferenceData build() {
      return new ReferenceData(this);
    }
  }
}
