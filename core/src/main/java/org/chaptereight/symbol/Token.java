package org.chaptereight.symbol;

import com.google.common.collect.ImmutableList;
import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * A word, a number or a single sign of a text.
 *
 * @param blank whether a blank stands before it
 */
record Token(Type type, String text, boolean blank) {

  enum Type {
    WORD,
    NUMBER,
    SIGN
  }

  /** Takes a text of single blanks apart. */
  static List<Token> read(String text) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    int i = 0;
    boolean blank = false;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ' ') {
        blank = true;
        i++;
        continue;
      }
      int start = i++;
      Type type = Type.SIGN;
      if (SymbolScanner.isDigit(c)) {
        type = Type.NUMBER;
        while (i < text.length() && SymbolScanner.isDigit(text.charAt(i))) {
          i++;
        }
      } else if (Character.isLetter(c)) {
        type = Type.WORD;
        while (i < text.length() && goesOn(c, text.charAt(i))) {
          i++;
        }
      }
      tokens.add(new Token(type, text.substring(start, i), blank));
      blank = false;
    }
    return tokens.build();
  }

  /** Whether a word goes on with a letter: where the script changes, it ends. */
  private static boolean goesOn(char first, char next) {
    return Character.isLetter(next) && UnicodeScript.of(first) == UnicodeScript.of(next);
  }

  boolean isWord() {
    return type == Type.WORD;
  }

  boolean isNumber() {
    return type == Type.NUMBER;
  }

  boolean isSign(char sign) {
    return type == Type.SIGN && text.charAt(0) == sign;
  }

  /** Whether it is this word, whatever the case of its letters. */
  boolean is(String word) {
    return isWord() && text.equalsIgnoreCase(word);
  }

  boolean isLetter() {
    return isWord() && text.length() == 1;
  }
}
