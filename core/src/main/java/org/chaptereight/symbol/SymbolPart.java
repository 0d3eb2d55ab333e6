package org.chaptereight.symbol;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;

/**
 * The part of a document that has a symbol of its own: {@code (Part I)}, {@code (Vol. II)}, {@code
 * (Sect. 29A)}, {@code (Introduction)}.
 *
 * @param label what it is called: {@code Part}, {@code Vol.}, {@code Sect.}
 * @param number which it is, as written: {@code I}, {@code 29A}; empty if it has no number
 */
@Immutable
public record SymbolPart(String label, String number) implements Comparable<SymbolPart> {

  /** Keeps both. */
  public SymbolPart {
    requireNonNull(label, "label");
    requireNonNull(number, "number");
  }

  /** By label, then by number; Roman numerals by what they stand for. */
  @Override
  public int compareTo(SymbolPart other) {
    int first = label.compareTo(other.label);
    // Behind a blank, Roman numerals are told from letters.
    return first != 0 ? first : SymbolOrder.natural(" " + number, " " + other.number);
  }

  /** The part as a symbol writes it, without the parentheses. */
  @Override
  public String toString() {
    return number.isEmpty() ? label : label + " " + number;
  }
}
