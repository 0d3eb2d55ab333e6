package org.chaptereight.cooperation;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** How often, or for how long, what a statement says is so. An open vocabulary. */
public final class Frequency extends OpenCode<Frequency> {

  /** Once. */
  public static final Frequency ONCE = new Frequency("ONCE");

  /** Regularly. */
  public static final Frequency REGULAR = new Frequency("REGULAR");

  /** Every two years. */
  public static final Frequency BIENNIAL = new Frequency("BIENNIAL");

  /** In recent years. */
  public static final Frequency RECENT_YEARS = new Frequency("RECENT_YEARS");

  /** Often. */
  public static final Frequency OFTEN = new Frequency("OFTEN");

  /** In many cases. */
  public static final Frequency MANY_CASES = new Frequency("MANY_CASES");

  /** It always was so, and goes on. */
  public static final Frequency CONTINUING = new Frequency("CONTINUING");

  /** Time and again, without a change. */
  public static final Frequency CONSISTENT = new Frequency("CONSISTENT");

  private static final Vocabulary<Frequency> KNOWN =
      Vocabulary.of(
          List.of(
              ONCE, REGULAR, BIENNIAL, RECENT_YEARS, OFTEN, MANY_CASES, CONTINUING, CONSISTENT));

  private Frequency(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static Frequency of(String text) {
    return KNOWN.resolve(text, Frequency::new);
  }

  @Override
  public Vocabulary<Frequency> vocabulary() {
    return KNOWN;
  }
}
