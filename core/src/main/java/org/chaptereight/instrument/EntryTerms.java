package org.chaptereight.instrument;

import java.util.OptionalInt;
import org.chaptereight.code.InvalidValueException;
import org.immutables.value.Value;

/**
 * The conditions on which a treaty enters into force, so far as they are numbers (Vienna
 * Convention, Art. 24).
 *
 * <p>The builder refuses by an {@link IllegalArgumentException} less than one deposit, and a
 * negative delay.
 *
 * <pre>{@code
 * // UNASUR: the thirtieth day after the ninth ratification is received (Art. 26).
 * EntryTerms.builder().deposits(9).delayDays(30).build();
 * }</pre>
 */
@Value.Immutable
public abstract class EntryTerms {

  EntryTerms() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The number of instruments of ratification that have to be deposited; from 1. */
  public abstract OptionalInt deposits();

  /** The days from the last of these deposits to the entry into force. */
  public abstract OptionalInt delayDays();

  @Value.Check
  void check() {
    InvalidValueException.check(
        deposits().isPresent() || delayDays().isPresent(),
        "entry.empty",
        "terms of entry into force tell the number of deposits or the delay");
    InvalidValueException.check(
        deposits().orElse(1) >= 1,
        "entry.deposits",
        "a treaty enters into force after one deposit at least, not after {deposits}",
        "deposits",
        deposits().orElse(1));
    InvalidValueException.check(
        delayDays().orElse(0) >= 0,
        "entry.delay",
        "a delay is not negative: {days} days",
        "days",
        delayDays().orElse(0));
  }

  /** Builds an {@link EntryTerms}. */
  public static final class Builder extends ImmutableEntryTerms.Builder {
    Builder() {}
  }
}
