package org.chaptereight.json.problem;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.chaptereight.code.JsonPointer;

/**
 * One thing that is wrong with a document.
 *
 * <p>The natural order is that of the places in the document, by line and column.
 *
 * @param code what it is
 * @param pointer the place in the document's tree; for a field that should not be there, the field
 * @param line the line in the input, from 1; lines end with LF, CR or CRLF
 * @param column the column in the line, from 1, counted in code points
 * @param message what is wrong and what was expected, in English
 */
public record Problem(ProblemCode code, JsonPointer pointer, int line, int column, String message)
    implements Serializable, Comparable<Problem> {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(problem -> problem.pointer().toString())
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  /** Keeps the parts. */
  public Problem {
    requireNonNull(code, "code");
    requireNonNull(pointer, "pointer");
    requireNonNull(message, "message");
  }

  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }

  /** The problem in one line: {@code 12:5 /debates/0/date BAD_DATE: …}. */
  @Override
  public String toString() {
    String at = pointer.equals(JsonPointer.ROOT) ? "" : " " + pointer;
    return "%s:%s%s %s: %s".formatted(line, column, at, code, message);
  }
}
