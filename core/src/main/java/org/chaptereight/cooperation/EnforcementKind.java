package org.chaptereight.cooperation;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/**
 * What force or pressure an activity brings to bear. An open vocabulary; whether it is enforcement
 * in the sense of Article 53(1) of the Charter follows from it.
 */
public final class EnforcementKind extends OpenCode<EnforcementKind> {

  /** Armed force against the will of a State. */
  public static final EnforcementKind MILITARY_COERCIVE = new EnforcementKind("MILITARY_COERCIVE");

  /** Armed forces with the consent of the State where they are, as in peacekeeping. */
  public static final EnforcementKind MILITARY_CONSENSUAL =
      new EnforcementKind("MILITARY_CONSENSUAL");

  /** Individual or collective self-defence (Charter, Art. 51). */
  public static final EnforcementKind SELF_DEFENCE = new EnforcementKind("SELF_DEFENCE");

  /** Measures without armed force, such as sanctions of a regional body. */
  public static final EnforcementKind NON_MILITARY = new EnforcementKind("NON_MILITARY");

  private static final Vocabulary<EnforcementKind> KNOWN =
      Vocabulary.of(List.of(MILITARY_COERCIVE, MILITARY_CONSENSUAL, SELF_DEFENCE, NON_MILITARY));

  private EnforcementKind(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static EnforcementKind of(String text) {
    return KNOWN.resolve(text, EnforcementKind::new);
  }

  @Override
  public Vocabulary<EnforcementKind> vocabulary() {
    return KNOWN;
  }
}
