package org.chaptereight.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chaptereight.code.Characters;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.code.Reason;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The table of a type that is one of several things: an object with exactly one field, of which the
 * name says which.
 *
 * @param <T> the type
 */
public final class ChoiceWire<T> implements Wire<T> {

  /**
   * One of the things that it can be.
   *
   * @param <T> the type
   */
  public abstract static class Option<T> {

    private final Name name;

    private Option(String name) {
      this.name = new Name(name);
    }

    abstract @Nullable T read(In in);

    /** Writes the name and the value, if the object is this; returns whether it is. */
    abstract boolean write(Out out, T object);

    abstract Map<String, Object> schema(Definitions definitions);
  }

  private final String type;
  private final ImmutableList<Option<T>> options;
  private final Names names;

  /** The names of all that it can be. */
  private final String known;

  private ChoiceWire(String type, ImmutableList<Option<T>> options) {
    this.type = type;
    this.options = options;
    this.names = new Names(options.stream().map(option -> option.name.toString()).toList());
    this.known = String.join(", ", names.texts());
  }

  /** States a table. */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is copied and not written to.
  public static <T> ChoiceWire<T> choice(String type, Option<T>... options) {
    return choice(type, ImmutableList.copyOf(options));
  }

  /** States a table. */
  public static <T> ChoiceWire<T> choice(String type, List<Option<T>> options) {
    return new ChoiceWire<>(type, ImmutableList.copyOf(options));
  }

  /**
   * One of the things that it can be.
   *
   * @param make makes the object, or throws an {@code IllegalArgumentException} that says why it
   *     cannot be
   * @param get is empty for an object that is another of the things
   */
  public static <T, A> Option<T> option(
      String name, Wire<A> wire, Function<A, T> make, Function<T, Optional<A>> get) {
    return new Option<>(name) {
      @Override
      @Nullable T read(In in) {
        @Nullable A value = wire.read(in);
        try {
          return value == null ? null : make.apply(value);
        } catch (IllegalArgumentException e) {
          in.refuse(Fault.because(ProblemCode.INVALID_VALUE, e));
          return null;
        }
      }

      @Override
      boolean write(Out out, T object) {
        Optional<A> value = get.apply(object);
        if (value.isPresent()) {
          out.name(((Option<T>) this).name);
          wire.write(out, value.get());
        }
        return value.isPresent();
      }

      @Override
      Map<String, Object> schema(Definitions definitions) {
        return wire.schema(definitions);
      }
    };
  }

  @Override
  public @Nullable T read(In in) {
    if (in.token() != Token.OBJECT) {
      in.wrongType("object", reason("TYPE.choice", "an object ({type} is one of {known})", ""));
      return null;
    }
    Object mark = in.mark();
    int before = in.problemCount();
    T chosen = null;
    boolean seen = false;
    @Nullable Others others = null;
    for (int i; (i = in.nextField(names)) != In.END_OF_OBJECT; ) {
      if (i == In.UNKNOWN_NAME) {
        others = others == null ? new Others() : others;
        others.read(in);
      } else if (seen) {
        in.report(
            Fault.of(
                ProblemCode.DUPLICATE_FIELD,
                reason(
                    "DUPLICATE_FIELD.choice",
                    "there is a choice already, before {field}; {type} is one of {known}",
                    in.name())));
        in.skipField();
      } else {
        seen = true;
        in.next();
        chosen = options.get(i).read(in);
      }
    }
    if (others != null) {
      others.keep(in, mark, seen);
    } else if (!seen && in.problemCount() == before) {
      in.report(
          mark,
          new Fault(
              ProblemCode.MISSING_FIELD,
              known,
              reason("MISSING_FIELD.choice", "{type} is one of {known}", "")));
    }
    return in.problemCount() == before ? chosen : null;
  }

  /** The fields of one object that are none of the things. */
  private final class Others {

    private final Map<String, Kept> parts = new LinkedHashMap<>();
    private final List<Supplier<Problem>> problems = new ArrayList<>();

    void read(In in) {
      String name = in.unknownName();
      if (parts.containsKey(name)) {
        in.report(
            Fault.of(
                ProblemCode.DUPLICATE_FIELD,
                reason("DUPLICATE_FIELD", "{type} has the field {field} already", name)));
        in.skipField();
      } else if (in.isLenient()) {
        Supplier<Place> here = in.here();
        problems.add(() -> unknownField(name).at(here.get(), Characters.quote(name)));
        in.countFields(parts.size() + 1);
        in.next();
        JsonPointer place = in.pointer();
        @Nullable Object value = Tree.read(in);
        if (value != null) {
          parts.put(name, new Kept(place, false, value));
        }
      } else {
        in.report(unknownField(name));
        in.skipField();
      }
    }

    void keep(In in, Object mark, boolean besideKnown) {
      if (besideKnown) {
        parts.values().forEach(in::keep);
      } else if (!parts.isEmpty()) {
        Map<String, Object> whole = new LinkedHashMap<>();
        parts.forEach((name, part) -> whole.put(name, part.value()));
        in.keepWhole(new Kept(in.pointer(mark), true, whole), problems);
      }
    }
  }

  private Fault unknownField(String name) {
    Reason reason =
        names
            .meantBy(name)
            .map(
                near ->
                    Reason.of(
                        "UNKNOWN_FIELD.near",
                        "unknown field {field} (did you mean \"{near}\"?); {type} is one of {known}",
                        "field",
                        Characters.quote(name),
                        "near",
                        near,
                        "type",
                        type,
                        "known",
                        known))
            .orElseGet(
                () ->
                    reason(
                        "UNKNOWN_FIELD", "unknown field {field}; {type} is one of {known}", name));
    return new Fault(ProblemCode.UNKNOWN_FIELD, known, reason);
  }

  private String oneOf() {
    return "%s is one of %s".formatted(type, known);
  }

  private Reason reason(String key, String english, String field) {
    return Reason.of(key, english, "type", type, "known", known, "field", Characters.quote(field));
  }

  @Override
  public void write(Out out, T object) {
    out.beginObject();
    for (Option<T> option : options) {
      if (option.write(out, object)) {
        break;
      }
    }
    out.endObject();
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
    for (Option<T> option : options) {
      properties.put(option.name.toString(), option.schema(definitions));
    }
    return ImmutableMap.<String, Object>builder()
        .put("description", oneOf())
        .put("type", "object")
        .put("properties", properties.buildOrThrow())
        .put("additionalProperties", false)
        .put("minProperties", 1)
        .put("maxProperties", 1)
        .buildOrThrow();
  }
}
