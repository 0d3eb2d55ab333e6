package org.chaptereight.organization;

import java.util.Optional;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.immutables.value.Value;

/**
 * A place where an organization has its seat, or had it, for a time.
 *
 * <p>Several at the same time are possible, as are times without any: nothing here is exclusive.
 *
 * <pre>{@code
 * Seat.builder()
 *     .place(MultilingualText.of(ENGLISH, "Tunis"))
 *     .during(DateInterval.parse("1979/1990")) // the League of Arab States
 *     .build();
 * }</pre>
 */
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
