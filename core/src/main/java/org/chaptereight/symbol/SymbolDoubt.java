package org.chaptereight.symbol;

import static java.util.Objects.requireNonNull;

/**
 * What makes one doubt that a symbol is the one that was meant, though it is well-formed.
 *
 * <p>Programs go by the kind and the suggestion; the explanation is for developers, and may be put
 * in other words.
 *
 * @param kind what it is
 * @param explanation why, in English, for developers
 * @param suggestion what was meant perhaps: a symbol, or the beginning of one
 */
public record SymbolDoubt(Kind kind, String explanation, String suggestion) {

  /** What can be doubted. */
  public enum Kind {
    /**
     * A serial number of the time before sessions or years were part of the symbol, which looks
     * like a session or a year: {@code S/2016} is a document of 1951, {@code A/71} one of 1946.
     */
    AMBIGUOUS_ERA,
    /** A resolution of the Security Council with another year than that of its number. */
    YEAR_OF_NUMBER
  }

  /** Keeps all. */
  public SymbolDoubt {
    requireNonNull(kind, "kind");
    requireNonNull(explanation, "explanation");
    requireNonNull(suggestion, "suggestion");
  }
}
