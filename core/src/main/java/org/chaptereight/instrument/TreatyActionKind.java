package org.chaptereight.instrument;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/**
 * What a party does about a treaty. An open vocabulary, in the terms of the Vienna Convention on
 * the Law of Treaties.
 */
public final class TreatyActionKind extends OpenCode<TreatyActionKind> {

  /** Signature subject to ratification: it does not bind yet (Art. 18). */
  public static final TreatyActionKind SIGNATURE = new TreatyActionKind("SIGNATURE");

  /** Signature that expresses consent to be bound (Art. 12). */
  public static final TreatyActionKind DEFINITIVE_SIGNATURE =
      new TreatyActionKind("DEFINITIVE_SIGNATURE");

  /** Ratification (Art. 14). */
  public static final TreatyActionKind RATIFICATION = new TreatyActionKind("RATIFICATION");

  /** Acceptance (Art. 14). */
  public static final TreatyActionKind ACCEPTANCE = new TreatyActionKind("ACCEPTANCE");

  /** Approval (Art. 14). */
  public static final TreatyActionKind APPROVAL = new TreatyActionKind("APPROVAL");

  /** Accession: consent without a signature before (Art. 15). */
  public static final TreatyActionKind ACCESSION = new TreatyActionKind("ACCESSION");

  /** Notification of succession by a successor State. */
  public static final TreatyActionKind SUCCESSION = new TreatyActionKind("SUCCESSION");

  /** Application before entry into force (Art. 25). */
  public static final TreatyActionKind PROVISIONAL_APPLICATION =
      new TreatyActionKind("PROVISIONAL_APPLICATION");

  /** A reservation (Art. 19). */
  public static final TreatyActionKind RESERVATION = new TreatyActionKind("RESERVATION");

  /** A declaration that interprets without modifying. */
  public static final TreatyActionKind DECLARATION = new TreatyActionKind("DECLARATION");

  /** Notice of denunciation or withdrawal (Art. 54 to 56). */
  public static final TreatyActionKind WITHDRAWAL = new TreatyActionKind("WITHDRAWAL");

  /** Suspension of the operation of the treaty for the party (Art. 57). */
  public static final TreatyActionKind SUSPENSION = new TreatyActionKind("SUSPENSION");

  private static final Vocabulary<TreatyActionKind> KNOWN =
      Vocabulary.of(
          List.of(
              SIGNATURE,
              DEFINITIVE_SIGNATURE,
              RATIFICATION,
              ACCEPTANCE,
              APPROVAL,
              ACCESSION,
              SUCCESSION,
              PROVISIONAL_APPLICATION,
              RESERVATION,
              DECLARATION,
              WITHDRAWAL,
              SUSPENSION));

  private TreatyActionKind(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static TreatyActionKind of(String text) {
    return KNOWN.resolve(text, TreatyActionKind::new);
  }

  @Override
  public Vocabulary<TreatyActionKind> vocabulary() {
    return KNOWN;
  }
}
