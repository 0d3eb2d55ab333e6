package org.chaptereight.state;

import org.chaptereight.code.Identifier;

/** The identifier of a {@link Region} in a dossier, such as {@code CENTRAL-ASIA}. */
public final class RegionId extends Identifier<RegionId> implements Comparable<RegionId> {

  private RegionId(String text) {
    super(text);
  }

  /**
   * Reads an identifier.
   *
   * @throws IllegalArgumentException if the text is not an identifier (see {@link Identifier})
   */
  public static RegionId of(String text) {
    return new RegionId(text);
  }
}
