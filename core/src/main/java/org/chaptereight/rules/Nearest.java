package org.chaptereight.rules;

import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chaptereight.code.Code;
import org.chaptereight.dossier.Dossier;

/**
 * The identifiers of records that are spelled nearly as one that no record has.
 *
 * <p>The answers are the same for the same dossiers, and the work is bounded: when it is used up,
 * there are no more answers.
 */
final class Nearest {

  /** What is said if there is none. */
  static final String NONE = "—";

  private static final int MOST = 3;

  /** How many identifiers are compared at most. */
  private static final int WORK = 200_000;

  private static final Comparator<Neighbour> ORDER =
      Comparator.comparingInt(Neighbour::distance).thenComparing(Neighbour::id);

  private record Neighbour(int distance, String id) {}

  private final Multimap<Class<?>, String> known =
      MultimapBuilder.hashKeys().linkedHashSetValues().build();
  private final Map<Code<?>, String> answers = new HashMap<>();
  private int left = WORK;

  /** Compares with the records of these dossiers. */
  Nearest(Dossier... dossiers) {
    for (Dossier dossier : dossiers) {
      for (RecordList<?> list : RecordList.identified(dossier)) {
        for (int i = 0; i < list.size(); i++) {
          known.put(list.id(i).getClass(), list.id(i).toString());
        }
      }
    }
  }

  /** At most three identifiers of the same kind, the nearest first; {@link #NONE} if none is. */
  String to(Code<?> id) {
    return answers.computeIfAbsent(id, this::find);
  }

  private String find(Code<?> id) {
    String text = id.toString();
    int most = Math.min(MOST, 1 + text.length() / 4);
    TreeSet<Neighbour> nearest = new TreeSet<>(ORDER);
    for (String candidate : known.get(id.getClass())) {
      if (left == 0) {
        break;
      }
      left--;
      int distance = distance(text, candidate, most);
      if (distance <= most) {
        nearest.add(new Neighbour(distance, candidate));
        if (nearest.size() > MOST) {
          nearest.pollLast();
        }
      }
    }
    return nearest.isEmpty()
        ? NONE
        : nearest.stream().map(Neighbour::id).collect(Collectors.joining(", "));
  }

  /**
   * How many characters must be put in, left out or changed to make one text of the other, whatever
   * their case; some number over the limit, if it is more than that.
   */
  static int distance(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      int least = i;
      for (int j = 1; j < row.length; j++) {
        int changed = above[j - 1] + (isSame(one.charAt(i - 1), other.charAt(j - 1)) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return least;
      }
      above = row;
    }
    return above[other.length()];
  }

  private static boolean isSame(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }
}
