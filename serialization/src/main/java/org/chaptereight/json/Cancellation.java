package org.chaptereight.json;

/**
 * What a user's progress threw, on its way past those who take {@code InvalidDocumentException}s
 * for problems of the document, and the exceptions of a JSON library for faults in it.
 */
final class Cancellation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final RuntimeException thrown;

  Cancellation(RuntimeException thrown) {
    super(null, null, false, false);
    this.thrown = thrown;
  }

  RuntimeException thrown() {
    return thrown;
  }
}
