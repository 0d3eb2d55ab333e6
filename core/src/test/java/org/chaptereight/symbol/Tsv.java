package org.chaptereight.symbol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables of the tests, and the data beside the project, where there is some. */
final class Tsv {

  private Tsv() {}

  /** The rows of a table beside this class, by the names of the columns. */
  static List<Row> read(String resource) {
    try (InputStream in = requireNonNull(Tsv.class.getResourceAsStream(resource), resource)) {
      List<String[]> rows =
          new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList();
      return rows.stream().skip(1).map(row -> row(rows.get(0), row)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a row by the names of the columns. */
  record Row(Map<String, String> cells) {

    String get(String column) {
      return requireNonNull(cells.get(column), column);
    }

    @Override
    public String toString() {
      return cells.values().toString();
    }
  }

  private static Row row(String[] columns, String[] cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], cells[i]);
    }
    return new Row(row);
  }

  /** A path in the folder of data beside the project. */
  static Optional<Path> shared(String path) {
    return Stream.of("../shared", "../../shared", "../../../shared")
        .map(folder -> Path.of(folder, path))
        .filter(Files::exists)
        .findFirst();
  }
}
