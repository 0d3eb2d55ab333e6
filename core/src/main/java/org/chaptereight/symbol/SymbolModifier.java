package org.chaptereight.symbol;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;

/**
 * What a last component of a symbol says was done to the text: {@code Add.1}, {@code Rev.2}, {@code
 * Summary}.
 *
 * <p>Modifiers keep their order: {@code S/INF/19/Rev.1/Add.1} is an addendum to a revision.
 *
 * @param kind what was done
 * @param number the how-manieth of its kind, at least 1; 0 for a summary, which has no number
 */
@Immutable
public record SymbolModifier(Kind kind, int number) implements Comparable<SymbolModifier> {

  /** What can be done to a text. */
  public enum Kind {
    /** An addendum: {@code Add.}. */
    ADDENDUM("Add"),
    /** A corrigendum, which may not apply to all languages: {@code Corr.}. */
    CORRIGENDUM("Corr"),
    /** A revision, which replaces the texts before it: {@code Rev.}. */
    REVISION("Rev"),
    /** An amendment of an adopted text: {@code Amend.}. */
    AMENDMENT("Amend"),
    /** A summarized version: {@code Summary}. */
    SUMMARY("Summary");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** How a symbol writes it, without the dot. */
    public String code() {
      return code;
    }
  }

  /**
   * A modifier.
   *
   * @throws IllegalArgumentException if the number is less than 1, or a summary has one
   */
  public SymbolModifier {
    requireNonNull(kind, "kind");
    if (kind == Kind.SUMMARY ? number != 0 : number < 1) {
      throw new IllegalArgumentException(
          "%s %s: expected a number from 1, and none for a summary".formatted(kind, number));
    }
  }

  /** A modifier, of which there is one copy for the numbers most met. */
  static SymbolModifier of(Kind kind, int number) {
    ImmutableList<SymbolModifier> shared = SHARED.get(kind);
    return shared != null && number <= shared.size()
        ? shared.get(number - 1)
        : new SymbolModifier(kind, number);
  }

  private static final int MOST_MET = 32;

  private static final ImmutableMap<Kind, ImmutableList<SymbolModifier>> SHARED = shared();

  private static ImmutableMap<Kind, ImmutableList<SymbolModifier>> shared() {
    ImmutableMap.Builder<Kind, ImmutableList<SymbolModifier>> all = ImmutableMap.builder();
    for (Kind kind : Kind.values()) {
      if (kind != Kind.SUMMARY) {
        ImmutableList.Builder<SymbolModifier> numbered = ImmutableList.builder();
        for (int number = 1; number <= MOST_MET; number++) {
          numbered.add(new SymbolModifier(kind, number));
        }
        all.put(kind, numbered.build());
      }
    }
    return all.build();
  }

  /** By kind, then by number. */
  @Override
  public int compareTo(SymbolModifier other) {
    int first = kind.compareTo(other.kind);
    return first != 0 ? first : Integer.compare(number, other.number);
  }

  /** The modifier as a symbol writes it. */
  @Override
  public String toString() {
    return kind == Kind.SUMMARY ? kind.code : kind.code + "." + number;
  }
}
