package org.chaptereight.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.council.Presidency;
import org.chaptereight.reference.Table.Row;
import org.chaptereight.state.NamePeriod;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.PartialDate;

/** Makes {@link ReferenceData} of the tables that ship. */
final class ShippedTables {

  private static final Splitter BLANK = Splitter.on(' ');

  private ShippedTables() {}

  static ReferenceData read() {
    ImmutableListMultimap<String, Row> rows =
        Multimaps.index(Table.read("states.tsv"), row -> row.get("code"));
    List<State> states =
        rows.keySet().stream().map(code -> state(StateCode.of(code), rows.get(code))).toList();
    ImmutableMap<StateCode, State> byCode = Maps.uniqueIndex(states, State::code);
    return ReferenceData.builder().states(states).council(council(byCode)).build();
  }

  private static State state(StateCode code, List<Row> rows) {
    State.Builder state = State.builder().code(code);
    for (Row row : rows) {
      state.addName(
          row.find("to")
              .map(end -> NamePeriod.until(PartialDate.parse(end), name(row)))
              .orElseGet(() -> NamePeriod.current(name(row))));
      row.find("admitted").map(PartialDate::parse).ifPresent(state::admitted);
    }
    return state.build();
  }

  private static MultilingualText name(Row row) {
    MultilingualText.Builder name = MultilingualText.builder();
    for (UnLanguage language : UnLanguage.values()) {
      name.put(language, row.get(language.tag().toString()));
    }
    return name.build();
  }

  private static CouncilRoster council(ImmutableMap<StateCode, State> states) {
    List<Row> rows = Table.read("council.tsv");
    List<String> anchor =
        rows.stream()
            .flatMap(row -> row.find("first-president").stream())
            .map(BLANK::splitToList)
            .findFirst()
            .orElseThrow();
    CouncilRoster.Builder council =
        CouncilRoster.builder(
            Presidency.of(StateCode.of(anchor.get(0)), YearMonth.parse(anchor.get(1))));
    for (Row row : rows) {
      council.put(
          Integer.parseInt(row.get("year")),
          BLANK
              .splitToStream(row.get("members"))
              .map(code -> Objects.requireNonNull(states.get(StateCode.of(code)), code))
              .toList());
    }
    return council.build();
  }
}
