package org.chaptereight.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Properties;
import org.chaptereight.code.OpenCode;
import org.chaptereight.rules.Terms;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.TextDirection;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.text.Wording;
import org.chaptereight.time.PartialDate;

/** What the program says in one language. */
final class Labels {

  /**
   * First strong isolate and pop directional isolate: text between them keeps its own direction.
   */
  private static final String ISOLATED = "\u2068%s\u2069";

  private final UnLanguage language;
  private final ImmutableMap<String, String> texts;

  private Labels(UnLanguage language, ImmutableMap<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /**
   * The labels of a language, read from the file of that language and no other; {@code
   * ResourceBundle} would fall back to the language of the machine.
   */
  static Labels in(UnLanguage language) {
    Properties texts = new Properties();
    String resource = "labels_" + language.tag() + ".properties";
    try (InputStream in = requireNonNull(Labels.class.getResourceAsStream(resource), resource)) {
      texts.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return new Labels(language, Maps.fromProperties(texts));
  }

  UnLanguage language() {
    return language;
  }

  /** The text of a key. */
  String get(String key) {
    return requireNonNull(texts.get(key), key);
  }

  /** The text of a key with one value put in. */
  String get(String key, String name, Object value) {
    return get(key).replace("{" + name + "}", value.toString());
  }

  /** What a code is called; a code that is not known here is shown as it is. */
  String code(OpenCode<?> code) {
    return Terms.of(code).map(this::text).orElseGet(code::toString);
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

  /** A text that is read in a direction, marked off if that is not the one around it. */
  String marked(String text, TextDirection direction) {
    return direction == direction() ? text : ISOLATED.formatted(text);
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
