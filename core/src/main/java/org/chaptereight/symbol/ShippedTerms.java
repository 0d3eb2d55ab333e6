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
    for (String scope : words(cells.get(2))) {
      if (!scope.equals(EVERYWHERE)) {
        term.addUnder(scope);
      }
    }
    for (String mark : words(cells.get(3))) {
      term.addNumbering(Numbering.of(mark));
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

  private static ImmutableList<String> words(String cell) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    int start = 0;
    while (start < cell.length()) {
      int blank = cell.indexOf(' ', start);
      int end = blank < 0 ? cell.length() : blank;
      words.add(cell.substring(start, end));
      start = end + 1;
    }
    return words.build();
  }

  private static OptionalInt number(String cell) {
    return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
  }
}
