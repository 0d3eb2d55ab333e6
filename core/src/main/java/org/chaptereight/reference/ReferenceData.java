package org.chaptereight.reference;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.WithdrawnCode;

/**
 * What validators hold a dossier against: States, regions, organizations, instruments, cooperation
 * areas and the Security Council.
 *
 * <p>It is a dossier like any other, which can be asked, written and read, and replaced by one of
 * yours, in whole or in part:
 *
 * <pre>{@code
 * Dossier shipped = ReferenceData.shipped().dossier();
 * ReferenceData ours =
 *     ReferenceData.of(Dossier.builder().from(shipped).council(correctedYears).build());
 * }</pre>
 *
 * <p>Who corrects the members of the Council in a year corrects its presidents too, or lets a
 * {@link CouncilRoster#builder} count them again.
 *
 * <p>What ships is read part by part, each when it is first asked for, once for all threads.
 */
public final class ReferenceData {

  private static final ReferenceData SHIPPED = shipped(new ShippedDossier());

  private final Supplier<Dossier> dossier;
  private final Supplier<ImmutableMap<StateCode, State>> states;
  private final Supplier<ImmutableMap<StateCode, WithdrawnCode>> withdrawnCodes;
  private final Supplier<ImmutableMap<OrganizationId, Organization>> organizations;
  private final Supplier<ImmutableMap<AreaCode, CooperationArea>> areas;
  private final Supplier<CouncilRoster> council;

  private ReferenceData(
      Supplier<Dossier> dossier,
      Supplier<List<State>> states,
      Supplier<List<WithdrawnCode>> withdrawnCodes,
      Supplier<List<Organization>> organizations,
      Supplier<List<CooperationArea>> areas,
      Supplier<CouncilRoster> council) {
    this.dossier = dossier;
    this.states = byKey(states, State::code);
    this.withdrawnCodes = byKey(withdrawnCodes, WithdrawnCode::code);
    this.organizations = byKey(organizations, Organization::id);
    this.areas = byKey(areas, CooperationArea::code);
    this.council = council;
  }

  /** The records by their keys, in their order; of two with one key, the first. */
  private static <K, V> Supplier<ImmutableMap<K, V>> byKey(
      Supplier<List<V>> records, Function<V, K> key) {
    return Suppliers.memoize(
        () ->
            records.get().stream()
                .collect(
                    ImmutableMap.toImmutableMap(
                        key, Function.identity(), (first, second) -> first)));
  }

  private static ReferenceData shipped(ShippedDossier tables) {
    return new ReferenceData(
        tables.whole,
        () -> tables.states.get().states(),
        () -> tables.states.get().withdrawnCodes(),
        tables.organizations,
        tables.areas,
        tables.council);
  }

  /** The data that ships with this version. */
  public static ReferenceData shipped() {
    return SHIPPED;
  }

  /**
   * The records of a dossier as reference data; what is not in it is not known.
   *
   * @throws IllegalArgumentException if it has the composition of the Council in one year twice
   */
  public static ReferenceData of(Dossier dossier) {
    requireNonNull(dossier, "dossier");
    CouncilRoster council = CouncilRoster.of(dossier.council());
    return new ReferenceData(
        () -> dossier,
        dossier::states,
        dossier::withdrawnCodes,
        dossier::organizations,
        dossier::areas,
        () -> council);
  }

  /** All of it as a dossier. */
  public Dossier dossier() {
    return dossier.get();
  }

  /** The States, in the order of the dossier; for those that ship, that of their codes. */
  public List<State> states() {
    return states.get().values().asList();
  }

  /** The State with a code, if it is known. */
  public Optional<State> state(StateCode code) {
    return Optional.ofNullable(states.get().get(requireNonNull(code, "code")));
  }

  /** What became of a code, if it was withdrawn. */
  public Optional<WithdrawnCode> withdrawnCode(StateCode code) {
    return Optional.ofNullable(withdrawnCodes.get().get(requireNonNull(code, "code")));
  }

  /** The organization with an identifier, if it is known. */
  public Optional<Organization> organization(OrganizationId id) {
    return Optional.ofNullable(organizations.get().get(requireNonNull(id, "id")));
  }

  /** The cooperation areas, in the order of the dossier: a tree, broad areas first. */
  public List<CooperationArea> areas() {
    return areas.get().values().asList();
  }

  /** The cooperation area with a code, if it is known. */
  public Optional<CooperationArea> area(AreaCode code) {
    return Optional.ofNullable(areas.get().get(requireNonNull(code, "code")));
  }

  /** The composition and the presidency of the Security Council. */
  public CouncilRoster council() {
    return council.get();
  }
}
