package org.chaptereight.debate;

import java.util.Optional;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A continuation of a meeting that was suspended, on the same day or a later one.
 *
 * <p>Its record has a symbol of its own. The builder refuses a number below 1 by an {@link
 * IllegalArgumentException}.
 */
@Value.Immutable
public abstract class Resumption {

  Resumption() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its number, from 1. */
  public abstract int number();

  /** The day in New York. */
  public abstract Optional<PartialDate> date();

  /** The symbol of its record, such as {@code S/PV.7505 (Resumption 1)}. */
  public abstract Optional<DocumentSymbol> record();

  @Value.Check
  void check() {
    InvalidValueException.check(
        number() >= 1,
        "resumption.number",
        "resumptions are counted from 1, this is {number}",
        "number",
        number());
  }

  /** Builds a {@link Resumption}. */
  public static final class Builder extends ImmutableResumption.Builder {
    Builder() {}
  }
}
