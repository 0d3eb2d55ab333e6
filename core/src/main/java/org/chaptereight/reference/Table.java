package org.chaptereight.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tab-separated table that ships beside this class: lines that begin with {@code #} explain it,
 * the first other line names the columns.
 */
final class Table {

  private static final Splitter CELLS = Splitter.on('\t');

  private Table() {}

  /** Reads the rows of a table, in order. */
  static ImmutableList<Row> read(String resource) {
    List<String> lines;
    try (InputStream in = requireNonNull(Table.class.getResourceAsStream(resource), resource)) {
      lines = new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + resource + " cannot be read", e);
    }
    List<String> rows = lines.stream().filter(line -> !line.startsWith("#")).toList();
    List<String> columns = CELLS.splitToList(rows.get(0));
    return rows.stream()
        .skip(1)
        .map(row -> Row.of(columns, CELLS.splitToList(row)))
        .collect(ImmutableList.toImmutableList());
  }

  /** One row, by the names of the columns. */
  static final class Row {

    private final Map<String, String> cells;

    private Row(Map<String, String> cells) {
      this.cells = cells;
    }

    private static Row of(List<String> columns, List<String> cells) {
      if (columns.size() != cells.size()) {
        throw new IllegalStateException("expected the columns " + columns + " in " + cells);
      }
      ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
      for (int i = 0; i < cells.size(); i++) {
        row.put(columns.get(i), cells.get(i));
      }
      return new Row(row.buildOrThrow());
    }

    /** What a cell holds. */
    String get(String column) {
      return Optional.ofNullable(cells.get(column))
          .orElseThrow(() -> new IllegalStateException("there is no column " + column));
    }

    /** What a cell holds, or nothing if it is empty. */
    Optional<String> find(String column) {
      return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }
  }
}
