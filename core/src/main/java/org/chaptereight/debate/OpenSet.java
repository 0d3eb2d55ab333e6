package org.chaptereight.debate;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** A set of invitees that is described and not listed. An open vocabulary. */
public final class OpenSet extends OpenCode<OpenSet> {

  /** Other States that are interested. */
  public static final OpenSet OTHER_INTERESTED_STATES = new OpenSet("OTHER_INTERESTED_STATES");

  /** Regional and subregional organizations. */
  public static final OpenSet REGIONAL_ORGANIZATIONS = new OpenSet("REGIONAL_ORGANIZATIONS");

  private static final Vocabulary<OpenSet> KNOWN =
      Vocabulary.of(List.of(OTHER_INTERESTED_STATES, REGIONAL_ORGANIZATIONS));

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
  public boolean isKnown() {
    return KNOWN.contains(this);
  }
}
