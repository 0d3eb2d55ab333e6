package org.chaptereight.area;

import static java.util.Objects.requireNonNull;

import org.chaptereight.code.Characters;
import org.chaptereight.code.Code;
import org.chaptereight.code.InvalidValueException;

/**
 * The code of a cooperation area: words of small letters and digits joined by single hyphens, such
 * as {@code counter-terrorism}; at most {@value #MAX_LENGTH} characters.
 */
public final class AreaCode extends Code<AreaCode> implements Comparable<AreaCode> {

  /** The most characters that a code can have. */
  public static final int MAX_LENGTH = 64;

  private AreaCode(String text) {
    super(text);
  }

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if the text is not made as said above
   */
  public static AreaCode of(String text) {
    int length = requireNonNull(text, "text").length();
    boolean wellFormed = length > 0 && length <= MAX_LENGTH && text.charAt(length - 1) != '-';
    char before = '-';
    for (int i = 0; wellFormed && i < length; i++) {
      char c = text.charAt(i);
      wellFormed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && before != '-');
      before = c;
    }
    if (!wellFormed) {
      throw InvalidValueException.of(
          "area.form",
          "{text} is not an area code: expected small letters and digits, words joined by -,"
              + " at most {most} characters",
          "text",
          Characters.quote(text),
          "most",
          MAX_LENGTH);
    }
    return new AreaCode(text);
  }
}
