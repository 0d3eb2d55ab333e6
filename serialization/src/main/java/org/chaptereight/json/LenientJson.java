package org.chaptereight.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.table.Types;
import org.chaptereight.json.wire.Wire;

/**
 * Reads documents of later minor versions of the format too, and loses nothing of them.
 *
 * <p>Other than {@link StrictJson}, it keeps what is unknown here: fields at every level, kinds of
 * instruments and of parties where a record can do without, the version; document symbols that are
 * written wrongly and can be repaired; and whatever is written otherwise than it would be here: a
 * symbol without its blank, a language tag in capitals, a list that is empty. So the canonical form
 * of what is written is that of what was read ({@link CanonicalJson}): elements of lists come back
 * between those that were read, unknown fields behind those of their object that are known. What is
 * broken is refused all the same: a value of another type, a field given twice, a date that does
 * not exist.
 *
 * <pre>{@code
 * Document<Dossier> document = ChapterEightJson.lenient().read(Dossier.class, path);
 * document.kept();                                   // {/debates/0/webcast="https://…"}
 * ChapterEightJson.lenient().write(document, path);  // with what was kept
 * }</pre>
 *
 * <p>Instances are immutable and may be shared by threads. They throw what {@link StrictJson}
 * throws.
 */
public final class LenientJson {

  private final StrictJson json;

  LenientJson(StrictJson json) {
    this.json = json;
  }

  /** The same, but writes indented; see {@link StrictJson#indented}. */
  public LenientJson indented() {
    return new LenientJson(json.indented());
  }

  /** The same within other limits. */
  public LenientJson within(ReadLimits limits) {
    return new LenientJson(json.within(limits));
  }

  /** The same with another number of problems; see {@link StrictJson#collecting}. */
  public LenientJson collecting(int problems) {
    return new LenientJson(json.collecting(problems));
  }

  /** The same, reporting progress; see {@link StrictJson#reporting}. */
  public LenientJson reporting(LongConsumer progress) {
    return new LenientJson(json.reporting(progress));
  }

  /** Streams of records, one a line, read leniently. */
  public LenientLines lines() {
    return new LenientLines(json, false);
  }

  private <T> ReadResult<Document<T>> result(Class<T> type, Supplier<byte[]> utf8) {
    Wire<T> wire = Types.table(requireNonNull(type, "type"));
    return ReadResult.of(() -> Document.of(wire, json.reading(wire, utf8.get(), true)));
  }

  /**
   * Reads a document.
   *
   * @param type the type of its value, as for {@link StrictJson#read(Class, byte[])}
   * @throws InvalidDocumentException if the document has a problem
   */
  public <T> Document<T> read(Class<T> type, byte[] utf8) {
    return tryRead(type, utf8).orElseThrow();
  }

  /**
   * Reads a document; see {@link #read(Class, byte[])}.
   *
   * @throws InvalidDocumentException if the document has a problem
   */
  public <T> Document<T> read(Class<T> type, String text) {
    return tryRead(type, text).orElseThrow();
  }

  /**
   * Reads a document from a stream, to its end; the stream is not closed.
   *
   * @throws InvalidDocumentException if the document has a problem
   * @throws UncheckedIOException if the stream fails
   */
  public <T> Document<T> read(Class<T> type, InputStream in) {
    return tryRead(type, in).orElseThrow();
  }

  /**
   * Reads a document from a file.
   *
   * @throws InvalidDocumentException if the document has a problem
   * @throws UncheckedIOException if the file cannot be read
   */
  public <T> Document<T> read(Class<T> type, Path file) {
    return tryRead(type, file).orElseThrow();
  }

  /** Reads a document, or all its problems. */
  public <T> ReadResult<Document<T>> tryRead(Class<T> type, byte[] utf8) {
    requireNonNull(utf8, "utf8");
    return result(type, () -> Input.of(utf8, json.limits()));
  }

  /** Reads a document, or all its problems. */
  public <T> ReadResult<Document<T>> tryRead(Class<T> type, String text) {
    requireNonNull(text, "text");
    return result(type, () -> Input.of(text, json.limits()));
  }

  /** Reads a document, or all its problems. */
  public <T> ReadResult<Document<T>> tryRead(Class<T> type, InputStream in) {
    requireNonNull(in, "in");
    return result(type, () -> Input.of(in, json.limits()));
  }

  /** Reads a document, or all its problems. */
  public <T> ReadResult<Document<T>> tryRead(Class<T> type, Path file) {
    requireNonNull(file, "file");
    return result(type, () -> Input.of(file, json.limits()));
  }

  /** Writes a document with what was kept of it, in UTF-8. */
  public byte[] write(Document<?> document) {
    return json.writeTree(requireNonNull(document, "document").tree());
  }

  /**
   * Writes a document to a stream; the stream is neither flushed nor closed.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public void write(Document<?> document, OutputStream out) {
    requireNonNull(out, "out");
    try {
      out.write(write(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a document to a file; what it held before is gone.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Document<?> document, Path file) {
    requireNonNull(file, "file");
    try {
      Files.write(file, write(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a document as a text. */
  public String toJson(Document<?> document) {
    return new String(write(document), StandardCharsets.UTF_8);
  }
}
