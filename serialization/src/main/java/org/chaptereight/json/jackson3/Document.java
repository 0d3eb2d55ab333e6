package org.chaptereight.json.jackson3;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;

/** A document in UTF-8, and where its lines are; a byte order mark at its beginning is left out. */
final class Document {

  private static final ImmutableList<String> LITERALS = ImmutableList.of("true", "false", "null");

  private final byte[] bytes;
  private final int start;

  Document(byte[] bytes) {
    this.bytes = bytes;
    this.start = hasMarkAt(0) ? 3 : 0;
  }

  /** Whether the byte order mark U+FEFF is at an index. */
  private boolean hasMarkAt(int i) {
    return bytes.length >= i + 3
        && bytes[i] == (byte) 0xEF
        && bytes[i + 1] == (byte) 0xBB
        && bytes[i + 2] == (byte) 0xBF;
  }

  /** Whether there is a second byte order mark, which Jackson would drop too. */
  boolean hasSecondMark() {
    return start > 0 && hasMarkAt(start);
  }

  byte[] bytes() {
    return bytes;
  }

  /** The index of the first byte behind the byte order mark. */
  int start() {
    return start;
  }

  /**
   * Whether one of the first bytes behind the byte order mark is zero, as in UTF-16 and UTF-32,
   * since JSON begins with ASCII. Jackson would detect these encodings and read them.
   */
  boolean hasZeroAtStart() {
    for (int i = start; i < bytes.length && i < start + 4; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  int length() {
    return bytes.length - start;
  }

  /** How many bytes at the end are the beginning of a literal, and no whole one, or of a number. */
  int cutToken() {
    for (int cut = 4; cut > 0; cut--) {
      if (cut <= length()) {
        String end = new String(bytes, bytes.length - cut, cut, StandardCharsets.ISO_8859_1);
        if (LITERALS.stream()
            .anyMatch(literal -> literal.startsWith(end) && !literal.equals(end))) {
          return cut;
        }
      }
    }
    return length() > 0 && "-+.eE".indexOf(bytes[bytes.length - 1]) >= 0 ? 1 : 0;
  }

  /** A problem of which the column is given in bytes, as Jackson counts; both from 1. */
  Problem problem(ProblemCode code, JsonPointer pointer, int line, int byteColumn, String message) {
    int begin = start;
    for (int l = 1; l < line; l++) {
      begin = lineAfter(begin);
    }
    return problem(code, pointer, line, begin, begin + byteColumn - 1, message);
  }

  Problem problemAtEnd(ProblemCode code, JsonPointer pointer, String message) {
    return problemAt(code, pointer, bytes.length, message);
  }

  /** A problem at the byte of an index. */
  Problem problemAt(ProblemCode code, JsonPointer pointer, int offset, String message) {
    int line = 1;
    int begin = start;
    for (int next = lineAfter(begin); next <= offset && next > begin; next = lineAfter(begin)) {
      begin = next;
      line++;
    }
    return problem(code, pointer, line, begin, offset, message);
  }

  private Problem problem(
      ProblemCode code, JsonPointer pointer, int line, int begin, int end, String message) {
    int column = 1;
    for (int i = begin; i < end && i < bytes.length; i++) {
      boolean continues = (bytes[i] & 0xC0) == 0x80;
      column += continues ? 0 : 1;
    }
    return new Problem(code, pointer, line, column, message);
  }

  /**
   * The index of the first byte of the line after the one that begins here, or this if it is last.
   */
  private int lineAfter(int begin) {
    for (int i = begin; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
      if (bytes[i] == '\r') {
        return i + 1 < bytes.length && bytes[i + 1] == '\n' ? i + 2 : i + 1;
      }
    }
    return begin;
  }
}
