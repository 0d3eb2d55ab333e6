package org.chaptereight.json.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown when a document cannot be read, or a line of a stream of records; it carries every problem
 * that was found.
 */
public final class InvalidDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<Problem> problems;
  private final boolean complete;

  /**
   * Made of the problems found.
   *
   * @param problems at least one, in any order
   * @param complete whether the whole document was looked at
   * @throws IllegalArgumentException if there is no problem
   */
  public InvalidDocumentException(List<Problem> problems, boolean complete) {
    this("the document", "reading stopped", problems, complete);
  }

  private InvalidDocumentException(
      String what, String stopped, List<Problem> problems, boolean complete) {
    super(message(what, stopped, problems, complete));
    this.problems = ImmutableList.sortedCopyOf(problems);
    this.complete = complete;
  }

  /** The problems of a line of a stream, with its number. */
  public static InvalidDocumentException ofLine(
      long number, List<Problem> problems, boolean complete) {
    return new InvalidDocumentException(
        "line " + number, "the rest of the line was not looked at", problems, complete);
  }

  private static String message(
      String what, String stopped, List<Problem> problems, boolean complete) {
    checkArgument(!problems.isEmpty(), "a document is invalid for at least one problem");
    String head =
        problems.size() == 1
            ? what + " has a problem:\n  "
            : "%s has %s problems:\n  ".formatted(what, problems.size());
    return problems.stream()
        .sorted()
        .map(Problem::toString)
        .collect(joining("\n  ", head, complete ? "" : "\n  " + stopped + "; there may be more"));
  }

  /** What was found, in the order of the places in the document. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Whether the whole document was looked at. If not, reading stopped: because there were too many
   * problems, or because nothing can be known of what follows a fault in the JSON itself.
   */
  public boolean isComplete() {
    return complete;
  }
}
