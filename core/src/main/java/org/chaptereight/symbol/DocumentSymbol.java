package org.chaptereight.symbol;

import static java.util.Objects.requireNonNull;

import org.chaptereight.code.Characters;
import org.chaptereight.code.Code;

/**
 * The symbol of a United Nations document, such as {@code S/2016/867} or {@code S/RES/2320 (2016)}.
 *
 * <p>A symbol is components joined by {@code /}, of which the first names the organ. It is kept as
 * written; this version checks no more than that it is made of printable ASCII, begins with a
 * capital letter, has at least two components and none that is empty. Which series a symbol belongs
 * to is told by its components: see {@link #isIn}.
 *
 * @see <a href="https://research.un.org/en/docs/symbols">UN document symbols</a>
 */
public final class DocumentSymbol extends Code<DocumentSymbol> {

  /** The most characters that a symbol can have. */
  public static final int MAX_LENGTH = 128;

  private DocumentSymbol(String symbol) {
    super(symbol);
  }

  /**
   * Reads a symbol.
   *
   * @throws IllegalArgumentException if the text cannot be a symbol; the message says why
   */
  public static DocumentSymbol of(String symbol) {
    int length = requireNonNull(symbol, "symbol").length();
    if (length > MAX_LENGTH) {
      throw refused(symbol, "more than 128 characters");
    }
    for (int i = 0; i < length; i++) {
      char c = symbol.charAt(i);
      if (c < ' ' || c > '~') {
        throw refused(
            symbol, "%s at character %s".formatted(Characters.name(symbol.codePointAt(i)), i + 1));
      }
    }
    if (length == 0 || symbol.charAt(0) < 'A' || symbol.charAt(0) > 'Z') {
      throw refused(symbol, "expected the capital letter of an organ first");
    }
    if (symbol.indexOf('/') < 0) {
      throw refused(symbol, "expected components joined by /");
    }
    if (symbol.contains("//") || symbol.endsWith("/")) {
      throw refused(symbol, "a component is empty");
    }
    if (symbol.endsWith(" ")) {
      throw refused(symbol, "a blank at the end");
    }
    return new DocumentSymbol(symbol);
  }

  private static IllegalArgumentException refused(String symbol, String why) {
    return new IllegalArgumentException(
        "%s is not a document symbol: %s".formatted(Characters.quote(symbol), why));
  }

  /**
   * Whether the symbol belongs to a series, given as the beginning that all symbols of the series
   * share, such as {@code S/PRST/} or {@code S/PV.}.
   */
  public boolean isIn(String series) {
    return toString().startsWith(series);
  }
}
