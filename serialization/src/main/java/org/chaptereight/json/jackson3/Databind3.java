package org.chaptereight.json.jackson3;

import java.util.Map;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.table.HostTypes;
import org.chaptereight.json.wire.Fault;
import org.chaptereight.json.wire.Form;
import org.chaptereight.json.wire.Place;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.json.wire.TextWire;
import org.chaptereight.json.wire.Token;
import org.chaptereight.json.wire.Wire;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
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
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.util.AccessPattern;
import tools.jackson.databind.util.TokenBufferReadContext;

/** Our types in the databind of a host application: all of them by their tables. */
public final class Databind3 {

  private Databind3() {}

  /** Adds the types to a mapper. */
  public static void setUp(SetupContext context, HostTypes types) {
    context.addSerializers(new Writers(types));
    context.addKeySerializers(new KeyWriters(types));
    context.addDeserializers(new Readers(types));
    context.addKeyDeserializers(new KeyReaders(types));
  }

  private static final class Writers extends Serializers.Base {
    private final HostTypes types;

    Writers(HostTypes types) {
      this.types = types;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      return writer(type.getRawClass());
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      return writer(type.getRawClass());
    }

    private <T> @Nullable ValueSerializer<T> writer(Class<T> of) {
      Form<? super T> form = types.toWrite(of);
      if (form != null) {
        return new Writer<>(form);
      }
      return types.isRefused(of) ? new NoWriter<>(of, types.refusal(of)) : null;
    }
  }

  private static final class Writer<T> extends ValueSerializer<T> {
    private final Form<? super T> form;

    Writer(Form<? super T> form) {
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      Jackson3.write(generator, form, value);
    }

    /** The format says what a value is; a host's marks of types have no place in it. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
      serialize(value, generator, context);
    }
  }

  /** Refuses to write what Jackson would write as something that it is not. */
  private static final class NoWriter<T> extends ValueSerializer<T> {
    private final Class<?> of;
    private final String why;

    NoWriter(Class<?> of, String why) {
      this.of = of;
      this.why = why;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      context.reportBadDefinition(of, why);
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
      context.reportBadDefinition(of, why);
    }
  }

  private static final class KeyWriters extends Serializers.Base {
    private final HostTypes types;

    KeyWriters(HostTypes types) {
      this.types = types;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      Class<?> of = type.getRawClass();
      Form<?> form = types.toWrite(of);
      if (form instanceof TextWire<?> text) {
        return new KeyWriter<>(text);
      }
      return form != null || types.isRefused(of) ? new NoWriter<>(of, types.keyRefusal(of)) : null;
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
    private final HostTypes types;

    Readers(HostTypes types) {
      this.types = types;
    }

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

    private <T> @Nullable ValueDeserializer<T> reader(Class<T> of) {
      Wire<T> wire = types.toRead(of);
      if (wire != null) {
        return new Reader<>(of, wire);
      }
      return types.isRefused(of) ? new NoReader<>(of, types.refusal(of)) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return types.toRead(type) != null || types.isRefused(type);
    }
  }

  private static Jackson3In in(JsonParser parser) {
    return parser.streamReadContext() instanceof TokenBufferReadContext buffered
        ? new Jackson3BufferIn(parser, buffered)
        : new Jackson3In(parser, ReadSettings.STRICT);
  }

  private static final class Reader<T> extends StdDeserializer<T> {
    private final Wire<T> wire;

    Reader(Class<T> type, Wire<T> wire) {
      super(type);
      this.wire = wire;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      Jackson3In in = in(parser);
      TokenStreamContext around = in.around();
      try {
        return Jackson3.read(in, wire);
      } catch (InvalidDocumentException e) {
        throw new Refusal3(parser, handledType(), in.pointerOf(around), e);
      }
    }

    /** A null stands for no value of ours; where it stands in an object of the host's, it may. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
      JsonParser parser = context.getParser();
      return parser != null
              && parser.currentToken() == JsonToken.VALUE_NULL
              && parser.streamReadContext().inRoot()
          ? deserialize(parser, context)
          : null;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
      return AccessPattern.DYNAMIC;
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

  /** Refuses to read what has no form. */
  private static final class NoReader<T> extends ValueDeserializer<T> {
    private final Class<T> of;
    private final String why;

    NoReader(Class<T> of, String why) {
      this.of = of;
      this.why = why;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      return context.reportBadDefinition(of, why);
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer type) {
      return deserialize(parser, context);
    }
  }

  private static final class KeyReaders implements KeyDeserializers {
    private final HostTypes types;

    KeyReaders(HostTypes types) {
      this.types = types;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      Class<?> raw = type.getRawClass();
      return types.toRead(raw) instanceof TextWire<?> text ? new KeyReader(raw, text) : null;
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
        throw refusal(context.getParser(), key, wire.fault(key, e));
      }
    }

    private Refusal3 refusal(JsonParser parser, String key, Fault fault) {
      Jackson3In in = in(parser);
      // What Jackson reads from a buffer of its own, the parser of the context is not at.
      boolean isHere = key.equals(in.name());
      Place place = isHere ? in.here().get() : Place.UNKNOWN;
      Refusal3 refusal = new Refusal3(parser, type, place.pointer(), fault.refusal(place, key));
      if (!isHere || in.token() == Token.NAME) {
        // Jackson tells the map only; but of a property that any setter takes, the name too.
        refusal.prependPath(Map.class, key);
      }
      return refusal;
    }
  }
}
