package org.chaptereight.text;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.chaptereight.code.Characters;
import org.chaptereight.code.InvalidValueException;

/** What a text for people may contain: something besides blanks, and nothing unprintable. */
public final class PlainText {

  /** The most characters (UTF-16 code units) that a text can have. */
  public static final int MAX_LENGTH = 1_000_000;

  /** Up to the last control of direction: which characters are no control of any sort. */
  private static final boolean[] ORDINARY = new boolean['\u2069' + 1];

  static {
    // Every text is checked, most more than once: a look-up takes half of the comparisons.
    Arrays.fill(ORDINARY, ' ', 0x7F, true);
    Arrays.fill(ORDINARY, 0xA0, '\u202A', true);
  }

  private PlainText() {}

  /**
   * Gives the text back unchanged if it can be printed.
   *
   * <p>Directional marks, combining marks and every script pass; a line feed passes too.
   *
   * @throws IllegalArgumentException if the text is blank, longer than {@value #MAX_LENGTH}, has a
   *     control character other than a line feed, or half of a surrogate pair; the message names
   *     the character and its place
   */
  public static String require(String text) {
    requireTellingControls(text);
    return text;
  }

  /**
   * Does the same, and tells whether the text opens or closes embeddings, overrides or isolates
   * (UAX #9).
   *
   * @throws IllegalArgumentException if the text cannot be printed (see {@link #require})
   */
  public static boolean requireTellingControls(String text) {
    int length = requireNonNull(text, "text").length();
    if (length > MAX_LENGTH) {
      throw InvalidValueException.of(
          "text.length",
          "a text has at most {most} characters, this one has {length}",
          "most",
          MAX_LENGTH,
          "length",
          length);
    }
    boolean ordinary = true;
    for (int i = 0; i < length; i++) {
      ordinary &= isOrdinary(text.charAt(i));
    }
    boolean controls = !ordinary && hasDirectionalControls(text);
    if (isBlank(text)) {
      throw InvalidValueException.of("text.blank", "a text must not be blank");
    }
    return controls;
  }

  /** Whether a character needs no closer look: no control of any sort, and not half of a pair. */
  private static boolean isOrdinary(char c) {
    return c < ORDINARY.length ? ORDINARY[c] : !Character.isSurrogate(c);
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || (c > 0x7E && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  private static boolean hasDirectionalControls(String text) {
    boolean controls = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          throw InvalidValueException.of(
              "text.surrogate",
              "a text cannot hold half of a surrogate pair: {character} at character {at}",
              "character",
              Characters.name(c),
              "at",
              text.codePointCount(0, i) + 1);
        }
        i++;
      } else if (c <= 0x9F && !isOrdinary(c) && c != '\n') {
        throw InvalidValueException.of(
            "text.control",
            "a text cannot hold a control character: {character} at character {at}",
            "character",
            Characters.name(c),
            "at",
            text.codePointCount(0, i) + 1);
      } else {
        controls |= (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
      }
    }
    return controls;
  }
}
