package org.chaptereight.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.ActivityId;
import org.chaptereight.cooperation.CooperationId;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.ReferralId;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.mandate.MandateId;
import org.chaptereight.naming.FormerName;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.Region;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.NameKey;
import org.chaptereight.text.Wording;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.Timeline;
import org.jspecify.annotations.Nullable;

/** What a dossier looks up. Records are kept by their identifiers, which are cheap to compare. */
final class DossierIndex {

  final ImmutableMap<StateCode, State> states;
  final ImmutableMap<StateCode, WithdrawnCode> withdrawnCodes;
  final ImmutableMap<RegionId, Region> regions;
  final ImmutableMap<OrganizationId, Organization> organizations;
  final ImmutableMap<PersonId, Person> persons;
  final ImmutableMap<AreaCode, CooperationArea> areas;
  final ImmutableMap<InstrumentId, LegalInstrument> instruments;
  final ImmutableMap<SeriesId, ResolutionSeries> series;
  final ImmutableMap<InstrumentSetId, InstrumentSet> instrumentSets;
  final ImmutableMap<MandateId, Mandate> mandates;
  final ImmutableMap<CooperationId, CooperationLink> cooperation;
  final ImmutableMap<ActivityId, Activity> activities;
  final ImmutableMap<ReferralId, DisputeReferral> referrals;
  final ImmutableMap<StatementId, Statement> statements;
  final ImmutableMap<DebateId, DebateAgenda> debates;
  final CouncilRoster council;
  final ImmutableSetMultimap<Party, AreaCode> areasByParty;
  private final ListMultimap<NameKey, Organization> names;
  private final ImmutableMap<OrganizationId, Standings> standings;

  /** Of the organizations that can have members; most organs of which none is told have none. */
  private final ImmutableList<Standings> withMembers;

  /** Those of them of which no member is told. */
  private final ImmutableList<Standings> silent;

  private final ImmutableMap<Party, Timeline<Holding>> holdings;
  private final ImmutableMap<Office, Timeline<PersonId>> personsByOffice;
  private final ImmutableMap<OrganizationId, Timeline<MandateId>> mandatesByHolder;
  final TreatyIndex treaties;
  private final @Nullable Timeline<InstrumentId> workingMethods;

  /** That some party has a status in an organization. */
  private record Holding(OrganizationId organization, MembershipStatus status) {}

  /** A record that stands under a key, for a time. */
  private record Entry<K, V>(K key, V value, DateInterval during, PartialDate asOf) {}

  DossierIndex(Dossier dossier) {
    states = byId(dossier.states(), State::code);
    withdrawnCodes = byId(dossier.withdrawnCodes(), WithdrawnCode::code);
    regions = byId(dossier.regions(), Region::id);
    organizations = byId(dossier.organizations(), Organization::id);
    persons = byId(dossier.persons(), Person::id);
    areas = byId(dossier.areas(), CooperationArea::code);
    instruments = byId(dossier.instruments(), LegalInstrument::id);
    series = byId(dossier.series(), ResolutionSeries::id);
    instrumentSets = byId(dossier.instrumentSets(), InstrumentSet::id);
    mandates = byId(dossier.mandates(), Mandate::id);
    cooperation = byId(dossier.cooperation(), CooperationLink::id);
    activities = byId(dossier.activities(), Activity::id);
    referrals = byId(dossier.referrals(), DisputeReferral::id);
    statements = byId(dossier.statements(), Statement::id);
    debates = byId(dossier.debates(), DebateAgenda::id);
    council = CouncilRoster.of(byId(dossier.council(), year -> year.year()).values());
    names = names(dossier.organizations());
    PartialDate asOf = dossier.asOf();
    standings =
        ImmutableMap.copyOf(
            Maps.transformValues(organizations, found -> new Standings(found.memberships(), asOf)));
    withMembers =
        organizations.values().stream()
            .filter(found -> found.parent().isEmpty() || !found.memberships().isEmpty())
            .map(found -> standings.get(found.id()))
            .collect(ImmutableList.toImmutableList());
    silent =
        withMembers.stream()
            .filter(told -> !told.tellMembers())
            .collect(ImmutableList.toImmutableList());
    holdings = timelines(organizations.values().stream().flatMap(found -> holdings(found, asOf)));
    personsByOffice = timelines(persons.values().stream().flatMap(found -> offices(found, asOf)));
    mandatesByHolder =
        timelines(
            mandates.values().stream()
                .map(
                    mandate ->
                        new Entry<>(
                            mandate.holder(),
                            mandate.id(),
                            mandate.during().orElseGet(DateInterval::unknown),
                            Provenance.asOf(mandate.provenance(), asOf))));
    treaties = new TreatyIndex(instruments.values(), asOf);
    workingMethods =
        timelines(
                instruments.values().stream()
                    .flatMap(found -> found.asAct().stream())
                    .filter(act -> act.kind().equals(InstrumentKind.NOTE_ON_WORKING_METHODS))
                    .map(
                        act ->
                            new Entry<>(
                                act.kind(),
                                act.id(),
                                act.effect().orElseGet(DateInterval::unknown),
                                asOf)))
            .get(InstrumentKind.NOTE_ON_WORKING_METHODS);
    areasByParty = areas(dossier.cooperation());
  }

  private static Stream<Entry<Party, Holding>> holdings(
      Organization organization, PartialDate asOf) {
    return organization.memberships().stream()
        .map(
            membership ->
                new Entry<>(
                    membership.holder(),
                    new Holding(organization.id(), membership.status()),
                    membership.during(),
                    Provenance.asOf(membership.provenance(), asOf)));
  }

  /** The offices of a person: when they were held, and the days on which they certainly were. */
  private static Stream<Entry<Office, PersonId>> offices(Person person, PartialDate asOf) {
    return person.tenures().stream()
        .flatMap(
            tenure ->
                Stream.concat(Stream.of(tenure.during()), tenure.attestedDays())
                    .map(
                        during ->
                            new Entry<>(
                                tenure.office(),
                                person.id(),
                                during,
                                Provenance.asOf(tenure.provenance(), asOf))));
  }

  private static <K, V> ImmutableMap<K, Timeline<V>> timelines(Stream<Entry<K, V>> entries) {
    Multimap<K, Entry<K, V>> byKey = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    entries.forEach(entry -> byKey.put(entry.key(), entry));
    return ImmutableMap.copyOf(
        Maps.transformValues(
            byKey.asMap(), some -> Timeline.of(some, Entry::value, Entry::during, Entry::asOf)));
  }

  private static ImmutableSetMultimap<Party, AreaCode> areas(List<CooperationLink> cooperation) {
    ImmutableSetMultimap.Builder<Party, AreaCode> areas = ImmutableSetMultimap.builder();
    for (CooperationLink link : cooperation) {
      link.parties().forEach(party -> areas.putAll(party, link.areas()));
    }
    return areas.build();
  }

  private static <K, V> ImmutableMap<K, V> byId(List<V> records, Function<V, K> id) {
    return records.stream()
        .collect(ImmutableMap.toImmutableMap(id, Function.identity(), (first, second) -> first));
  }

  private static ListMultimap<NameKey, Organization> names(List<Organization> organizations) {
    ListMultimap<NameKey, Organization> names =
        MultimapBuilder.hashKeys().arrayListValues(1).build();
    for (Organization found : organizations) {
      Stream<MultilingualText> texts =
          Stream.of(
                  Stream.of(found.name()),
                  found.acronyms().stream(),
                  found.formerNames().stream().map(FormerName::name),
                  found.formerNames().stream().flatMap(name -> name.acronyms().stream()))
              .flatMap(Function.identity());
      Stream.concat(
              texts.flatMap(text -> text.wordings().stream()).map(Wording::text),
              found.variants().stream().map(Wording::text))
          .map(NameKey::of)
          .distinct()
          .forEach(key -> names.put(key, found));
    }
    return Multimaps.unmodifiableListMultimap(names);
  }

  ImmutableList<Organization> named(String spelling) {
    return ImmutableList.copyOf(names.get(NameKey.of(spelling)));
  }

  Optional<Standings> standings(OrganizationId id) {
    return Optional.ofNullable(standings.get(id));
  }

  Answer<Organization> organizationsOf(Party party, MembershipStatus status, PartialDate date) {
    return organizationsOf(party, date, held -> Certainty.of(held.equals(status)))
        .completeIf(
            !withMembers.isEmpty() && silent.stream().allMatch(told -> told.tellHolders(status)));
  }

  Answer<Organization> organizationsOf(Party party, PartialDate date) {
    return organizationsOf(party, date, MembershipStatus::isMembership)
        .completeIf(!withMembers.isEmpty() && silent.isEmpty());
  }

  private Answer<Organization> organizationsOf(
      Party party, PartialDate date, Function<MembershipStatus, Certainty> counts) {
    Map<OrganizationId, Certainty> found = new LinkedHashMap<>();
    Timeline<Holding> held = holdings.get(party);
    if (held != null) {
      held.on(date)
          .forEach(
              (holding, then) ->
                  found.merge(
                      holding.organization(),
                      then.and(counts.apply(holding.status())),
                      Certainty::or));
    }
    return Answer.of(found).map(organizations);
  }

  Answer<Person> holdersOf(Office office, PartialDate date) {
    return answer(personsByOffice.get(office), persons, date);
  }

  Answer<Mandate> mandatesOf(OrganizationId holder, PartialDate date) {
    return answer(mandatesByHolder.get(holder), mandates, date);
  }

  Answer<LegalInstrument> workingMethodsOn(PartialDate date) {
    return answer(workingMethods, instruments, date);
  }

  private static <K, V> Answer<V> answer(
      @Nullable Timeline<K> timeline, Map<K, V> records, PartialDate date) {
    return timeline == null
        ? Answer.<V>of(ImmutableList.of(), ImmutableList.of()).completeIf(false)
        : Answer.of(timeline.on(date)).map(records);
  }
}
