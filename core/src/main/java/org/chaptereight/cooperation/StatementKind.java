package org.chaptereight.cooperation;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** What a statement says of its subjects. An open vocabulary. */
public final class StatementKind extends OpenCode<StatementKind> {

  /** They are what is talked about. */
  public static final StatementKind TOPIC = new StatementKind("TOPIC");

  /** They are what a discussion centres on. */
  public static final StatementKind FOCUS = new StatementKind("FOCUS");

  /** They are what something is for. */
  public static final StatementKind PURPOSE = new StatementKind("PURPOSE");

  /** They convene a meeting. */
  public static final StatementKind CONVENING = new StatementKind("CONVENING");

  /** They are challenges or threats of some kind. */
  public static final StatementKind CHALLENGE = new StatementKind("CHALLENGE");

  /** They need something. */
  public static final StatementKind NEED = new StatementKind("NEED");

  /** They have an advantage over others. */
  public static final StatementKind STRENGTH = new StatementKind("STRENGTH");

  /** They must be so for something else to be in order. */
  public static final StatementKind CONDITION = new StatementKind("CONDITION");

  /** They matter. */
  public static final StatementKind IMPORTANCE = new StatementKind("IMPORTANCE");

  /** They put something before other things. */
  public static final StatementKind PRIORITY = new StatementKind("PRIORITY");

  /** They meet on something, as often as told. */
  public static final StatementKind MEETING_PATTERN = new StatementKind("MEETING_PATTERN");

  /** They are changing in some direction. */
  public static final StatementKind TREND = new StatementKind("TREND");

  /** They are of some kind. */
  public static final StatementKind CHARACTERISTIC = new StatementKind("CHARACTERISTIC");

  /** They reach from one region to another. */
  public static final StatementKind EXTENT = new StatementKind("EXTENT");

  /** They are able to do something. */
  public static final StatementKind CAPACITY = new StatementKind("CAPACITY");

  /** They could do more. */
  public static final StatementKind OPPORTUNITY = new StatementKind("OPPORTUNITY");

  /** They contribute to something. */
  public static final StatementKind CONTRIBUTION = new StatementKind("CONTRIBUTION");

  /** They undertake something. */
  public static final StatementKind COMMITMENT = new StatementKind("COMMITMENT");

  /** They cooperate. */
  public static final StatementKind COOPERATION = new StatementKind("COOPERATION");

  /** They keep in contact. */
  public static final StatementKind CONTACT = new StatementKind("CONTACT");

  /** They support something. */
  public static final StatementKind SUPPORT = new StatementKind("SUPPORT");

  /** They call for something. */
  public static final StatementKind APPEAL = new StatementKind("APPEAL");

  /** They adopt a text. */
  public static final StatementKind ADOPTION = new StatementKind("ADOPTION");

  /** They deal with a matter under an item of an agenda. */
  public static final StatementKind AGENDA_ITEM = new StatementKind("AGENDA_ITEM");

  /** They act on the basis of a provision or an instrument. */
  public static final StatementKind LEGAL_BASIS = new StatementKind("LEGAL_BASIS");

  /** They are parties to instruments. */
  public static final StatementKind TREATY_PARTICIPATION =
      new StatementKind("TREATY_PARTICIPATION");

  /** They are a part of something. */
  public static final StatementKind PART_OF = new StatementKind("PART_OF");

  /** They ought to do something. */
  public static final StatementKind DUTY = new StatementKind("DUTY");

  /** They are bound by a limit. */
  public static final StatementKind LIMIT = new StatementKind("LIMIT");

  /** They are asked something. */
  public static final StatementKind QUESTION = new StatementKind("QUESTION");

  /** They are what a question or hope starts from. */
  public static final StatementKind PREMISE = new StatementKind("PREMISE");

  /** They are expected to lead to something. */
  public static final StatementKind EXPECTATION = new StatementKind("EXPECTATION");

  /** They are invited. */
  public static final StatementKind INVITATION = new StatementKind("INVITATION");

  private static final Vocabulary<StatementKind> KNOWN =
      Vocabulary.of(
          List.of(
              TOPIC,
              FOCUS,
              PURPOSE,
              CONVENING,
              CHALLENGE,
              NEED,
              STRENGTH,
              CONDITION,
              IMPORTANCE,
              PRIORITY,
              MEETING_PATTERN,
              TREND,
              CHARACTERISTIC,
              EXTENT,
              CAPACITY,
              OPPORTUNITY,
              CONTRIBUTION,
              COMMITMENT,
              COOPERATION,
              CONTACT,
              SUPPORT,
              APPEAL,
              ADOPTION,
              AGENDA_ITEM,
              LEGAL_BASIS,
              TREATY_PARTICIPATION,
              PART_OF,
              DUTY,
              LIMIT,
              QUESTION,
              PREMISE,
              EXPECTATION,
              INVITATION));

  private StatementKind(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static StatementKind of(String text) {
    return KNOWN.resolve(text, StatementKind::new);
  }

  @Override
  public Vocabulary<StatementKind> vocabulary() {
    return KNOWN;
  }
}
