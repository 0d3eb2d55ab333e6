package org.chaptereight.json.jackson3;

import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.table.Types;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.json.wire.TextWire;
import org.chaptereight.json.wire.Wire;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule.SetupContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.util.TokenBufferReadContext;

/** Our types in the databind of a host application: all of them by their tables. */
public final class Databind3 {

  private Databind3() {}

  /** Adds the types to a mapper. */
  public static void setUp(SetupContext context) {
    context.addSerializers(new Writers());
    context.addKeySerializers(new KeyWriters());
    context.addDeserializers(new Readers());
    context.addKeyDeserializers(new KeyReaders());
  }

  private static final class Writers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      return Types.hasTable(type.getRawClass())
          ? new Writer<>(Types.tableFor(type.getRawClass()))
          : null;
    }
  }

  private static final class Writer<T> extends ValueSerializer<T> {
    private final Wire<T> wire;

    Writer(Wire<T> wire) {
      this.wire = wire;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      Jackson3.write(generator, wire, value);
    }

    /** The format says what a value is; a host's marks of types have no place in it. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
      serialize(value, generator, context);
    }
  }

  private static final class KeyWriters extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      return Types.hasTable(type.getRawClass())
              && Types.tableFor(type.getRawClass()) instanceof TextWire<?> text
          ? new KeyWriter<>(text)
          : null;
    }
  }

  private static final class KeyWriter<T> extends ValueSerializer<T> {
    private final TextWire<T> wire;

    KeyWriter(TextWire<T> wire) {
      this.wire = wire;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      generator.writeName(wire.print(value));
    }
  }

  private static final class Readers extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return reader(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return reader(type.getRawClass());
    }

    private static @Nullable ValueDeserializer<?> reader(Class<?> type) {
      return Types.hasTable(type) ? new Reader<>(type) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Types.hasTable(type);
    }
  }

  private static final class Reader<T> extends StdDeserializer<T> {
    private final Wire<T> wire;

    Reader(Class<T> type) {
      super(type);
      this.wire = Types.tableToRead(type);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return Jackson3.read(in(parser), wire);
      } catch (InvalidDocumentException e) {
        MismatchedInputException refused =
            MismatchedInputException.from(parser, handledType(), e.getMessage());
        refused.initCause(e);
        throw refused;
      }
    }

    private static Jackson3In in(JsonParser parser) {
      return parser.streamReadContext() instanceof TokenBufferReadContext buffered
          ? new Jackson3BufferIn(parser, buffered)
          : new Jackson3In(parser, ReadSettings.STRICT);
    }

    /** Values do not change: another is read in the place of the one that is there. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T there) {
      return deserialize(parser, context);
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer type) {
      return deserialize(parser, context);
    }
  }

  private static final class KeyReaders implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
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
    public Object deserializeKey(String key, DeserializationContext context) {
      try {
        return wire.parse(key);
      } catch (IllegalArgumentException e) {
        throw context.weirdKeyException(type, key, e.getMessage());
      }
    }
  }
}
