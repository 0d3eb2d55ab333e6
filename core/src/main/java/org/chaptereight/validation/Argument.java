package org.chaptereight.validation;

import static java.util.Objects.requireNonNull;

import java.text.Bidi;
import java.util.Optional;
import org.chaptereight.code.Characters;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.TextDirection;
import org.chaptereight.text.Wording;
import org.immutables.value.Value;

/**
 * One of the facts that a finding is about: the State at fault, the date expected.
 *
 * <p>The value is for programs and the same in every language; the label is for people.
 */
@Value.Immutable
public abstract class Argument {

  /** First strong isolate and pop directional isolate, of the Unicode bidirectional algorithm. */
  private static final String ISOLATED = "\u2068%s\u2069";

  private static final int MAX_LENGTH = 1_000;

  Argument() {}

  /** An argument that reads the same in every language: a date, a number, a symbol. */
  public static Argument of(String name, Object value) {
    return ImmutableArgument.make(name, text(value), Optional.empty());
  }

  /** An argument that people know by a name in their language. */
  public static Argument of(String name, Object value, MultilingualText label) {
    return ImmutableArgument.make(name, text(value), Optional.of(requireNonNull(label, "label")));
  }

  private static String text(Object value) {
    return requireNonNull(value, "value").toString();
  }

  /** The name by which the message refers to it. */
  @Value.Parameter
  public abstract String name();

  /** The code, date or number, as in documents. */
  @Value.Parameter
  public abstract String value();

  /** What people call it. */
  @Value.Parameter
  public abstract Optional<MultilingualText> label();

  /** What to print among words of a language; what is read in the other direction is isolated. */
  String in(LanguageTag language) {
    Optional<Wording> wording = label().map(names -> names.in(language));
    TextDirection direction = wording.map(Wording::direction).orElse(TextDirection.LEFT_TO_RIGHT);
    String text =
        wording
            .map(name -> Characters.inLine(name.text(), MAX_LENGTH))
            .orElseGet(() -> Characters.inLine(value(), MAX_LENGTH));
    return direction == language.direction() && !runsBoth(direction, text) ? text : isolated(text);
  }

  /**
   * Whether some of a text that is read from left to right is not, such as an Arabic identifier.
   */
  private static boolean runsBoth(TextDirection direction, String text) {
    return direction == TextDirection.LEFT_TO_RIGHT
        && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  static String isolated(String text) {
    return ISOLATED.formatted(text);
  }
}
