package org.chaptereight.organization;

import java.util.Optional;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/** That a status ended, or is about to end, and how. */
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
