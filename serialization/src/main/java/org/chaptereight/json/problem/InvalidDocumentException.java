package org.chaptereight.json.problem;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown when a document cannot be read; it carries every problem that was found. */
public final class InvalidDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  // Problems are not serializable; what is left of them after serialization is the message.
  private final transient ImmutableList<Problem> problems;

  /** Made of the problems found, at least one, in the order of the document. */
  public InvalidDocumentException(List<Problem> problems) {
    super(message(problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  private static String message(List<Problem> problems) {
    return problems.stream()
        .map(Problem::toString)
        .collect(
            joining(
                "\n  ",
                problems.size() == 1
                    ? "the document has a problem:\n  "
                    : "the document has %s problems:\n  ".formatted(problems.size()),
                ""));
  }

  /** All that was found, in the order of the document. */
  public List<Problem> problems() {
    return problems;
  }
}
