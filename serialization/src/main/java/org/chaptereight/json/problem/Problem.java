package org.chaptereight.json.problem;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.code.Reason;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.UnLanguage;

/**
 * One thing that is wrong with a document.
 *
 * <p>The natural order is that of the places in the document, by line and column.
 *
 * @param code what it is
 * @param pointer the place in the document's tree; for a field that should not be there, the field
 * @param line the line in the input, from 1; lines end with LF, CR or CRLF; -1 if it is not known,
 *     because the input is another parser's and has no lines, or is read from a buffer
 * @param column the column in the line, from 1, counted in code points, or as the parser of a host
 *     counts: in bytes or in UTF-16 units; -1 if it is not known
 * @param offset the place in the input in bytes (of a text, as UTF-8), from 0; -1 if it is not
 *     known, because another parser reads characters or a buffer
 * @param found what stands there, as far as a message repeats it: a text in quotation marks, or
 *     another value as it is written; empty if there is nothing to show
 * @param expected what could stand there, in terms of the format: names of fields, known values,
 *     the symbol that was meant, a type of JSON, a limit; empty if the code says it all
 * @param reason what is wrong and what was expected, for people; programs go by the code
 */
public record Problem(
    ProblemCode code,
    JsonPointer pointer,
    int line,
    int column,
    long offset,
    String found,
    String expected,
    Reason reason)
    implements Serializable, Comparable<Problem> {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(problem -> problem.pointer().toString())
          .thenComparing(Problem::code)
          .thenComparing(problem -> problem.message());

  /** Keeps the parts. */
  public Problem {
    requireNonNull(code, "code");
    requireNonNull(pointer, "pointer");
    requireNonNull(found, "found");
    requireNonNull(expected, "expected");
    requireNonNull(reason, "reason");
  }

  /** What is wrong and what was expected, in English. */
  public String message() {
    return reason.toString();
  }

  /**
   * What is wrong and what was expected, in an official language of the United Nations; in English
   * for any other. What runs against the direction of the words is isolated, so that they can be
   * printed as they are.
   */
  public String message(LanguageTag language) {
    return ProblemMessages.message(reason, language);
  }

  /** What is wrong and what was expected, in an official language. */
  public String message(UnLanguage language) {
    return message(language.tag());
  }

  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }

  /**
   * The problem in one line: {@code 12:5 /debates/0/date BAD_DATE: …}; without line and column if
   * they are not known. It can be logged: what stands in the document is cut, and shown so that it
   * does not disturb the line.
   */
  @Override
  public String toString() {
    String at = line < 0 ? "" : line + ":" + column + " ";
    String where = pointer.equals(JsonPointer.ROOT) ? "" : pointer.printed() + " ";
    return "%s%s%s: %s".formatted(at, where, code, reason);
  }
}
