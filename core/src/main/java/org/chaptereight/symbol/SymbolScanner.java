package org.chaptereight.symbol;

import org.jspecify.annotations.Nullable;

/** Reads the characters of a symbol from left to right, and keeps what its canonical text adds. */
class SymbolScanner {

  private static final int MAX_DIGITS = 9;

  final String text;
  final int start;
  final int end;
  int at;

  private @Nullable StringBuilder canonical;
  private int copied;

  SymbolScanner(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.at = start;
    this.copied = start;
  }

  /** The character at a place, or 0 after the last one. */
  final char charAt(int i) {
    return i < end ? text.charAt(i) : 0;
  }

  final boolean isAt(char c) {
    return at < end && text.charAt(at) == c;
  }

  /** Reads a character, if it is the next. */
  final boolean skip(char c) {
    if (!isAt(c)) {
      return false;
    }
    at++;
    return true;
  }

  /** Reads some characters, if they are the next. */
  final boolean skip(String expected) {
    if (expected.length() > end - at || !text.startsWith(expected, at)) {
      return false;
    }
    at += expected.length();
    return true;
  }

  /** Reads a whole number from 1, as digits that do not begin with 0. */
  final int positive(String part) throws Refusal {
    int from = at;
    if (charAt(at) < '1' || charAt(at) > '9') {
      throw refusal(part, from, "a number from 1, without leading zeros");
    }
    int number = 0;
    while (isDigit(charAt(at))) {
      if (at - from == MAX_DIGITS) {
        throw refusal(part, from, "a number of at most 9 digits");
      }
      number = number * 10 + (text.charAt(at++) - '0');
    }
    return number;
  }

  /** The end of the ASCII letters from a place on. */
  final int letters(int from) {
    int i = from;
    while (i < end && isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isLetter(char c) {
    return isCapital(c) || (c >= 'a' && c <= 'z');
  }

  /** Puts characters into the canonical text that are not in this one. */
  final void insert(int place, String characters) {
    if (canonical == null) {
      canonical = new StringBuilder(end - start + 8);
    }
    canonical.append(text, copied, place).append(characters);
    copied = place;
  }

  /** The canonical text, which is the given one where it can be. */
  final String canonicalText() {
    return canonical == null
        ? text.substring(start, end)
        : canonical.append(text, copied, end).toString();
  }

  final Refusal refusal(String part, int place, String expected) {
    return new Refusal(Refusal.Kind.WRONG, text, part, place, expected);
  }

  final Refusal refusal(Refusal.Kind kind, String part, int place, String expected) {
    return new Refusal(kind, text, part, place, expected);
  }
}
