package org.chaptereight.code;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.function.Function;

/**
 * The values of one {@link OpenCode} that this version knows, in the order they were declared.
 *
 * @param <C> the type of the codes
 */
public final class Vocabulary<C extends OpenCode<C>> {

  private final ImmutableMap<String, C> known;

  private Vocabulary(ImmutableMap<String, C> known) {
    this.known = known;
  }

  /**
   * Makes a vocabulary of the values given.
   *
   * @throws IllegalArgumentException if a value is given twice
   */
  public static <C extends OpenCode<C>> Vocabulary<C> of(List<C> known) {
    return new Vocabulary<>(Maps.uniqueIndex(known, Object::toString));
  }

  /**
   * Finds the known value with this text, or makes an unknown one.
   *
   * @throws InvalidValueException if the text is not a code; it tells the known one that is the
   *     same but for case, blanks, hyphens and underscores
   */
  public C resolve(String text, Function<String, C> unknown) {
    C code = known.get(requireNonNull(text, "text"));
    if (code != null) {
      return code;
    }
    OpenCode.checkForm(text, known.keySet());
    return unknown.apply(text);
  }

  /** Whether the value is one of these. */
  public boolean contains(OpenCode<C> code) {
    return known.containsKey(code.toString());
  }

  /** The known values, in the order they were declared. */
  public List<C> values() {
    return known.values().asList();
  }
}
