package org.chaptereight.json.wire;

import java.util.Arrays;
import org.chaptereight.code.JsonPointer;

/**
 * Where the lines of a document are, for the places of as many problems as there may be, in any
 * order: the document is walked through once, as far as it is asked about, and every so many bytes
 * a mark is set, from which it is never far.
 */
final class Lines {

  private static final int BETWEEN_MARKS = 1 << 10;

  private final byte[] bytes;
  private final int start;

  /** The lines and columns of the marks, of which the first is at the start. */
  private int[] lines = {1};

  private int[] columns = {1};
  private int marks = 1;

  private int at;
  private int line;
  private int column;
  private long looked;

  Lines(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
  }

  /** The place of the byte at an index. */
  Place place(JsonPointer pointer, int offset) {
    goTo(Math.max(offset - start, 0) / BETWEEN_MARKS);
    while (at < offset && at < bytes.length) {
      step();
    }
    return new Place(pointer, line, column, offset);
  }

  /** The index of the first byte of a line; the lines are counted from 1. */
  int begin(int wanted) {
    // Of the marks of a line, the first may be in the midst of it: it begins behind the one before.
    int low = 0;
    for (int high = marks - 1; low < high; ) {
      int middle = (low + high + 1) >>> 1;
      if (lines[middle] < wanted) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    goTo(low);
    while (line < wanted && at < bytes.length) {
      step();
    }
    return at;
  }

  /** Goes to a mark, or to the last if that is not set yet. */
  private void goTo(int wanted) {
    int mark = Math.min(wanted, marks - 1);
    at = start + mark * BETWEEN_MARKS;
    line = lines[mark];
    column = columns[mark];
  }

  private void step() {
    looked++;
    if (endsLine(at)) {
      line++;
      column = 1;
    } else if ((bytes[at] & 0xC0) != 0x80) {
      column++;
    }
    at++;
    if (at - start == marks * BETWEEN_MARKS) {
      mark();
    }
  }

  private boolean endsLine(int i) {
    boolean isBeforeLf = i + 1 < bytes.length && bytes[i + 1] == '\n';
    return bytes[i] == '\n' || (bytes[i] == '\r' && !isBeforeLf);
  }

  private void mark() {
    if (marks == lines.length) {
      lines = Arrays.copyOf(lines, 2 * marks);
      columns = Arrays.copyOf(columns, 2 * marks);
    }
    lines[marks] = line;
    columns[marks] = column;
    marks++;
  }

  /** How many bytes were looked at, for tests. */
  long looked() {
    return looked;
  }
}
