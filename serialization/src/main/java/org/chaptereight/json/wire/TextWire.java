package org.chaptereight.json.wire;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import org.chaptereight.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The wire of a value that is written as a text.
 *
 * @param <T> the type of the values
 */
public final class TextWire<T> implements Wire<T> {

  private final String what;
  private final ProblemCode bad;
  private final Function<String, T> parse;
  private final Function<T, String> print;
  private final ImmutableMap<String, Object> keywords;

  TextWire(
      String what,
      ProblemCode bad,
      Function<String, T> parse,
      Function<T, String> print,
      ImmutableMap<String, Object> keywords) {
    this.what = what;
    this.bad = bad;
    this.parse = parse;
    this.print = print;
    this.keywords = keywords;
  }

  /** The same, of which the schema says what texts it can be: those that match a pattern. */
  public TextWire<T> matching(String pattern) {
    return with("pattern", "^(?:" + pattern + ")$");
  }

  /** The same, with a keyword of JSON Schema that says what texts it can be. */
  public TextWire<T> with(String keyword, Object value) {
    return new TextWire<>(what, bad, parse, print, ImmutableMap.of(keyword, value));
  }

  @Override
  public @Nullable T read(In in) {
    if (in.token() != Token.TEXT) {
      in.wrongType(what);
      return null;
    }
    try {
      return parse.apply(in.text());
    } catch (IllegalArgumentException e) {
      in.refuse(bad, String.valueOf(e.getMessage()));
      return null;
    }
  }

  @Override
  public void write(Out out, T value) {
    out.text(print.apply(value));
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return ImmutableMap.<String, Object>builder()
        .put("description", what)
        .put("type", "string")
        .putAll(keywords)
        .buildOrThrow();
  }
}
