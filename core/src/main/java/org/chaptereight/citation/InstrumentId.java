package org.chaptereight.citation;

import org.chaptereight.code.Identifier;

/** The identifier of a legal instrument in a dossier, such as {@code UN-CHARTER}. */
public final class InstrumentId extends Identifier<InstrumentId>
    implements Comparable<InstrumentId> {

  private InstrumentId(String text) {
    super(text);
  }

  /**
   * Reads an identifier.
   *
   * @throws IllegalArgumentException if the text is not an identifier (see {@link Identifier})
   */
  public static InstrumentId of(String text) {
    return new InstrumentId(text);
  }
}
