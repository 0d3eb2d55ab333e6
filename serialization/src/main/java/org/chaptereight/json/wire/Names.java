package org.chaptereight.json.wire;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The names that the fields of one type of object can have, in the order in which they are written.
 */
public final class Names extends AdapterForm<Names> {

  /** A longer name is like none. */
  private static final int LONGEST = 40;

  private final ImmutableList<String> texts;

  /** Names, each once. */
  public Names(Iterable<String> texts) {
    this.texts = ImmutableList.copyOf(texts);
    if (this.texts.stream().distinct().count() != this.texts.size()) {
      throw new IllegalArgumentException("a name is given twice: " + texts);
    }
  }

  /** The names, in order. */
  public List<String> texts() {
    return texts;
  }

  /** The name that another was probably meant to be: nearly the same, whatever its case. */
  Optional<String> meantBy(String other) {
    int most = Math.min(2, other.length() / 3);
    return other.length() > LONGEST
        ? Optional.empty()
        : texts.stream()
            .filter(text -> distance(text, other) <= most)
            .min(Comparator.comparingInt(text -> distance(text, other)));
  }

  /** How many characters must be put in, left out or changed to make one text of the other. */
  private static int distance(String one, String other) {
    String a = Ascii.toLowerCase(one);
    String b = Ascii.toLowerCase(other);
    int[] row = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  @Override
  Names self() {
    return this;
  }
}
