package org.chaptereight.cooperation;

import org.chaptereight.code.Identifier;

/** The identifier of an {@link Activity} in a dossier. */
public final class ActivityId extends Identifier<ActivityId> implements Comparable<ActivityId> {

  private ActivityId(String text) {
    super(text);
  }

  /**
   * Reads an identifier.
   *
   * @throws IllegalArgumentException if the text is not an identifier (see {@link Identifier})
   */
  public static ActivityId of(String text) {
    return new ActivityId(text);
  }
}
