package org.chaptereight.mandate;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** What must be so for a mandate to be acted on. An open vocabulary. */
public final class MandateCondition extends OpenCode<MandateCondition> {

  /** The Security Council authorizes it (Charter, Art. 53(1)). */
  public static final MandateCondition COUNCIL_AUTHORIZATION =
      new MandateCondition("COUNCIL_AUTHORIZATION");

  /** The State on whose territory it is consents. */
  public static final MandateCondition HOST_CONSENT = new MandateCondition("HOST_CONSENT");

  /** The Security Council is kept informed (Charter, Art. 54). */
  public static final MandateCondition REPORTS_TO_COUNCIL =
      new MandateCondition("REPORTS_TO_COUNCIL");

  /** The prerogatives of the United Nations and its Security Council are respected. */
  public static final MandateCondition PREROGATIVES_OF_THE_COUNCIL =
      new MandateCondition("PREROGATIVES_OF_THE_COUNCIL");

  private static final Vocabulary<MandateCondition> KNOWN =
      Vocabulary.of(
          List.of(
              COUNCIL_AUTHORIZATION,
              HOST_CONSENT,
              REPORTS_TO_COUNCIL,
              PREROGATIVES_OF_THE_COUNCIL));

  private MandateCondition(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static MandateCondition of(String text) {
    return KNOWN.resolve(text, MandateCondition::new);
  }

  @Override
  public Vocabulary<MandateCondition> vocabulary() {
    return KNOWN;
  }
}
