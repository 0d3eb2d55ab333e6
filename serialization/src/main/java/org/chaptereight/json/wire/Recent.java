package org.chaptereight.json.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of the short texts that were read last. A document names the same few over and over:
 * each is made once and shared, which saves memory, and the time to make it.
 *
 * <p>A text has one place, and stays there until another needs it: whatever a document contains,
 * this grows no larger, and a look takes no longer.
 */
public final class Recent {

  private static final int BITS = 9;

  /** What is longer is hardly named twice. */
  private static final int LONGEST = 128;

  private static final int NOWHERE = -1;

  private final @Nullable Seen[] places = new Seen[1 << BITS];

  /** Where the text belongs that was looked for last, and was not there. */
  private int place = NOWHERE;

  // No record: those do not hold arrays.
  private static final class Seen {

    private final TextWire<?> wire;
    private final char[] text;
    private final Object value;

    Seen(TextWire<?> wire, String text, Object value) {
      this.wire = wire;
      this.text = text.toCharArray();
      this.value = value;
    }
  }

  Recent() {}

  /**
   * The value that a wire has read of a text, if it is still there. Characters are looked for, so
   * that no String need be made of what is found.
   */
  @SuppressWarnings("unchecked") // The wire has read it.
  public <T> @Nullable T find(TextWire<T> wire, char[] characters, int start, int length) {
    if (length == 0 || length > LONGEST) {
      place = NOWHERE;
      return null;
    }
    int at = place(wire, characters, start, length);
    Seen seen = places[at];
    boolean found =
        seen != null
            && seen.wire == wire
            && Arrays.equals(seen.text, 0, seen.text.length, characters, start, start + length);
    place = found ? NOWHERE : at;
    return found ? (T) seen.value : null;
  }

  /** Texts that are alike differ at the end, as a rule. */
  private static int place(TextWire<?> wire, char[] characters, int start, int length) {
    int hash = wire.hash();
    hash = 31 * hash + length;
    hash = 31 * hash + characters[start + length / 2];
    hash = 31 * hash + characters[start + length * 7 / 8];
    hash = 31 * hash + characters[start + length - 1];
    return (hash * 0x9E3779B9) >>> (Integer.SIZE - BITS);
  }

  /** Keeps what a wire has read of the text that it did not find before. */
  void keep(TextWire<?> wire, String text, Object value) {
    if (place != NOWHERE) {
      places[place] = new Seen(wire, text, value);
      place = NOWHERE;
    }
  }
}
