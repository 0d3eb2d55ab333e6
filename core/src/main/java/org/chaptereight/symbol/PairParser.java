package org.chaptereight.symbol;

import com.google.common.collect.ImmutableList;
import org.chaptereight.symbol.Refusal.Kind;

/**
 * Reads a symbol, or the two of a double one, which a hyphen joins.
 *
 * <p>Two organs, or two bodies, issue one document together; two documents of one of them, joined
 * by a hyphen, are a citation of several.
 */
final class PairParser {

  private PairParser() {}

  static DocumentSymbol parse(String text, SymbolRegistry registry) throws Refusal {
    int length = text.length();
    if (length > DocumentSymbol.MAX_LENGTH) {
      throw new Refusal(Kind.WRONG, text, "symbol", 0, "at most 128 characters");
    }
    int hyphen = hyphen(text, registry);
    if (hyphen < 0) {
      return single(parts(text, 0, length, registry), registry);
    }
    SymbolParser parts = parts(text, 0, hyphen, registry);
    SymbolParser others = parts(text, hyphen + 1, length, registry);
    if (SymbolOrder.rank(parts.organ.code) > SymbolOrder.rank(others.organ.code)) {
      throw new Refusal(
          Kind.WRONG, text, "second symbol", hyphen + 1, "the General Assembly's symbol first");
    }
    DocumentSymbol first = single(parts, registry);
    DocumentSymbol second = single(others, registry);
    if (first.equals(second)) {
      throw new Refusal(Kind.WRONG, text, "second symbol", hyphen + 1, "another than the first");
    }
    if (isRange(parts, others)) {
      throw new Refusal(
          Kind.RANGE,
          text,
          "second symbol",
          hyphen + 1,
          "one of another organ or body: several at once are a citation");
    }
    return new DocumentSymbol(parts, ImmutableList.of(first, second), registry);
  }

  private static SymbolParser parts(String text, int start, int end, SymbolRegistry registry)
      throws Refusal {
    SymbolParser parts = new SymbolParser(registry, text, start, end);
    parts.read();
    return parts;
  }

  private static DocumentSymbol single(SymbolParser parts, SymbolRegistry registry) {
    return new DocumentSymbol(parts, ImmutableList.of(), registry);
  }

  /** Where a second symbol is joined to a first, or -1; the hyphen of 4-5 or S-20 joins none. */
  private static int hyphen(String text, SymbolRegistry registry) {
    int hyphen = text.indexOf('-');
    while (hyphen >= 0) {
      int i = hyphen + 1;
      while (i < text.length() && SymbolScanner.isLetter(text.charAt(i))) {
        i++;
      }
      if (i < text.length()
          && text.charAt(i) == '/'
          && registry.organs().find(text, hyphen + 1, i) != null) {
        return hyphen;
      }
      hyphen = text.indexOf('-', i);
    }
    return -1;
  }

  /** Whether both are of one series of one body; a plain document, of one session or year too. */
  private static boolean isRange(SymbolParser one, SymbolParser other) {
    boolean body =
        one.organ == other.organ && one.bodies.equals(other.bodies) && one.series == other.series;
    boolean session =
        one.sessionKind == other.sessionKind
            && one.session == other.session
            && one.year == other.year;
    return body && (session || one.series != null);
  }
}
