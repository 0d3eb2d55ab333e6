package org.chaptereight.json.wire;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of types that are made of two parts by a factory method. */
public final class Pairs {

  private Pairs() {}

  /**
   * One of the two parts.
   *
   * @param name the name of its field
   * @param wire the wire of its value
   * @param get gives the part of an object
   */
  public record Part<T, A>(String name, Wire<A> wire, Function<T, A> get) {}

  private static final class Draft<A, C> {
    private @Nullable A first;
    private @Nullable C second;

    private void first(A value) {
      first = value;
    }

    private void second(C value) {
      second = value;
    }
  }

  /** A type of which both parts are required. */
  public static <T, A, C> Wire<T> pair(
      String type, Part<T, A> first, Part<T, C> second, BiFunction<A, C, T> make) {
    return ObjectWire.<T, Draft<A, C>>object(
        type,
        Draft::new,
        draft -> make.apply(requireNonNull(draft.first), requireNonNull(draft.second)),
        Field.required(first.name(), first.wire(), first.get(), Draft::first),
        Field.required(second.name(), second.wire(), second.get(), Draft::second));
  }

  /** A type of which the first part is required and the second is not. */
  public static <T, A, C> Wire<T> pair(
      String type,
      Part<T, A> first,
      String secondName,
      Wire<C> second,
      Function<T, Optional<C>> getSecond,
      BiFunction<A, Optional<C>, T> make) {
    return ObjectWire.<T, Draft<A, C>>object(
        type,
        Draft::new,
        draft -> make.apply(requireNonNull(draft.first), Optional.ofNullable(draft.second)),
        Field.required(first.name(), first.wire(), first.get(), Draft::first),
        Field.optional(secondName, second, getSecond, Draft::second));
  }
}
