package org.chaptereight.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One field in the table of a type of object: its name, the wire of its value, where the value
 * comes from when it is written, and where it goes when it is read.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
public abstract class Field<T, B> {

  private final Name name;
  private final boolean required;

  private Field(String name, boolean required) {
    this.name = new Name(name);
    this.required = required;
  }

  final Name name() {
    return name;
  }

  final boolean isRequired() {
    return required;
  }

  /** Reads the value that begins here and hands it to the builder, unless it has a problem. */
  abstract void read(In in, B builder);

  /** Writes the name and the value, unless it is absent. */
  abstract void write(Out out, T object);

  /** What the value is in JSON Schema. */
  abstract Map<String, Object> schema(Definitions definitions);

  /** A field that every object has. */
  public static <T, B, A> Field<T, B> required(
      String name, Wire<A> wire, Function<? super T, A> get, BiConsumer<? super B, A> set) {
    return new Field<>(name, true) {
      @Override
      void read(In in, B builder) {
        int before = in.problemCount();
        if (!readInto(in, wire, builder, set) && in.problemCount() == before) {
          in.refuseUnknownKind();
        }
      }

      @Override
      void write(Out out, T object) {
        out.name(name());
        wire.write(out, get.apply(object));
      }

      @Override
      Map<String, Object> schema(Definitions definitions) {
        return wire.schema(definitions);
      }
    };
  }

  /** A field that an object may lack. */
  public static <T, B, A> Field<T, B> optional(
      String name,
      Wire<A> wire,
      Function<? super T, Optional<A>> get,
      BiConsumer<? super B, A> set) {
    return new Field<>(name, false) {
      @Override
      void read(In in, B builder) {
        readInto(in, wire, builder, set);
      }

      @Override
      void write(Out out, T object) {
        Optional<A> value = get.apply(object);
        if (value.isPresent()) {
          out.name(name());
          wire.write(out, value.get());
        }
      }

      @Override
      Map<String, Object> schema(Definitions definitions) {
        return wire.schema(definitions);
      }
    };
  }

  /** A whole number that an object may lack. */
  public static <T, B> Field<T, B> number(
      String name, Function<? super T, OptionalInt> get, BiConsumer<? super B, Integer> set) {
    return optional(name, Wires.integer(), object -> boxed(get.apply(object)), set);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  /** True or false; left out when it is false. */
  public static <T, B> Field<T, B> flag(
      String name, Predicate<? super T> get, BiConsumer<? super B, Boolean> set) {
    return defaulted(name, Wires.bool(), false, get::test, set);
  }

  /**
   * A field that is left out when it has the value that it usually has; lenient reading keeps that
   * it was not.
   *
   * @param usual the value that is not written
   */
  public static <T, B, A> Field<T, B> defaulted(
      String name,
      Wire<A> wire,
      A usual,
      Function<? super T, A> get,
      BiConsumer<? super B, A> set) {
    return new Field<>(name, false) {
      @Override
      void read(In in, B builder) {
        @Nullable A value = wire.read(in);
        if (value != null) {
          set.accept(builder, value);
          if (in.keepsSpelling() && value.equals(usual)) {
            in.keepHere(TreeOut.of(wire, value));
          }
        }
      }

      @Override
      void write(Out out, T object) {
        A value = get.apply(object);
        if (!value.equals(usual)) {
          out.name(name());
          wire.write(out, value);
        }
      }

      @Override
      Map<String, Object> schema(Definitions definitions) {
        return wire.schema(definitions);
      }
    };
  }

  /**
   * A list, which is left out when it is empty; lenient reading keeps that it was not.
   *
   * @param add adds one element to the builder
   */
  public static <T, B, A> Field<T, B> list(
      String name,
      Wire<A> wire,
      Function<? super T, ? extends Collection<A>> get,
      BiConsumer<? super B, A> add) {
    return list(name, false, wire, get, add);
  }

  /**
   * A list that every object has, of one element at least; that it is not empty is for the builder
   * to check.
   *
   * @param add adds one element to the builder
   */
  public static <T, B, A> Field<T, B> requiredList(
      String name,
      Wire<A> wire,
      Function<? super T, ? extends Collection<A>> get,
      BiConsumer<? super B, A> add) {
    return list(name, true, wire, get, add);
  }

  private static <T, B, A> Field<T, B> list(
      String name,
      boolean required,
      Wire<A> wire,
      Function<? super T, ? extends Collection<A>> get,
      BiConsumer<? super B, A> add) {
    return new Field<>(name, required) {
      @Override
      void read(In in, B builder) {
        if (in.token() != Token.LIST) {
          in.wrongType("array", Token.LIST.words());
          return;
        }
        Token token = in.next();
        if (token == Token.LIST_END && in.keepsSpelling()) {
          in.keepHere(ImmutableList.of());
        }
        for (; token != Token.LIST_END; token = in.next()) {
          in.countElement();
          readInto(in, wire, builder, add);
        }
      }

      @Override
      void write(Out out, T object) {
        Collection<A> values = get.apply(object);
        if (!values.isEmpty()) {
          out.name(name());
          out.beginList();
          for (A value : values) {
            wire.write(out, value);
          }
          out.endList();
        }
      }

      @Override
      Map<String, Object> schema(Definitions definitions) {
        ImmutableMap.Builder<String, Object> list = ImmutableMap.builder();
        list.put("type", "array").put("items", wire.schema(definitions));
        return (required ? list.put("minItems", 1) : list).buildOrThrow();
      }
    };
  }

  /** Returns whether there is a value: if not, it has a problem, or was kept as it stands. */
  private static <B, A> boolean readInto(
      In in, Wire<A> wire, B builder, BiConsumer<? super B, A> consumer) {
    @Nullable A value = wire.read(in);
    if (value != null) {
      consumer.accept(builder, value);
    }
    return value != null;
  }
}
