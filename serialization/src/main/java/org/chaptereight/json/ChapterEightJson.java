package org.chaptereight.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.jackson3.Jackson3;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.table.Dossiers;
import org.chaptereight.json.wire.SchemaWriter;

/**
 * Reads dossiers from JSON and writes them to it.
 *
 * <p>A document is UTF-8; a byte order mark before it is dropped. Reading is strict: a field that
 * is unknown, missing, given twice or null, a value of another type, a date that does not exist,
 * anything after the document is a problem, and {@link InvalidDocumentException} carries all
 * problems of the document (up to 100), each with its place. Fields may be in any order.
 *
 * <p>Writing is deterministic: equal dossiers have equal bytes, with the fields in one order. What
 * was written is read as an equal dossier.
 *
 * <pre>{@code
 * Dossier dossier = ChapterEightJson.strict().readDossier(Path.of("eurasia-2016.json"));
 * String json = ChapterEightJson.strict().indented().toJson(dossier);
 * }</pre>
 *
 * <p>Instances are immutable and may be shared by threads. Apart from {@link
 * InvalidDocumentException}, the methods throw nothing but {@link UncheckedIOException} when a file
 * or stream fails, and {@link NullPointerException}.
 */
public final class ChapterEightJson {

  /** The longest document that is read, in bytes: 256 MiB. */
  public static final int MAX_DOCUMENT_BYTES = 256 << 20;

  private static final ChapterEightJson STRICT = new ChapterEightJson(false);

  private final boolean indented;

  private ChapterEightJson(boolean indented) {
    this.indented = indented;
  }

  /** Reads strictly, and writes in one line. */
  public static ChapterEightJson strict() {
    return STRICT;
  }

  /** The same, but writes indented by two spaces, with LF between lines and at the end. */
  public ChapterEightJson indented() {
    return new ChapterEightJson(true);
  }

  /**
   * Reads a dossier.
   *
   * @param utf8 the document in UTF-8
   * @throws InvalidDocumentException if the document has a problem
   */
  public Dossier readDossier(byte[] utf8) {
    requireNonNull(utf8, "utf8");
    if (utf8.length > MAX_DOCUMENT_BYTES) {
      throw tooLong();
    }
    return Jackson3.read(Dossiers.DOSSIER, utf8);
  }

  /**
   * Reads a dossier.
   *
   * @throws InvalidDocumentException if the document has a problem
   */
  public Dossier readDossier(String json) {
    requireNonNull(json, "json");
    ByteBuffer utf8;
    try {
      utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
    } catch (CharacterCodingException e) {
      throw refused(ProblemCode.ENCODING, "the text holds half of a surrogate pair");
    }
    byte[] bytes = new byte[utf8.remaining()];
    utf8.get(bytes);
    return readDossier(bytes);
  }

  /**
   * Reads a dossier from a file.
   *
   * @throws InvalidDocumentException if the document has a problem
   * @throws UncheckedIOException if the file cannot be read
   */
  public Dossier readDossier(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return readDossier(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a dossier from a stream, to its end; the stream is not closed.
   *
   * @throws InvalidDocumentException if the document has a problem
   * @throws UncheckedIOException if the stream fails
   */
  public Dossier readDossier(InputStream in) {
    try {
      return readDossier(in.readNBytes(MAX_DOCUMENT_BYTES + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a dossier, in UTF-8. */
  public byte[] writeDossier(Dossier dossier) {
    return Jackson3.write(Dossiers.DOSSIER, requireNonNull(dossier, "dossier"), indented);
  }

  /**
   * Writes a dossier to a stream, in UTF-8; the stream is neither flushed nor closed.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public void writeDossier(Dossier dossier, OutputStream out) {
    try {
      out.write(writeDossier(dossier));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a dossier as a text. */
  public String toJson(Dossier dossier) {
    return new String(writeDossier(dossier), StandardCharsets.UTF_8);
  }

  /**
   * Returns the JSON Schema of the documents that are read and written here, in UTF-8, indented; it
   * is the resource {@code chaptereight-1.0.schema.json} beside this class.
   *
   * <p>What is written here validates against it. A document that does need not be read here: a
   * date that does not exist, a text that is no symbol, an interval that ends before it starts are
   * beyond it.
   *
   * @see <a href="https://json-schema.org/draft/2020-12/release-notes">JSON Schema 2020-12</a>
   */
  public static byte[] schema() {
    return Jackson3.write(out -> SchemaWriter.write(out, Dossiers.schema()), true);
  }

  private static InvalidDocumentException tooLong() {
    return refused(
        ProblemCode.LIMIT_DOCUMENT,
        "the document is longer than the limit of %s bytes".formatted(MAX_DOCUMENT_BYTES));
  }

  private static InvalidDocumentException refused(ProblemCode code, String message) {
    return new InvalidDocumentException(
        ImmutableList.of(new Problem(code, JsonPointer.ROOT, 1, 1, message)), false);
  }
}
