package org.chaptereight.cooperation;

import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.text.Wording;
import org.immutables.value.Value;

/**
 * An area as a text names it: its code, and the term that stands in the text.
 *
 * <p>The term is the only word of a source that a {@link Statement} holds.
 */
@Value.Immutable
public abstract class AreaMention {

  AreaMention() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The area. */
  public abstract AreaCode code();

  /** The term that the text has for it, in the language of the text. */
  public abstract Optional<Wording> term();

  /** The mention of an area without the term of a text. */
  public static AreaMention of(AreaCode code) {
    return builder().code(code).build();
  }

  /** Builds an {@link AreaMention}. */
  public static final class Builder extends ImmutableAreaMention.Builder {
    Builder() {}
  }
}
