package org.chaptereight.json.wire;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chaptereight.code.Characters;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.code.Reason;
import org.chaptereight.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The wires of values that have no fields: texts, codes, numbers, and lists. */
public final class Wires {

  private static final String INTEGERS = Integer.MIN_VALUE + "–" + Integer.MAX_VALUE;

  private Wires() {}

  /**
   * A value that is written as a text.
   *
   * @param what what to call it in a message, such as {@code "a date"}
   * @param bad the problem of a text that is no such value
   * @param parse makes the value, or throws an {@code IllegalArgumentException} that says why not
   * @param print the inverse of {@code parse}
   */
  public static <T> TextWire<T> text(
      String what, ProblemCode bad, Function<String, T> parse, Function<T, String> print) {
    return new TextWire<>(
        what, bad, parse, print, ImmutableMap.of("minLength", 1), any -> Optional.empty(), false);
  }

  /** A value that is written as its {@code toString}. */
  public static <T> TextWire<T> text(String what, ProblemCode bad, Function<String, T> parse) {
    return text(what, bad, parse, Object::toString);
  }

  /** One of the constants of an enum that can have no others, written as its name. */
  public static <E extends Enum<E>> Wire<E> constant(Class<E> type) {
    String known = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(joining(", "));
    return text(
            "one of " + known,
            ProblemCode.UNKNOWN_VALUE,
            text -> {
              for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                  return constant;
                }
              }
              throw InvalidValueException.of(
                  "UNKNOWN_VALUE",
                  "expected one of {known}, found {found}",
                  "known",
                  known,
                  "found",
                  Characters.quote(text));
            },
            Enum::name)
        .with("enum", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }

  /** A whole number of 32 bits. */
  public static Wire<Integer> integer() {
    return new Wire<>() {
      @Override
      public @Nullable Integer read(In in) {
        if (in.token() == Token.DECIMAL) {
          in.refuse(
              new Fault(
                  ProblemCode.NUMBER_RANGE,
                  INTEGERS,
                  Reason.of("NUMBER_RANGE.fraction", "expected a whole number, found a fraction")));
          return null;
        }
        if (in.token() != Token.INTEGER) {
          in.wrongType("integer", Reason.of("TYPE.integer", "a whole number"));
          return null;
        }
        try {
          return Integer.valueOf(in.text());
        } catch (NumberFormatException e) {
          in.refuse(
              new Fault(
                  ProblemCode.NUMBER_RANGE,
                  INTEGERS,
                  Reason.of(
                      "NUMBER_RANGE",
                      "expected a number from {least} to {most}",
                      "least",
                      Integer.MIN_VALUE,
                      "most",
                      Integer.MAX_VALUE)));
          return null;
        }
      }

      @Override
      public void write(Out out, Integer value) {
        out.integer(value);
      }

      @Override
      public Map<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of(
            "type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE);
      }
    };
  }

  /** True or false. */
  public static Wire<Boolean> bool() {
    return new Wire<>() {
      @Override
      public @Nullable Boolean read(In in) {
        if (in.token() != Token.BOOLEAN) {
          in.wrongType("boolean", Token.BOOLEAN.words());
          return null;
        }
        return in.isTrue();
      }

      @Override
      public void write(Out out, Boolean value) {
        out.bool(value);
      }

      @Override
      public Map<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "boolean");
      }
    };
  }

  /** A list of values. */
  public static <A> Wire<List<A>> list(Wire<A> element) {
    return list(element, values -> values, values -> values);
  }

  /**
   * A value that is written as a list.
   *
   * @param make makes the value, or throws an {@code IllegalArgumentException} that says why it
   *     cannot be
   * @param get the inverse of {@code make}
   */
  public static <T, A> Wire<T> list(
      Wire<A> element, Function<List<A>, T> make, Function<T, List<A>> get) {
    return new Wire<>() {
      @Override
      public @Nullable T read(In in) {
        if (in.token() != Token.LIST) {
          in.wrongType("array", Token.LIST.words());
          return null;
        }
        Object mark = in.mark();
        int before = in.problemCount();
        ImmutableList.Builder<A> values = ImmutableList.builder();
        while (in.next() != Token.LIST_END) {
          in.countElement();
          @Nullable A value = element.read(in);
          if (value != null) {
            values.add(value);
          }
        }
        try {
          return in.problemCount() == before ? make.apply(values.build()) : null;
        } catch (IllegalArgumentException e) {
          in.report(mark, Fault.because(ProblemCode.INVALID_VALUE, e));
          return null;
        }
      }

      @Override
      public void write(Out out, T value) {
        out.beginList();
        for (A one : get.apply(value)) {
          element.write(out, one);
        }
        out.endList();
      }

      @Override
      public Map<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "array", "items", element.schema(definitions));
      }
    };
  }
}
