package org.chaptereight.json;

import static org.chaptereight.json.ValueArbitraries.areas;
import static org.chaptereight.json.ValueArbitraries.basis;
import static org.chaptereight.json.ValueArbitraries.date;
import static org.chaptereight.json.ValueArbitraries.few;
import static org.chaptereight.json.ValueArbitraries.id;
import static org.chaptereight.json.ValueArbitraries.interval;
import static org.chaptereight.json.ValueArbitraries.office;
import static org.chaptereight.json.ValueArbitraries.organizationId;
import static org.chaptereight.json.ValueArbitraries.party;
import static org.chaptereight.json.ValueArbitraries.provenance;
import static org.chaptereight.json.ValueArbitraries.symbol;
import static org.chaptereight.json.ValueArbitraries.text;
import static org.chaptereight.json.ValueArbitraries.variants;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.cooperation.CooperationId;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.instrument.InstrumentId;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.InstrumentParty;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.mandate.MandateId;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.organization.Tenure;

/** The records of a dossier other than debates. */
final class RecordArbitraries {

  private RecordArbitraries() {}

  static Arbitrary<Organization> organization() {
    Arbitrary<Membership> membership =
        Combinators.combine(
                party(),
                Arbitraries.of("MEMBER", "GUEST_OF_HONOUR").map(MembershipStatus::of),
                interval(),
                date().optional(),
                provenance())
            .as(
                (holder, status, during, decided, provenance) ->
                    Membership.builder()
                        .holder(holder)
                        .status(status)
                        .during(during)
                        .decided(decided)
                        .provenance(provenance)
                        .build());
    Arbitrary<ChapterEightStanding> standing =
        Combinators.combine(Arbitraries.of(ChapterEightStanding.Claim.values()), provenance())
            .as(ChapterEightStanding::of);
    Arbitrary<Organization.Builder> names =
        Combinators.combine(
                organizationId(),
                Arbitraries.of("REGIONAL", "CLUB").map(OrganizationKind::of),
                text(),
                text().optional(),
                variants())
            .as(
                (id, kind, name, acronyms, variants) ->
                    Organization.builder()
                        .id(id)
                        .kind(kind)
                        .name(name)
                        .acronyms(acronyms)
                        .variants(variants));
    return Combinators.combine(
            names,
            organizationId().optional(),
            standing.optional(),
            interval().optional(),
            few(membership),
            provenance())
        .as(
            (builder, parent, chapterEight, existence, memberships, provenance) ->
                builder
                    .parent(parent)
                    .chapterEight(chapterEight)
                    .existence(existence)
                    .memberships(memberships)
                    .provenance(provenance)
                    .build());
  }

  static Arbitrary<Person> person() {
    Arbitrary<Tenure> tenure =
        Combinators.combine(office(), interval(), provenance())
            .as(
                (office, during, provenance) ->
                    Tenure.builder().office(office).during(during).provenance(provenance).build());
    return Combinators.combine(
            id().map(PersonId::of), text(), variants(), few(tenure), provenance())
        .as(
            (id, name, variants, tenures, provenance) ->
                Person.builder()
                    .id(id)
                    .name(name)
                    .variants(variants)
                    .tenures(tenures)
                    .provenance(provenance)
                    .build());
  }

  static Arbitrary<CooperationArea> area() {
    return Combinators.combine(areas(), text(), areas().optional(), text().optional())
        .as(
            (codes, label, parents, scopeNote) ->
                CooperationArea.builder()
                    .code(codes.get(0))
                    .label(label)
                    .parent(parents.map(codes2 -> codes2.get(0)))
                    .scopeNote(scopeNote)
                    .build());
  }

  static Arbitrary<LegalInstrument> instrument() {
    Arbitrary<InstrumentParty> party =
        Combinators.combine(party(), date().optional(), interval().optional(), provenance())
            .as(
                (who, signed, bound, provenance) ->
                    InstrumentParty.builder()
                        .party(who)
                        .signed(signed)
                        .bound(bound)
                        .provenance(provenance)
                        .build());
    Arbitrary<LegalInstrument.Builder> names =
        Combinators.combine(
                id().map(InstrumentId::of),
                Arbitraries.of("TREATY", "TABLETS").map(InstrumentKind::of),
                text(),
                symbol().optional())
            .as(
                (id, kind, title, symbol) ->
                    LegalInstrument.builder().id(id).kind(kind).title(title).symbol(symbol));
    return Combinators.combine(
            names,
            date().optional(),
            date().optional(),
            date().optional(),
            text().optional(),
            few(party),
            basis(),
            provenance())
        .as(
            (builder, adopted, signed, inForce, place, parties, basis, provenance) ->
                builder
                    .adopted(adopted)
                    .signed(signed)
                    .inForce(inForce)
                    .place(place)
                    .parties(parties)
                    .basis(basis)
                    .provenance(provenance)
                    .build());
  }

  static Arbitrary<Mandate> mandate() {
    return Combinators.combine(
            id().map(MandateId::of),
            organizationId(),
            areas(),
            basis(),
            interval().optional(),
            provenance())
        .as(
            (id, holder, areas, basis, during, provenance) ->
                Mandate.builder()
                    .id(id)
                    .holder(holder)
                    .areas(areas)
                    .basis(basis)
                    .during(during)
                    .provenance(provenance)
                    .build());
  }

  static Arbitrary<CooperationLink> cooperation() {
    return Combinators.combine(
            id().map(CooperationId::of),
            party().list().uniqueElements().ofMinSize(2).ofMaxSize(3),
            areas(),
            Arbitraries.of("ACTUAL", "DREAMT").map(Modality::of),
            basis(),
            provenance())
        .as(
            (id, parties, areas, modality, basis, provenance) ->
                CooperationLink.builder()
                    .id(id)
                    .parties(parties)
                    .areas(areas)
                    .modality(modality)
                    .basis(basis)
                    .provenance(provenance)
                    .build());
  }
}
