package org.chaptereight.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module.SetupContext;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.util.TokenBufferReadContext;
import java.io.IOException;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.table.Types;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.json.wire.TextWire;
import org.chaptereight.json.wire.Wire;
import org.jspecify.annotations.Nullable;

/** Our types in the databind of a host application: all of them by their tables. */
public final class Databind2 {

  private Databind2() {}

  /** Adds the types to a mapper. */
  public static void setUp(SetupContext context) {
    context.addSerializers(new Writers());
    context.addKeySerializers(new KeyWriters());
    context.addDeserializers(new Readers());
    context.addKeyDeserializers(new KeyReaders());
  }

  private static final class Writers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription bean) {
      return Types.hasTable(type.getRawClass())
          ? new Writer<>(Types.tableFor(type.getRawClass()))
          : null;
    }
  }

  private static final class Writer<T> extends JsonSerializer<T> {
    private final Wire<T> wire;

    Writer(Wire<T> wire) {
      this.wire = wire;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      Jackson2.write(generator, wire, value);
    }

    /** The format says what a value is; a host's marks of types have no place in it. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializerProvider context, TypeSerializer type)
        throws IOException {
      serialize(value, generator, context);
    }
  }

  private static final class KeyWriters extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription bean) {
      return Types.hasTable(type.getRawClass())
              && Types.tableFor(type.getRawClass()) instanceof TextWire<?> text
          ? new KeyWriter<>(text)
          : null;
    }
  }

  private static final class KeyWriter<T> extends JsonSerializer<T> {
    private final TextWire<T> wire;

    KeyWriter(TextWire<T> wire) {
      this.wire = wire;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      generator.writeFieldName(wire.print(value));
    }
  }

  private static final class Readers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription bean) {
      return reader(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription bean) {
      return reader(type);
    }

    private static @Nullable JsonDeserializer<?> reader(Class<?> type) {
      return Types.hasTable(type) ? new Reader<>(type) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Types.hasTable(type);
    }
  }

  private static final class Reader<T> extends JsonDeserializer<T> {
    private final Class<T> type;
    private final Wire<T> wire;

    Reader(Class<T> type) {
      this.type = type;
      this.wire = Types.tableToRead(type);
    }

    @Override
    public Class<T> handledType() {
      return type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return Jackson2.read(in(parser), wire);
      } catch (InvalidDocumentException e) {
        MismatchedInputException refused =
            MismatchedInputException.from(parser, type, e.getMessage());
        refused.initCause(e);
        throw refused;
      }
    }

    private static Jackson2In in(JsonParser parser) {
      return parser.getParsingContext() instanceof TokenBufferReadContext buffered
          ? new Jackson2BufferIn(parser, buffered)
          : new Jackson2In(parser, ReadSettings.STRICT);
    }

    /** Values do not change: another is read in the place of the one that is there. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T there)
        throws IOException {
      return deserialize(parser, context);
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer type)
        throws IOException {
      return deserialize(parser, context);
    }
  }

  private static final class KeyReaders implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription bean) {
      Class<?> raw = type.getRawClass();
      return Types.all().contains(raw) && Types.table(raw) instanceof TextWire<?> text
          ? new KeyReader(raw, text)
          : null;
    }
  }

  private static final class KeyReader extends KeyDeserializer {
    private final Class<?> type;
    private final TextWire<?> wire;

    KeyReader(Class<?> type, TextWire<?> wire) {
      this.type = type;
      this.wire = wire;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      try {
        return wire.parse(key);
      } catch (IllegalArgumentException e) {
        throw context.weirdKeyException(type, key, e.getMessage());
      }
    }
  }
}
