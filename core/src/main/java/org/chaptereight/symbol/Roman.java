package org.chaptereight.symbol;

/** Roman numerals from I to MMMCMXCIX, in their one canonical form. */
final class Roman {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** The most characters of a numeral: MMMDCCCLXXXVIII. */
  private static final int MAX_LENGTH = 15;

  private Roman() {}

  /** The number that a numeral stands for, or 0 if the characters are not a canonical numeral. */
  static int parse(CharSequence text, int start, int end) {
    if (end - start > MAX_LENGTH) {
      return 0;
    }
    int number = 0;
    int before = 0;
    for (int i = end - 1; i >= start; i--) {
      int value = value(text.charAt(i));
      if (value == 0) {
        return 0;
      }
      number += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return number > 0 && isWritten(text, start, end, number) ? number : 0;
  }

  private static int value(char c) {
    return switch (c) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      case 'C' -> 100;
      case 'D' -> 500;
      case 'M' -> 1000;
      default -> 0;
    };
  }

  /** Whether the characters are how a number is written. */
  private static boolean isWritten(CharSequence text, int start, int end, int number) {
    int rest = number;
    int at = start;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        String numeral = NUMERALS[i];
        for (int k = 0; k < numeral.length(); k++) {
          if (at >= end || text.charAt(at++) != numeral.charAt(k)) {
            return false;
          }
        }
        rest -= VALUES[i];
      }
    }
    return at == end;
  }

  /** How a number is written. */
  static String print(int number) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        text.append(NUMERALS[i]);
        rest -= VALUES[i];
      }
    }
    return text.toString();
  }
}
