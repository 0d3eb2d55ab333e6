package org.chaptereight.json.wire;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.chaptereight.json.problem.InvalidDocumentException;

/**
 * What a JSON library makes its parsers of, and keeps a table of the names of all documents in. It
 * is replaced when names collide there, before the parser is closed and gives its names back to the
 * old one, so that no document suffers from another.
 *
 * @param <F> what the library makes parsers of
 */
public final class NameTables<F> {

  private final Supplier<F> make;
  private volatile F shared;

  /** Has a table for all documents. */
  public NameTables(Supplier<F> make) {
    this.make = make;
    this.shared = make.get();
  }

  /** What all documents share. */
  public F shared() {
    return shared;
  }

  /**
   * Reads a document; once more, with a table of its own, if it was refused for names that may
   * collide with those of other documents only.
   *
   * @param read reads the document, and runs what it is given if names collide
   */
  public <R> R read(BiFunction<F, Runnable, R> read) {
    boolean[] collided = {false};
    Runnable replace =
        () -> {
          collided[0] = true;
          shared = make.get();
        };
    try {
      R first = read.apply(shared, replace);
      if (!collided[0]) {
        return first;
      }
    } catch (InvalidDocumentException e) {
      if (!collided[0]) {
        throw e;
      }
    }
    return read.apply(make.get(), () -> {});
  }
}
