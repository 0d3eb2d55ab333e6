package org.chaptereight.code;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a value cannot be what it is given for; it says why, so that it can be told in any
 * language.
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** For a reason, of which the English words are the message. */
  public InvalidValueException(Reason reason) {
    this(reason, null);
  }

  /** For a reason, found when something else went wrong. */
  public InvalidValueException(Reason reason, @Nullable Throwable cause) {
    super(reason.toString(), cause);
    this.reason = reason;
  }

  /** For a reason made of these parts; see {@link Reason#of}. */
  public static InvalidValueException of(String key, String english, Object... arguments) {
    return new InvalidValueException(Reason.of(key, english, arguments));
  }

  /**
   * Refuses a value unless something holds.
   *
   * @throws InvalidValueException if it does not, for the reason made of these parts
   */
  public static void check(boolean holds, String key, String english, Object... arguments) {
    if (!holds) {
      throw of(key, english, arguments);
    }
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
