package org.chaptereight.debate;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** What an item of an agenda is for. An open vocabulary. */
public final class AgendaItemKind extends OpenCode<AgendaItemKind> {

  /** The adoption of the agenda, the first item of every meeting (rule 9). */
  public static final AgendaItemKind ADOPTION_OF_AGENDA = new AgendaItemKind("ADOPTION_OF_AGENDA");

  /** The matter of which the Council is seized. */
  public static final AgendaItemKind SUBSTANTIVE = new AgendaItemKind("SUBSTANTIVE");

  private static final Vocabulary<AgendaItemKind> KNOWN =
      Vocabulary.of(List.of(ADOPTION_OF_AGENDA, SUBSTANTIVE));

  private AgendaItemKind(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static AgendaItemKind of(String text) {
    return KNOWN.resolve(text, AgendaItemKind::new);
  }

  @Override
  public Vocabulary<AgendaItemKind> vocabulary() {
    return KNOWN;
  }
}
