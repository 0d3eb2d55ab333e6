package org.chaptereight.json.wire;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chaptereight.code.Reason;
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
  private final Function<String, Optional<T>> repair;

  /** Whether a document is likely to name the same value again. */
  private final boolean repeated;

  TextWire(
      String what,
      ProblemCode bad,
      Function<String, T> parse,
      Function<T, String> print,
      ImmutableMap<String, Object> keywords,
      Function<String, Optional<T>> repair,
      boolean repeated) {
    this.what = what;
    this.bad = bad;
    this.parse = parse;
    this.print = print;
    this.keywords = keywords;
    this.repair = repair;
    this.repeated = repeated;
  }

  /** The same, of which lenient reading also takes a text that can be repaired. */
  public TextWire<T> repairing(Function<String, Optional<T>> repairer) {
    return new TextWire<>(what, bad, parse, print, keywords, repairer, repeated);
  }

  /** The same, of which equal values in a document are one object if they stand near each other. */
  public TextWire<T> repeated() {
    return new TextWire<>(what, bad, parse, print, keywords, repair, true);
  }

  /** The same, of which the schema says what texts it can be: those that match a pattern. */
  public TextWire<T> matching(String pattern) {
    return with("pattern", "^(?:" + pattern + ")$");
  }

  /** The same, with a keyword of JSON Schema that says what texts it can be. */
  public TextWire<T> with(String keyword, Object value) {
    return new TextWire<>(
        what, bad, parse, print, ImmutableMap.of(keyword, value), repair, repeated);
  }

  /**
   * The value of a text that stands alone, such as the key of a map.
   *
   * @throws IllegalArgumentException if it is no such value
   */
  public T parse(String text) {
    return parse.apply(text);
  }

  /** The text of a value. */
  public String print(T value) {
    return print.apply(value);
  }

  /** Tells wires apart that read the same texts; not by chance, as the hash of an object would. */
  int hash() {
    return what.hashCode();
  }

  @Override
  public @Nullable T read(In in) {
    if (in.token() != Token.TEXT) {
      in.wrongType("string", words());
      return null;
    }
    @Nullable T recent = repeated ? in.recent(this) : null;
    return recent != null ? recent : value(in);
  }

  private @Nullable T value(In in) {
    String text = in.text();
    @Nullable T value = value(in, text);
    if (value == null) {
      return null;
    }
    if (in.keepsSpelling() && !print.apply(value).equals(text)) {
      in.keepHere(text);
    } else if (repeated) {
      in.isRecent(this, text, value);
    }
    return value;
  }

  private @Nullable T value(In in, String text) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      Optional<T> repaired = repair.apply(text);
      if (repaired.isPresent() && in.isLenient()) {
        return repaired.get();
      }
      in.refuse(fault(repaired, e));
      return null;
    }
  }

  /**
   * What is wrong with a text that is no such value, for the reason that the exception tells, and
   * what was meant if the text can be repaired.
   */
  public Fault fault(String text, IllegalArgumentException why) {
    return fault(repair.apply(text), why);
  }

  private Fault fault(Optional<T> meant, IllegalArgumentException why) {
    Reason reason = Fault.because(bad, why).reason();
    return meant
        .map(print)
        .map(
            near ->
                new Fault(
                    bad,
                    near,
                    Reason.of(
                        "INVALID_VALUE.near",
                        "{why}; did you mean \"{near}\"?",
                        "why",
                        reason,
                        "near",
                        near)))
        .orElseGet(() -> new Fault(bad, expected(), reason));
  }

  /** What such a text is; the key is made of the English words. */
  private Reason words() {
    String known = expected();
    String key = what.replaceFirst("^(?:a|an|the) ", "").replaceAll(" \\(.*\\)|[\",]", "");
    return known.isEmpty()
        ? Reason.of("TYPE." + key.replace(' ', '-'), what)
        : Reason.of("TYPE.known", "one of {known}", "known", known);
  }

  /** The values that are known, if there can be no others. */
  private String expected() {
    return keywords.get("enum") instanceof List<?> known ? Joiner.on(", ").join(known) : "";
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
