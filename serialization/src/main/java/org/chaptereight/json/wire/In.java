package org.chaptereight.json.wire;

import java.util.ArrayList;
import java.util.List;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A reader of one document, token by token, and the problems found in it so far.
 *
 * <p>The abstract methods are the port that an adapter serves. The others are for the wires: a wire
 * that finds a fault reports it, moves past the value, and returns null; so reading goes on, and
 * every problem of a document is found in one pass.
 */
public abstract class In {

  /** Returned by {@link #nextField} at the end of the object. */
  public static final int END_OF_OBJECT = -1;

  /** Returned by {@link #nextField} for a name that is not among those given. */
  public static final int UNKNOWN_NAME = -2;

  private final int limit;
  private final List<Problem> problems = new ArrayList<>();

  /** A reader that stops after a number of problems. */
  protected In(int limit) {
    this.limit = limit;
  }

  // The port.

  /** Moves to the next token. */
  protected abstract Token next();

  /** The token that the reader stands on. */
  protected abstract Token token();

  /**
   * Moves to the next name in an object.
   *
   * @return the index of the name, or {@link #END_OF_OBJECT} or {@link #UNKNOWN_NAME}
   */
  protected abstract int nextField(Names names);

  /** The name that the reader stands on or behind. */
  protected abstract String name();

  /** The text or number here, as written. */
  protected abstract String text();

  /** Whether the boolean here is true. */
  protected abstract boolean isTrue();

  /** Moves from the beginning of an object or list to its end; stays at any other token. */
  protected abstract void skip();

  /**
   * A mark of the object or list that begins here, for {@link #at(Object, ProblemCode, String)}.
   */
  protected abstract Object mark();

  /** A problem at the token here. */
  protected abstract Problem here(ProblemCode code, String message);

  /** A problem at the beginning of an object or list whose end has been reached. */
  protected abstract Problem at(Object mark, ProblemCode code, String message);

  /**
   * What is wrong with the input, if the exception of the JSON library tells that; null if it is of
   * another kind.
   */
  protected abstract @Nullable Problem faultOf(RuntimeException exception);

  // For the wires.

  final int problemCount() {
    return problems.size();
  }

  final void report(Problem problem) {
    problems.add(problem);
    if (problems.size() >= limit) {
      throw new InvalidDocumentException(problems, false);
    }
  }

  /** Reports a problem at the value here, which has been read or is skipped. */
  final void refuse(ProblemCode code, String message) {
    report(here(code, message));
    skip();
  }

  final void wrongType(String expected) {
    String hint = token() == Token.NULL ? "; leave the field out instead" : "";
    refuse(
        ProblemCode.WRONG_TYPE,
        "expected %s, found %s%s".formatted(expected, token().words(), hint));
  }

  final void skipField() {
    next();
    skip();
  }

  /**
   * Reads the one document there is.
   *
   * @throws InvalidDocumentException if it has a problem
   */
  public final <T> T document(Wire<T> wire) {
    T value = null;
    boolean complete = true;
    try {
      if (next() == Token.END) {
        report(here(ProblemCode.EMPTY_INPUT, "there is no document"));
      } else {
        value = wire.read(this);
        if (next() != Token.END) {
          report(here(ProblemCode.TRAILING_INPUT, "the document has ended; nothing may follow"));
        }
      }
    } catch (InvalidDocumentException e) {
      throw e;
    } catch (RuntimeException e) {
      Problem fault = faultOf(e);
      if (fault == null) {
        throw e;
      }
      problems.add(fault);
      complete = false;
    }
    if (value == null || !problems.isEmpty()) {
      throw new InvalidDocumentException(problems, complete);
    }
    return value;
  }
}
