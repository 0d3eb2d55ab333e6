package org.chaptereight.state;

import java.util.Optional;
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

  /**
   * A code and what became of it.
   *
   * @param withdrawn the day on which it was withdrawn, where it is known
   * @param now the code of the same State since, if there is a State that is simply the same
   */
  public static WithdrawnCode of(
      StateCode code, Optional<PartialDate> withdrawn, Optional<StateCode> now) {
    return ImmutableWithdrawnCode.make(code, withdrawn, now);
  }

  /** The code. */
  @Value.Parameter
  public abstract StateCode code();

  /** The day on which it was withdrawn, where it is known. */
  @Value.Parameter
  public abstract Optional<PartialDate> withdrawn();

  /** The code of the same State since, if there is a State that is simply the same. */
  @Value.Parameter
  public abstract Optional<StateCode> now();
}
