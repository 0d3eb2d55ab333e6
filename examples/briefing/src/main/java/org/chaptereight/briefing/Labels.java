package org.chaptereight.briefing;

import java.util.Collection;
import org.chaptereight.code.OpenCode;
import org.chaptereight.rules.Terms;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.TextDirection;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.text.Wording;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.MessageBundle;

/** What the program says in one language. */
final class Labels {

  /** Text from here to {@link #POP_ISOLATE} keeps its own direction. */
  static final String FIRST_STRONG_ISOLATE = "\u2068";

  static final String POP_ISOLATE = "\u2069";

  /** Not a {@code ResourceBundle}, which falls back to the language of the machine. */
  private static final MessageBundle ALL =
      MessageBundle.read(Labels.class::getResourceAsStream, "labels");

  private final UnLanguage language;

  private Labels(UnLanguage language) {
    this.language = language;
  }

  /** The labels of a language. */
  static Labels in(UnLanguage language) {
    return new Labels(language);
  }

  UnLanguage language() {
    return language;
  }

  /** The text of a key. */
  String get(String key) {
    return ALL.message(key).in(language).text();
  }

  /** The text of a key with one value put in. */
  String get(String key, String name, Object value) {
    return get(key).replace("{" + name + "}", value.toString());
  }

  /** So many records of a list, or other things. */
  String counted(String what, int count) {
    return ALL.message("count." + what, Argument.of("count", count)).in(language).text();
  }

  /** What a code is called; a code that is not known here is shown as it is. */
  String code(OpenCode<?> code) {
    return Terms.of(code).map(this::text).orElseGet(() -> latin(code));
  }

  /** What is said of one thing, in one line. */
  String facts(Collection<String> facts) {
    return String.join(get("facts"), facts);
  }

  /** Several things of a kind. */
  String list(Collection<String> items) {
    return String.join(get("list"), items);
  }

  /**
   * A text in this language, or the best there is, marked off if it is read in the other direction.
   */
  String text(MultilingualText text) {
    Wording wording = text.in(language);
    return marked(wording.text(), wording.direction());
  }

  /** What is written in Latin letters whatever the language: a symbol, an identifier. */
  String latin(Object written) {
    return marked(written.toString(), TextDirection.LEFT_TO_RIGHT);
  }

  /** A text that is read in a direction, marked off if that is not the one around it. */
  String marked(String text, TextDirection direction) {
    return direction == direction() ? text : FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
  }

  private TextDirection direction() {
    return language.tag().direction();
  }

  /** A day in words; a date that is known in part only, as ISO 8601 writes it. */
  String date(PartialDate date) {
    return date.day()
        .map(
            day ->
                get("date")
                    .replace("{day}", Integer.toString(day.getDayOfMonth()))
                    .replace("{month}", get("month." + day.getMonthValue()))
                    .replace("{year}", Integer.toString(day.getYear())))
        .orElseGet(
            () ->
                date.month().isPresent()
                    ? date.toString()
                    : get("date.year", "year", date.toString()));
  }

  String meeting(int number) {
    return get("meeting", "number", number).replace("{ordinal}", englishOrdinal(number));
  }

  private static String englishOrdinal(int number) {
    boolean teen = number / 10 % 10 == 1;
    return switch (teen ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
