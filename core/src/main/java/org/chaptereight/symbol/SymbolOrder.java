package org.chaptereight.symbol;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The order of symbols as a documentalist files them: by organ, body, era, session, series and
 * number, never by characters.
 */
final class SymbolOrder {

  private static final List<String> PRINCIPAL = List.of("A", "S", "E", "T", "ST");

  /** How the words begin whose numbers are letters. */
  private static final String LETTERED = "SER.";

  private SymbolOrder() {}

  /** Where an organ comes: the principal organs first. */
  static int rank(String organ) {
    int rank = PRINCIPAL.indexOf(organ);
    return rank < 0 ? PRINCIPAL.size() : rank;
  }

  /** Compares two symbols, as {@link DocumentSymbol} tells. */
  static int compare(DocumentSymbol one, DocumentSymbol other) {
    if (one.equals(other)) {
      return 0;
    }
    int order = Integer.compare(rank(one.organ()), rank(other.organ()));
    order = order != 0 ? order : one.organ().compareTo(other.organ());
    if (order == 0) {
      DocumentSymbol filed = filed(one);
      DocumentSymbol otherFiled = filed(other);
      order =
          filed != null && otherFiled != null
              ? byParts(filed, otherFiled)
              : filed != null
                  ? -1
                  : otherFiled != null ? 1 : natural(one.toString(), other.toString());
    }
    // The order of the components, which the parts do not keep.
    return order != 0 ? order : one.toString().compareTo(other.toString());
  }

  /** The symbol by the words of the library, so that the order is the same for all registries. */
  private static @Nullable DocumentSymbol filed(DocumentSymbol symbol) {
    if (symbol.isShipped()) {
      return symbol;
    }
    try {
      return SymbolParser.parse(symbol.toString(), SymbolRegistry.shipped());
    } catch (Refusal refusal) {
      return null;
    }
  }

  private static int byParts(DocumentSymbol one, DocumentSymbol other) {
    int order = bodies(one.bodies(), other.bodies());
    order = order != 0 ? order : cycle(one, other);
    order = order != 0 ? order : one.series().orElse("").compareTo(other.series().orElse(""));
    order = order != 0 ? order : one.country().orElse("").compareTo(other.country().orElse(""));
    order = order != 0 ? order : Integer.compare(one.number(), other.number());
    order = order != 0 ? order : compare(one.numberTo(), other.numberTo());
    order = order != 0 ? order : letter(one) - letter(other);
    order = order != 0 ? order : parts(one, other);
    order = order != 0 ? order : compare(one.resumption(), other.resumption());
    order = order != 0 ? order : lists(one.modifiers(), other.modifiers());
    order = order != 0 ? order : Integer.compare(one.reissue(), other.reissue());
    boolean both = one.symbols().size() == 2 && other.symbols().size() == 2;
    return order != 0
        ? order
        : both
            ? compare(one.symbols().get(1), other.symbols().get(1))
            : Integer.compare(one.symbols().size(), other.symbols().size());
  }

  /** Serial numbers first, then by session, then by year. */
  private static int cycle(DocumentSymbol one, DocumentSymbol other) {
    int order = Boolean.compare(hasCycle(one), hasCycle(other));
    order = order != 0 ? order : kinds(one, other);
    order = order != 0 ? order : compare(one.session(), other.session());
    return order != 0 ? order : compare(one.year(), other.year());
  }

  private static boolean hasCycle(DocumentSymbol symbol) {
    return symbol.session().isPresent() || symbol.year().isPresent();
  }

  private static int kinds(DocumentSymbol one, DocumentSymbol other) {
    SessionKind kind = one.sessionKind().orElse(null);
    SessionKind otherKind = other.sessionKind().orElse(null);
    return kind == null || otherKind == null
        ? Boolean.compare(kind != null, otherKind != null)
        : kind.compareTo(otherKind);
  }

  private static char letter(DocumentSymbol symbol) {
    return symbol.letter().orElse('\0');
  }

  private static int parts(DocumentSymbol one, DocumentSymbol other) {
    SymbolPart part = one.part().orElse(null);
    SymbolPart otherPart = other.part().orElse(null);
    return part == null || otherPart == null
        ? Boolean.compare(part != null, otherPart != null)
        : part.compareTo(otherPart);
  }

  private static int compare(OptionalInt one, OptionalInt other) {
    return Integer.compare(one.orElse(0), other.orElse(0));
  }

  private static int bodies(List<String> one, List<String> other) {
    int shared = Math.min(one.size(), other.size());
    for (int i = 0; i < shared; i++) {
      int order = body(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  /** What follows SER. is a letter; after other words, I and V are numbers. */
  private static int body(String one, String other) {
    return one.startsWith(LETTERED) && other.startsWith(LETTERED)
        ? one.compareTo(other)
        : natural(one, other);
  }

  private static <T extends Comparable<T>> int lists(List<T> one, List<T> other) {
    int shared = Math.min(one.size(), other.size());
    for (int i = 0; i < shared; i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  static boolean isPrincipal(String organ) {
    return PRINCIPAL.contains(organ);
  }

  /** Compares texts as people do: runs of digits by their number, as Roman numerals after a dot. */
  static int natural(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int iEnd = runEnd(one, i);
      int jEnd = runEnd(other, j);
      int order = run(one, i, iEnd, other, j, jEnd);
      if (order != 0) {
        return order;
      }
      i = iEnd;
      j = jEnd;
    }
    int order = Integer.compare(one.length() - i, other.length() - j);
    return order != 0 ? order : one.compareTo(other);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The end of the digits, or of the other characters, from a place on. */
  private static int runEnd(String text, int start) {
    boolean digits = isDigit(text.charAt(start));
    int end = start + 1;
    while (end < text.length()
        && isDigit(text.charAt(end)) == digits
        && (digits || (text.charAt(end - 1) != '.' && text.charAt(end - 1) != ' '))) {
      end++;
    }
    return end;
  }

  private static int run(String one, int i, int iEnd, String other, int j, int jEnd) {
    int number = number(one, i, iEnd);
    int otherNumber = number(other, j, jEnd);
    if (number != 0 || otherNumber != 0) {
      // What is no number comes first.
      return Integer.compare(number, otherNumber);
    }
    return one.substring(i, iEnd).compareTo(other.substring(j, jEnd));
  }

  /** What digits, or a Roman numeral after something else, stand for, or 0. */
  private static int number(String text, int start, int end) {
    if (isDigit(text.charAt(start))) {
      return end - start > 9 ? Integer.MAX_VALUE : Integer.parseInt(text, start, end, 10);
    }
    return start == 0 ? 0 : Roman.parse(text, start, end);
  }
}
