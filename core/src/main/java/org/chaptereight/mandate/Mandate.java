package org.chaptereight.mandate;

import java.util.List;
import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.Provision;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.DateInterval;
import org.immutables.value.Value;

/**
 * A charge on an organization or organ: what it is to do, and the provisions that charge it.
 *
 * <p>The builder refuses one without an area by an {@link IllegalArgumentException}.
 *
 * <pre>{@code
 * Mandate.builder()
 *     .id(MandateId.of("UNSC-peace"))
 *     .holder(OrganizationId.of("UNSC"))
 *     .addArea(AreaCode.of("peace-security"))
 *     .addBasis(Provision.of(InstrumentId.of("UN-CHARTER"), "Art. 24(1)"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Mandate {

  Mandate() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier, by which other records refer to this one. */
  public abstract MandateId id();

  /** The organization or organ that is charged. */
  public abstract OrganizationId holder();

  /** What it is charged with; at least one area. */
  public abstract List<AreaCode> areas();

  /** The provisions that charge it; empty if they are not known. */
  public abstract List<Provision> basis();

  /** The regions for which it holds; empty with {@link #states} if nothing limits it. */
  public abstract List<RegionId> regions();

  /** The States for which it holds. */
  public abstract List<StateCode> states();

  /** When the mandate was in force, where that is known; half-open. */
  public abstract Optional<DateInterval> during();

  /** What must be so for it to be acted on. */
  public abstract List<MandateCondition> conditions();

  /** Its identifiers in lists and registers of others. */
  public abstract List<ExternalId> externalIds();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    if (areas().isEmpty()) {
      throw InvalidValueException.of(
          "mandate.areas", "a mandate has at least one area, {id} has none", "id", id());
    }
  }

  /** Builds a {@link Mandate}. */
  public static final class Builder extends ImmutableMandate.Builder {
    Builder() {}
  }
}
