package org.chaptereight.symbol;

import com.google.common.collect.ImmutableList;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/**
 * What a document is, as far as its symbol tells.
 *
 * @see <a href="https://research.un.org/en/docs/symbols">UN document symbols</a>
 */
public final class DocumentKind extends OpenCode<DocumentKind> {

  /** A document of which the symbol tells no more: a report, a letter, a note. */
  public static final DocumentKind DOCUMENT = new DocumentKind("DOCUMENT");

  /** A resolution: {@code RES}. */
  public static final DocumentKind RESOLUTION = new DocumentKind("RESOLUTION");

  /** A decision that has a symbol, as those of the Human Rights Council: {@code DEC}. */
  public static final DocumentKind DECISION = new DocumentKind("DECISION");

  /** A statement by the President of the Security Council, or of another body: {@code PRST}. */
  public static final DocumentKind PRESIDENTIAL_STATEMENT =
      new DocumentKind("PRESIDENTIAL_STATEMENT");

  /** A verbatim record of a meeting: {@code PV}. */
  public static final DocumentKind VERBATIM_RECORD = new DocumentKind("VERBATIM_RECORD");

  /** A summary record of a meeting: {@code SR}. */
  public static final DocumentKind SUMMARY_RECORD = new DocumentKind("SUMMARY_RECORD");

  /** A document of limited distribution, which as a rule is a draft: {@code L}. */
  public static final DocumentKind LIMITED = new DocumentKind("LIMITED");

  /** A document of restricted distribution: {@code R}. */
  public static final DocumentKind RESTRICTED = new DocumentKind("RESTRICTED");

  /** A working paper: {@code WP}. */
  public static final DocumentKind WORKING_PAPER = new DocumentKind("WORKING_PAPER");

  /** A conference room paper: {@code CRP}. */
  public static final DocumentKind CONFERENCE_ROOM_PAPER =
      new DocumentKind("CONFERENCE_ROOM_PAPER");

  /** A document of an information series, as a list of participants: {@code INF}. */
  public static final DocumentKind INFORMATION = new DocumentKind("INFORMATION");

  /** A statement by a non-governmental organization: {@code NGO}. */
  public static final DocumentKind NGO_STATEMENT = new DocumentKind("NGO_STATEMENT");

  /** A petition: {@code PET}. */
  public static final DocumentKind PETITION = new DocumentKind("PETITION");

  /** A provisional agenda of the Security Council: {@code Agenda}. */
  public static final DocumentKind PROVISIONAL_AGENDA = new DocumentKind("PROVISIONAL_AGENDA");

  /** A bulletin of the Secretary-General: {@code SGB}. */
  public static final DocumentKind BULLETIN = new DocumentKind("BULLETIN");

  /** An administrative instruction: {@code AI}. */
  public static final DocumentKind ADMINISTRATIVE_INSTRUCTION =
      new DocumentKind("ADMINISTRATIVE_INSTRUCTION");

  /** An information circular: {@code IC}. */
  public static final DocumentKind INFORMATION_CIRCULAR = new DocumentKind("INFORMATION_CIRCULAR");

  /** A general comment or recommendation of a treaty body: {@code GC}. */
  public static final DocumentKind GENERAL_COMMENT = new DocumentKind("GENERAL_COMMENT");

  /** Concluding observations of a treaty body: {@code CO}. */
  public static final DocumentKind CONCLUDING_OBSERVATIONS =
      new DocumentKind("CONCLUDING_OBSERVATIONS");

  /** A list of issues of a treaty body: {@code Q}. */
  public static final DocumentKind LIST_OF_ISSUES = new DocumentKind("LIST_OF_ISSUES");

  /** Views or a decision of a treaty body on a communication: {@code D}. */
  public static final DocumentKind COMMUNICATION = new DocumentKind("COMMUNICATION");

  /** A publication of a series: {@code SER}. */
  public static final DocumentKind PUBLICATION = new DocumentKind("PUBLICATION");

  private static final ImmutableList<DocumentKind> KNOWN =
      ImmutableList.of(
          DOCUMENT,
          RESOLUTION,
          DECISION,
          PRESIDENTIAL_STATEMENT,
          VERBATIM_RECORD,
          SUMMARY_RECORD,
          LIMITED,
          RESTRICTED,
          WORKING_PAPER,
          CONFERENCE_ROOM_PAPER,
          INFORMATION,
          NGO_STATEMENT,
          PETITION,
          PROVISIONAL_AGENDA,
          BULLETIN,
          ADMINISTRATIVE_INSTRUCTION,
          INFORMATION_CIRCULAR,
          GENERAL_COMMENT,
          CONCLUDING_OBSERVATIONS,
          LIST_OF_ISSUES,
          COMMUNICATION,
          PUBLICATION);

  private DocumentKind(String text) {
    super(text);
  }

  /**
   * Finds a kind; one that this version does not know is kept as it is.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static DocumentKind of(String text) {
    // By place, without an iterator: the first symbol of a program waits for this.
    for (int i = 0; i < KNOWN.size(); i++) {
      if (KNOWN.get(i).toString().equals(text)) {
        return KNOWN.get(i);
      }
    }
    return new DocumentKind(text);
  }

  @Override
  public Vocabulary<DocumentKind> vocabulary() {
    return Known.VOCABULARY;
  }

  /** Not made before it is asked for, which reading a symbol does not. */
  private static final class Known {
    static final Vocabulary<DocumentKind> VOCABULARY = Vocabulary.of(KNOWN);
  }
}
