package org.chaptereight.instrument;

import org.chaptereight.code.Identifier;

/** The identifier of an {@link InstrumentSet} in a dossier. */
public final class InstrumentSetId extends Identifier<InstrumentSetId>
    implements Comparable<InstrumentSetId> {

  private InstrumentSetId(String text) {
    super(text);
  }

  /**
   * Reads an identifier.
   *
   * @throws IllegalArgumentException if the text is not an identifier (see {@link Identifier})
   */
  public static InstrumentSetId of(String text) {
    return new InstrumentSetId(text);
  }
}
