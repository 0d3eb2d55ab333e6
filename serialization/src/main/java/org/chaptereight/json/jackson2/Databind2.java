package org.chaptereight.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module.SetupContext;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.util.AccessPattern;
import com.fasterxml.jackson.databind.util.TokenBufferReadContext;
import java.io.IOException;
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

/** Our types in the databind of a host application: all of them by their tables. */
public final class Databind2 {

  private Databind2() {}

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
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription bean) {
      return writer(type.getRawClass());
    }

    private <T> @Nullable JsonSerializer<T> writer(Class<T> of) {
      Form<? super T> form = types.toWrite(of);
      if (form != null) {
        return new Writer<>(form);
      }
      return types.isRefused(of) ? new NoWriter<>(of, types.refusal(of)) : null;
    }
  }

  private static final class Writer<T> extends JsonSerializer<T> {
    private final Form<? super T> form;

    Writer(Form<? super T> form) {
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      Jackson2.write(generator, form, value);
    }

    /** The format says what a value is; a host's marks of types have no place in it. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializerProvider context, TypeSerializer type)
        throws IOException {
      serialize(value, generator, context);
    }
  }

  /** Refuses to write what Jackson would write as something that it is not. */
  private static final class NoWriter<T> extends JsonSerializer<T> {
    private final Class<?> of;
    private final String why;

    NoWriter(Class<?> of, String why) {
      this.of = of;
      this.why = why;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      context.reportBadDefinition(of, why);
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializerProvider context, TypeSerializer type)
        throws IOException {
      context.reportBadDefinition(of, why);
    }
  }

  private static final class KeyWriters extends Serializers.Base {
    private final HostTypes types;

    KeyWriters(HostTypes types) {
      this.types = types;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription bean) {
      Class<?> of = type.getRawClass();
      Form<?> form = types.toWrite(of);
      if (form instanceof TextWire<?> text) {
        return new KeyWriter<>(text);
      }
      return form != null || types.isRefused(of) ? new NoWriter<>(of, types.keyRefusal(of)) : null;
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
    private final HostTypes types;

    Readers(HostTypes types) {
      this.types = types;
    }

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

    private <T> @Nullable JsonDeserializer<T> reader(Class<T> of) {
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

  private static Jackson2In in(JsonParser parser) {
    return parser.getParsingContext() instanceof TokenBufferReadContext buffered
        ? new Jackson2BufferIn(parser, buffered)
        : new Jackson2In(parser, ReadSettings.STRICT);
  }

  private static final class Reader<T> extends JsonDeserializer<T> {
    private final Class<T> type;
    private final Wire<T> wire;

    Reader(Class<T> type, Wire<T> wire) {
      this.type = type;
      this.wire = wire;
    }

    @Override
    public Class<T> handledType() {
      return type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      Jackson2In in = in(parser);
      JsonStreamContext around = in.around();
      try {
        return Jackson2.read(in, wire);
      } catch (InvalidDocumentException e) {
        throw new Refusal2(parser, type, in.pointerOf(around), e);
      }
    }

    /** A null stands for no value of ours; where it stands in an object of the host's, it may. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
      JsonParser parser = context.getParser();
      return parser != null
              && parser.currentToken() == JsonToken.VALUE_NULL
              && parser.getParsingContext().inRoot()
          ? refuse(parser, context)
          : null;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
      return AccessPattern.DYNAMIC;
    }

    private T refuse(JsonParser parser, DeserializationContext context)
        throws JsonMappingException {
      try {
        return deserialize(parser, context);
      } catch (JsonMappingException e) {
        throw e;
      } catch (IOException e) {
        throw JsonMappingException.from(parser, e.getMessage(), e);
      }
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

  /** Refuses to read what has no form. */
  private static final class NoReader<T> extends JsonDeserializer<T> {
    private final Class<T> of;
    private final String why;

    NoReader(Class<T> of, String why) {
      this.of = of;
      this.why = why;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return context.reportBadDefinition(of, why);
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer type)
        throws IOException {
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
        JavaType type, DeserializationConfig config, BeanDescription bean) {
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
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      try {
        return wire.parse(key);
      } catch (IllegalArgumentException e) {
        throw refusal(context.getParser(), key, wire.fault(key, e));
      }
    }

    private Refusal2 refusal(JsonParser parser, String key, Fault fault) {
      Jackson2In in = in(parser);
      // What Jackson reads from a buffer of its own, the parser of the context is not at.
      boolean isHere = key.equals(in.name());
      Place place = isHere ? in.here().get() : Place.UNKNOWN;
      Refusal2 refusal = new Refusal2(parser, type, place.pointer(), fault.refusal(place, key));
      if (!isHere || in.token() == Token.NAME) {
        // Jackson tells the map only; but of a property that any setter takes, the name too.
        refusal.prependPath(Map.class, key);
      }
      return refusal;
    }
  }
}
