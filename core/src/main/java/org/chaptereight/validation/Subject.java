package org.chaptereight.validation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;

/**
 * The records of one type in a dossier, each with its place: what a rule is about.
 *
 * @param <T> the type of the records
 */
public final class Subject<T> {

  private final String field;
  private final Function<Dossier, List<T>> records;

  private Subject(String field, Function<Dossier, List<T>> records) {
    this.field = requireNonNull(field, "field");
    this.records = requireNonNull(records, "records");
  }

  /**
   * The records of a list of the dossier.
   *
   * @param field the name of the list in the dossier's document, such as {@code debates}
   */
  public static <T> Subject<T> of(String field, Function<Dossier, List<T>> records) {
    return new Subject<>(field, records);
  }

  /** Calls the action with each record of the dossier and its place, in order. */
  void forEach(Dossier dossier, BiConsumer<T, JsonPointer> action) {
    List<T> all = records.apply(dossier);
    JsonPointer list = JsonPointer.ROOT.field(field);
    for (int i = 0; i < all.size(); i++) {
      action.accept(all.get(i), list.index(i));
    }
  }
}
