package org.chaptereight.symbol;

import org.chaptereight.code.Characters;
import org.chaptereight.code.InvalidValueException;

/**
 * Why a text is no symbol: the part that breaks the grammar, where it is, and what was expected.
 */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  /** What the reading of a text that is no symbol depends on. */
  enum Kind {
    /** It is not what symbols are made of. */
    WRONG,
    /** A symbol would be longer. */
    INCOMPLETE,
    /** Only the year of a resolution is missing. */
    YEAR_MISSING,
    /** Several documents are cited at once. */
    RANGE
  }

  private final Kind kind;
  private final String text;
  private final String part;
  private final int start;
  private final String expected;

  Refusal(Kind kind, String text, String part, int start, String expected) {
    // Neither cause nor stack: the lenient reading looks at why, and goes on.
    super(expected, null, false, false);
    this.kind = kind;
    this.text = text;
    this.part = part;
    this.start = start;
    this.expected = expected;
  }

  Kind kind() {
    return kind;
  }

  /** Where the part begins. */
  int start() {
    return start;
  }

  /** Where the reading stopped. */
  SymbolReading.Fault fault() {
    return new SymbolReading.Fault(part, start + 1);
  }

  /**
   * What is wrong, without the symbol: {@code session "30" at character 7: expected 31 or later}.
   */
  String explanation() {
    return isIncomplete()
        ? "%s at character %s: expected %s".formatted(part, start + 1, expected)
        : "%s %s at character %s: expected %s".formatted(part, wrong(), start + 1, expected);
  }

  private boolean isIncomplete() {
    return start >= text.length() || text.charAt(start) == '/';
  }

  /** The component that is wrong, from where it is. */
  private String wrong() {
    int stop = text.indexOf('/', start);
    return Characters.quote(text.substring(start, stop < 0 ? text.length() : stop));
  }

  /** The refusal as it is declared to callers. */
  InvalidValueException exception() {
    String quoted = Characters.quote(text);
    return isIncomplete()
        ? InvalidValueException.of(
            "symbol.incomplete",
            "{text} is not a document symbol: {explanation}",
            "text",
            quoted,
            "explanation",
            explanation(),
            "at",
            start + 1)
        : InvalidValueException.of(
            "symbol.wrong",
            "{text} is not a document symbol: {explanation}",
            "text",
            quoted,
            "explanation",
            explanation(),
            "wrong",
            wrong(),
            "at",
            start + 1);
  }
}
