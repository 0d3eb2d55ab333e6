package org.chaptereight.state;

import java.util.List;
import java.util.Optional;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A code of a State that ISO 3166-1 no longer has: {@code ZAR}, since 1997 {@code COD}.
 *
 * <p>Where the code stood for a State that is no more, as {@code SUN}, there is no code {@link
 * #now}; what became of the State is told by its {@link Succession}.
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

  /** The codes of other lists that went with it; some of them were used again for another State. */
  public abstract List<ExternalId> externalIds();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link WithdrawnCode}. */
  public static final class Builder extends ImmutableWithdrawnCode.Builder {
    Builder() {}
  }
}
