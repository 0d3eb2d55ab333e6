package org.chaptereight.organization;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * The status of one party in the organization that carries this record, over one period.
 *
 * <p>A suspended State remains a member: a suspension is a second {@code Membership} with status
 * {@link MembershipStatus#SUSPENDED} laid over the first, not the end of the first. A party that
 * left and came back has two. That exclusive statuses of one party do not overlap is for a rule to
 * find, and not refused here.
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

  /** The instrument by which the status began, such as a resolution that grants it. */
  public abstract Optional<InstrumentId> by();

  /** How it ended, or is about to: an exit that was decided may take effect much later. */
  public abstract Optional<Exit> exit();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /**
   * Whether the holder still has the status on a day and is on the way out, as a record tells that
   * was made on a date: an exit was decided, or notice of it given, and has not taken effect.
   *
   * <p>NO without an exit. Of an exit of which neither day is known it cannot be known while the
   * status lasts.
   */
  public Certainty isExitUnderWayOn(PartialDate day, PartialDate asOf) {
    requireNonNull(day, "day");
    requireNonNull(asOf, "asOf");
    return exit()
        .map(exit -> hasBegun(exit, day).and(during().contains(day, asOf)))
        .orElse(Certainty.NO);
  }

  private static Certainty hasBegun(Exit exit, PartialDate day) {
    return Stream.of(exit.decided(), exit.notice())
        .flatMap(Optional::stream)
        .map(begun -> begun.isAfter(day).not())
        .reduce(Certainty::or)
        .orElse(Certainty.CANNOT_BE_KNOWN);
  }

  /** Builds a {@link Membership}. */
  public static final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}
