package org.chaptereight.json;

import static org.chaptereight.json.ValueArbitraries.date;
import static org.chaptereight.json.ValueArbitraries.few;
import static org.chaptereight.json.ValueArbitraries.id;
import static org.chaptereight.json.ValueArbitraries.text;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.mandate.Mandate;

/** Dossiers of every shape: each optional part there or not, each list empty or not. */
final class DossierArbitraries extends DomainContextBase {

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Combinators.combine(
            id().map(DossierId::of),
            text().optional(),
            date(),
            few(RecordArbitraries.organization()),
            few(RecordArbitraries.person()),
            few(RecordArbitraries.area()),
            few(RecordArbitraries.instrument()),
            Combinators.combine(
                    few(RecordArbitraries.mandate()),
                    few(RecordArbitraries.cooperation()),
                    few(DebateArbitraries.debate()))
                .as(Rest::new))
        .as(
            (id, title, asOf, organizations, persons, areas, instruments, rest) ->
                Dossier.builder()
                    .id(id)
                    .title(title)
                    .asOf(asOf)
                    .organizations(organizations)
                    .persons(persons)
                    .areas(areas)
                    .instruments(instruments)
                    .mandates(rest.mandates())
                    .cooperation(rest.cooperation())
                    .debates(rest.debates())
                    .build());
  }

  private record Rest(
      List<Mandate> mandates, List<CooperationLink> cooperation, List<DebateAgenda> debates) {}
}
