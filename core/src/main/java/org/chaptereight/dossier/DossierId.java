package org.chaptereight.dossier;

import org.chaptereight.code.Identifier;

/** The identifier of a {@link Dossier}, such as {@code eurasia-2016}. */
public final class DossierId extends Identifier<DossierId> implements Comparable<DossierId> {

  private DossierId(String text) {
    super(text);
  }

  /**
   * Reads an identifier.
   *
   * @throws IllegalArgumentException if the text is not an identifier (see {@link Identifier})
   */
  public static DossierId of(String text) {
    return new DossierId(text);
  }
}
