package org.chaptereight.code;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.Locale;
import java.util.function.IntPredicate;

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

  /** First strong isolate, and pop directional isolate (UAX #9). */
  private static final char ISOLATE = '\u2068';

  private static final char END_OF_ISOLATE = '\u2069';

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
    return '"' + escape(text, MAX_QUOTED, Characters::shows) + '"';
  }

  /**
   * Prints a text in a line: cut after some characters, and with the code points of those that
   * would break the line or turn its direction. What people write passes, such as joiners and
   * directional marks; so do isolates (U+2068) that are closed, and thus do nothing to what is
   * around them.
   *
   * @param most the most code points of it to print
   */
  public static String inLine(String text, int most) {
    return text.length() <= most && isolatesAreClosed(text)
        ? escape(text, most, c -> c == ISOLATE || c == END_OF_ISOLATE || staysInLine(c))
        : escape(text, most, Characters::staysInLine);
  }

  private static boolean isolatesAreClosed(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ISOLATE) {
        open++;
      } else if (c == END_OF_ISOLATE && --open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  private static boolean staysInLine(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default ->
          (codePoint < 0x202A || codePoint > 0x202E) && (codePoint < 0x2066 || codePoint > 0x2069);
    };
  }

  private static String escape(String text, int most, IntPredicate passes) {
    StringBuilder escaped = new StringBuilder();
    int i = 0;
    for (int n = 0; i < text.length() && n < most; n++) {
      int c = text.codePointAt(i);
      if (passes.test(c)) {
        escaped.appendCodePoint(c);
      } else {
        escaped.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\u{%X}" : "\\u%04X", c));
      }
      i += Character.charCount(c);
    }
    return escaped.append(i < text.length() ? "…" : "").toString();
  }

  /** Prints a text of which the end says as much as the beginning: cut in its middle. */
  static String ends(String text, int most) {
    int length = text.codePointCount(0, text.length());
    if (length <= most) {
      return escape(text, most, Characters::shows);
    }
    String end = text.substring(text.offsetByCodePoints(text.length(), -most / 2));
    return escape(text, most / 2, Characters::shows) + escape(end, most / 2, Characters::shows);
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
