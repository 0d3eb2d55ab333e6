package org.chaptereight.instrument;

import java.util.List;
import java.util.Optional;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.DateInterval;
import org.immutables.value.Value;

/**
 * A State or organization that has to do with a treaty: it signed it, or is or was bound by it.
 *
 * <p>What it {@linkplain #actions did} and when it was {@linkplain #bound} are two things: who
 * signed subject to ratification is not bound yet (Vienna Convention, Art. 14 and 18).
 *
 * <pre>{@code
 * TreatyParty.builder()
 *     .party(Party.of(StateCode.of("UZB")))
 *     .addBound(DateInterval.parse("1994-04-20/1999-04-20")) // the Collective Security Treaty
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class TreatyParty {

  TreatyParty() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The State or organization. */
  public abstract Party party();

  /** What it did, in the order of the source. */
  public abstract List<TreatyAction> actions();

  /**
   * When the treaty was in force for it, the oldest first; half-open. Empty if that is not known; a
   * party that left and came back has several.
   */
  public abstract List<DateInterval> bound();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link TreatyParty}. */
  public static final class Builder extends ImmutableTreatyParty.Builder {
    Builder() {}
  }
}
