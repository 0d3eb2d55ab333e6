package org.chaptereight.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.code.Reason;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.Fault;
import org.chaptereight.json.wire.Place;
import org.chaptereight.json.wire.Utf8Document;

/** The bytes of documents, from where they come. */
final class Input {

  private Input() {}

  static byte[] of(byte[] utf8, ReadLimits limits) {
    if (utf8.length > limits.documentBytes()) {
      throw refused(
          Fault.over(
              ProblemCode.LIMIT_DOCUMENT, "the document has more bytes", limits.documentBytes()),
          Place.START);
    }
    return utf8;
  }

  static byte[] of(String json, ReadLimits limits) {
    CharBuffer text = CharBuffer.wrap(json);
    ByteBuffer utf8;
    try {
      utf8 = StandardCharsets.UTF_8.newEncoder().encode(text);
    } catch (CharacterCodingException e) {
      byte[] before = json.substring(0, text.position()).getBytes(StandardCharsets.UTF_8);
      throw refused(
          new Fault(
              ProblemCode.ENCODING,
              "UTF-8",
              Reason.of("ENCODING.surrogate", "the text holds half of a surrogate pair")),
          Utf8Document.of(before).placeAt(JsonPointer.ROOT, before.length));
    }
    byte[] bytes = new byte[utf8.remaining()];
    utf8.get(bytes);
    return of(bytes, limits);
  }

  static byte[] of(InputStream in, ReadLimits limits) {
    try {
      return of(in.readNBytes((int) Math.min(limits.documentBytes() + 1L, MAX_ARRAY)), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] of(Path file, ReadLimits limits) {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** About the longest array that a JVM makes. */
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

  private static InvalidDocumentException refused(Fault fault, Place place) {
    return new InvalidDocumentException(ImmutableList.of(fault.at(place, "")), false);
  }
}
