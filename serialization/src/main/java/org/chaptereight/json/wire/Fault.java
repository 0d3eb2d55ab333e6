package org.chaptereight.json.wire;

import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;

/**
 * What is wrong, wherever it is.
 *
 * @param code what it is
 * @param expected what could stand there, in terms of the format; empty if the code says it all
 * @param message what is wrong and what was expected, in English
 */
public record Fault(ProblemCode code, String expected, String message) {

  /** What is wrong with a document whose names a JSON library refuses to look up. */
  public static final Fault COLLISIONS =
      of(ProblemCode.LIMIT_COLLISIONS, "too many names of fields collide in a hash table");

  /** What is wrong with whatever follows the document. */
  static final Fault TRAILING =
      of(ProblemCode.TRAILING_INPUT, "the document has ended; nothing may follow");

  /** A fault of which the code says what was expected. */
  public static Fault of(ProblemCode code, String message) {
    return new Fault(code, "", message);
  }

  /** More than a limit. */
  public static Fault over(ProblemCode code, String what, int limit) {
    return new Fault(
        code, Integer.toString(limit), "%s than the limit of %s".formatted(what, limit));
  }

  /** A value cannot be made, for the reason that the exception tells. */
  static Fault because(ProblemCode code, IllegalArgumentException reason) {
    return of(code, String.valueOf(reason.getMessage()));
  }

  /** The fault at a place, where this was found. */
  public Problem at(Place place, String found) {
    return new Problem(
        code,
        place.pointer(),
        place.line(),
        place.column(),
        place.offset(),
        found,
        expected,
        message);
  }
}
