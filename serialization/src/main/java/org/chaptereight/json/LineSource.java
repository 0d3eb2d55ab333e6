package org.chaptereight.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream of bytes into lines, which end with LF or CRLF. A byte order mark at the
 * beginning is passed over, and blank lines are counted only. Of a line that is too long, the rest
 * is passed over.
 */
final class LineSource {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;
  private long offset;
  private long number;
  private @Nullable IOException failure;

  /**
   * A line as it stands.
   *
   * @param number from 1
   * @param offset where it begins in the stream, in bytes
   * @param bytes without its end; null if it is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // Lines are not compared.
  record Raw(long number, long offset, byte @Nullable [] bytes) {}

  LineSource(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** How many bytes have been read. */
  long bytesRead() {
    return offset;
  }

  /**
   * The next lines, of about this many bytes together; none at the end of the stream.
   *
   * @throws IOException if the stream fails before there is any; what was read before comes first
   */
  List<Raw> next(int bytes) throws IOException {
    List<Raw> lines = new ArrayList<>();
    long until = offset + bytes;
    try {
      for (Raw line; offset < until && (line = next()) != null; ) {
        lines.add(line);
      }
    } catch (IOException e) {
      failure = e;
    }
    if (lines.isEmpty() && failure != null) {
      throw failure;
    }
    return lines;
  }

  /** The next line that is not blank; null at the end of the stream. */
  @Nullable Raw next() throws IOException {
    while (fill()) {
      number++;
      long begin = offset;
      byte @Nullable [] line = line();
      if (begin == 0 && line != null && startsWithMark(line)) {
        begin = 3;
        line = Arrays.copyOfRange(line, 3, line.length);
      }
      if (line == null || !isBlank(line)) {
        return new Raw(number, begin, line);
      }
    }
    return null;
  }

  private boolean fill() throws IOException {
    if (position == filled) {
      filled = Math.max(in.read(buffer), 0);
      position = 0;
    }
    return filled > 0;
  }

  private byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream begun = new ByteArrayOutputStream(0);
    long length = 0;
    while (fill()) {
      int begin = position;
      int end = begin;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      boolean ended = end < filled;
      length += end - begin;
      position = ended ? end + 1 : end;
      offset += position - begin;
      // One byte more for the CR before the end.
      if (length <= longest + 1L) {
        begun.write(buffer, begin, end - begin);
      }
      if (ended) {
        break;
      }
    }
    byte[] line = withoutReturn(begun.toByteArray());
    return length <= longest + 1L && line.length <= longest ? line : null;
  }

  private static byte[] withoutReturn(byte[] line) {
    return line.length > 0 && line[line.length - 1] == '\r'
        ? Arrays.copyOf(line, line.length - 1)
        : line;
  }

  static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
