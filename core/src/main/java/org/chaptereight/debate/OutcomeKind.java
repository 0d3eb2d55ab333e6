package org.chaptereight.debate;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** What a meeting led to. An open vocabulary. */
public final class OutcomeKind extends OpenCode<OutcomeKind> {

  /** No outcome. */
  public static final OutcomeKind NONE = new OutcomeKind("NONE");

  /** A resolution (S/RES). */
  public static final OutcomeKind RESOLUTION = new OutcomeKind("RESOLUTION");

  /** A statement by the President on behalf of the Council (S/PRST). */
  public static final OutcomeKind PRESIDENTIAL_STATEMENT =
      new OutcomeKind("PRESIDENTIAL_STATEMENT");

  /** A statement to the press, which is no decision of the Council. */
  public static final OutcomeKind PRESS_STATEMENT = new OutcomeKind("PRESS_STATEMENT");

  /** A note by the President. */
  public static final OutcomeKind NOTE = new OutcomeKind("NOTE");

  /** A letter by the President. */
  public static final OutcomeKind LETTER = new OutcomeKind("LETTER");

  private static final Vocabulary<OutcomeKind> KNOWN =
      Vocabulary.of(
          List.of(NONE, RESOLUTION, PRESIDENTIAL_STATEMENT, PRESS_STATEMENT, NOTE, LETTER));

  private OutcomeKind(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static OutcomeKind of(String text) {
    return KNOWN.resolve(text, OutcomeKind::new);
  }

  @Override
  public Vocabulary<OutcomeKind> vocabulary() {
    return KNOWN;
  }
}
