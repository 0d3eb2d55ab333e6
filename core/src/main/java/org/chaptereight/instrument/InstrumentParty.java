package org.chaptereight.instrument;

import java.util.Optional;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A party to the instrument that carries this record.
 *
 * <p>Signature and being bound are two things: a treaty binds a party from the day it enters into
 * force for it, and a declaration binds nobody.
 */
@Value.Immutable
public abstract class InstrumentParty {

  InstrumentParty() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The State or organization. */
  public abstract Party party();

  /** The day on which it signed, where that is not the day of the instrument as a whole. */
  public abstract Optional<PartialDate> signed();

  /** When the instrument was in force for it; half-open. */
  public abstract Optional<DateInterval> bound();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds an {@link InstrumentParty}. */
  public static final class Builder extends ImmutableInstrumentParty.Builder {
    Builder() {}
  }
}
