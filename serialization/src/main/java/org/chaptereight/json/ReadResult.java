package org.chaptereight.json;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chaptereight.code.Characters;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading: either a value, or the problems for which there is none.
 *
 * <pre>{@code
 * ReadResult<Dossier> result = ChapterEightJson.strict().tryRead(Dossier.class, path);
 * result.problems().forEach(System.err::println);
 * result.value().ifPresent(this::show);
 * }</pre>
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {

  private final @Nullable T value;
  private final @Nullable InvalidDocumentException refusal;

  private ReadResult(@Nullable T value, @Nullable InvalidDocumentException refusal) {
    this.value = value;
    this.refusal = refusal;
  }

  static <T> ReadResult<T> of(Supplier<T> read) {
    try {
      return new ReadResult<>(requireNonNull(read.get()), null);
    } catch (InvalidDocumentException e) {
      return new ReadResult<>(null, e);
    } catch (Cancellation e) {
      throw e.thrown();
    }
  }

  /** Whether there is a value. */
  public boolean isValid() {
    return value != null;
  }

  /** The value, if the document has no problem. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** The problems, in the order of the places in the document; none if there is a value. */
  public List<Problem> problems() {
    return refusal == null ? ImmutableList.of() : refusal.problems();
  }

  /** Whether the whole document was looked at (see {@link InvalidDocumentException#isComplete}). */
  public boolean isComplete() {
    return refusal == null || refusal.isComplete();
  }

  /**
   * The value.
   *
   * @throws InvalidDocumentException if there are problems instead
   */
  public T orElseThrow() {
    if (refusal != null) {
      throw refusal;
    }
    return requireNonNull(value);
  }

  /** The value; or the problems, and whether there may be more; in one line. */
  @Override
  public String toString() {
    return refusal == null
        ? "ReadResult[" + Characters.inLine(String.valueOf(value), Integer.MAX_VALUE) + "]"
        : problems().stream()
            .map(Problem::toString)
            .collect(joining("; ", "ReadResult[", isComplete() ? "]" : "; there may be more]"));
  }
}
