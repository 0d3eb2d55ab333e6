package org.chaptereight.organization;

import org.chaptereight.code.Identifier;

/** The identifier of a {@link Person} in a dossier, such as {@code P-BAN}. */
public final class PersonId extends Identifier<PersonId> implements Comparable<PersonId> {

  private PersonId(String text) {
    super(text);
  }

  /**
   * Reads an identifier.
   *
   * @throws IllegalArgumentException if the text is not an identifier (see {@link Identifier})
   */
  public static PersonId of(String text) {
    return new PersonId(text);
  }
}
