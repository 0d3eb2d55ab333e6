package org.chaptereight.time;

import static java.util.Objects.requireNonNull;

/**
 * The answer to a question about data that may be incomplete.
 *
 * <p>The operations are those of Kleene's strong three-valued logic: what cannot be known makes the
 * result unknowable only where it could change it.
 */
public enum Certainty {
  /** It is so, whatever the missing part turns out to be. */
  YES,
  /** It is not so, whatever the missing part turns out to be. */
  NO,
  /** It depends on what is missing. */
  CANNOT_BE_KNOWN;

  /** Returns {@link #YES} for true and {@link #NO} for false. */
  public static Certainty of(boolean known) {
    return known ? YES : NO;
  }

  /** Whether both are so: NO if either is NO, else unknowable if either is. */
  public Certainty and(Certainty other) {
    requireNonNull(other, "other");
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES ? other : this;
  }

  /** Whether at least one is so: YES if either is YES, else unknowable if either is. */
  public Certainty or(Certainty other) {
    return not().and(other.not()).not();
  }

  /** Whether it is not so. */
  public Certainty not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case CANNOT_BE_KNOWN -> CANNOT_BE_KNOWN;
    };
  }
}
