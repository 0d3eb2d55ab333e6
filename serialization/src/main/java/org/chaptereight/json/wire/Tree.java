package org.chaptereight.json.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chaptereight.code.Characters;
import org.chaptereight.code.Reason;
import org.chaptereight.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value as it stands: objects are maps in the order of their fields, lists are lists,
 * texts strings, truth values booleans; for numbers and null there are types of their own.
 */
public final class Tree {

  /**
   * A number.
   *
   * @param text as it was written
   */
  public record Numeral(String text) {}

  /** Null. */
  public enum Null {
    /** The only one. */
    NULL
  }

  private Tree() {}

  /** Reads the value that begins here. */
  static @Nullable Object read(In in) {
    return switch (in.token()) {
      case OBJECT -> object(in);
      case LIST -> list(in);
      case TEXT -> text(in);
      case INTEGER, DECIMAL -> number(in);
      case BOOLEAN -> in.isTrue();
      case NULL -> Null.NULL;
      case OBJECT_END, LIST_END, NAME, OTHER, END -> {
        in.wrongType("value", Reason.of("TYPE.value", "a value of JSON"));
        yield null;
      }
    };
  }

  private static @Nullable String text(In in) {
    String text = in.text();
    if (isWellFormed(text)) {
      return text;
    }
    in.refuse(
        Fault.of(
            ProblemCode.BAD_TEXT, Reason.of("BAD_TEXT", "a text has half of a surrogate pair")));
    return null;
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static @Nullable Numeral number(In in) {
    String text = in.text();
    if (Double.isInfinite(Double.parseDouble(text))) {
      in.refuse(
          Fault.of(
              ProblemCode.NUMBER_RANGE,
              Reason.of("NUMBER_RANGE.double", "a number is out of the range of a double")));
      return null;
    }
    return new Numeral(text);
  }

  private static Map<String, Object> object(In in) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Token token; (token = in.next()) != Token.OBJECT_END; ) {
      if (token != Token.NAME) {
        throw new IllegalStateException("no field of an object: " + token);
      }
      String name = in.unknownName();
      if (!isWellFormed(name)) {
        in.report(
            Fault.of(
                ProblemCode.BAD_TEXT,
                Reason.of("BAD_TEXT.name", "a name has half of a surrogate pair")));
      }
      if (fields.containsKey(name)) {
        in.report(
            Fault.of(
                ProblemCode.DUPLICATE_FIELD,
                Reason.of(
                    "DUPLICATE_FIELD",
                    "there is a field {field} already",
                    "field",
                    Characters.quote(name))));
        in.skipField();
      } else {
        in.countFields(fields.size() + 1);
        in.next();
        fields.put(name, requireNonNullElse(read(in)));
      }
    }
    return fields;
  }

  private static List<Object> list(In in) {
    List<Object> elements = new ArrayList<>();
    while (in.next() != Token.LIST_END) {
      in.countElement();
      elements.add(requireNonNullElse(read(in)));
    }
    return elements;
  }

  private static Object requireNonNullElse(@Nullable Object value) {
    return value == null ? Null.NULL : value;
  }

  /** The wire of any value. */
  public static Wire<Object> wire() {
    return new Wire<>() {
      @Override
      public @Nullable Object read(In in) {
        int before = in.problemCount();
        Object value = Tree.read(in);
        return in.problemCount() == before ? value : null;
      }

      @Override
      public void write(Out out, Object value) {
        Tree.write(out, value);
      }

      @Override
      public Map<String, Object> schema(Definitions definitions) {
        return Map.of();
      }
    };
  }

  /** Writes a value; besides those that are read, whole numbers of Java. */
  public static void write(Out out, Object value) {
    if (value instanceof Map<?, ?> map) {
      out.beginObject();
      map.forEach(
          (name, member) -> {
            out.name(String.valueOf(name));
            write(out, member);
          });
      out.endObject();
    } else if (value instanceof List<?> list) {
      out.beginList();
      list.forEach(element -> write(out, element));
      out.endList();
    } else if (value instanceof Boolean truth) {
      out.bool(truth);
    } else if (value instanceof Integer number) {
      out.integer(number);
    } else if (value instanceof Numeral number) {
      out.number(number.text());
    } else if (value == Null.NULL) {
      out.nothing();
    } else {
      out.text(value.toString());
    }
  }
}
