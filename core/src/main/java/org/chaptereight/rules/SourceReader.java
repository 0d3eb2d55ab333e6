package org.chaptereight.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads sources that mean to be symbols: many records have the same one, and mostly that of the
 * record before.
 */
final class SourceReader {

  private final Map<String, Read> read = new ConcurrentHashMap<>();

  /** Threads overwrite it for each other, which does no harm: each is true by itself. */
  private Read last = Read.of("");

  private record Read(String source, @Nullable SymbolText fault) {

    static Read of(String source) {
      return new Read(source, SymbolText.faultOf(source).orElse(null));
    }
  }

  /** What is wrong with a source; null if it is a symbol or does not mean to be one. */
  @Nullable SymbolText faultOf(String source) {
    Read known = last;
    if (!known.source().equals(source)) {
      known = read.computeIfAbsent(source, Read::of);
      last = known;
    }
    return known.fault();
  }
}
