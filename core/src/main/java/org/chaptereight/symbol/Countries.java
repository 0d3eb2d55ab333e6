package org.chaptereight.symbol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The codes of countries that symbols have: the table {@code countries.tsv}. */
final class Countries implements Supplier<Map<String, String>> {

  private static final WordTable<String> CODES = new WordTable<>(new Countries());

  private Countries() {}

  /** The code from start to end, the only copy of it, or null. */
  static @Nullable String find(String text, int start, int end) {
    return CODES.find(text, start, end);
  }

  @Override
  public Map<String, String> get() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (List<String> row : SymbolTables.read("countries.tsv", 2)) {
      String all = row.get(1);
      int start = 0;
      while (start < all.length()) {
        int blank = all.indexOf(' ', start);
        int end = blank < 0 ? all.length() : blank;
        String code = all.substring(start, end);
        codes.put(code, code);
        start = end + 1;
      }
    }
    return codes;
  }
}
