package org.chaptereight.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;

/**
 * One line of a stream of records: a value, or the problems for which there is none. Blank lines
 * are counted, and otherwise left out.
 *
 * @param <T> the type of the values
 */
public final class Line<T> {

  private final long number;
  private final ReadResult<T> result;

  Line(long number, ReadResult<T> result) {
    this.number = number;
    this.result = requireNonNull(result);
  }

  /** The number of the line, from 1. */
  public long number() {
    return number;
  }

  /** The value, if the line has no problem. */
  public Optional<T> value() {
    return result.value();
  }

  /**
   * The problems of the line, in the order of their places; none if there is a value. Their line is
   * {@link #number}, as far as an {@code int} can tell it, and their offset counts from the
   * beginning of the stream.
   */
  public List<Problem> problems() {
    return result.problems();
  }

  /**
   * The value.
   *
   * @throws InvalidDocumentException if there are problems instead; it tells the number of the line
   */
  public T orElseThrow() {
    return result.orElseThrow();
  }

  @Override
  public String toString() {
    return "Line " + number + ": " + result;
  }
}
