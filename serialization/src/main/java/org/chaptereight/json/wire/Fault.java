package org.chaptereight.json.wire;

import java.util.List;
import org.chaptereight.code.Characters;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.code.Reason;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;

/**
 * What is wrong, wherever it is.
 *
 * @param code what it is
 * @param expected what could stand there, in terms of the format; empty if the code says it all
 * @param reason what is wrong and what was expected, for people; its key begins with the code if
 *     the words are of this library, and not of the type that refused a value
 */
public record Fault(ProblemCode code, String expected, Reason reason) {

  /** What is wrong with a document whose names a JSON library refuses to look up. */
  public static final Fault COLLISIONS =
      of(
          ProblemCode.LIMIT_COLLISIONS,
          Reason.of("LIMIT_COLLISIONS", "too many names of fields collide in a hash table"));

  /** What is wrong with whatever follows the document. */
  static final Fault TRAILING =
      of(
          ProblemCode.TRAILING_INPUT,
          Reason.of("TRAILING_INPUT", "the document has ended; nothing may follow"));

  /** A fault of which the code says what was expected. */
  public static Fault of(ProblemCode code, Reason reason) {
    return new Fault(code, "", reason);
  }

  /** More than a limit. */
  public static Fault over(ProblemCode code, String what, int limit) {
    return new Fault(
        code,
        Integer.toString(limit),
        Reason.of(code.name(), "{what} than the limit of {limit}", "what", what, "limit", limit));
  }

  /** A value cannot be made, for the reason that the exception tells. */
  static Fault because(ProblemCode code, IllegalArgumentException reason) {
    return of(
        code,
        reason instanceof InvalidValueException known
            ? known.reason()
            : Reason.of("", "{why}", "why", String.valueOf(reason.getMessage())));
  }

  /** The refusal of a text that stands alone, such as the key of a map. */
  public InvalidDocumentException refusal(Place place, String text) {
    return new InvalidDocumentException(List.of(at(place, Characters.quote(text))), true);
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
        reason);
  }
}
