package org.chaptereight.symbol;

import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Words by their text, which is looked up where it stands in a longer one. */
final class WordTable<W> {

  private final String[] keys;
  private final Object[] words;
  private final int mask;
  private final Map<String, W> folded = new HashMap<>();

  /** A table of words; of two that differ in case only, the first is found when case is ignored. */
  WordTable(Collection<W> all, Function<W, String> key) {
    int size = Integer.highestOneBit(Math.max(all.size(), 4)) * 4;
    keys = new String[size];
    words = new Object[size];
    mask = size - 1;
    for (W word : all) {
      String code = key.apply(word);
      int i = slot(code, 0, code.length());
      keys[i] = code;
      words[i] = word;
      folded.putIfAbsent(Ascii.toUpperCase(code), word);
    }
  }

  /** The word from start to end, or null. */
  @SuppressWarnings("unchecked")
  @Nullable W find(String text, int start, int end) {
    return (W) words[slot(text, start, end)];
  }

  /** The word of which this is a spelling, whatever the case of its letters, or null. */
  @Nullable W findIgnoringCase(String text) {
    W word = find(text, 0, text.length());
    return word != null ? word : folded.get(Ascii.toUpperCase(text));
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
