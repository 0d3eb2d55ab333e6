package org.chaptereight.json;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chaptereight.json.table.Types;
import org.chaptereight.json.wire.Wire;

/**
 * Reads streams of records leniently, and writes them with what was kept: what {@link JsonLines} is
 * to {@link StrictJson}, this is to {@link LenientJson}.
 *
 * <pre>{@code
 * LenientLines lines = ChapterEightJson.lenient().lines();
 * try (Stream<Line<Document<DossierRecord>>> records = lines.readRecords(from)) {
 *   lines.write(records.map(Line::orElseThrow), to);
 * }
 * }</pre>
 */
public final class LenientLines {

  private final StrictJson json;
  private final boolean parallel;

  LenientLines(StrictJson json, boolean parallel) {
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
   * @throws IllegalArgumentException if the type has no form in JSON
   * @throws UncheckedIOException if the file cannot be opened
   */
  public <T> Stream<Line<Document<T>>> read(Class<T> type, Path file) {
    return reader(Types.table(requireNonNull(type, "type"))).lines(requireNonNull(file, "file"));
  }

  /**
   * Reads records of one type from a stream, which is not closed.
   *
   * @throws IllegalArgumentException if the type has no form in JSON
   */
  public <T> Stream<Line<Document<T>>> read(Class<T> type, InputStream in) {
    return reader(Types.table(requireNonNull(type, "type"))).lines(requireNonNull(in, "in"));
  }

  /**
   * Reads records of all kinds from a file, which is closed with the stream; see {@link
   * JsonLines#readRecords(Path)}. A line with a list that is unknown here has a problem, which
   * names it and those that are known: there is no record to give.
   *
   * @throws UncheckedIOException if the file cannot be opened
   */
  public Stream<Line<Document<DossierRecord>>> readRecords(Path file) {
    return reader(DossierRecord.WIRE).lines(requireNonNull(file, "file"));
  }

  /** Reads records of all kinds from a stream, which is not closed; see {@link #readRecords}. */
  public Stream<Line<Document<DossierRecord>>> readRecords(InputStream in) {
    return reader(DossierRecord.WIRE).lines(requireNonNull(in, "in"));
  }

  private <T> LineReader<Document<T>> reader(Wire<T> wire) {
    return json.lineReader(bytes -> Document.of(wire, json.readLine(wire, bytes, true)), parallel);
  }

  /**
   * Writes documents to a stream, one a line, each with what was kept of it; see {@link
   * JsonLines#write(Stream, OutputStream)}.
   *
   * @return how many were written
   * @throws UncheckedIOException if the stream fails
   */
  public long write(Stream<? extends Document<?>> documents, OutputStream out) {
    return LineWriter.write(requireNonNull(documents, "documents").map(json::writeLine), out);
  }

  /**
   * Writes documents to a file, one a line, each with what was kept of it; see {@link
   * JsonLines#write(Stream, Path)}.
   *
   * @return how many were written
   * @throws UncheckedIOException if the file cannot be written
   */
  public long write(Stream<? extends Document<?>> documents, Path file) {
    return LineWriter.write(requireNonNull(documents, "documents").map(json::writeLine), file);
  }
}
