package org.chaptereight.cooperation;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/**
 * How what is said stands to what is so: it is, could be, will be, ought to be. An open vocabulary.
 */
public final class Modality extends OpenCode<Modality> {

  /** It is so. */
  public static final Modality ACTUAL = new Modality("ACTUAL");

  /** It could be so. */
  public static final Modality POTENTIAL = new Modality("POTENTIAL");

  /** It is going to be so. */
  public static final Modality PLANNED = new Modality("PLANNED");

  /** It ought to be so. */
  public static final Modality NORMATIVE = new Modality("NORMATIVE");

  /** Somebody judges it to be so. */
  public static final Modality EVALUATIVE = new Modality("EVALUATIVE");

  private static final Vocabulary<Modality> KNOWN =
      Vocabulary.of(List.of(ACTUAL, POTENTIAL, PLANNED, NORMATIVE, EVALUATIVE));

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
  public Vocabulary<Modality> vocabulary() {
    return KNOWN;
  }
}
