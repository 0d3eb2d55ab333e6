package org.chaptereight.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.table.Types;
import org.chaptereight.json.wire.JsonLibrary;
import org.chaptereight.json.wire.Out;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.json.wire.Reading;
import org.chaptereight.json.wire.Tree;
import org.chaptereight.json.wire.Utf8Out;
import org.chaptereight.json.wire.Wire;

/**
 * Reads what the format says and nothing else, and writes it.
 *
 * <p>A field that is unknown, missing, given twice or null, a value of another type, a date that
 * does not exist, anything after the document is a problem, and {@link InvalidDocumentException}
 * carries all problems of the document (up to 100), each with its place.
 *
 * <p>Instances are immutable and may be shared by threads. Apart from {@link
 * InvalidDocumentException}, the methods throw {@link UncheckedIOException} when a file or stream
 * fails, {@link IllegalArgumentException} for a type that has no form in JSON, {@link
 * NullPointerException}, and what {@link #reporting} was given to throw.
 *
 * @see ChapterEightJson#strict
 */
public final class StrictJson {

  static final StrictJson STANDARD =
      new StrictJson(Libraries.within(ReadLimits.standard()), ReadSettings.STRICT, false);

  private final JsonLibrary library;
  private final ReadSettings settings;
  private final boolean indented;

  private StrictJson(JsonLibrary library, ReadSettings settings, boolean indented) {
    this.library = library;
    this.settings = settings;
    this.indented = indented;
  }

  /** For tests: by another library, or with migrations. */
  static StrictJson of(JsonLibrary library, ReadSettings settings) {
    return new StrictJson(library, settings, false);
  }

  /** The same, but what is unknown is kept; see {@link ChapterEightJson#lenient}. */
  public LenientJson lenient() {
    return new LenientJson(this);
  }

  /** The same, but writes indented by two spaces, with LF between lines and at the end. */
  public StrictJson indented() {
    return new StrictJson(library, settings, true);
  }

  /** The same within other limits. */
  public StrictJson within(ReadLimits limits) {
    requireNonNull(limits, "limits");
    return new StrictJson(Libraries.within(limits), settings.within(limits), indented);
  }

  /**
   * The same, but stops reading after another number of problems.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public StrictJson collecting(int problems) {
    checkArgument(problems > 0, "at least one problem is collected, this is %s", problems);
    return new StrictJson(library, settings.collecting(problems), indented);
  }

  /**
   * The same, but tells every now and then how many bytes have been read: of a document, or of a
   * stream of records. The number never falls while one is read; the last one is its length, unless
   * reading stopped before its end. A document that has to be read twice, as one of an older
   * version may, is told of once: the number stands still meanwhile.
   *
   * <p>To cancel reading, throw an exception there, such as {@link
   * java.util.concurrent.CancellationException}; it comes through as it is.
   *
   * @param progress is called by the thread that reads, or asks for the next line; one that is
   *     given to several threads is called by all
   */
  public StrictJson reporting(LongConsumer progress) {
    return new StrictJson(
        library, settings.reporting(requireNonNull(progress, "progress")), indented);
  }

  /** Streams of records, one a line. */
  public JsonLines lines() {
    return new JsonLines(this, false);
  }

  /** Reads the document of a line, which has been held against the limit of lines. */
  <T> Reading<T> readLine(Wire<T> wire, byte[] line, boolean lenient) {
    ReadSettings silent = settings.reporting(bytes -> {});
    return Reading.of(library, wire, line, lenient ? silent.leniently() : silent);
  }

  <T> LineReader<T> lineReader(Function<byte[], T> read, boolean parallel) {
    return new LineReader<>(
        read,
        settings.limits().lineBytes(),
        settings.progress(),
        parallel ? 2 * ForkJoinPool.getCommonPoolParallelism() + 1 : 0);
  }

  /** Writes a document without a line feed in it. */
  byte[] writeLine(Document<?> document) {
    return Utf8Out.write(out -> Tree.write(out, document.tree()));
  }

  /** Writes a value or a record without a line feed in it. */
  byte[] writeLine(Object value) {
    return value instanceof DossierRecord record
        ? Utf8Out.write(out -> DossierRecord.WIRE.write(out, record))
        : written(requireNonNull(value, "value"), false);
  }

  ReadLimits limits() {
    return settings.limits();
  }

  <T> Reading<T> reading(Wire<T> wire, byte[] utf8, boolean lenient) {
    LongConsumer progress = growing(settings.progress());
    ReadSettings telling = settings.reporting(progress);
    try {
      Reading<T> reading = Reading.of(library, wire, utf8, lenient ? telling.leniently() : telling);
      progress.accept(utf8.length);
      return reading;
    } catch (InvalidDocumentException e) {
      if (e.isComplete()) {
        progress.accept(utf8.length);
      }
      throw e;
    }
  }

  /**
   * Progress that does not go back while a document is read again, as one of an older version, and
   * of which what it throws is no problem of the document.
   */
  private static LongConsumer growing(LongConsumer progress) {
    long[] most = {0};
    return bytes -> {
      most[0] = Math.max(most[0], bytes);
      try {
        progress.accept(most[0]);
      } catch (RuntimeException e) {
        throw new Cancellation(e);
      }
    };
  }

  byte[] writeTree(Object tree) {
    return written(out -> Tree.write(out, tree), indented);
  }

  private <T> ReadResult<T> result(Class<T> type, Supplier<byte[]> utf8) {
    Wire<T> wire = Types.table(requireNonNull(type, "type"));
    return ReadResult.of(() -> reading(wire, utf8.get(), false).value());
  }

  /**
   * Reads a value.
   *
   * @param type a type of the library: {@link Dossier}, a record such as {@code DebateAgenda}, a
   *     value such as {@code DateInterval} or a code such as {@code MembershipStatus}
   * @param utf8 the document in UTF-8
   * @throws InvalidDocumentException if the document has a problem
   */
  public <T> T read(Class<T> type, byte[] utf8) {
    return tryRead(type, utf8).orElseThrow();
  }

  /**
   * Reads a value; see {@link #read(Class, byte[])}.
   *
   * @throws InvalidDocumentException if the document has a problem
   */
  public <T> T read(Class<T> type, String json) {
    return tryRead(type, json).orElseThrow();
  }

  /**
   * Reads a value from a stream, to its end; the stream is not closed. See {@link #read(Class,
   * byte[])}.
   *
   * @throws InvalidDocumentException if the document has a problem
   * @throws UncheckedIOException if the stream fails
   */
  public <T> T read(Class<T> type, InputStream in) {
    return tryRead(type, in).orElseThrow();
  }

  /**
   * Reads a value from a file; see {@link #read(Class, byte[])}.
   *
   * @throws InvalidDocumentException if the document has a problem
   * @throws UncheckedIOException if the file cannot be read
   */
  public <T> T read(Class<T> type, Path file) {
    return tryRead(type, file).orElseThrow();
  }

  /** Reads a value, or all problems of the document; see {@link #read(Class, byte[])}. */
  public <T> ReadResult<T> tryRead(Class<T> type, byte[] utf8) {
    requireNonNull(utf8, "utf8");
    return result(type, () -> Input.of(utf8, limits()));
  }

  /** Reads a value, or all problems of the document; see {@link #read(Class, byte[])}. */
  public <T> ReadResult<T> tryRead(Class<T> type, String json) {
    requireNonNull(json, "json");
    return result(type, () -> Input.of(json, limits()));
  }

  /** Reads a value, or all problems of the document; see {@link #read(Class, InputStream)}. */
  public <T> ReadResult<T> tryRead(Class<T> type, InputStream in) {
    requireNonNull(in, "in");
    return result(type, () -> Input.of(in, limits()));
  }

  /** Reads a value, or all problems of the document; see {@link #read(Class, Path)}. */
  public <T> ReadResult<T> tryRead(Class<T> type, Path file) {
    requireNonNull(file, "file");
    return result(type, () -> Input.of(file, limits()));
  }

  /** Reads a dossier; see {@link #read(Class, byte[])}. */
  public Dossier readDossier(byte[] utf8) {
    return read(Dossier.class, utf8);
  }

  /** Reads a dossier; see {@link #read(Class, String)}. */
  public Dossier readDossier(String json) {
    return read(Dossier.class, json);
  }

  /** Reads a dossier; see {@link #read(Class, InputStream)}. */
  public Dossier readDossier(InputStream in) {
    return read(Dossier.class, in);
  }

  /** Reads a dossier; see {@link #read(Class, Path)}. */
  public Dossier readDossier(Path file) {
    return read(Dossier.class, file);
  }

  /**
   * Writes a value, in UTF-8.
   *
   * @throws IllegalArgumentException if it is of no type of the library that has a form in JSON; a
   *     {@link Document} is written by {@link LenientJson}
   */
  public byte[] write(Object value) {
    return written(requireNonNull(value, "value"), indented);
  }

  private <T> byte[] written(T value, boolean lines) {
    checkArgument(
        !(value instanceof Document),
        "a Document is written by ChapterEightJson.lenient(), which gives back what was kept of it");
    Wire<? super T> wire = Types.tableOf(value);
    return written(out -> wire.write(out, value), lines);
  }

  /** In one line, our own writer is faster; it gives the same bytes. */
  private byte[] written(Consumer<Out> document, boolean lines) {
    return lines ? library.write(document, true) : Utf8Out.write(document);
  }

  /**
   * Writes a value to a stream, in UTF-8; the stream is neither flushed nor closed.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public void write(Object value, OutputStream out) {
    requireNonNull(out, "out");
    try {
      out.write(write(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a value to a file, in UTF-8; what it held before is gone.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Object value, Path file) {
    requireNonNull(file, "file");
    try {
      Files.write(file, write(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a value as a text. */
  public String toJson(Object value) {
    return new String(write(value), StandardCharsets.UTF_8);
  }
}
