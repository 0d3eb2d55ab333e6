package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.chaptereight.code.Characters;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.PlainText;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules about texts, whatever they say. */
final class TextRules {

  static final Rule BIDI_CONTROL =
      Rule.of("BIDI-CONTROL", Severity.WARNING)
          .in(Groups.TEXT)
          .requires("Controls of the direction of text come in pairs within a paragraph")
          .cites("UAX-9", "2 Directional Formatting Characters")
          .says(Messages.ALL)
          .on(Subjects.CONTROLLED_TEXTS, TextRules::bidiControl)
          .and(
              Subjects.PLAIN_TEXTS,
              (text, examination) -> bidiControl(text, here -> here, examination))
          .and(Subjects.CONTROLLED_PROVENANCES, TextRules::bidiControl);

  static final ImmutableList<Rule> ALL = ImmutableList.of(BIDI_CONTROL);

  private TextRules() {}

  private static void bidiControl(MultilingualText texts, Examination examination) {
    texts.forEach(
        (language, text) ->
            bidiControl(text, here -> here.field(language.toString()), examination));
  }

  private static void bidiControl(Provenance provenance, Examination examination) {
    bidiControl(provenance.source(), here -> here.field("source"), examination);
    provenance
        .paragraph()
        .ifPresent(text -> bidiControl(text, here -> here.field("paragraph"), examination));
    provenance.note().ifPresent(text -> bidiControl(text, here -> here.field("note"), examination));
  }

  /**
   * Looks at a text.
   *
   * @param at its place, taken from that of what is examined
   */
  private static void bidiControl(
      String text, UnaryOperator<JsonPointer> at, Examination examination) {
    BidiControls found = BidiControls.faultsOf(text);
    if (found != null) {
      report(at.apply(examination.place()), text, found, examination);
    }
  }

  private static void report(
      JsonPointer place, String text, BidiControls found, Examination examination) {
    Argument[] arguments = {
      Argument.of("control", Characters.name(text.charAt(found.fault()))),
      Argument.of("position", text.codePointCount(0, found.fault()) + 1),
      Argument.of("text", Characters.quote(text))
    };
    // Whether what closes nothing is too much, or an opening is missing, cannot be told.
    if (found.closesNothing() || found.closed().length() > PlainText.MAX_LENGTH) {
      examination.report(place, arguments);
    } else {
      examination.report(place, Repair.replace(place, text, found.closed()), arguments);
    }
  }
}
