package org.chaptereight.json.jackson3;

import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.Fault;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Jackson's limits, which tell by a code which of them is exceeded; Jackson itself tells it in
 * words only.
 */
final class Limits extends StreamReadConstraints {

  private static final long serialVersionUID = 1L;

  private final int nameLength;

  Limits(ReadLimits limits) {
    super(limits.depth(), -1, -1, limits.numberLength(), limits.stringLength(), nameBytes(limits));
    this.nameLength = limits.nameLength();
  }

  /** Jackson counts bytes, in fours; within this, the reader counts what the limit counts. */
  static int nameBytes(ReadLimits limits) {
    return (int) Math.min(3L * limits.nameLength() + 3, Integer.MAX_VALUE);
  }

  /** A limit is exceeded. */
  static final class ExceededException extends StreamConstraintsException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    private ExceededException(Fault fault) {
      super(fault.reason().toString());
      this.fault = fault;
    }

    Fault fault() {
      return fault;
    }
  }

  private static void require(boolean within, ProblemCode code, String what, int limit) {
    if (!within) {
      throw new ExceededException(Fault.over(code, what, limit));
    }
  }

  @Override
  public void validateNestingDepth(int depth) {
    require(depth <= _maxNestingDepth, ProblemCode.LIMIT_DEPTH, "nested deeper", _maxNestingDepth);
  }

  @Override
  public void validateStringLength(int length) {
    validateStringLengthLong(length);
  }

  @Override
  public void validateStringLengthLong(long length) {
    require(length <= _maxStringLen, ProblemCode.LIMIT_STRING, "a text longer", _maxStringLen);
  }

  @Override
  public void validateNameLength(int length) {
    require(
        length <= _maxNameLen, ProblemCode.LIMIT_NAME, "the name of a field longer", nameLength);
  }

  @Override
  public void validateIntegerLength(int length) {
    require(length <= _maxNumLen, ProblemCode.LIMIT_NUMBER, "a number longer", _maxNumLen);
  }

  @Override
  public void validateFPLength(int length) {
    validateIntegerLength(length);
  }
}
