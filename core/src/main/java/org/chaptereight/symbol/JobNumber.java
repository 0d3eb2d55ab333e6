package org.chaptereight.symbol;

import java.util.List;

/** The number of a job of the printers: {@code 13-42009}, {@code N1634567}, {@code GE.05-12345}. */
final class JobNumber {

  private JobNumber() {}

  /** Whether a text is one, perhaps with the letter of a language: {@code 1634567E}. */
  static boolean is(String text) {
    List<Token> tokens = Token.read(text);
    int end = end(tokens, 0);
    return end > 0
        && (end == tokens.size() || (end == tokens.size() - 1 && tokens.get(end).isLetter()));
  }

  /** The place of the token after one that begins at a place; -1 if none begins there. */
  static int end(List<Token> tokens, int from) {
    int i = from;
    if (i < tokens.size() && isOffice(tokens.get(i))) {
      i += i + 1 < tokens.size() && tokens.get(i + 1).isSign('.') ? 2 : 1;
    }
    if (i >= tokens.size() || !tokens.get(i).isNumber()) {
      return -1;
    }
    int digits = tokens.get(i++).text().length();
    boolean year = digits == 2 && i + 1 < tokens.size() && tokens.get(i).isSign('-');
    if (year && tokens.get(i + 1).isNumber()) {
      digits += tokens.get(i + 1).text().length();
      i += 2;
    }
    return digits == 7 || digits == 8 ? i : -1;
  }

  private static boolean isOffice(Token token) {
    return token.is("N") || token.is("GE") || token.is("V");
  }
}
