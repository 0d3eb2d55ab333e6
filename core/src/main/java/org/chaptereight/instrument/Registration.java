package org.chaptereight.instrument;

import java.util.Optional;
import org.chaptereight.text.PlainText;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A registration of an instrument, or its filing and recording, with the Secretariat of the United
 * Nations.
 *
 * <p>Every treaty of a Member is to be registered; one that is not cannot be invoked before an
 * organ of the United Nations (Charter, Art. 102). It is in force all the same. The builder refuses
 * a number that cannot be printed by an {@link IllegalArgumentException}.
 */
@Value.Immutable
public abstract class Registration {

  Registration() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Which of the two. */
  public abstract RegistrationKind kind();

  /** The day. */
  public abstract Optional<PartialDate> date();

  /** The number in the register of the Secretariat, such as {@code I-12345}. */
  public abstract Optional<String> number();

  @Value.Check
  void check() {
    number().ifPresent(PlainText::require);
  }

  /** Builds a {@link Registration}. */
  public static final class Builder extends ImmutableRegistration.Builder {
    Builder() {}
  }
}
