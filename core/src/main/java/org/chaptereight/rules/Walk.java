package org.chaptereight.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chaptereight.code.JsonPointer;

/**
 * A way through a dossier that knows where it is.
 *
 * <p>The place is kept in two arrays, and made into a pointer when it is asked for: nearly always,
 * there is nothing to report.
 */
abstract class Walk {

  /** More than records are nested. */
  private static final int MAX_DEPTH = 16;

  private final String[] fields = new String[MAX_DEPTH];

  /** The index in the list of that field, or -1 if it is no list. */
  private final int[] indices = new int[MAX_DEPTH];

  private int depth;

  /** Where the walk is. */
  final JsonPointer place() {
    JsonPointer place = JsonPointer.ROOT;
    for (int i = 0; i < depth; i++) {
      place = place.field(fields[i]);
      if (indices[i] >= 0) {
        place = place.index(indices[i]);
      }
    }
    return place;
  }

  /** Visits the value of a field. */
  final <T> void in(String field, T value, Consumer<? super T> visit) {
    in(field, -1, value, visit);
  }

  /** Visits the value of a field, if it has one. */
  final <T> void maybe(String field, Optional<T> value, Consumer<? super T> visit) {
    if (value.isPresent()) {
      in(field, value.get(), visit);
    }
  }

  /** Visits the values of a list, in their order. */
  final <T> void each(String field, List<? extends T> values, Consumer<? super T> visit) {
    for (int i = 0; i < values.size(); i++) {
      in(field, i, values.get(i), visit);
    }
  }

  private <T> void in(String field, int index, T value, Consumer<? super T> visit) {
    fields[depth] = field;
    indices[depth] = index;
    depth++;
    visit.accept(value);
    depth--;
  }
}
