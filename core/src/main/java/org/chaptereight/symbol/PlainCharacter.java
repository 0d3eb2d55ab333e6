package org.chaptereight.symbol;

import org.jspecify.annotations.Nullable;

/**
 * The character of ASCII that another stands for, as far as there is one.
 *
 * @param codePoint the character, or -1 if it is left out
 * @param repair what was changed by that
 */
record PlainCharacter(int codePoint, @Nullable SymbolRepair repair) {

  private static final String DASHES = "‐‑‒–—―−﹘﹣";
  private static final String STROKES = "\\⁄∕⧸";
  private static final String STARS = "∗⁎";

  /** Marks of other scripts between words, and those of ours. */
  private static final String MARKS = "،؛؟。、";

  private static final String OUR_MARKS = ",;?.,";

  boolean isNothing() {
    return codePoint < 0;
  }

  static PlainCharacter of(int c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      // Of the signs in full width, some are no signs of symbols in ASCII either.
      return new PlainCharacter(of(c - 0xFEE0).codePoint, SymbolRepair.CHARACTER);
    }
    if (c == '[' || c == '{') {
      return new PlainCharacter('(', SymbolRepair.PARENTHESES);
    }
    if (c == ']' || c == '}') {
      return new PlainCharacter(')', SymbolRepair.PARENTHESES);
    }
    if (STROKES.indexOf(c) >= 0) {
      return new PlainCharacter('/', SymbolRepair.SLASH);
    }
    if (DASHES.indexOf(c) >= 0) {
      return new PlainCharacter('-', SymbolRepair.DASH);
    }
    if (STARS.indexOf(c) >= 0) {
      return new PlainCharacter('*', SymbolRepair.CHARACTER);
    }
    int mark = MARKS.indexOf(c);
    return mark < 0 ? rest(c) : new PlainCharacter(OUR_MARKS.charAt(mark), null);
  }

  private static PlainCharacter rest(int c) {
    if (c >= ' ' && c < 0x7F) {
      return new PlainCharacter(c, null);
    }
    if (Character.isDigit(c)) {
      return new PlainCharacter('0' + Character.digit(c, 10), SymbolRepair.CHARACTER);
    }
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK ->
          new PlainCharacter(-1, SymbolRepair.CHARACTER);
      default -> new PlainCharacter(c, null);
    };
  }
}
