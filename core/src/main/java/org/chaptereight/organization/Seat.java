package org.chaptereight.organization;

import java.util.Optional;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.immutables.value.Value;

/** Where an organization has its seat, or had it. */
@Value.Immutable
public abstract class Seat {

  Seat() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The city, by language. */
  public abstract MultilingualText place();

  /** When it was there; half-open. */
  public abstract DateInterval during();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link Seat}. */
  public static final class Builder extends ImmutableSeat.Builder {
    Builder() {}
  }
}
