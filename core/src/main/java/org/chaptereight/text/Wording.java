package org.chaptereight.text;

import org.immutables.value.Value;

/** A text in one language. */
@Value.Immutable
public abstract class Wording {

  Wording() {}

  /**
   * A text in a language.
   *
   * @throws IllegalArgumentException if the text cannot be printed (see {@link PlainText})
   */
  public static Wording of(LanguageTag language, String text) {
    return ImmutableWording.make(language, text);
  }

  /** The language that the text is in. */
  @Value.Parameter
  public abstract LanguageTag language();

  /** The text, exactly as given. */
  @Value.Parameter
  public abstract String text();

  /** The direction in which the text is read. */
  public TextDirection direction() {
    return language().direction();
  }

  @Value.Check
  void check() {
    PlainText.require(text());
  }

  /** The text alone, to be printed. */
  @Override
  public String toString() {
    return text();
  }
}
