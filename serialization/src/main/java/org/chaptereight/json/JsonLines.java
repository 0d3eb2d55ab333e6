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
 * Reads and writes streams of records, one a line (NDJSON), of any length in a memory of constant
 * size.
 *
 * <pre>{@code
 * try (Stream<Line<DebateAgenda>> debates =
 *     ChapterEightJson.strict().lines().read(DebateAgenda.class, path)) {
 *   debates.forEach(
 *       line -> {
 *         line.value().ifPresent(this::index);
 *         line.problems().forEach(System.err::println);  // 17:45 /date BAD_DATE: …
 *       });
 * }
 * }</pre>
 *
 * <p>Lines end with LF or CRLF, the last perhaps with nothing, and not with a CR alone; blank lines
 * are counted and left out; a byte order mark may stand before the first. Each line is a document
 * of its own: one that is broken is told with its number and loses no other. Lines are written with
 * LF.
 *
 * <p>The streams are read as their elements are asked for, and in order. If the input fails, {@link
 * UncheckedIOException} is thrown after the lines before were delivered. They are sequential
 * streams: it is {@link #parallel()} that shares out the work.
 *
 * @see <a href="https://github.com/ndjson/ndjson-spec">NDJSON</a>
 */
public final class JsonLines {

  private final StrictJson json;
  private final boolean parallel;

  JsonLines(StrictJson json, boolean parallel) {
    this.json = json;
    this.parallel = parallel;
  }

  /**
   * The same, but the next lines are read by the threads of the common pool while one is worked on.
   * They come in the same order; a bounded number of them is held in memory. Progress tells how
   * much was read ahead (see {@link StrictJson#reporting}).
   */
  public JsonLines parallel() {
    return new JsonLines(json, true);
  }

  /**
   * Reads records of one type from a file, which is closed with the stream.
   *
   * @throws IllegalArgumentException if the type has no form in JSON
   * @throws UncheckedIOException if the file cannot be opened
   */
  public <T> Stream<Line<T>> read(Class<T> type, Path file) {
    return reader(Types.table(requireNonNull(type, "type"))).lines(requireNonNull(file, "file"));
  }

  /**
   * Reads records of one type from a stream, which is not closed.
   *
   * @throws IllegalArgumentException if the type has no form in JSON
   */
  public <T> Stream<Line<T>> read(Class<T> type, InputStream in) {
    return reader(Types.table(requireNonNull(type, "type"))).lines(requireNonNull(in, "in"));
  }

  /**
   * Reads records of all kinds from a file, which is closed with the stream: each line has one
   * field, with the name of the list in a dossier that the record belongs to.
   *
   * @throws UncheckedIOException if the file cannot be opened
   */
  public Stream<Line<DossierRecord>> readRecords(Path file) {
    return reader(DossierRecord.WIRE).lines(requireNonNull(file, "file"));
  }

  /** Reads records of all kinds from a stream, which is not closed; see {@link #readRecords}. */
  public Stream<Line<DossierRecord>> readRecords(InputStream in) {
    return reader(DossierRecord.WIRE).lines(requireNonNull(in, "in"));
  }

  private <T> LineReader<T> reader(Wire<T> wire) {
    return json.lineReader(bytes -> json.readLine(wire, bytes, false).value(), parallel);
  }

  /**
   * Writes values to a stream, one a line; the stream is flushed and not closed.
   *
   * <p>If a value cannot be written, or {@code values} throws, the lines before were written and
   * flushed; if the stream fails, it may have ended within a line.
   *
   * @param values values of types that have a form in JSON, or {@link DossierRecord}s
   * @return how many were written
   * @throws IllegalArgumentException if one has no form in JSON
   * @throws UncheckedIOException if the stream fails
   */
  public long write(Stream<?> values, OutputStream out) {
    return LineWriter.write(requireNonNull(values, "values").map(json::writeLine), out);
  }

  /**
   * Writes values to a file, one a line; what it held before is gone as soon as it could be opened,
   * so it cannot be the file that the values are read from.
   *
   * <p>If a value cannot be written, or {@code values} throws, the file holds the lines before; if
   * the file fails, it may end within a line.
   *
   * @return how many were written
   * @throws IllegalArgumentException if one has no form in JSON
   * @throws UncheckedIOException if the file cannot be written
   */
  public long write(Stream<?> values, Path file) {
    return LineWriter.write(requireNonNull(values, "values").map(json::writeLine), file);
  }
}
