package org.chaptereight.code;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why something cannot be, told to people: in English here, and by a key and arguments for those
 * who have the words of other languages.
 *
 * <pre>{@code
 * Reason.of("votes.again", "a State votes once: {states}", "states", again)
 * }</pre>
 *
 * @param key names what is wrong; the same for every value with which it is
 * @param english the words, with the names of arguments in braces
 * @param arguments by name: each a text, or a reason in its turn; English words may be among them,
 *     for which other languages have other words
 */
public record Reason(String key, String english, Map<String, Object> arguments)
    implements Serializable {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

  /**
   * Keeps the parts.
   *
   * @throws IllegalArgumentException if an argument is neither a text nor a reason
   */
  public Reason {
    requireNonNull(key, "key");
    requireNonNull(english, "english");
    arguments = ImmutableMap.copyOf(arguments);
    arguments.forEach(
        (name, value) ->
            checkArgument(
                value instanceof String || value instanceof Reason,
                "an argument is a text or a reason, %s is not",
                name));
  }

  /**
   * A reason.
   *
   * @param arguments the name of each argument, and then its value; what is no reason is taken as
   *     it prints itself
   */
  public static Reason of(String key, String english, Object... arguments) {
    ImmutableMap.Builder<String, Object> named = ImmutableMap.builder();
    for (int i = 0; i < arguments.length; i += 2) {
      Object value = arguments[i + 1];
      named.put((String) arguments[i], value instanceof Reason ? value : String.valueOf(value));
    }
    return new Reason(key, english, named.buildOrThrow());
  }

  /**
   * Puts the arguments into words of some language; what an argument says is not looked at again.
   *
   * @param words with the names of arguments in braces
   * @param print prints an argument
   */
  public String in(String words, Function<Object, String> print) {
    return ARGUMENT
        .matcher(words)
        .replaceAll(
            (MatchResult name) -> {
              Object argument = arguments.get(name.group(1));
              return Matcher.quoteReplacement(
                  argument == null ? name.group() : print.apply(argument));
            });
  }

  /** The English words. */
  @Override
  public String toString() {
    return in(english, Object::toString);
  }
}
