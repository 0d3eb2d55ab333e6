package org.chaptereight.json.wire;

import org.chaptereight.code.JsonPointer;

/**
 * A place in an input.
 *
 * @param pointer the place in the document's tree
 * @param line from 1; -1 if it is not known
 * @param column from 1, in code points where the input is at hand; -1 if it is not known
 * @param offset in bytes, from 0; -1 if it is not known
 */
public record Place(JsonPointer pointer, int line, int column, long offset) {

  /** Where an input begins. */
  public static final Place START = new Place(JsonPointer.ROOT, 1, 1, 0);

  /** Somewhere in an input. */
  public static final Place UNKNOWN = new Place(JsonPointer.ROOT, -1, -1, -1);
}
