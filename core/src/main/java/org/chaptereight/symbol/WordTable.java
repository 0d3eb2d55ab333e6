package org.chaptereight.symbol;

import com.google.common.base.Ascii;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Words by their text, which is looked up where it stands in a longer one.
 *
 * <p>The words are asked for when the first is looked up, since few organs are met by most.
 */
final class WordTable<W> {

  private final Supplier<Map<String, W>> words;
  private volatile @Nullable Slots<W> slots;
  private volatile @Nullable Map<String, W> folded;

  /**
   * A table of words by their text; of two that differ in case only, the first is found when case
   * is ignored.
   */
  WordTable(Supplier<Map<String, W>> words) {
    this.words = words;
  }

  /** The word from start to end, or null. */
  @Nullable W find(String text, int start, int end) {
    Slots<W> filled = slots;
    return (filled == null ? fill() : filled).find(text, start, end);
  }

  /** The word of which this is a spelling, whatever the case of its letters, or null. */
  @Nullable W findIgnoringCase(String text) {
    W word = find(text, 0, text.length());
    if (word != null) {
      return word;
    }
    Map<String, W> known = folded;
    return (known == null ? fold() : known).get(Ascii.toUpperCase(text));
  }

  private synchronized Slots<W> fill() {
    Slots<W> filled = slots;
    if (filled == null) {
      filled = new Slots<>(words.get());
      slots = filled;
    }
    return filled;
  }

  private synchronized Map<String, W> fold() {
    Map<String, W> known = folded;
    if (known == null) {
      Map<String, W> all = new HashMap<>();
      fill().words.forEach((code, word) -> all.putIfAbsent(Ascii.toUpperCase(code), word));
      known = all;
      folded = known;
    }
    return known;
  }

  /** Where the words are, by a hash of their text. */
  private static final class Slots<W> {

    final Map<String, W> words;
    private final String[] keys;
    private final Object[] values;
    private final int mask;

    Slots(Map<String, W> words) {
      this.words = words;
      int size = Integer.highestOneBit(Math.max(words.size(), 4)) * 4;
      keys = new String[size];
      values = new Object[size];
      mask = size - 1;
      for (Map.Entry<String, W> entry : words.entrySet()) {
        int i = slot(entry.getKey(), 0, entry.getKey().length());
        keys[i] = entry.getKey();
        values[i] = entry.getValue();
      }
    }

    @SuppressWarnings("unchecked")
    @Nullable W find(String text, int start, int end) {
      return (W) values[slot(text, start, end)];
    }

    /** Where a word is, or where it would be. */
    private int slot(String text, int start, int end) {
      int i = hash(text, start, end) & mask;
      for (String key = keys[i]; key != null; key = keys[i]) {
        if (key.length() == end - start && text.startsWith(key, start)) {
          break;
        }
        i = (i + 1) & mask;
      }
      return i;
    }

    /** The ends and the length tell most words apart. */
    private static int hash(String text, int start, int end) {
      return end == start
          ? 0
          : (text.charAt(start) * 31 + text.charAt(end - 1)) * 31 + (end - start) * 7;
    }
  }
}
