package org.chaptereight.debate;

import org.chaptereight.code.Identifier;

/**
 * The identifier of a {@link DebateAgenda} in a dossier, such as {@code 2016-10-28-csto-sco-cis}.
 */
public final class DebateId extends Identifier<DebateId> implements Comparable<DebateId> {

  private DebateId(String text) {
    super(text);
  }

  /**
   * Reads an identifier.
   *
   * @throws IllegalArgumentException if the text is not an identifier (see {@link Identifier})
   */
  public static DebateId of(String text) {
    return new DebateId(text);
  }
}
