package org.chaptereight.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.council.Presidency;
import org.chaptereight.reference.Table.Row;
import org.chaptereight.state.NamePeriod;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.Succession;
import org.chaptereight.state.SuccessionKind;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;

/** Makes {@link ReferenceData} of the tables that ship. */
final class ShippedTables {

  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

  private ShippedTables() {}

  static ReferenceData read() {
    ImmutableListMultimap<String, Row> names =
        Multimaps.index(Table.read("state-names.tsv"), row -> row.get("code"));
    List<State> states =
        Table.read("states.tsv").stream()
            .map(row -> state(row, names.get(row.get("code"))))
            .toList();
    ImmutableMap<StateCode, State> byCode = Maps.uniqueIndex(states, State::code);
    return ReferenceData.builder()
        .states(states)
        .successions(Table.read("successions.tsv").stream().map(ShippedTables::succession).toList())
        .withdrawnCodes(
            Table.read("withdrawn-codes.tsv").stream().map(ShippedTables::withdrawn).toList())
        .areas(Table.read("areas.tsv").stream().map(ShippedTables::area).toList())
        .council(council(byCode))
        .build();
  }

  private static State state(Row row, List<Row> names) {
    State.Builder state =
        State.builder()
            .code(StateCode.of(row.get("code")))
            .existence(DateInterval.parse(row.get("began") + "/" + row.find("ended").orElse("..")));
    BLANK
        .splitToStream(row.get("un-member"))
        .map(DateInterval::parse)
        .forEach(state::addUnMembership);
    for (Row name : names) {
      state.addName(
          name.find("to")
              .map(end -> NamePeriod.until(PartialDate.parse(end), name(name)))
              .orElseGet(() -> NamePeriod.current(name(name))));
    }
    return state.build();
  }

  private static Succession succession(Row row) {
    return Succession.of(
        PartialDate.parse(row.get("date")),
        SuccessionKind.of(row.get("kind")),
        codes(row.get("predecessors")),
        codes(row.get("successors")));
  }

  private static List<StateCode> codes(String cell) {
    return BLANK.splitToStream(cell).map(StateCode::of).toList();
  }

  private static CooperationArea area(Row row) {
    return CooperationArea.builder()
        .code(AreaCode.of(row.get("code")))
        .label(name(row))
        .parent(row.find("parent").map(AreaCode::of))
        .scopeNote(MultilingualText.of(UnLanguage.ENGLISH, row.get("note")))
        .build();
  }

  private static WithdrawnCode withdrawn(Row row) {
    return WithdrawnCode.of(
        StateCode.of(row.get("code")),
        row.find("withdrawn").map(PartialDate::parse),
        row.find("now").map(StateCode::of));
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
          codes(row.get("members")).stream()
              .map(code -> Objects.requireNonNull(states.get(code), code.toString()))
              .toList());
    }
    return council.build();
  }
}
