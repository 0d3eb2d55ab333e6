package org.chaptereight.cooperation;

import org.chaptereight.code.Identifier;

/** The identifier of a {@link DisputeReferral} in a dossier. */
public final class ReferralId extends Identifier<ReferralId> implements Comparable<ReferralId> {

  private ReferralId(String text) {
    super(text);
  }

  /**
   * Reads an identifier.
   *
   * @throws IllegalArgumentException if the text is not an identifier (see {@link Identifier})
   */
  public static ReferralId of(String text) {
    return new ReferralId(text);
  }
}
