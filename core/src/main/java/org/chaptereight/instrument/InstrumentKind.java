package org.chaptereight.instrument;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** What kind of text an instrument is. An open vocabulary. */
public final class InstrumentKind extends OpenCode<InstrumentKind> {

  /** The constituent treaty of an organization. */
  public static final InstrumentKind CHARTER = new InstrumentKind("CHARTER");

  /** A treaty, whatever its title: agreement, convention, covenant. */
  public static final InstrumentKind TREATY = new InstrumentKind("TREATY");

  /** A treaty that supplements another. */
  public static final InstrumentKind PROTOCOL = new InstrumentKind("PROTOCOL");

  /** A joint declaration, such as that of two secretariats; not a treaty. */
  public static final InstrumentKind JOINT_DECLARATION = new InstrumentKind("JOINT_DECLARATION");

  /** A memorandum of understanding; not a treaty. */
  public static final InstrumentKind MEMORANDUM = new InstrumentKind("MEMORANDUM");

  /** A framework for cooperation between organizations. */
  public static final InstrumentKind FRAMEWORK = new InstrumentKind("FRAMEWORK");

  /** A resolution of an organ. */
  public static final InstrumentKind RESOLUTION = new InstrumentKind("RESOLUTION");

  /** A statement by the President of the Security Council on its behalf. */
  public static final InstrumentKind PRESIDENTIAL_STATEMENT =
      new InstrumentKind("PRESIDENTIAL_STATEMENT");

  /** The rules of procedure of an organ. */
  public static final InstrumentKind RULES_OF_PROCEDURE = new InstrumentKind("RULES_OF_PROCEDURE");

  /** A political document that binds in politics only, such as the Helsinki Final Act. */
  public static final InstrumentKind POLITICAL_DOCUMENT = new InstrumentKind("POLITICAL_DOCUMENT");

  /** A decision of the General Assembly, which has no symbol of its own. */
  public static final InstrumentKind DECISION = new InstrumentKind("DECISION");

  /** A note, such as one by the President of the Security Council. */
  public static final InstrumentKind NOTE = new InstrumentKind("NOTE");

  /** A note by the President of the Security Council on its working methods: "note 507". */
  public static final InstrumentKind NOTE_ON_WORKING_METHODS =
      new InstrumentKind("NOTE_ON_WORKING_METHODS");

  private static final Vocabulary<InstrumentKind> KNOWN =
      Vocabulary.of(
          List.of(
              CHARTER,
              TREATY,
              PROTOCOL,
              JOINT_DECLARATION,
              MEMORANDUM,
              FRAMEWORK,
              RESOLUTION,
              PRESIDENTIAL_STATEMENT,
              RULES_OF_PROCEDURE,
              POLITICAL_DOCUMENT,
              DECISION,
              NOTE,
              NOTE_ON_WORKING_METHODS));

  private InstrumentKind(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static InstrumentKind of(String text) {
    return KNOWN.resolve(text, InstrumentKind::new);
  }

  @Override
  public Vocabulary<InstrumentKind> vocabulary() {
    return KNOWN;
  }
}
