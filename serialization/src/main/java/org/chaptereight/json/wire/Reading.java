package org.chaptereight.json.wire;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a document.
 *
 * @param value what the document is
 * @param kept what else is in it, in the order of the document
 */
public record Reading<T>(T value, List<Kept> kept) {

  /** Keeps a copy of the list. */
  public Reading {
    kept = ImmutableList.copyOf(kept);
  }

  /**
   * Reads a document.
   *
   * @throws InvalidDocumentException if it has a problem
   */
  public static <T> Reading<T> of(
      JsonLibrary library, Wire<T> wire, byte[] bytes, ReadSettings settings) {
    Utf8Document document = Utf8Document.of(bytes);
    Attempt<T> first =
        library.read(document, settings, in -> Attempt.of(in, wire, document.cut(), null));
    return first.isOlder() && !first.isClean()
        ? library
            .read(document, settings, in -> Attempt.of(in, wire, document.cut(), first.older()))
            .orElseThrow()
        : first.orElseThrow();
  }

  /**
   * One pass over a document. The version of it may be told at its end only: if it is an older one,
   * what was read before is read again, as it was meant.
   */
  private record Attempt<T>(
      @Nullable Reading<T> reading,
      @Nullable InvalidDocumentException refusal,
      Migrations.@Nullable Version older) {

    static <T> Attempt<T> of(
        In in, Wire<T> wire, @Nullable Problem cut, Migrations.@Nullable Version older) {
      if (older != null) {
        in.isOf(older);
      }
      try {
        T value = in.document(wire, cut);
        return new Attempt<>(new Reading<>(value, in.kept()), null, in.older());
      } catch (InvalidDocumentException e) {
        return new Attempt<>(null, e, in.older());
      }
    }

    boolean isOlder() {
      return older != null;
    }

    boolean isClean() {
      return reading != null && reading.kept().isEmpty();
    }

    Reading<T> orElseThrow() {
      if (reading == null) {
        throw refusal == null ? new IllegalStateException() : refusal;
      }
      return reading;
    }
  }
}
