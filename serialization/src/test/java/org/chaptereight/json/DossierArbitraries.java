package org.chaptereight.json;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.cooperation.CooperationId;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.council.Presidency;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.debate.GuidingQuestion;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.Invitee;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.OpenSet;
import org.chaptereight.debate.Outcome;
import org.chaptereight.debate.OutcomeKind;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.debate.Speaker;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.instrument.InstrumentId;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.InstrumentParty;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.Provision;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.mandate.MandateId;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.organization.Tenure;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.Wording;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;

/** Dossiers of every shape: each optional part there or not, each list empty or not. */
final class DossierArbitraries extends DomainContextBase {

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Combinators.combine(
            id().map(DossierId::of),
            text().optional(),
            date(),
            few(organization()),
            few(person()),
            few(area()),
            few(instrument()),
            Combinators.combine(few(mandate()), few(cooperation()), few(debate())).as(Rest::new))
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

  private static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
    return elements.list().ofMaxSize(2);
  }

  private static Arbitrary<String> id() {
    return Arbitraries.of("A", "CSTO", "UN-CHARTER", "S/RES/1373 (2001)", "منظمة", "组织", "é1");
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "x",
        "\"quoted\" \\ and / and {braces}",
        "line\nfeed",
        "بان كي - مون",
        "تهد\u064D\u0651د \u201Dنص\u201C",
        "\u2068first\u2069 \u200F",
        "上海合作组织",
        "e\u0301 and \u00E9 and \uD83D\uDD4A",
        "</script> \u2028 ~ \uFFFD");
  }

  private static Arbitrary<LanguageTag> language() {
    return Arbitraries.of("ar", "zh", "en", "fr", "ru", "es", "zh-Hant", "fa", "sr-Latn-RS", "x-a")
        .map(LanguageTag::of);
  }

  private static Arbitrary<MultilingualText> text() {
    return Arbitraries.maps(language(), words())
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(
            texts -> {
              MultilingualText.Builder builder = MultilingualText.builder();
              texts.forEach(builder::put);
              return builder.build();
            });
  }

  private static Arbitrary<PartialDate> date() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9999),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 28))
        .as(
            (year, month, day) ->
                month == 0
                    ? PartialDate.of(Year.of(year))
                    : day == 0
                        ? PartialDate.of(YearMonth.of(year, month))
                        : PartialDate.of(LocalDate.of(year, month, day)));
  }

  private static Arbitrary<DateInterval> interval() {
    return Arbitraries.oneOf(
        date().map(DateInterval::since),
        date().map(DateInterval::begun),
        date().map(DateInterval::until),
        Arbitraries.of(
            DateInterval.ongoing(),
            DateInterval.unknown(),
            DateInterval.parse("2003-09-18/2012-12-19"),
            DateInterval.parse("2010/2010")));
  }

  private static Arbitrary<Optional<Provenance>> provenance() {
    return Combinators.combine(words(), words().optional(), date().optional(), words().optional())
        .as(
            (source, paragraph, asOf, note) ->
                Provenance.builder()
                    .source(source)
                    .paragraph(paragraph)
                    .asOf(asOf)
                    .note(note)
                    .build())
        .optional();
  }

  private static Arbitrary<OrganizationId> organizationId() {
    return id().map(OrganizationId::of);
  }

  private static Arbitrary<StateCode> state() {
    return Arbitraries.of("RUS", "FRA", "AFG", "ZZZ").map(StateCode::of);
  }

  private static Arbitrary<Party> party() {
    return Arbitraries.oneOf(state().map(Party::of), organizationId().map(Party::of));
  }

  private static Arbitrary<List<AreaCode>> areas() {
    return Arbitraries.of("peacekeeping", "counter-terrorism", "a1")
        .map(AreaCode::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Arbitrary<DocumentSymbol> symbol() {
    return Arbitraries.of("S/2016/867", "S/RES/2320 (2016)", "A/71/160").map(DocumentSymbol::of);
  }

  private static Arbitrary<List<Provision>> basis() {
    return few(Combinators.combine(id().map(InstrumentId::of), words()).as(Provision::of));
  }

  private static Arbitrary<List<Wording>> variants() {
    return few(Combinators.combine(language(), words()).as(Wording::of));
  }

  private static Arbitrary<Office> office() {
    return Combinators.combine(
            Arbitraries.of("SECRETARY_GENERAL", "KEEPER").map(OfficeKind::of), organizationId())
        .as(Office::of);
  }

  private static Arbitrary<Organization> organization() {
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

  private static Arbitrary<Person> person() {
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

  private static Arbitrary<CooperationArea> area() {
    return Combinators.combine(areas(), text(), areas().optional())
        .as(
            (codes, label, parents) ->
                CooperationArea.builder()
                    .code(codes.get(0))
                    .label(label)
                    .parent(parents.map(codes2 -> codes2.get(0)))
                    .build());
  }

  private static Arbitrary<LegalInstrument> instrument() {
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

  private static Arbitrary<Mandate> mandate() {
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

  private static Arbitrary<CooperationLink> cooperation() {
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

  private static Arbitrary<DebateAgenda> debate() {
    Arbitrary<DebateAgenda.Builder> head =
        Combinators.combine(
                id().map(DebateId::of),
                text(),
                Arbitraries.of("DEBATE", "FIRESIDE_CHAT").map(MeetingFormat::of),
                date(),
                Arbitraries.integers().greaterOrEqual(1).optional(),
                symbol().optional(),
                state().optional(),
                presidency().optional())
            .as(
                (id, theme, format, date, meeting, record, convener, presidency) -> {
                  DebateAgenda.Builder builder =
                      DebateAgenda.builder()
                          .id(id)
                          .theme(theme)
                          .format(format)
                          .date(date)
                          .record(record)
                          .convener(convener)
                          .presidency(presidency);
                  meeting.ifPresent(builder::meeting);
                  return builder;
                });
    Arbitrary<DebateAgenda.Builder> agenda =
        Combinators.combine(
                head,
                Arbitraries.of(true, false),
                few(item()),
                conceptNote().optional(),
                few(organizationId()),
                few(speaker()),
                few(invitation()))
            .as(
                (builder, signatureEvent, items, note, subjects, speakers, invitations) ->
                    builder
                        .isSignatureEvent(signatureEvent)
                        .items(items)
                        .conceptNote(note)
                        .subjects(subjects)
                        .speakers(speakers)
                        .invitations(invitations));
    return Combinators.combine(
            agenda, few(question()), text().optional(), outcome().optional(), provenance())
        .as(
            (builder, questions, expected, outcome, provenance) ->
                builder
                    .questions(questions)
                    .expectedResult(expected)
                    .outcome(outcome)
                    .provenance(provenance)
                    .build());
  }

  private static Arbitrary<Presidency> presidency() {
    return Combinators.combine(state(), Arbitraries.of(YearMonth.of(2016, 10), YearMonth.of(1, 1)))
        .as(Presidency::of);
  }

  private static Arbitrary<AgendaItem> item() {
    return Combinators.combine(
            Arbitraries.of("SUBSTANTIVE", "SONG").map(AgendaItemKind::of),
            text().optional(),
            text().optional(),
            few(symbol()))
        .as(
            (kind, title, subItem, documents) ->
                AgendaItem.builder()
                    .kind(kind)
                    .title(title)
                    .subItem(subItem)
                    .documents(documents)
                    .build());
  }

  private static Arbitrary<ConceptNote> conceptNote() {
    return Combinators.combine(
            symbol().optional(),
            date().optional(),
            date().optional(),
            state().optional(),
            language().optional(),
            provenance())
        .as(
            (symbol, letter, circulated, sender, language, provenance) ->
                ConceptNote.builder()
                    .symbol(symbol)
                    .letter(letter)
                    .circulated(circulated)
                    .sender(sender)
                    .originalLanguage(language)
                    .provenance(provenance)
                    .build());
  }

  private static Arbitrary<ParticipationBasis> participation() {
    return Arbitraries.of("RULE_37", "RULE_99").map(ParticipationBasis::of);
  }

  private static Arbitrary<Speaker> speaker() {
    return Combinators.combine(id().map(PersonId::of), office(), participation(), provenance())
        .as(
            (person, office, basis, provenance) ->
                Speaker.builder()
                    .person(person)
                    .office(office)
                    .basis(basis)
                    .provenance(provenance)
                    .build());
  }

  private static Arbitrary<Invitation> invitation() {
    Arbitrary<Invitee> invitee =
        Arbitraries.oneOf(
            party().map(Invitee::of),
            id().map(PersonId::of).map(Invitee::of),
            organizationId().list().ofMinSize(1).ofMaxSize(3).map(Invitee::membersOf),
            Arbitraries.of("OTHER_INTERESTED_STATES", "ALL_OF_US")
                .map(OpenSet::of)
                .map(Invitee::of));
    return Combinators.combine(invitee, participation().optional(), provenance())
        .as(
            (who, basis, provenance) ->
                Invitation.builder().invitee(who).basis(basis).provenance(provenance).build());
  }

  private static Arbitrary<GuidingQuestion> question() {
    return Combinators.combine(text(), provenance())
        .as(
            (text, provenance) ->
                GuidingQuestion.builder().text(text).provenance(provenance).build());
  }

  private static Arbitrary<Outcome> outcome() {
    return Combinators.combine(
            Arbitraries.of("NONE", "HANDSHAKE").map(OutcomeKind::of), symbol().optional())
        .as(Outcome::of);
  }
}
