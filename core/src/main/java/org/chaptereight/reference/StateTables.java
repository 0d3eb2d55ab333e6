package org.chaptereight.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaptereight.naming.FormerName;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.IdentifierScheme;
import org.chaptereight.reference.Table.Row;
import org.chaptereight.state.Region;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.Succession;
import org.chaptereight.state.SuccessionKind;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;

/** States, what followed what, codes that were withdrawn, and regions. */
record StateTables(
    List<State> states,
    List<Succession> successions,
    List<WithdrawnCode> withdrawnCodes,
    List<Region> regions) {

  static StateTables read(Sources sources) {
    return new StateTables(
        states(sources),
        Table.read("successions.tsv").stream().map(row -> succession(row, sources)).toList(),
        Table.read("withdrawn-codes.tsv").stream().map(row -> withdrawn(row, sources)).toList(),
        Table.read("regions.tsv").stream().map(row -> region(row, sources)).toList());
  }

  private static List<State> states(Sources sources) {
    ImmutableListMultimap<String, Row> names =
        Multimaps.index(Table.read("state-names.tsv"), row -> row.get("code"));
    ImmutableMap<String, Row> codes =
        Maps.uniqueIndex(Table.read("state-codes.tsv"), row -> row.get("code"));
    return Table.read("states.tsv").stream()
        .map(
            row ->
                state(
                    row,
                    names.get(row.get("code")),
                    Optional.ofNullable(codes.get(row.get("code"))),
                    sources))
        .toList();
  }

  private static State state(Row row, List<Row> names, Optional<Row> codes, Sources sources) {
    State.Builder state =
        State.builder()
            .code(StateCode.of(row.get("code")))
            .existence(DateInterval.parse(row.get("began") + "/" + row.find("ended").orElse("..")))
            .unMemberships(row.codes("un-member", DateInterval::parse))
            .externalIds(codes.map(StateTables::externalIds).orElse(ImmutableList.of()))
            .provenance(sources.of(row));
    for (Row name : names) {
      Optional<PartialDate> until = name.date("to");
      if (until.isPresent()) {
        state.addFormerName(
            FormerName.builder()
                .name(name.text())
                .until(until.get())
                .provenance(sources.of(name))
                .build());
      } else {
        state.name(name.text());
      }
    }
    return state.build();
  }

  private static List<ExternalId> externalIds(Row codes) {
    return Stream.of(
            externalId(IdentifierScheme.ISO_3166_1_ALPHA_2, "alpha2", codes),
            externalId(IdentifierScheme.UN_M49, "m49", codes),
            externalId(IdentifierScheme.WIKIDATA, "wikidata", codes))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<ExternalId> externalId(IdentifierScheme scheme, String column, Row row) {
    return row.find(column, value -> ExternalId.of(scheme, value));
  }

  private static Succession succession(Row row, Sources sources) {
    return Succession.builder()
        .date(PartialDate.parse(row.get("date")))
        .kind(SuccessionKind.of(row.get("kind")))
        .predecessors(row.codes("predecessors", StateCode::of))
        .successors(row.codes("successors", StateCode::of))
        .provenance(sources.of(row))
        .build();
  }

  private static WithdrawnCode withdrawn(Row row, Sources sources) {
    return WithdrawnCode.builder()
        .code(StateCode.of(row.get("code")))
        .withdrawn(row.date("withdrawn"))
        .now(row.find("now", StateCode::of))
        .externalIds(
            Stream.of(
                    externalId(IdentifierScheme.ISO_3166_1_ALPHA_2, "alpha2", row),
                    externalId(IdentifierScheme.UN_M49, "m49", row))
                .flatMap(Optional::stream)
                .toList())
        .provenance(sources.of(row))
        .build();
  }

  private static Region region(Row row, Sources sources) {
    Region.Builder region =
        Region.builder()
            .id(RegionId.of(row.get("code")))
            .name(row.text())
            .parent(row.find("parent", RegionId::of))
            .provenance(sources.withNote(row));
    externalId(IdentifierScheme.UN_M49, "m49", row).ifPresent(region::addExternalId);
    return region.build();
  }
}
