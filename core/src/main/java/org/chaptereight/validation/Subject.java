package org.chaptereight.validation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is about: the records of one list of a dossier, each with its place; or values that
 * records hold, wherever they stand; or the dossier as a whole.
 *
 * <p>Subjects are equal if they are the same object.
 *
 * @param <T> the type of the records or values
 */
public final class Subject<T> {

  private static final String NO_WAY = "there is no way through %s, see Subject.by";

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private static final Subject<Dossier> WHOLE =
      new Subject<>(null, ImmutableList::of, dossier -> Optional.empty(), null, ImmutableList.of());

  /** Tells subjects apart, mostly. */
  private final int number = NUMBERS.getAndIncrement() & Integer.MAX_VALUE;

  /** The name of the list, or null for the dossier as a whole. */
  private final @Nullable String field;

  private final Function<Dossier, List<T>> records;
  private final Function<T, Optional<String>> id;

  /** The way through what a record holds; null if nobody told one. */
  private final @Nullable BiConsumer<? super T, Walker> way;

  /** Where such values are met; nothing if they are records. */
  private final ImmutableList<Subject<?>> holders;

  private Subject(
      @Nullable String field,
      Function<Dossier, List<T>> records,
      Function<T, Optional<String>> id,
      @Nullable BiConsumer<? super T, Walker> way,
      ImmutableList<Subject<?>> holders) {
    this.field = field;
    this.records = requireNonNull(records, "records");
    this.id = id;
    this.way = way;
    this.holders = holders;
  }

  /**
   * The records of a list of the dossier, which have no identifier.
   *
   * @param field the name of the list in the dossier's document, such as {@code debates}
   */
  public static <T> Subject<T> of(String field, Function<Dossier, List<T>> records) {
    return new Subject<>(
        requireNonNull(field, "field"),
        records,
        record -> Optional.empty(),
        null,
        ImmutableList.of());
  }

  /**
   * The records of a list of the dossier.
   *
   * @param field the name of the list in the dossier's document, such as {@code debates}
   * @param id the identifier of a record; null if it has none
   */
  public static <T> Subject<T> of(
      String field, Function<Dossier, List<T>> records, Function<? super T, ?> id) {
    requireNonNull(id, "id");
    return new Subject<>(
        requireNonNull(field, "field"),
        records,
        record -> Optional.ofNullable(id.apply(record)).map(Object::toString),
        null,
        ImmutableList.of());
  }

  /** The dossier as a whole. */
  public static Subject<Dossier> dossier() {
    return WHOLE;
  }

  /**
   * Values that are met on the way through the records of other subjects, such as texts. All rules
   * about such values share one walk.
   *
   * <pre>{@code
   * static final Subject<DebateAgenda> OUR_DEBATES = Subjects.DEBATES.by(OurSubjects::debate);
   * static final Subject<PartialDate> DATES = Subject.within(List.of(OUR_DEBATES));
   *
   * static void debate(DebateAgenda debate, Walker walker) {
   *   walker.in("date", debate.date(), DATES);
   * }
   * }</pre>
   *
   * @param holders the subjects, each with its way (see {@link #by}), in the order in which the
   *     values are reported
   * @throws IllegalArgumentException if there is no holder, or one without a way
   */
  public static <T> Subject<T> within(List<Subject<?>> holders) {
    checkArgument(
        !holders.isEmpty(), "values are met on the way through something, and nothing is told");
    for (Subject<?> holder : holders) {
      checkArgument(holder.way != null, NO_WAY, holder);
    }
    return new Subject<>(
        null,
        dossier -> ImmutableList.of(),
        value -> Optional.empty(),
        null,
        ImmutableList.copyOf(holders));
  }

  /**
   * The same records with the way through what each of them holds. It is another subject: {@link
   * Validator#validate(Subject, Object, Dossier)} comes to what is met on this way only if it is
   * given this subject.
   *
   * <p>Of a record the way is always the same: to tell the place of what a rule reports, it is gone
   * again.
   *
   * @throws IllegalArgumentException if these are values that are met on the way through others
   */
  public Subject<T> by(BiConsumer<? super T, Walker> through) {
    checkArgument(!isWithin(), NO_WAY, this);
    return new Subject<>(field, records, id, requireNonNull(through, "through"), holders);
  }

  /** Where the records are that are looked at, or through which the way goes. */
  List<Subject<?>> lists() {
    return holders.isEmpty() ? ImmutableList.of(this) : holders;
  }

  /** Whether its values are met on the way through others. */
  boolean isWithin() {
    return !holders.isEmpty();
  }

  int number() {
    return number;
  }

  List<T> records(Dossier dossier) {
    return records.apply(dossier);
  }

  Optional<String> id(T record) {
    return id.apply(record);
  }

  /** Goes through what a record holds. */
  void walk(T record, Walker walker) {
    if (way != null) {
      way.accept(record, walker);
    }
  }

  /** The place of a record that is one of the dossier; nothing if it is not, or none can tell. */
  Optional<JsonPointer> placeOf(T record, Dossier dossier) {
    try {
      List<T> all = records(dossier);
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i) == record) {
          return Optional.of(place(i));
        }
      }
    } catch (Exception | Error failure) {
      Failures.requireOfCheck(failure);
    }
    return Optional.empty();
  }

  /** The place of the record at an index. */
  JsonPointer place(int index) {
    return field == null ? JsonPointer.ROOT : JsonPointer.ROOT.field(field).index(index);
  }

  /** What people call it. */
  @Override
  public String toString() {
    if (isWithin()) {
      return "values that are met on the way";
    }
    return "the " + (field == null ? "dossier" : field);
  }
}
