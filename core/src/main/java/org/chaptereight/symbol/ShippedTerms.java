package org.chaptereight.symbol;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.chaptereight.symbol.SymbolTerm.Cycle;
import org.chaptereight.symbol.SymbolTerm.Numbering;
import org.chaptereight.symbol.SymbolTerm.Role;

/** The terms that ship with the library: the table {@code series.tsv}. */
final class ShippedTerms {

  private static final int COLUMNS = 10;
  private static final String EVERYWHERE = "*";

  static final SymbolRegistry REGISTRY = SymbolRegistry.of(read());

  private ShippedTerms() {}

  private static ImmutableList<SymbolTerm> read() {
    ImmutableList.Builder<SymbolTerm> terms = ImmutableList.builder();
    for (ImmutableList<String> row : SymbolTables.read("series.tsv", COLUMNS)) {
      terms.add(term(row));
    }
    return terms.build();
  }

  private static SymbolTerm term(ImmutableList<String> cells) {
    Role role = Role.valueOf(Ascii.toUpperCase(cells.get(0)));
    SymbolTerm.Builder term =
        SymbolTerm.builder()
            .role(role)
            .code(cells.get(1))
            .countries(cells.get(7).equals("yes"))
            .countryLast(cells.get(7).equals("last"))
            .example(cells.get(8))
            .meaning(cells.get(9));
    String under = cells.get(2);
    for (int at = 0; at < under.length(); at = end(under, at) + 1) {
      String scope = under.substring(at, end(under, at));
      if (!scope.equals(EVERYWHERE)) {
        term.addUnder(scope);
      }
    }
    String numbers = cells.get(3);
    for (int at = 0; at < numbers.length(); at = end(numbers, at) + 1) {
      term.addNumbering(Numbering.of(numbers.substring(at, end(numbers, at))));
    }
    if (!cells.get(4).isEmpty()) {
      term.cycle(Cycle.valueOf(Ascii.toUpperCase(cells.get(4))));
    }
    term.since(number(cells.get(5)));
    if (role == Role.ORGAN) {
      term.serialLimit(number(cells.get(6)));
    } else if (!cells.get(6).isEmpty()) {
      term.kind(DocumentKind.of(cells.get(6)));
    }
    return term.build();
  }

  private static int end(String words, int start) {
    int blank = words.indexOf(' ', start);
    return blank < 0 ? words.length() : blank;
  }

  private static OptionalInt number(String cell) {
    return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
  }
}
