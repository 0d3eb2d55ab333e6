package org.chaptereight.symbol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tab-separated tables that ship beside this class: lines that begin with {@code #}
 * explain them, the first other line names the columns.
 */
final class SymbolTables {

  private SymbolTables() {}

  /** The cells of the rows of a table, in order. */
  static List<ImmutableList<String>> read(String resource, int columns) {
    String table = text(resource);
    List<ImmutableList<String>> rows = new ArrayList<>();
    boolean named = false;
    int start = 0;
    while (start < table.length()) {
      int end = table.indexOf('\n', start);
      end = end < 0 ? table.length() : end;
      if (table.charAt(start) != '#') {
        ImmutableList<String> row = cells(table, start, end);
        if (row.size() != columns) {
          throw new IllegalStateException("expected " + columns + " columns in " + row);
        }
        if (named) {
          rows.add(row);
        }
        named = true;
      }
      start = end + 1;
    }
    return rows;
  }

  private static String text(String resource) {
    try (InputStream in =
        requireNonNull(SymbolTables.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + resource + " cannot be read", e);
    }
  }

  private static ImmutableList<String> cells(String table, int start, int end) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    int from = start;
    for (int tab = table.indexOf('\t', from); tab >= 0 && tab < end; ) {
      cells.add(table.substring(from, tab));
      from = tab + 1;
      tab = table.indexOf('\t', from);
    }
    return cells.add(table.substring(from, end)).build();
  }
}
