package org.chaptereight.symbol;

import java.util.List;
import java.util.Set;

/**
 * The resumption of a meeting as people write it: {@code Resumption1}, {@code ResumptionI}, {@code
 * resumed}. It is the word with nothing, a number or a Roman numeral after it; any more is not
 * read.
 */
final class Resumption {

  /** More than any meeting was resumed, and less than a year. */
  private static final int MOST = 39;

  private Resumption() {}

  static boolean is(List<Token> tokens) {
    Token first = tokens.get(0);
    if (!first.isWord() || !LenientWords.isResumption(first.text()) || tokens.size() > 2) {
      return false;
    }
    String joined = LenientWords.afterResumption(first.text());
    if (!joined.isEmpty()) {
      return tokens.size() == 1 && value(joined) > 0;
    }
    return tokens.size() == 1 || isNumber(tokens.get(1));
  }

  /** How many of the tokens from a word on are a resumption without parentheses; 0 if none is. */
  static int length(List<Token> tokens) {
    for (int length = Math.min(tokens.size(), 2); length > 0; length--) {
      if (is(tokens.subList(0, length))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isNumber(Token token) {
    return token.isNumber()
        ? token.text().length() <= 2
        : token.isWord() && value(token.text()) > 0;
  }

  /** The value of a Roman numeral. */
  private static int value(String word) {
    int value = LenientWords.roman(word);
    return value <= MOST ? value : 0;
  }

  static void write(List<Token> tokens, StringBuilder out, Set<SymbolRepair> repairs) {
    Token first = tokens.get(0);
    if (!first.text().startsWith("Resumption")) {
      repairs.add(first.is("resumed") ? SymbolRepair.FORM : SymbolRepair.CASE);
    }
    String number = LenientWords.afterResumption(first.text());
    if (tokens.size() > 1) {
      number = tokens.get(1).text();
      if (!tokens.get(1).blank()) {
        repairs.add(SymbolRepair.BLANK);
      }
    }
    int roman = value(number);
    if (roman > 0) {
      repairs.add(SymbolRepair.FORM);
    }
    out.append("(Resumption ").append(number.isEmpty() ? "1" : roman > 0 ? roman : number);
    out.append(')');
  }
}
