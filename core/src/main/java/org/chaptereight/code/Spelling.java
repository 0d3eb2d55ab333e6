package org.chaptereight.code;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** How far the spellings of two texts are from each other. */
public final class Spelling {

  private static final int MOST_CHANGED = 3;

  private static final int MOST_TOLD = 3;

  private static final CharMatcher JOINTS = CharMatcher.whitespace().or(CharMatcher.anyOf("-_"));

  private static final Comparator<Neighbour> ORDER =
      Comparator.comparingInt(Neighbour::distance).thenComparing(Neighbour::text);

  private record Neighbour(int distance, String text) {}

  private Spelling() {}

  /**
   * Those texts that are spelled nearly as one, and may be meant by it: at most three, the nearest
   * first, and then by their characters. At most one character in four is another, and one more,
   * but never more than three.
   *
   * <pre>{@code
   * Spelling.nearest("OBSERVR", List.of("MEMBER", "OBSERVER")); // [OBSERVER]
   * }</pre>
   */
  public static List<String> nearest(String text, Iterable<String> others) {
    int most = Math.min(MOST_CHANGED, 1 + text.length() / 4);
    TreeSet<Neighbour> nearest = new TreeSet<>(ORDER);
    for (String other : others) {
      int distance = distance(text, other, most);
      if (distance > most) {
        continue;
      }
      nearest.add(new Neighbour(distance, other));
      if (nearest.size() > MOST_TOLD) {
        nearest.pollLast();
      }
      if (nearest.size() == MOST_TOLD) {
        most = nearest.last().distance();
      }
    }
    return nearest.stream().map(Neighbour::text).toList();
  }

  /**
   * The text that is the same as one but for case, blanks, hyphens and underscores, if there is
   * exactly one.
   *
   * <pre>{@code
   * Spelling.alike("RULE37", List.of("RULE_37", "RULE_39")); // RULE_37
   * }</pre>
   */
  public static Optional<String> alike(String text, Iterable<String> others) {
    String bare = bare(text);
    ImmutableList<String> alike =
        ImmutableList.copyOf(Iterables.filter(others, other -> bare(other).equals(bare)));
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private static String bare(String text) {
    return Ascii.toLowerCase(JOINTS.removeFrom(text));
  }

  /**
   * How many characters must be put in, left out or changed to make one text of the other, whatever
   * their case; some number over the limit, if it is more than that.
   *
   * <pre>{@code
   * Spelling.distance("PROVENANCE-MISING", "PROVENANCE-MISSING", 3); // 1
   * }</pre>
   *
   * <p>It looks at no more than {@code 2 × limit + 1} characters of one text for each character of
   * the other, and stops where it is clear that they are farther than the limit.
   *
   * @throws IllegalArgumentException if the limit is negative
   */
  public static int distance(String one, String other, int limit) {
    checkArgument(limit >= 0, "a limit is not negative, this is %s", limit);
    int beyond = limit + 1;
    if (Math.abs(one.length() - other.length()) > limit) {
      return beyond;
    }
    // What both begin or end with is the same in the shortest way from one to the other.
    int begun = 0;
    int least = Math.min(one.length(), other.length());
    while (begun < least && isSame(one.charAt(begun), other.charAt(begun))) {
      begun++;
    }
    int end = one.length();
    int otherEnd = other.length();
    while (end > begun
        && otherEnd > begun
        && isSame(one.charAt(end - 1), other.charAt(otherEnd - 1))) {
      end--;
      otherEnd--;
    }
    return begun == end || begun == otherEnd
        ? end + otherEnd - 2 * begun
        : inTable(one.substring(begun, end), other.substring(begun, otherEnd), limit);
  }

  private static int inTable(String one, String other, int limit) {
    int beyond = limit + 1;
    // Of the table of distances between beginnings, only what is near its diagonal can be in limit.
    int[] above = new int[other.length() + 1];
    int[] row = new int[above.length];
    for (int j = 0; j < above.length; j++) {
      above[j] = Math.min(j, beyond);
    }
    for (int i = 1; i <= one.length(); i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(other.length(), i + limit);
      row[from - 1] = from == 1 ? Math.min(i, beyond) : beyond;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        int changed = above[j - 1] + (isSame(one.charAt(i - 1), other.charAt(j - 1)) ? 0 : 1);
        row[j] = Math.min(beyond, Math.min(changed, 1 + Math.min(above[j], row[j - 1])));
        least = Math.min(least, row[j]);
      }
      if (to < other.length()) {
        row[to + 1] = beyond;
      }
      if (least > limit) {
        return beyond;
      }
      int[] next = above;
      above = row;
      row = next;
    }
    return above[other.length()];
  }

  private static boolean isSame(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }
}
