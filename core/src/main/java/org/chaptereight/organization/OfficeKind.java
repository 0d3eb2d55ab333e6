package org.chaptereight.organization;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** What an office is, whatever the organization calls it. An open vocabulary. */
public final class OfficeKind extends OpenCode<OfficeKind> {

  /** The chief administrative officer of an organization. */
  public static final OfficeKind SECRETARY_GENERAL = new OfficeKind("SECRETARY_GENERAL");

  /** The deputy of a Secretary-General. */
  public static final OfficeKind DEPUTY_SECRETARY_GENERAL =
      new OfficeKind("DEPUTY_SECRETARY_GENERAL");

  /** The chair of an organ or organization. */
  public static final OfficeKind CHAIR = new OfficeKind("CHAIR");

  /** The deputy of a chair. */
  public static final OfficeKind DEPUTY_CHAIR = new OfficeKind("DEPUTY_CHAIR");

  /** The head of an executive secretariat. */
  public static final OfficeKind EXECUTIVE_SECRETARY = new OfficeKind("EXECUTIVE_SECRETARY");

  /** The head of an office or programme. */
  public static final OfficeKind EXECUTIVE_DIRECTOR = new OfficeKind("EXECUTIVE_DIRECTOR");

  /** The permanent representative of a party to an organization. */
  public static final OfficeKind PERMANENT_REPRESENTATIVE =
      new OfficeKind("PERMANENT_REPRESENTATIVE");

  private static final Vocabulary<OfficeKind> KNOWN =
      Vocabulary.of(
          List.of(
              SECRETARY_GENERAL,
              DEPUTY_SECRETARY_GENERAL,
              CHAIR,
              DEPUTY_CHAIR,
              EXECUTIVE_SECRETARY,
              EXECUTIVE_DIRECTOR,
              PERMANENT_REPRESENTATIVE));

  private OfficeKind(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static OfficeKind of(String text) {
    return KNOWN.resolve(text, OfficeKind::new);
  }

  @Override
  public Vocabulary<OfficeKind> vocabulary() {
    return KNOWN;
  }
}
