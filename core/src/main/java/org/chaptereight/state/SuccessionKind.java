package org.chaptereight.state;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** How States followed each other. An open vocabulary. */
public final class SuccessionKind extends OpenCode<SuccessionKind> {

  /** The same State and the same Member, under another name or code. */
  public static final SuccessionKind CONTINUATION = new SuccessionKind("CONTINUATION");

  /** The predecessor is no more, and the successors are new. */
  public static final SuccessionKind DISSOLUTION = new SuccessionKind("DISSOLUTION");

  /** The predecessor goes on, and a part of it is a new State. */
  public static final SuccessionKind SEPARATION = new SuccessionKind("SEPARATION");

  /** Several States became one. */
  public static final SuccessionKind MERGER = new SuccessionKind("MERGER");

  /** A State became part of another, which goes on. */
  public static final SuccessionKind INCORPORATION = new SuccessionKind("INCORPORATION");

  private static final Vocabulary<SuccessionKind> KNOWN =
      Vocabulary.of(List.of(CONTINUATION, DISSOLUTION, SEPARATION, MERGER, INCORPORATION));

  private SuccessionKind(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static SuccessionKind of(String text) {
    return KNOWN.resolve(text, SuccessionKind::new);
  }

  @Override
  public Vocabulary<SuccessionKind> vocabulary() {
    return KNOWN;
  }
}
