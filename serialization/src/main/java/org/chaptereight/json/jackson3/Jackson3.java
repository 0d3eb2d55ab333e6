package org.chaptereight.json.jackson3;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
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

/** Jackson 3. */
public final class Jackson3 implements JsonLibrary {

  static final JsonFactory FACTORY = factory(ReadLimits.standard());

  private static final DefaultPrettyPrinter INDENTED = indentedPrinter();

  private final NameTables<JsonFactory> factories;

  /** Jackson 3, within these limits; there is a {@code LinkageError} if it is not there. */
  public Jackson3(ReadLimits limits) {
    this.factories = new NameTables<>(() -> factory(limits));
  }

  private static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder().streamReadConstraints(new Limits(limits)).build();
  }

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
   * Reads the value that a reader stands on the first token of, and leaves it on the last.
   *
   * @throws InvalidDocumentException if it has a problem
   */
  static <T> T read(Jackson3In in, Wire<T> wire) {
    return in.value(wire);
  }

  /** Writes a value in the midst of what a generator writes. */
  public static <T> void write(JsonGenerator generator, Form<? super T> form, T value) {
    form.write(new Jackson3Out(generator), value);
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
        factory.createParser(
            ObjectReadContext.empty(), document.bytes(), document.start(), document.length())) {
      return read.apply(new Jackson3DocumentIn(parser, document, settings, collided));
    }
  }

  @Override
  public byte[] write(Consumer<Out> document, boolean indented) {
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
