package org.chaptereight.symbol;

import java.util.List;

/**
 * The order of symbols as a documentalist files them: by organ, body, era, session, series and
 * number, never by characters.
 */
final class SymbolOrder {

  private static final List<String> PRINCIPAL = List.of("A", "S", "E", "T", "ST");

  private SymbolOrder() {}

  /** Where an organ comes: the principal organs first. */
  static int rank(String organ) {
    int rank = PRINCIPAL.indexOf(organ);
    return rank < 0 ? PRINCIPAL.size() : rank;
  }

  static boolean isPrincipal(String organ) {
    return PRINCIPAL.contains(organ);
  }

  /** Compares texts as people do: runs of digits by their number, as Roman numerals after a dot. */
  static int natural(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int iEnd = runEnd(one, i);
      int jEnd = runEnd(other, j);
      int order = run(one, i, iEnd, other, j, jEnd);
      if (order != 0) {
        return order;
      }
      i = iEnd;
      j = jEnd;
    }
    int order = Integer.compare(one.length() - i, other.length() - j);
    return order != 0 ? order : one.compareTo(other);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The end of the digits, or of the other characters, from a place on. */
  private static int runEnd(String text, int start) {
    boolean digits = isDigit(text.charAt(start));
    int end = start + 1;
    while (end < text.length()
        && isDigit(text.charAt(end)) == digits
        && (digits || (text.charAt(end - 1) != '.' && text.charAt(end - 1) != ' '))) {
      end++;
    }
    return end;
  }

  private static int run(String one, int i, int iEnd, String other, int j, int jEnd) {
    int number = number(one, i, iEnd);
    int otherNumber = number(other, j, jEnd);
    if (number != 0 || otherNumber != 0) {
      // What is no number comes first.
      return Integer.compare(number, otherNumber);
    }
    return one.substring(i, iEnd).compareTo(other.substring(j, jEnd));
  }

  /** What digits, or a Roman numeral after something else, stand for, or 0. */
  private static int number(String text, int start, int end) {
    if (isDigit(text.charAt(start))) {
      return end - start > 9 ? Integer.MAX_VALUE : Integer.parseInt(text, start, end, 10);
    }
    return start == 0 ? 0 : Roman.parse(text, start, end);
  }
}
