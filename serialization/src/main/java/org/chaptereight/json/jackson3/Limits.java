package org.chaptereight.json.jackson3;

import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.text.PlainText;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Jackson's limits, which tell by a code which of them is exceeded; Jackson itself tells it in
 * words only.
 */
final class Limits extends StreamReadConstraints {

  private static final long serialVersionUID = 1L;

  static final int MAX_DEPTH = 100;
  static final int MAX_STRING = PlainText.MAX_LENGTH;
  static final int MAX_NAME = 1_000;
  static final int MAX_NUMBER = 100;

  Limits() {
    super(MAX_DEPTH, -1, -1, MAX_NUMBER, MAX_STRING, MAX_NAME);
  }

  /** A limit is exceeded. */
  static final class ExceededException extends StreamConstraintsException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    private ExceededException(ProblemCode code, String message) {
      super(message);
      this.code = code;
    }

    ProblemCode code() {
      return code;
    }
  }

  private static void require(boolean within, ProblemCode code, String what, int limit) {
    if (!within) {
      throw new ExceededException(code, "%s than the limit of %s".formatted(what, limit));
    }
  }

  @Override
  public void validateNestingDepth(int depth) {
    require(depth <= MAX_DEPTH, ProblemCode.LIMIT_DEPTH, "nested deeper", MAX_DEPTH);
  }

  @Override
  public void validateStringLength(int length) {
    require(length <= MAX_STRING, ProblemCode.LIMIT_STRING, "a text longer", MAX_STRING);
  }

  @Override
  public void validateStringLengthLong(long length) {
    require(length <= MAX_STRING, ProblemCode.LIMIT_STRING, "a text longer", MAX_STRING);
  }

  @Override
  public void validateNameLength(int length) {
    require(length <= MAX_NAME, ProblemCode.LIMIT_NAME, "the name of a field longer", MAX_NAME);
  }

  @Override
  public void validateIntegerLength(int length) {
    require(length <= MAX_NUMBER, ProblemCode.LIMIT_NUMBER, "a number longer", MAX_NUMBER);
  }

  @Override
  public void validateFPLength(int length) {
    require(length <= MAX_NUMBER, ProblemCode.LIMIT_NUMBER, "a number longer", MAX_NUMBER);
  }
}
