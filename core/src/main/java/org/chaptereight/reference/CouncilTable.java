package org.chaptereight.reference;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.council.Presidency;
import org.chaptereight.reference.Table.Row;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;

/** The composition of the Security Council, from which its presidents are counted. */
final class CouncilTable {

  private static final Splitter BLANK = Splitter.on(' ');

  private CouncilTable() {}

  static CouncilRoster read(Sources sources, List<State> states) {
    ImmutableMap<StateCode, State> byCode = Maps.uniqueIndex(states, State::code);
    List<Row> rows = Table.read("council.tsv");
    CouncilRoster.Builder council = CouncilRoster.builder(known(rows));
    for (Row row : rows) {
      council.put(
          Integer.parseInt(row.get("year")),
          row.codes("members", StateCode::of).stream()
              .map(code -> requireNonNull(byCode.get(code), code.toString()))
              .toList(),
          Optional.of(sources.of(row)));
    }
    return council.build();
  }

  /** The one presidency that the table tells. */
  private static Presidency known(List<Row> rows) {
    List<String> cell =
        rows.stream()
            .flatMap(row -> row.find("first-president").stream())
            .map(BLANK::splitToList)
            .findFirst()
            .orElseThrow();
    return Presidency.of(StateCode.of(cell.get(0)), YearMonth.parse(cell.get(1)));
  }
}
