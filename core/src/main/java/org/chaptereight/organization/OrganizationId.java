package org.chaptereight.organization;

import org.chaptereight.code.Identifier;

/** The identifier of an {@link Organization} in a dossier, such as {@code CSTO}. */
public final class OrganizationId extends Identifier<OrganizationId>
    implements Comparable<OrganizationId> {

  private OrganizationId(String text) {
    super(text);
  }

  /**
   * Reads an identifier.
   *
   * @throws IllegalArgumentException if the text is not an identifier (see {@link Identifier})
   */
  public static OrganizationId of(String text) {
    return new OrganizationId(text);
  }
}
