package org.chaptereight.organization;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** How a status in an organization ended, or is about to end. An open vocabulary. */
public final class ExitKind extends OpenCode<ExitKind> {

  /** By the will of its holder. */
  public static final ExitKind WITHDRAWAL = new ExitKind("WITHDRAWAL");

  /** By a decision that is called a suspension and counted as an exit. */
  public static final ExitKind SUSPENSION_TREATED_AS_EXIT =
      new ExitKind("SUSPENSION_TREATED_AS_EXIT");

  /** By not prolonging what was agreed for a time. */
  public static final ExitKind NOT_PROLONGED = new ExitKind("NOT_PROLONGED");

  /** By another status that took its place. */
  public static final ExitKind CHANGE_OF_STATUS = new ExitKind("CHANGE_OF_STATUS");

  /** By a decision that ends a suspension. */
  public static final ExitKind LIFTED = new ExitKind("LIFTED");

  /** With the State that held it. */
  public static final ExitKind STATE_ENDED = new ExitKind("STATE_ENDED");

  /** With the organization, or by its becoming another. */
  public static final ExitKind ORGANIZATION_ENDED = new ExitKind("ORGANIZATION_ENDED");

  private static final Vocabulary<ExitKind> KNOWN =
      Vocabulary.of(
          List.of(
              WITHDRAWAL,
              SUSPENSION_TREATED_AS_EXIT,
              NOT_PROLONGED,
              CHANGE_OF_STATUS,
              LIFTED,
              STATE_ENDED,
              ORGANIZATION_ENDED));

  private ExitKind(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static ExitKind of(String text) {
    return KNOWN.resolve(text, ExitKind::new);
  }

  @Override
  public Vocabulary<ExitKind> vocabulary() {
    return KNOWN;
  }
}
