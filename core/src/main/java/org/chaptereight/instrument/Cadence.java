package org.chaptereight.instrument;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** How often an organ comes back to a matter, counted in its sessions. An open vocabulary. */
public final class Cadence extends OpenCode<Cadence> {

  /** At every regular session. */
  public static final Cadence ANNUAL = new Cadence("ANNUAL");

  /** At every second regular session. */
  public static final Cadence BIENNIAL = new Cadence("BIENNIAL");

  /** At every third regular session. */
  public static final Cadence TRIENNIAL = new Cadence("TRIENNIAL");

  private static final Vocabulary<Cadence> KNOWN =
      Vocabulary.of(List.of(ANNUAL, BIENNIAL, TRIENNIAL));

  private Cadence(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static Cadence of(String text) {
    return KNOWN.resolve(text, Cadence::new);
  }

  @Override
  public Vocabulary<Cadence> vocabulary() {
    return KNOWN;
  }
}
