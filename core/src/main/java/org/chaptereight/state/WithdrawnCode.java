package org.chaptereight.state;

import java.util.Optional;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A code that ISO 3166-1 no longer has.
 *
 * @see <a href="https://www.iso.org/iso-3166-country-codes.html">ISO 3166-3</a>
 */
@Value.Immutable
public abstract class WithdrawnCode {

  WithdrawnCode() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The code. */
  public abstract StateCode code();

  /** The day on which it was withdrawn, where it is known. */
  public abstract Optional<PartialDate> withdrawn();

  /** The code of the same State since, if there is a State that is simply the same. */
  public abstract Optional<StateCode> now();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link WithdrawnCode}. */
  public static final class Builder extends ImmutableWithdrawnCode.Builder {
    Builder() {}
  }
}
