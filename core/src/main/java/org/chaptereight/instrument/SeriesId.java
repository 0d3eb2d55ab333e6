package org.chaptereight.instrument;

import org.chaptereight.code.Identifier;

/** The identifier of a {@link ResolutionSeries} in a dossier, such as {@code UNGA-UN-CSTO}. */
public final class SeriesId extends Identifier<SeriesId> implements Comparable<SeriesId> {

  private SeriesId(String text) {
    super(text);
  }

  /**
   * Reads an identifier.
   *
   * @throws IllegalArgumentException if the text is not an identifier (see {@link Identifier})
   */
  public static SeriesId of(String text) {
    return new SeriesId(text);
  }
}
