package org.chaptereight.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chaptereight.code.Characters;
import org.chaptereight.code.Reason;
import org.chaptereight.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The table of a type of object: its fields, in the order in which they are written.
 *
 * <p>In a document the fields may be in any order, each at most once, and no other.
 *
 * @param <T> the type of the objects
 * @param <B> the type of their builder
 */
public final class ObjectWire<T, B> implements Wire<T> {

  private final String type;
  private final Supplier<B> begin;
  private final Function<B, T> build;
  private final ImmutableList<Field<T, B>> fields;
  private final Names names;

  /** The fields that are to blame if the object cannot be made; none if it is as a whole. */
  private final ImmutableList<String> blamed;

  /** A bit for each field that is required. */
  private final long required;

  private ObjectWire(
      String type,
      Supplier<B> begin,
      Function<B, T> build,
      ImmutableList<Field<T, B>> fields,
      ImmutableList<String> blamed) {
    if (fields.size() > Long.SIZE) {
      throw new IllegalArgumentException(type + " has more than 64 fields");
    }
    this.type = type;
    this.begin = begin;
    this.build = build;
    this.fields = fields;
    this.blamed = blamed;
    this.names = new Names(fields.stream().map(field -> field.name().toString()).toList());
    long bits = 0;
    for (int i = 0; i < fields.size(); i++) {
      bits |= fields.get(i).isRequired() ? 1L << i : 0;
    }
    this.required = bits;
  }

  /**
   * States a table.
   *
   * @param type what to call an object in a message, such as {@code "Membership"}
   * @param begin makes an empty builder
   * @param build makes the object, or throws an {@code IllegalArgumentException} that says why it
   *     cannot be
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is copied and not written to.
  public static <T, B> ObjectWire<T, B> object(
      String type, Supplier<B> begin, Function<B, T> build, Field<T, B>... fields) {
    return new ObjectWire<>(type, begin, build, ImmutableList.copyOf(fields), ImmutableList.of());
  }

  /** States a table of which the fields are told in two parts. */
  public static <T, B> ObjectWire<T, B> object(
      String type,
      Supplier<B> begin,
      Function<B, T> build,
      List<Field<T, B>> first,
      List<Field<T, B>> then) {
    return new ObjectWire<>(
        type,
        begin,
        build,
        ImmutableList.<Field<T, B>>builder().addAll(first).addAll(then).build(),
        ImmutableList.of());
  }

  /** The same table; if an object cannot be made, it is for the values of these fields. */
  public ObjectWire<T, B> blaming(String... names) {
    return new ObjectWire<>(type, begin, build, fields, ImmutableList.copyOf(names));
  }

  @Override
  public @Nullable T read(In in) {
    if (in.token() != Token.OBJECT) {
      in.wrongType("object", Reason.of("TYPE.record", "an object ({type})", "type", type));
      return null;
    }
    Object mark = in.mark();
    int before = in.problemCount();
    B builder = begin.get();
    long seen = 0;
    Unknown unknown = null;
    for (int i; (i = in.nextField(names)) != In.END_OF_OBJECT; ) {
      if (i == In.UNKNOWN_NAME) {
        unknown = unknown == null ? new Unknown(type, names) : unknown;
        i = unknown.read(in);
      }
      if (i == In.UNKNOWN_NAME) {
        continue;
      }
      if ((seen & 1L << i) != 0) {
        reportTwice(in, type);
        in.skipField();
      } else {
        seen |= 1L << i;
        in.next();
        if ((required & 1L << i) == 0) {
          in.isOptional();
        }
        fields.get(i).read(in, builder);
      }
    }
    reportMissing(in, mark, required & ~seen);
    return in.problemCount() == before ? build(in, mark, builder) : null;
  }

  static void reportTwice(In in, String type) {
    in.report(
        Fault.of(
            ProblemCode.DUPLICATE_FIELD,
            Reason.of(
                "DUPLICATE_FIELD",
                "{type} has the field {field} already",
                "type",
                type,
                "field",
                Characters.quote(in.name()))));
  }

  private void reportMissing(In in, Object mark, long missing) {
    for (long rest = missing; rest != 0; rest &= rest - 1) {
      Name name = fields.get(Long.numberOfTrailingZeros(rest)).name();
      in.report(
          mark,
          new Fault(
              ProblemCode.MISSING_FIELD,
              name.toString(),
              Reason.of(
                  "MISSING_FIELD",
                  "{type} lacks the field \"{field}\"",
                  "type",
                  type,
                  "field",
                  name)));
    }
  }

  private @Nullable T build(In in, Object mark, B builder) {
    try {
      return build.apply(builder);
    } catch (IllegalArgumentException e) {
      Fault fault = Fault.because(ProblemCode.INVALID_VALUE, e);
      if (blamed.isEmpty()) {
        in.report(mark, fault);
      }
      blamed.forEach(field -> in.report(mark, field, fault));
      in.refuseUnknownKinds(mark);
      return null;
    }
  }

  @Override
  public void write(Out out, T object) {
    out.beginObject();
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).write(out, object);
    }
    out.endObject();
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return definitions.refer(type, this, () -> definition(definitions));
  }

  private Map<String, Object> definition(Definitions definitions) {
    ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
    ImmutableList.Builder<String> needed = ImmutableList.builder();
    for (Field<T, B> field : fields) {
      String name = field.name().toString();
      properties.put(name, definitions.described(type, name, field.schema(definitions)));
      if (field.isRequired()) {
        needed.add(field.name().toString());
      }
    }
    return ImmutableMap.<String, Object>builder()
        .put("title", type)
        .put("description", definitions.describe(type))
        .put("type", "object")
        .put("properties", properties.buildOrThrow())
        .put("required", needed.build())
        .put("additionalProperties", false)
        .buildOrThrow();
  }
}
