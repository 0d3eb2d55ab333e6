package org.chaptereight.code;

import java.util.Locale;

/** How a message names one character, so that it can be read even if it cannot be seen. */
public final class Characters {

  private Characters() {}

  /**
   * Names a character by its code point, and shows it if it can be seen.
   *
   * @param codePoint a Unicode code point
   * @return for example {@code U+200F} or {@code "?" (U+003F)}
   */
  public static String name(int codePoint) {
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          number;
      default -> "\"" + Character.toString(codePoint) + "\" (" + number + ")";
    };
  }
}
