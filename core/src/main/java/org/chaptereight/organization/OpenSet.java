package org.chaptereight.organization;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/**
 * A set of States, organizations or places that is described and not listed. An open vocabulary.
 */
public final class OpenSet extends OpenCode<OpenSet> {

  /** Other States that are interested. */
  public static final OpenSet OTHER_INTERESTED_STATES = new OpenSet("OTHER_INTERESTED_STATES");

  /** Regional and subregional organizations. */
  public static final OpenSet REGIONAL_ORGANIZATIONS = new OpenSet("REGIONAL_ORGANIZATIONS");

  /** The regional partners that matter most to the United Nations. */
  public static final OpenSet KEY_REGIONAL_PARTNERS = new OpenSet("KEY_REGIONAL_PARTNERS");

  /** Other regional actors than those named. */
  public static final OpenSet OTHER_REGIONAL_ACTORS = new OpenSet("OTHER_REGIONAL_ACTORS");

  /** Member States of the United Nations. */
  public static final OpenSet MEMBER_STATES = new OpenSet("MEMBER_STATES");

  /** The delegations that take part. */
  public static final OpenSet DELEGATIONS = new OpenSet("DELEGATIONS");

  /** Fragile regions, wherever they are. */
  public static final OpenSet VULNERABLE_REGIONS = new OpenSet("VULNERABLE_REGIONS");

  /** Other parts of the world that the Security Council is concerned with. */
  public static final OpenSet OTHER_REGIONS_OF_COUNCIL_INTEREST =
      new OpenSet("OTHER_REGIONS_OF_COUNCIL_INTEREST");

  private static final Vocabulary<OpenSet> KNOWN =
      Vocabulary.of(
          List.of(
              OTHER_INTERESTED_STATES,
              REGIONAL_ORGANIZATIONS,
              KEY_REGIONAL_PARTNERS,
              OTHER_REGIONAL_ACTORS,
              MEMBER_STATES,
              DELEGATIONS,
              VULNERABLE_REGIONS,
              OTHER_REGIONS_OF_COUNCIL_INTEREST));

  private OpenSet(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static OpenSet of(String text) {
    return KNOWN.resolve(text, OpenSet::new);
  }

  @Override
  public Vocabulary<OpenSet> vocabulary() {
    return KNOWN;
  }
}
