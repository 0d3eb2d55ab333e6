package org.chaptereight.instrument;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** How an instrument came into the records of the Secretariat. An open vocabulary. */
public final class RegistrationKind extends OpenCode<RegistrationKind> {

  /** Registered, as every treaty of a Member is to be (Charter, Art. 102). */
  public static final RegistrationKind REGISTERED = new RegistrationKind("REGISTERED");

  /** Filed and recorded, as what is not subject to registration (A/RES/97 (I), Part II). */
  public static final RegistrationKind FILED_AND_RECORDED =
      new RegistrationKind("FILED_AND_RECORDED");

  private static final Vocabulary<RegistrationKind> KNOWN =
      Vocabulary.of(List.of(REGISTERED, FILED_AND_RECORDED));

  private RegistrationKind(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static RegistrationKind of(String text) {
    return KNOWN.resolve(text, RegistrationKind::new);
  }

  @Override
  public Vocabulary<RegistrationKind> vocabulary() {
    return KNOWN;
  }
}
