package org.chaptereight.organization;

import java.util.Optional;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * The end of a status in an organization: how it came about, decided, and was notified.
 *
 * <p>An exit begins before it takes effect: the effect is the end of {@link Membership#during}, and
 * may lie after a period of notice, as the twelve months of the Charter of the CIS (Art. 9). An
 * exit in a membership that goes on is one under way. A day that is not known is empty.
 *
 * <pre>{@code
 * // Georgia and the CIS, of which it was a member until 2009-08-18.
 * Exit.builder().kind(ExitKind.WITHDRAWAL).notice(PartialDate.parse("2008-08-18")).build();
 * }</pre>
 */
@Value.Immutable
public abstract class Exit {

  Exit() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** How it ended. */
  public abstract ExitKind kind();

  /** The day on which the holder or the organization decided it. */
  public abstract Optional<PartialDate> decided();

  /** The day on which notice was given to the depositary or the organization. */
  public abstract Optional<PartialDate> notice();

  /** The instrument by which it ended. */
  public abstract Optional<InstrumentId> by();

  /** Builds an {@link Exit}. */
  public static final class Builder extends ImmutableExit.Builder {
    Builder() {}
  }
}
