package org.chaptereight.json.jackson3;

import com.google.common.collect.Lists;
import java.util.List;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.wire.Steps;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A value of ours in the document of a host is wrong: as Jackson tells it, with all problems in the
 * message, and the location and the path of the first.
 */
final class Refusal3 extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  /**
   * Made of what our reader says.
   *
   * @param value where the value is
   */
  Refusal3(JsonParser parser, Class<?> type, JsonPointer value, InvalidDocumentException why) {
    super(parser, why.getMessage(), type);
    initCause(why);
    _location = location(parser, why.problems().get(0));
    JsonPointer fault = why.problems().get(0).pointer();
    List<Reference> path =
        Steps.between(value, fault, type, new Steps.To<>(Reference::new, Reference::new));
    Lists.reverse(path).forEach(this::prependPath);
  }

  /** Where the parser stands, if where the problem is cannot be told. */
  private static TokenStreamLocation location(JsonParser parser, Problem problem) {
    TokenStreamLocation here = parser.currentTokenLocation();
    return problem.line() < 0 && problem.offset() < 0
        ? here
        : new TokenStreamLocation(
            here.contentReference(), problem.offset(), -1, problem.line(), problem.column());
  }
}
