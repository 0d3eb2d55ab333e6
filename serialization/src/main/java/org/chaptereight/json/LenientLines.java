package org.chaptereight.json;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chaptereight.json.table.Types;
import org.chaptereight.json.wire.Wire;

/**
 * Reads streams of records leniently: what {@link JsonLines} is to {@link ChapterEightJson}, this
 * is to {@link LenientJson}.
 */
public final class LenientLines {

  private final ChapterEightJson json;
  private final boolean parallel;

  LenientLines(ChapterEightJson json, boolean parallel) {
    this.json = json;
    this.parallel = parallel;
  }

  /** The same, sharing out the work; see {@link JsonLines#parallel}. */
  public LenientLines parallel() {
    return new LenientLines(json, true);
  }

  /**
   * Reads records of one type from a file, which is closed with the stream.
   *
   * @throws UncheckedIOException if the file cannot be opened
   */
  public <T> Stream<Line<Document<T>>> read(Class<T> type, Path file) {
    return reader(requireNonNull(type, "type")).lines(requireNonNull(file, "file"));
  }

  /** Reads records of one type from a stream, which is not closed. */
  public <T> Stream<Line<Document<T>>> read(Class<T> type, InputStream in) {
    return reader(requireNonNull(type, "type")).lines(requireNonNull(in, "in"));
  }

  private <T> LineReader<Document<T>> reader(Class<T> type) {
    Wire<T> wire = Types.table(type);
    return json.lineReader(bytes -> Document.of(type, json.readLine(wire, bytes, true)), parallel);
  }
}
