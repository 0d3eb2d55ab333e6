package org.chaptereight.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is about: the records of one list of a dossier, each with its place, or the dossier
 * as a whole.
 *
 * @param <T> the type of the records
 */
public final class Subject<T> {

  private static final Subject<Dossier> WHOLE =
      new Subject<>(null, ImmutableList::of, dossier -> Optional.empty());

  /** The name of the list, or null for the dossier as a whole. */
  private final @Nullable String field;

  private final Function<Dossier, List<T>> records;
  private final Function<T, Optional<String>> id;

  private Subject(
      @Nullable String field,
      Function<Dossier, List<T>> records,
      Function<T, Optional<String>> id) {
    this.field = field;
    this.records = requireNonNull(records, "records");
    this.id = id;
  }

  /**
   * The records of a list of the dossier, which have no identifier.
   *
   * @param field the name of the list in the dossier's document, such as {@code debates}
   */
  public static <T> Subject<T> of(String field, Function<Dossier, List<T>> records) {
    return new Subject<>(requireNonNull(field, "field"), records, record -> Optional.empty());
  }

  /**
   * The records of a list of the dossier.
   *
   * @param field the name of the list in the dossier's document, such as {@code debates}
   * @param id the identifier of a record
   */
  public static <T> Subject<T> of(
      String field, Function<Dossier, List<T>> records, Function<? super T, ?> id) {
    requireNonNull(id, "id");
    return new Subject<>(
        requireNonNull(field, "field"),
        records,
        record -> Optional.of(String.valueOf(id.apply(record))));
  }

  /** The dossier as a whole. */
  public static Subject<Dossier> dossier() {
    return WHOLE;
  }

  List<T> records(Dossier dossier) {
    return records.apply(dossier);
  }

  Optional<String> id(T record) {
    return id.apply(record);
  }

  /** The place of a record that is one of the dossier; nothing if it is not. */
  Optional<JsonPointer> placeOf(T record, Dossier dossier) {
    List<T> all = records(dossier);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) == record) {
        return Optional.of(place(i));
      }
    }
    return Optional.empty();
  }

  /** The place of the record at an index. */
  JsonPointer place(int index) {
    return field == null ? JsonPointer.ROOT : JsonPointer.ROOT.field(field).index(index);
  }
}
