package org.chaptereight.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Mappers of hosts, of both Jacksons and of every kind. */
final class HostMappers {

  /** A type with its parameters. */
  record Kind(Class<?> raw, List<Class<?>> parameters) {

    static Kind of(Class<?> raw, Class<?>... parameters) {
      return new Kind(raw, List.of(parameters));
    }

    private Class<?>[] array() {
      return parameters.toArray(Class<?>[]::new);
    }
  }

  /** What both Jacksons do. */
  interface Mapper {

    byte[] write(Object value, Kind kind) throws IOException;

    Object read(byte[] bytes, Kind kind) throws IOException;

    /** Through a tree of nodes. */
    Object throughTree(Object value, Kind kind) throws IOException;

    Object convert(Object value, Kind kind);

    /** Whether it puts the names of classes beside values. */
    default boolean marksTypes() {
      return toString().contains("typing");
    }
  }

  static {
    // The others are on the class path, but this one is on the module path, where the tests run.
    ModuleLayer.boot()
        .findModule("com.fasterxml.jackson.dataformat.yaml")
        .ifPresent(yaml -> HostMappers.class.getModule().addReads(yaml));
  }

  private HostMappers() {}

  static Stream<Mapper> all() {
    return Stream.of(
        three("Jackson 3", JsonMapper.builder()),
        three("Jackson 3, lax", lax(JsonMapper.builder())),
        three("Jackson 3, typing all", typing(JsonMapper.builder(), Typing.ALL)),
        three("Jackson 3, typing the abstract", typing(JsonMapper.builder(), Typing.ABSTRACT)),
        three("Jackson 3, typing by field", typing(JsonMapper.builder(), Typing.BY_FIELD)),
        three("Jackson 3, CBOR", CBORMapper.builder()),
        three("Jackson 3, Smile", SmileMapper.builder()),
        three("Jackson 3, YAML", YAMLMapper.builder()),
        two("Jackson 2", new com.fasterxml.jackson.databind.ObjectMapper()),
        two("Jackson 2, lax", lax(new com.fasterxml.jackson.databind.ObjectMapper())),
        two("Jackson 2, typing all", typing(Typing.ALL)),
        two("Jackson 2, typing the abstract", typing(Typing.ABSTRACT)),
        two("Jackson 2, typing by field", typing(Typing.BY_FIELD)),
        two("Jackson 2, CBOR", new com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper()),
        two("Jackson 2, Smile", new com.fasterxml.jackson.dataformat.smile.databind.SmileMapper()),
        two("Jackson 2, YAML", new com.fasterxml.jackson.dataformat.yaml.YAMLMapper()));
  }

  private enum Typing {
    ALL,
    ABSTRACT,
    BY_FIELD
  }

  /** Everything that makes a mapper lax. */
  static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B lax(B builder) {
    return builder
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
        .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
        .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
        .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
        .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
        .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
        .enable(EnumFeature.WRITE_ENUM_KEYS_USING_INDEX)
        .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .withCoercionConfigDefaults(
            config -> {
              for (CoercionInputShape shape : CoercionInputShape.values()) {
                config.setCoercion(shape, CoercionAction.TryConvert);
              }
            });
  }

  @SuppressWarnings("deprecation") // The settings that hosts have, deprecated or not.
  static com.fasterxml.jackson.databind.ObjectMapper lax(
      com.fasterxml.jackson.databind.ObjectMapper mapper) {
    var two = com.fasterxml.jackson.databind.DeserializationFeature.class;
    for (var feature : two.getEnumConstants()) {
      switch (feature) {
        case FAIL_ON_UNKNOWN_PROPERTIES, FAIL_ON_TRAILING_TOKENS, FAIL_ON_NULL_FOR_PRIMITIVES ->
            mapper.disable(feature);
        case ACCEPT_SINGLE_VALUE_AS_ARRAY,
            UNWRAP_SINGLE_VALUE_ARRAYS,
            ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
            ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
            READ_UNKNOWN_ENUM_VALUES_AS_NULL,
            ACCEPT_FLOAT_AS_INT ->
            mapper.enable(feature);
        default -> {
          // As it is.
        }
      }
    }
    mapper
        .enable(
            com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
            com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
            com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES,
            com.fasterxml.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(
            com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT,
            com.fasterxml.jackson.databind.SerializationFeature.WRITE_ENUMS_USING_INDEX,
            com.fasterxml.jackson.databind.SerializationFeature.WRITE_ENUM_KEYS_USING_INDEX,
            com.fasterxml.jackson.databind.SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
        .setPropertyNamingStrategy(
            com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE);
    for (var shape : com.fasterxml.jackson.databind.cfg.CoercionInputShape.values()) {
      mapper
          .coercionConfigDefaults()
          .setCoercion(shape, com.fasterxml.jackson.databind.cfg.CoercionAction.TryConvert);
    }
    return mapper;
  }

  private static JsonMapper.Builder typing(JsonMapper.Builder builder, Typing typing) {
    var any =
        tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .build();
    return switch (typing) {
      case ALL ->
          builder.activateDefaultTyping(any, tools.jackson.databind.DefaultTyping.NON_FINAL);
      case ABSTRACT ->
          builder.activateDefaultTyping(
              any,
              tools.jackson.databind.DefaultTyping.OBJECT_AND_NON_CONCRETE,
              JsonTypeInfo.As.WRAPPER_OBJECT);
      case BY_FIELD ->
          builder.activateDefaultTypingAsProperty(
              any, tools.jackson.databind.DefaultTyping.NON_FINAL, "@class");
    };
  }

  private static com.fasterxml.jackson.databind.ObjectMapper typing(Typing typing) {
    var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
    var any = BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build();
    return switch (typing) {
      case ALL -> mapper.activateDefaultTyping(any, DefaultTyping.NON_FINAL);
      case ABSTRACT ->
          mapper.activateDefaultTyping(
              any, DefaultTyping.OBJECT_AND_NON_CONCRETE, JsonTypeInfo.As.WRAPPER_OBJECT);
      case BY_FIELD ->
          mapper.activateDefaultTypingAsProperty(any, DefaultTyping.NON_FINAL, "@class");
    };
  }

  private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> Mapper three(
      String name, B builder) {
    ObjectMapper mapper = builder.addModule(new ChapterEightModule()).build();
    return new Mapper() {
      private JavaType type(Kind kind) {
        return kind.parameters().isEmpty()
            ? mapper.constructType(kind.raw())
            : mapper.getTypeFactory().constructParametricType(kind.raw(), kind.array());
      }

      @Override
      public byte[] write(Object value, Kind kind) {
        return mapper.writerFor(type(kind)).writeValueAsBytes(value);
      }

      @Override
      public Object read(byte[] bytes, Kind kind) {
        return mapper.readValue(bytes, type(kind));
      }

      @Override
      public Object throughTree(Object value, Kind kind) {
        return mapper.treeToValue(mapper.readTree(write(value, kind)), type(kind));
      }

      @Override
      public Object convert(Object value, Kind kind) {
        return mapper.convertValue(value, type(kind));
      }

      @Override
      public String toString() {
        return name;
      }
    };
  }

  private static Mapper two(String name, com.fasterxml.jackson.databind.ObjectMapper mapper) {
    mapper.registerModule(new ChapterEightJackson2Module()).findAndRegisterModules();
    return new Mapper() {
      private com.fasterxml.jackson.databind.JavaType type(Kind kind) {
        return kind.parameters().isEmpty()
            ? mapper.constructType(kind.raw())
            : mapper.getTypeFactory().constructParametricType(kind.raw(), kind.array());
      }

      @Override
      public byte[] write(Object value, Kind kind) throws IOException {
        return mapper.writerFor(type(kind)).writeValueAsBytes(value);
      }

      @Override
      public Object read(byte[] bytes, Kind kind) throws IOException {
        ObjectReader reader = mapper.readerFor(type(kind));
        return reader.readValue(bytes);
      }

      @Override
      public Object throughTree(Object value, Kind kind) throws IOException {
        return mapper.treeToValue(mapper.readTree(write(value, kind)), type(kind));
      }

      @Override
      public Object convert(Object value, Kind kind) {
        return mapper.convertValue(value, type(kind));
      }

      @Override
      public String toString() {
        return name;
      }
    };
  }
}
