package org.chaptereight.rules;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chaptereight.code.Code;
import org.chaptereight.code.Spelling;
import org.chaptereight.dossier.Dossier;

/**
 * The identifiers of records that are spelled nearly as one that no record has.
 *
 * <p>The answers are the same for the same dossiers and questions, and the work is bounded: when it
 * is used up, there are no more answers.
 */
final class Nearest {

  /** What is said if there is none. */
  static final String NONE = "—";

  private static final int MOST = 3;

  /** How many characters are compared at most: not much more than a second's work. */
  private static final int WORK = 200_000_000;

  private static final Comparator<Neighbour> ORDER =
      Comparator.comparingInt(Neighbour::distance).thenComparing(Neighbour::id);

  private record Neighbour(int distance, String id) {}

  /** What alone can be near: identifiers of one kind and one length. */
  private record Shape(Class<?> kind, int length) {}

  private final ListMultimap<Shape, String> known =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final Map<Code<?>, String> answers = new HashMap<>();
  private int left;

  /** Compares with the records of these dossiers. */
  Nearest(Dossier... dossiers) {
    this(WORK, dossiers);
  }

  /** Compares so many characters at most. */
  Nearest(int work, Dossier... dossiers) {
    this.left = work;
    for (Dossier dossier : dossiers) {
      for (RecordList<?> list : RecordList.identified(dossier)) {
        for (int i = 0; i < list.size(); i++) {
          String id = list.id(i).toString();
          known.put(new Shape(list.id(i).getClass(), id.length()), id);
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
    for (int length = text.length() - most; length <= text.length() + most; length++) {
      for (String candidate : known.get(new Shape(id.getClass(), length))) {
        int work = text.length() * (2 * most + 1);
        if (left < work) {
          left = 0;
          return NONE;
        }
        left -= work;
        int distance = Spelling.distance(text, candidate, most);
        if (distance <= most) {
          nearest.add(new Neighbour(distance, candidate));
          if (nearest.size() > MOST) {
            nearest.pollLast();
          }
        }
      }
    }
    return nearest.isEmpty()
        ? NONE
        : nearest.stream().map(Neighbour::id).collect(Collectors.joining(", "));
  }
}
