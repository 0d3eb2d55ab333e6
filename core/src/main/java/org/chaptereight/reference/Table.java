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
import java.util.function.Function;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;

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

    private static final Splitter CODES = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter IDS = Splitter.on('|').omitEmptyStrings();

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

    /** What a cell holds, read by its type, or nothing if it is empty. */
    <T> Optional<T> find(String column, Function<String, T> of) {
      return find(column).map(of);
    }

    Optional<PartialDate> date(String column) {
      return find(column, PartialDate::parse);
    }

    /** The number in a cell, or nothing if it is empty. */
    Optional<Integer> number(String column) {
      return find(column, Integer::valueOf);
    }

    /** The interval of the two cells {@code from} and {@code to}, as {@link DateInterval#parse}. */
    DateInterval during() {
      return DateInterval.parse(get("from") + "/" + get("to"));
    }

    /** What a cell holds with blanks between. */
    <T> List<T> codes(String column, Function<String, T> of) {
      return CODES.splitToStream(get(column)).map(of).toList();
    }

    /** What a cell holds with bars between, since there are blanks in it. */
    <T> List<T> ids(String column, Function<String, T> of) {
      return IDS.splitToStream(get(column)).map(of).toList();
    }

    /** The State or the organization that one of two cells names. */
    Party party(String stateColumn, String organizationColumn) {
      return find(stateColumn, StateCode::of)
          .map(Party::of)
          .orElseGet(() -> Party.of(OrganizationId.of(get(organizationColumn))));
    }

    /** The text in the columns of the official languages; there is one at least. */
    MultilingualText text() {
      return findText("").orElseThrow(() -> new IllegalStateException("no text in " + cells));
    }

    /** The text in the columns of the official languages that begin with a prefix, if any. */
    Optional<MultilingualText> findText(String prefix) {
      MultilingualText.Builder text = MultilingualText.builder();
      boolean empty = true;
      for (UnLanguage language : UnLanguage.values()) {
        Optional<String> cell = find(prefix + language.tag());
        if (cell.isPresent()) {
          text.put(language, cell.get());
          empty = false;
        }
      }
      return empty ? Optional.empty() : Optional.of(text.build());
    }

    @Override
    public String toString() {
      return cells.toString();
    }
  }
}
