package org.chaptereight.instrument;

import java.util.Optional;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.PlainText;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A change of a treaty, which enters into force on a day of its own (Vienna Convention, Art. 39,
 * 40).
 *
 * <p>Adoption and entry into force are two days, either of which may be unknown: the amendments to
 * Articles 23, 27 and 61 of the Charter were adopted in 1963 and have been in force since 1965. The
 * builder refuses provisions that cannot be printed by an {@link IllegalArgumentException}.
 */
@Value.Immutable
public abstract class Amendment {

  Amendment() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it changes, as one cites it: {@code Art. 23, 27 and 61}. */
  public abstract String provisions();

  /** When it was adopted or signed. */
  public abstract Optional<PartialDate> adopted();

  /** When it entered into force. */
  public abstract Optional<PartialDate> inForce();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    PlainText.require(provisions());
  }

  /** Builds an {@link Amendment}. */
  public static final class Builder extends ImmutableAmendment.Builder {
    Builder() {}
  }
}
