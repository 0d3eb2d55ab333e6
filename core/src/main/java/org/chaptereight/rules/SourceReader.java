package org.chaptereight.rules;

import org.jspecify.annotations.Nullable;

/**
 * Reads sources that mean to be symbols: many records have the same one, so that what was read of
 * the last ones is kept.
 */
final class SourceReader {

  /**
   * Each source has one place, and is found the faster if it is the same object. Threads overwrite
   * it for each other, which does no harm: each is true by itself.
   */
  private final @Nullable Read[] last = new Read[64];

  private record Read(String source, @Nullable SymbolText fault) {

    static Read of(String source) {
      return new Read(source, SymbolText.faultOf(source).orElse(null));
    }
  }

  /** What is wrong with a source; null if it is a symbol or does not mean to be one. */
  @SuppressWarnings("ReferenceEquality") // After equality: what is kept is to be the same object.
  @Nullable SymbolText faultOf(String source) {
    int place = source.hashCode() & (last.length - 1);
    Read known = last[place];
    if (known == null || !known.source().equals(source)) {
      known = Read.of(source);
      last[place] = known;
    } else if (known.source() != source) {
      known = new Read(source, known.fault());
      last[place] = known;
    }
    return known.fault();
  }
}
