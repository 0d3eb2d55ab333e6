package org.chaptereight.text;

import static java.util.Objects.requireNonNull;

import org.chaptereight.code.Characters;

/** What a text for people may contain: at least one visible character, and nothing unprintable. */
public final class PlainText {

  private PlainText() {}

  /**
   * Gives the text back unchanged if it can be printed.
   *
   * <p>Directional marks, combining marks and every script pass; a line feed passes too.
   *
   * @throws IllegalArgumentException if the text is blank, has a control character other than a
   *     line feed, or half of a surrogate pair; the message names the character and its place
   */
  public static String require(String text) {
    boolean blank = true;
    for (int i = 0, length = requireNonNull(text, "text").length(); i < length; i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        if (c != ' ' && c != '\n') {
          throw refused(text, i, "a control character");
        }
      } else if (c < 0x7F) {
        blank = false;
      } else if (c <= 0x9F) {
        throw refused(text, i, "a control character");
      } else if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && i + 1 < length
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          throw refused(text, i, "half of a surrogate pair");
        }
        blank = false;
        i++;
      } else {
        blank &= Character.isWhitespace(c) || Character.isSpaceChar(c);
      }
    }
    if (blank) {
      throw new IllegalArgumentException("a text is not blank");
    }
    return text;
  }

  private static IllegalArgumentException refused(String text, int index, String what) {
    return new IllegalArgumentException(
        "a text cannot hold %s: %s at character %s"
            .formatted(
                what, Characters.name(text.charAt(index)), text.codePointCount(0, index) + 1));
  }
}
