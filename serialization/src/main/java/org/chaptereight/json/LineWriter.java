package org.chaptereight.json;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** Writes lines, each ended by LF. */
final class LineWriter {

  private static final byte END = '\n';
  private static final int BUFFER = 1 << 16;

  private LineWriter() {}

  static long write(Stream<byte[]> lines, OutputStream out) {
    BufferedOutputStream buffered = new BufferedOutputStream(requireNonNull(out, "out"), BUFFER);
    long written = 0;
    try {
      for (Iterator<byte[]> rest = lines.iterator(); rest.hasNext(); written++) {
        buffered.write(rest.next());
        buffered.write(END);
      }
      buffered.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      flush(buffered, e);
      throw e;
    }
    return written;
  }

  /** Writes the lines before the one that could not be made. */
  private static void flush(OutputStream buffered, RuntimeException failure) {
    try {
      buffered.flush();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  static long write(Stream<byte[]> lines, Path file) {
    requireNonNull(file, "file");
    try (OutputStream out = Files.newOutputStream(file)) {
      return write(lines, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
