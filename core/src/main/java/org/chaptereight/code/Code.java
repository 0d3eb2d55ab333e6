package org.chaptereight.code;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;

/**
 * A short text that stands for a thing, with a type of its own.
 *
 * <p>Two codes are equal if their types and their texts are: the organization {@code UN} and an
 * instrument {@code UN} are never confused. The natural order is that of the texts by UTF-16 code
 * unit, unless the type says otherwise; it is the same in every locale. {@link #toString()} gives
 * the text back unchanged.
 *
 * <p>A type of identifiers that anybody can choose says itself that it is {@link Comparable}: hash
 * tables look at that and at no supertype, and find quickly even those that were chosen to have one
 * hash code.
 *
 * @param <C> the code's own type
 */
@Immutable
public abstract class Code<C extends Code<C>> implements Comparable<C> {

  private final String text;

  /**
   * Keeps the text as it is; what it may contain is for the subclass to check.
   *
   * @param text what the code is written as
   */
  protected Code(String text) {
    this.text = requireNonNull(text, "text");
  }

  @Override
  public int compareTo(C other) {
    return text.compareTo(other.toString());
  }

  // Every type of code is final, and codes of two types are never equal.
  @SuppressWarnings("EqualsGetClass")
  @Override
  public final boolean equals(Object other) {
    return this == other
        || (other != null && other.getClass() == getClass() && ((Code<?>) other).text.equals(text));
  }

  @Override
  public final int hashCode() {
    return text.hashCode();
  }

  /** Returns the text of this code, as it is written in documents. */
  @Override
  public final String toString() {
    return text;
  }
}
