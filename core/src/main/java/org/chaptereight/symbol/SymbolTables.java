package org.chaptereight.symbol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads the tab-separated tables that ship beside this class: lines that begin with {@code #}
 * explain them, the first other line names the columns.
 */
final class SymbolTables {

  private static final Splitter CELLS = Splitter.on('\t');

  private SymbolTables() {}

  /** The cells of the rows of a table, in order. */
  static List<List<String>> read(String resource, int columns) {
    try (InputStream in =
        requireNonNull(SymbolTables.class.getResourceAsStream(resource), resource)) {
      List<List<String>> rows =
          new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(CELLS::splitToList)
              .toList();
      for (List<String> row : rows) {
        if (row.size() != columns) {
          throw new IllegalStateException("expected " + columns + " columns in " + row);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + resource + " cannot be read", e);
    }
  }
}
