package org.chaptereight.mandate;

import org.chaptereight.code.Identifier;

/** The identifier of a {@link Mandate} in a dossier. */
public final class MandateId extends Identifier<MandateId> implements Comparable<MandateId> {

  private MandateId(String text) {
    super(text);
  }

  /**
   * Reads an identifier.
   *
   * @throws IllegalArgumentException if the text is not an identifier (see {@link Identifier})
   */
  public static MandateId of(String text) {
    return new MandateId(text);
  }
}
