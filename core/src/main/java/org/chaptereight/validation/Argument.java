package org.chaptereight.validation;

import java.util.Optional;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.immutables.value.Value;

/**
 * One of the facts that a finding is about: the State at fault, the date expected.
 *
 * <p>The value is for programs and the same in every language; the label is for people.
 */
@Value.Immutable
public abstract class Argument {

  Argument() {}

  /** An argument that reads the same in every language: a date, a number, a symbol. */
  public static Argument of(String name, Object value) {
    return ImmutableArgument.make(name, value.toString(), Optional.empty());
  }

  /** An argument that people know by a name in their language. */
  public static Argument of(String name, Object value, MultilingualText label) {
    return ImmutableArgument.make(name, value.toString(), Optional.of(label));
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

  /** What to print in a language. */
  String in(LanguageTag language) {
    return label().map(names -> names.in(language).text()).orElse(value());
  }
}
