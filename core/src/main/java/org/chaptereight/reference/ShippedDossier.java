package org.chaptereight.reference;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.function.Supplier;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.organization.Organization;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.PartialDate;

/**
 * The tables that ship, as one dossier and in parts: each is read when it is first asked for, since
 * most rules need the States and the Council only.
 */
final class ShippedDossier {

  private final Supplier<Sources> sources = Suppliers.memoize(Sources::read);

  final Supplier<StateTables> states = Suppliers.memoize(() -> StateTables.read(sources.get()));

  final Supplier<List<CooperationArea>> areas =
      Suppliers.memoize(() -> AreaTable.read(sources.get()));

  final Supplier<CouncilRoster> council =
      Suppliers.memoize(() -> CouncilTable.read(sources.get(), states.get().states()));

  final Supplier<List<Organization>> organizations =
      Suppliers.memoize(() -> OrganizationTables.read(sources.get(), states.get()));

  final Supplier<Dossier> whole = Suppliers.memoize(this::read);

  private Dossier read() {
    return Dossier.builder()
        .id(DossierId.of("reference"))
        .title(
            MultilingualText.of(
                UnLanguage.ENGLISH, "States, regional organizations, instruments and the Council"))
        .asOf(PartialDate.parse("2026-11-23"))
        .states(states.get().states())
        .successions(states.get().successions())
        .withdrawnCodes(states.get().withdrawnCodes())
        .regions(states.get().regions())
        .organizations(organizations.get())
        .areas(areas.get())
        .instruments(InstrumentTables.read(sources.get(), organizations.get()))
        .series(SeriesTables.read(sources.get()))
        .council(council.get().years())
        .build();
  }
}
