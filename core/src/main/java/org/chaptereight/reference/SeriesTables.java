package org.chaptereight.reference;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.instrument.Cadence;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.SeriesEntry;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.reference.Table.Row;

/** Series of resolutions. */
final class SeriesTables {

  private SeriesTables() {}

  static List<ResolutionSeries> read(Sources sources) {
    ImmutableListMultimap<String, Row> entries =
        Multimaps.index(Table.read("series-entries.tsv"), row -> row.get("series"));
    return Table.read("series.tsv").stream()
        .map(row -> series(row, entries.get(row.get("id")), sources))
        .toList();
  }

  private static ResolutionSeries series(Row row, List<Row> entries, Sources sources) {
    Provenance source = sources.withNote(row);
    ResolutionSeries.Builder series =
        ResolutionSeries.builder()
            .id(SeriesId.of(row.get("id")))
            .title(row.text())
            .organ(OrganizationId.of(row.get("organ")))
            .about(row.ids("about", OrganizationId::of))
            .agendaItem(row.findText("agenda-"))
            .cadence(Cadence.of(row.get("cadence")))
            .entries(entries.stream().map(entry -> entry(entry, source)).toList())
            .provenance(source);
    row.number("first-session").ifPresent(series::firstSession);
    return series.build();
  }

  private static SeriesEntry entry(Row row, Provenance source) {
    Optional<String> note = row.find("note");
    return SeriesEntry.builder()
        .session(Integer.parseInt(row.get("session")))
        .act(row.find("act", InstrumentId::of))
        .provenance(
            note.map(text -> Provenance.builder().source(source.source()).note(text).build()))
        .build();
  }
}
