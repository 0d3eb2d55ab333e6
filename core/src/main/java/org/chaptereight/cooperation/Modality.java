package org.chaptereight.cooperation;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** Whether cooperation takes place or could. An open vocabulary. */
public final class Modality extends OpenCode<Modality> {

  /** It takes place. */
  public static final Modality ACTUAL = new Modality("ACTUAL");

  /** It could take place. */
  public static final Modality POTENTIAL = new Modality("POTENTIAL");

  /** It is to take place. */
  public static final Modality PLANNED = new Modality("PLANNED");

  /** It should take place. */
  public static final Modality NORMATIVE = new Modality("NORMATIVE");

  private static final Vocabulary<Modality> KNOWN =
      Vocabulary.of(List.of(ACTUAL, POTENTIAL, PLANNED, NORMATIVE));

  private Modality(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static Modality of(String text) {
    return KNOWN.resolve(text, Modality::new);
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }
}
