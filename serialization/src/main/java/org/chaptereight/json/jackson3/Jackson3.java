package org.chaptereight.json.jackson3;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.wire.Out;
import org.chaptereight.json.wire.Wire;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Reads and writes documents by Jackson 3. */
public final class Jackson3 {

  /** The most problems that are collected of one document. */
  private static final int PROBLEM_LIMIT = 100;

  static final JsonFactory FACTORY =
      JsonFactory.builder().streamReadConstraints(new Limits()).build();

  private static final DefaultPrettyPrinter INDENTED = indentedPrinter();

  private Jackson3() {}

  private static DefaultPrettyPrinter indentedPrinter() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }

  /**
   * Reads the one value in a document.
   *
   * @param utf8 the document; it is not changed and not kept
   * @throws InvalidDocumentException if it has a problem
   */
  public static <T> T read(Wire<T> wire, byte[] utf8) {
    Document document = new Document(utf8);
    if (document.hasZeroAtStart()) {
      throw refused(document, 0, "expected UTF-8, found UTF-16 or UTF-32");
    }
    if (document.hasSecondMark()) {
      throw refused(document, document.start(), "expected one byte order mark, found two");
    }
    if (!Utf8.isWellFormed(utf8)) {
      throw notUtf8(document);
    }
    try (JsonParser parser =
        FACTORY.createParser(
            ObjectReadContext.empty(), utf8, document.start(), document.length())) {
      return new Jackson3In(parser, document, PROBLEM_LIMIT).document(wire);
    }
  }

  private static InvalidDocumentException notUtf8(Document document) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(document.bytes());
    decoder.decode(bytes, CharBuffer.allocate(bytes.remaining()), true);
    int offset = bytes.position();
    String found =
        offset < bytes.limit()
            ? String.format(Locale.ROOT, "byte 0x%02X", bytes.get(offset))
            : "the end";
    return refused(
        document, offset, "expected UTF-8, found %s at offset %s".formatted(found, offset));
  }

  private static InvalidDocumentException refused(Document document, int offset, String message) {
    return new InvalidDocumentException(
        ImmutableList.of(
            document.problemAt(ProblemCode.ENCODING, JsonPointer.ROOT, offset, message)),
        false);
  }

  /** Writes one value: in one line, or indented and with a line feed at the end. */
  public static <T> byte[] write(Wire<T> wire, T value, boolean indented) {
    return write(out -> wire.write(out, value), indented);
  }

  /** Writes a document in UTF-8. */
  public static byte[] write(Consumer<Out> document, boolean indented) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator generator =
        FACTORY.createGenerator(context(indented), (OutputStream) bytes)) {
      document.accept(new Jackson3Out(generator));
    }
    if (indented) {
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }

  private static ObjectWriteContext context(boolean indented) {
    return indented ? new Indented() : ObjectWriteContext.empty();
  }

  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return INDENTED.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
