package org.chaptereight.organization;

import java.util.Optional;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * The status of one party in the organization that carries this record, over one period.
 *
 * <p>A suspended State remains a member: a suspension is a second {@code Membership} with status
 * {@link MembershipStatus#SUSPENDED} laid over the first, not the end of the first.
 *
 * <pre>{@code
 * Membership.builder()
 *     .holder(Party.of(StateCode.of("IRN")))
 *     .status(MembershipStatus.OBSERVER)
 *     .during(DateInterval.parse("2005-07-05/2023-07-04"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Membership {

  Membership() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The State or organization that holds the status. */
  public abstract Party holder();

  /** What the holder is in the organization. */
  public abstract MembershipStatus status();

  /** When the status was in effect; half-open, and either end may be partly or wholly unknown. */
  public abstract DateInterval during();

  /** When it was decided, where that is another day than the first of the period. */
  public abstract Optional<PartialDate> decided();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link Membership}. */
  public static final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}
