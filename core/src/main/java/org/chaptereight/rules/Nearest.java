package org.chaptereight.rules;

import static java.util.Comparator.comparing;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.chaptereight.code.Code;
import org.chaptereight.code.Spelling;
import org.chaptereight.dossier.Dossier;

/**
 * The identifiers of records that are spelled nearly as one that no record has.
 *
 * <p>Of many identifiers those are compared that stand near in the order of their texts, or of
 * their texts read backwards: what differs in one place begins or ends alike. So the work for each
 * is bounded, and the answers depend on the dossiers only.
 */
final class Nearest {

  /** What is said if there is none. */
  static final String NONE = "—";

  /** How many identifiers are compared on each side, in each of the two orders. */
  private static final int REACH = 32;

  private final ImmutableMap<Class<?>, Candidates> known;
  private final Map<Code<?>, String> answers = new ConcurrentHashMap<>();

  /** Compares with the records of these dossiers. */
  Nearest(Dossier... dossiers) {
    Multimap<Class<?>, String> ids = MultimapBuilder.hashKeys().linkedHashSetValues().build();
    for (Dossier dossier : dossiers) {
      for (RecordList<?> list : RecordList.identified(dossier)) {
        for (int i = 0; i < list.size(); i++) {
          ids.put(list.id(i).getClass(), list.id(i).toString());
        }
      }
    }
    ImmutableMap.Builder<Class<?>, Candidates> candidates = ImmutableMap.builder();
    ids.asMap().forEach((kind, texts) -> candidates.put(kind, new Candidates(texts)));
    known = candidates.buildOrThrow();
  }

  /** At most three identifiers of the same kind, the nearest first; {@link #NONE} if none is. */
  String to(Code<?> id) {
    return answers.computeIfAbsent(id, this::find);
  }

  private String find(Code<?> id) {
    Candidates candidates = known.get(id.getClass());
    return candidates == null
        ? NONE
        : told(Spelling.nearest(id.toString(), candidates.near(id.toString())));
  }

  /** What a message says of those that are near. */
  static String told(List<String> nearest) {
    return nearest.isEmpty() ? NONE : String.join(", ", nearest);
  }

  /** Identifiers of one kind, in two orders. */
  private static final class Candidates {

    private final Sorted forwards;
    private final Sorted backwards;

    private Candidates(Collection<String> ids) {
      forwards = new Sorted(ids, Ascii::toLowerCase);
      backwards =
          new Sorted(ids, id -> new StringBuilder(Ascii.toLowerCase(id)).reverse().toString());
    }

    Iterable<String> near(String id) {
      return Iterables.concat(forwards.near(id), backwards.near(id));
    }
  }

  private static final class Sorted {

    private final UnaryOperator<String> key;
    private final String[] keys;
    private final String[] ids;

    private Sorted(Collection<String> unsorted, UnaryOperator<String> key) {
      this.key = key;
      record Keyed(String key, String id) {}
      Keyed[] sorted =
          unsorted.stream()
              .map(id -> new Keyed(key.apply(id), id))
              .sorted(comparing(Keyed::key).thenComparing(Keyed::id))
              .toArray(Keyed[]::new);
      keys = Arrays.stream(sorted).map(Keyed::key).toArray(String[]::new);
      ids = Arrays.stream(sorted).map(Keyed::id).toArray(String[]::new);
    }

    private List<String> near(String id) {
      int found = Arrays.binarySearch(keys, key.apply(id));
      int at = found < 0 ? -(found + 1) : found;
      return Arrays.asList(ids).subList(Math.max(0, at - REACH), Math.min(ids.length, at + REACH));
    }
  }
}
