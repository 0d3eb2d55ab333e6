package org.chaptereight.symbol;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that are met in and around symbols, in whatever case people write them. */
final class LenientWords {

  /** The languages as addresses and file names tell them. */
  private static final ImmutableSet<String> LANGUAGE_CODES =
      ImmutableSet.of("ar", "zh", "en", "fr", "ru", "es", "de");

  /** The languages as the first page of a document tells them. */
  private static final ImmutableSet<String> LANGUAGE_LETTERS =
      ImmutableSet.of("E", "F", "S", "R", "A", "C");

  /** The parts of a document, as symbols write them. */
  private static final ImmutableMap<String, String> LABELS =
      ImmutableMap.<String, String>builder()
          .put("part", "Part")
          .put("vol", "Vol.")
          .put("volume", "Vol.")
          .put("sect", "Sect.")
          .put("section", "Sect.")
          .put("prog", "Prog.")
          .put("programme", "Prog.")
          .put("introduction", "Introduction")
          .buildOrThrow();

  /** What is said of a meeting or of a print, and is not part of its symbol. */
  private static final ImmutableSet<String> REMARKS =
      ImmutableSet.of(
          "closed",
          "private",
          "open",
          "provisional",
          "meeting",
          "held",
          "as",
          "or",
          "english",
          "french",
          "spanish",
          "russian",
          "arabic",
          "chinese",
          "final",
          "not");

  /** Those that are met without parentheses too. */
  private static final ImmutableSet<String> BARE_REMARKS =
      ImmutableSet.of("closed", "private", "open", "provisional");

  /** What a place in a document is called: {@code S/2016/867, annex}. */
  private static final ImmutableSet<String> PLACES =
      ImmutableSet.of(
          "annex",
          "annexes",
          "appendix",
          "enclosure",
          "para",
          "paras",
          "paragraph",
          "paragraphs",
          "page",
          "pages",
          "chap",
          "chapter",
          "article",
          "at",
          "footnote",
          "op",
          "annexe",
          "anexo",
          "приложение",
          "附件",
          "المرفق");

  /** Those that are told by a small letter only, since a capital is a part of a resolution. */
  private static final ImmutableSet<String> LETTER_PLACES = ImmutableSet.of("p", "pp");

  private static final ImmutableSet<String> PLACES_ALONE =
      ImmutableSet.of("annex", "annexe", "anexo", "appendix", "enclosure", "приложение", "附件");

  /** Modifiers as people spell them out. */
  private static final ImmutableMap<String, SymbolModifier.Kind> LONG_MODIFIERS =
      ImmutableMap.of(
          "addendum", SymbolModifier.Kind.ADDENDUM,
          "corrigendum", SymbolModifier.Kind.CORRIGENDUM,
          "revision", SymbolModifier.Kind.REVISION,
          "amendment", SymbolModifier.Kind.AMENDMENT);

  private static final String RESUMPTION = "resumption";

  private LenientWords() {}

  static boolean isLanguageCode(String word) {
    return LANGUAGE_CODES.contains(Ascii.toLowerCase(word));
  }

  static boolean isLanguageLetter(String word) {
    return LANGUAGE_LETTERS.contains(word);
  }

  static boolean isRemark(String word) {
    return REMARKS.contains(Ascii.toLowerCase(word));
  }

  static boolean isBareRemark(String word) {
    return BARE_REMARKS.contains(Ascii.toLowerCase(word));
  }

  static boolean isPlace(String word) {
    return LETTER_PLACES.contains(word) || PLACES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it is a place of which one number is told, not a list of them. */
  static boolean isPlaceAlone(String word) {
    return PLACES_ALONE.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The label of a part, with the dot that it has in symbols; null if it is none. */
  static @Nullable String label(String word) {
    return LABELS.get(Ascii.toLowerCase(word));
  }

  static SymbolModifier.@Nullable Kind modifier(String word) {
    for (SymbolModifier.Kind kind : SymbolModifier.Kind.values()) {
      if (kind.code().equalsIgnoreCase(word)) {
        return kind;
      }
    }
    return LONG_MODIFIERS.get(Ascii.toLowerCase(word));
  }

  /** Whether it is {@code Resumption} or {@code resumed}, perhaps with a number joined to it. */
  static boolean isResumption(String word) {
    return word.equalsIgnoreCase("resumed")
        || word.regionMatches(true, 0, RESUMPTION, 0, RESUMPTION.length());
  }

  /** What is joined to the word of a resumption. */
  static String afterResumption(String word) {
    return word.length() < RESUMPTION.length() ? "" : word.substring(RESUMPTION.length());
  }

  /**
   * The value of a Roman numeral, 0 for other words. In {@code lV} and in {@code l} alone, a small
   * letter stands for a capital, but for which is not known.
   */
  static int roman(String word) {
    String capitals = Ascii.toUpperCase(word);
    boolean told =
        word.equals(capitals) || (word.equals(Ascii.toLowerCase(word)) && !word.equals("l"));
    return told ? Roman.parse(capitals, 0, capitals.length()) : 0;
  }
}
