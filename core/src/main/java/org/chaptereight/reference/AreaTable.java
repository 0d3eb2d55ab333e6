package org.chaptereight.reference;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.IdentifierScheme;
import org.chaptereight.reference.Table.Row;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;

/** The cooperation areas. */
final class AreaTable {

  private AreaTable() {}

  static List<CooperationArea> read(Sources sources) {
    return Table.read("areas.tsv").stream().map(row -> area(row, sources)).toList();
  }

  private static CooperationArea area(Row row, Sources sources) {
    return CooperationArea.builder()
        .code(AreaCode.of(row.get("code")))
        .label(row.text())
        .parent(row.find("parent", AreaCode::of))
        .state(row.find("state", StateCode::of))
        .scopeNote(MultilingualText.of(UnLanguage.ENGLISH, row.get("note")))
        .addAllExternalIds(externalIds(IdentifierScheme.UNBIS, "unbis", row))
        .addAllExternalIds(externalIds(IdentifierScheme.SDG, "sdg", row))
        .provenance(sources.of(row))
        .build();
  }

  private static ImmutableList<ExternalId> externalIds(
      IdentifierScheme scheme, String column, Row row) {
    return ImmutableList.copyOf(row.ids(column, value -> ExternalId.of(scheme, value)));
  }
}
