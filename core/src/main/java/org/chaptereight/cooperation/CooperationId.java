package org.chaptereight.cooperation;

import org.chaptereight.code.Identifier;

/** The identifier of a {@link CooperationLink} in a dossier. */
public final class CooperationId extends Identifier<CooperationId>
    implements Comparable<CooperationId> {

  private CooperationId(String text) {
    super(text);
  }

  /**
   * Reads an identifier.
   *
   * @throws IllegalArgumentException if the text is not an identifier (see {@link Identifier})
   */
  public static CooperationId of(String text) {
    return new CooperationId(text);
  }
}
