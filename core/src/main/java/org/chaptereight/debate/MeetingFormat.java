package org.chaptereight.debate;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/**
 * The format of a meeting, as the presidency's notes on working methods name them. An open
 * vocabulary.
 */
public final class MeetingFormat extends OpenCode<MeetingFormat> {

  /** Council members and any other Member State that asks to speak. */
  public static final MeetingFormat OPEN_DEBATE = new MeetingFormat("OPEN_DEBATE");

  /** Council members, and others that are directly concerned or have a special interest. */
  public static final MeetingFormat DEBATE = new MeetingFormat("DEBATE");

  /** Briefers, and after them Council members only. */
  public static final MeetingFormat BRIEFING = new MeetingFormat("BRIEFING");

  /** A vote or adoption, with statements by Council members. */
  public static final MeetingFormat ADOPTION = new MeetingFormat("ADOPTION");

  /** A private meeting, on which a communiqué is issued. */
  public static final MeetingFormat PRIVATE = new MeetingFormat("PRIVATE");

  /** Consultations of the whole: closed, without record. */
  public static final MeetingFormat CONSULTATIONS = new MeetingFormat("CONSULTATIONS");

  /** An Arria-formula meeting: informal, convened by members, outside the Council. */
  public static final MeetingFormat ARRIA = new MeetingFormat("ARRIA");

  /** An informal interactive dialogue: closed, without record. */
  public static final MeetingFormat INFORMAL_DIALOGUE = new MeetingFormat("INFORMAL_DIALOGUE");

  /** An open videoconference of 2020 and 2021, of which the statements were circulated. */
  public static final MeetingFormat VTC = new MeetingFormat("VTC");

  private static final Vocabulary<MeetingFormat> KNOWN =
      Vocabulary.of(
          List.of(
              OPEN_DEBATE,
              DEBATE,
              BRIEFING,
              ADOPTION,
              PRIVATE,
              CONSULTATIONS,
              ARRIA,
              INFORMAL_DIALOGUE,
              VTC));

  private static final ImmutableSet<MeetingFormat> FORMAL =
      ImmutableSet.of(OPEN_DEBATE, DEBATE, BRIEFING, ADOPTION, PRIVATE);

  private static final ImmutableSet<MeetingFormat> WITHOUT_RECORD =
      ImmutableSet.of(CONSULTATIONS, ARRIA, INFORMAL_DIALOGUE, VTC);

  private MeetingFormat(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static MeetingFormat of(String text) {
    return KNOWN.resolve(text, MeetingFormat::new);
  }

  /** Whether it is a formal meeting of the Council, which is numbered and adopts its agenda. */
  public boolean isFormal() {
    return FORMAL.contains(this);
  }

  /** Whether there is no verbatim record in the series S/PV of what is said in it. */
  public boolean hasNoVerbatimRecord() {
    return WITHOUT_RECORD.contains(this);
  }

  @Override
  public Vocabulary<MeetingFormat> vocabulary() {
    return KNOWN;
  }
}
