package org.chaptereight.code;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.Locale;

/** How a message shows text that may be long, hidden or hostile. */
public final class Characters {

  /** The most code points of a text that a message repeats. */
  private static final int MAX_QUOTED = 60;

  /**
   * Letters and marks that nothing is drawn for: Default_Ignorable_Code_Point of Unicode 15, as far
   * as these categories go.
   */
  private static final ImmutableRangeSet<Integer> HIDDEN =
      ImmutableRangeSet.<Integer>builder()
          .add(Range.singleton(0x034F))
          .add(Range.closed(0x115F, 0x1160))
          .add(Range.closed(0x17B4, 0x17B5))
          .add(Range.closed(0x180B, 0x180F))
          .add(Range.singleton(0x3164))
          .add(Range.closed(0xFE00, 0xFE0F))
          .add(Range.singleton(0xFFA0))
          .add(Range.closed(0xE0100, 0xE01EF))
          .build();

  private Characters() {}

  /** Whether something is drawn for a letter, digit or mark. */
  static boolean isVisible(int codePoint) {
    return codePoint < 0x034F || !HIDDEN.contains(codePoint);
  }

  /**
   * Repeats a text in a message: between quotation marks, cut after {@value #MAX_QUOTED}
   * characters, and with the code points of those that would not show or would disturb the line.
   *
   * @return for example {@code "2016-02-30"} or {@code "CS\u200BTO"}
   */
  public static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    int i = 0;
    for (int n = 0; i < text.length() && n < MAX_QUOTED; n++) {
      int c = text.codePointAt(i);
      if (shows(c)) {
        quoted.appendCodePoint(c);
      } else {
        quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\u{%X}" : "\\u%04X", c));
      }
      i += Character.charCount(c);
    }
    return quoted.append(i < text.length() ? "…\"" : "\"").toString();
  }

  private static boolean shows(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> isVisible(codePoint);
    };
  }

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
