package org.chaptereight.debate;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** On what basis somebody who is not a member of the Council takes part. An open vocabulary. */
public final class ParticipationBasis extends OpenCode<ParticipationBasis> {

  /** As the Secretary-General or his deputy in that capacity (rule 22). */
  public static final ParticipationBasis SECRETARIAT = new ParticipationBasis("SECRETARIAT");

  /**
   * A Member of the United Nations that is not a member of the Council (rule 37; Charter, Art. 31).
   */
  public static final ParticipationBasis RULE_37 = new ParticipationBasis("RULE_37");

  /** A member of the Secretariat or another person competent for the purpose (rule 39). */
  public static final ParticipationBasis RULE_39 = new ParticipationBasis("RULE_39");

  /** In accordance with the provisional rules and previous practice, under no rule expressly. */
  public static final ParticipationBasis PRACTICE = new ParticipationBasis("PRACTICE");

  private static final Vocabulary<ParticipationBasis> KNOWN =
      Vocabulary.of(List.of(SECRETARIAT, RULE_37, RULE_39, PRACTICE));

  private ParticipationBasis(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static ParticipationBasis of(String text) {
    return KNOWN.resolve(text, ParticipationBasis::new);
  }

  @Override
  public Vocabulary<ParticipationBasis> vocabulary() {
    return KNOWN;
  }
}
