package org.chaptereight.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.Form;
import org.chaptereight.json.wire.In;
import org.chaptereight.json.wire.JsonLibrary;
import org.chaptereight.json.wire.NameTables;
import org.chaptereight.json.wire.Out;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.json.wire.Utf8Document;
import org.chaptereight.json.wire.Wire;

/** Jackson 2. */
public final class Jackson2 implements JsonLibrary {

  private static final DefaultPrettyPrinter INDENTED = indentedPrinter();

  private final NameTables<JsonFactory> factories;

  /** Jackson 2, within these limits; there is a {@code LinkageError} if it is not there. */
  public Jackson2(ReadLimits limits) {
    this.factories = new NameTables<>(() -> factory(limits));
  }

  private static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(new Limits(limits))
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .build();
  }

  private static DefaultPrettyPrinter indentedPrinter() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }

  /**
   * Reads the value that a reader stands on the first token of, and leaves it on the last.
   *
   * @throws InvalidDocumentException if it has a problem
   */
  static <T> T read(Jackson2In in, Wire<T> wire) throws IOException {
    try {
      return in.value(wire);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes a value in the midst of what a generator writes. */
  public static <T> void write(JsonGenerator generator, Form<? super T> form, T value)
      throws IOException {
    try {
      form.write(new Jackson2Out(generator), value);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public <R> R read(Utf8Document document, ReadSettings settings, Function<In, R> read) {
    return factories.read((factory, collided) -> read(factory, document, settings, collided, read));
  }

  private static <R> R read(
      JsonFactory factory,
      Utf8Document document,
      ReadSettings settings,
      Runnable collided,
      Function<In, R> read) {
    try (JsonParser parser =
        factory.createParser(document.bytes(), document.start(), document.length())) {
      return read.apply(new Jackson2DocumentIn(parser, document, settings, collided));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] write(Consumer<Out> document, boolean indented) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator generator = factories.shared().createGenerator(bytes)) {
      if (indented) {
        generator.setPrettyPrinter(INDENTED.createInstance());
      }
      document.accept(new Jackson2Out(generator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (indented) {
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }
}
