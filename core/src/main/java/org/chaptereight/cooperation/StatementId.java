package org.chaptereight.cooperation;

import org.chaptereight.code.Identifier;

/** The identifier of a {@link Statement} in a dossier, such as {@code F22}. */
public final class StatementId extends Identifier<StatementId> implements Comparable<StatementId> {

  private StatementId(String text) {
    super(text);
  }

  /**
   * Reads an identifier.
   *
   * @throws IllegalArgumentException if the text is not an identifier (see {@link Identifier})
   */
  public static StatementId of(String text) {
    return new StatementId(text);
  }
}
