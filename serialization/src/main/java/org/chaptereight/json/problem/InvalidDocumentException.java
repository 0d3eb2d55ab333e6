package org.chaptereight.json.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown when a document cannot be read; it carries every problem that was found. */
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
    super(message(problems, complete));
    this.problems = ImmutableList.sortedCopyOf(problems);
    this.complete = complete;
  }

  private static String message(List<Problem> problems, boolean complete) {
    checkArgument(!problems.isEmpty(), "a document is invalid for at least one problem");
    String head =
        problems.size() == 1
            ? "the document has a problem:\n  "
            : "the document has %s problems:\n  ".formatted(problems.size());
    return problems.stream()
        .sorted()
        .map(Problem::toString)
        .collect(joining("\n  ", head, complete ? "" : "\n  reading stopped; there may be more"));
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
