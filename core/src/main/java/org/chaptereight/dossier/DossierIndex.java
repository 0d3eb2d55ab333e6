package org.chaptereight.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.instrument.InstrumentId;
import org.chaptereight.instrument.InstrumentParty;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.organization.Tenure;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.NameKey;
import org.chaptereight.text.Wording;

/** What a dossier looks up. */
final class DossierIndex {

  final ImmutableMap<OrganizationId, Organization> organizations;
  final ImmutableMap<PersonId, Person> persons;
  final ImmutableMap<AreaCode, CooperationArea> areas;
  final ImmutableMap<InstrumentId, LegalInstrument> instruments;
  final ImmutableMap<DebateId, DebateAgenda> debates;
  private final ImmutableSetMultimap<NameKey, Organization> names;
  private final ImmutableMap<OrganizationId, Standings> standings;
  final ImmutableSetMultimap<Party, Organization> organizationsByHolder;
  final ImmutableSetMultimap<Office, Person> personsByOffice;
  final ImmutableSetMultimap<Party, LegalInstrument> instrumentsByParty;
  final ImmutableSetMultimap<Party, AreaCode> areasByParty;

  DossierIndex(Dossier dossier) {
    organizations = byId(dossier.organizations(), Organization::id);
    persons = byId(dossier.persons(), Person::id);
    areas = byId(dossier.areas(), CooperationArea::code);
    instruments = byId(dossier.instruments(), LegalInstrument::id);
    debates = byId(dossier.debates(), DebateAgenda::id);
    names = names(dossier.organizations());
    standings =
        organizations.values().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    Organization::id, found -> new Standings(found.memberships(), dossier.asOf())));
    organizationsByHolder =
        by(organizations.values(), found -> found.memberships().stream().map(Membership::holder));
    personsByOffice = by(persons.values(), found -> found.tenures().stream().map(Tenure::office));
    instrumentsByParty =
        by(instruments.values(), found -> found.parties().stream().map(InstrumentParty::party));
    areasByParty = areas(dossier.cooperation());
  }

  /** The records by each of the keys that a record has; records and keys in their order. */
  private static <K, V> ImmutableSetMultimap<K, V> by(
      Collection<V> records, Function<V, Stream<K>> keys) {
    ImmutableSetMultimap.Builder<K, V> index = ImmutableSetMultimap.builder();
    records.forEach(record -> keys.apply(record).forEach(key -> index.put(key, record)));
    return index.build();
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

  private static ImmutableSetMultimap<NameKey, Organization> names(
      List<Organization> organizations) {
    ImmutableSetMultimap.Builder<NameKey, Organization> names = ImmutableSetMultimap.builder();
    for (Organization found : organizations) {
      put(names, found.name().wordings(), found);
      put(names, found.acronyms().map(MultilingualText::wordings).orElse(List.of()), found);
      put(names, found.variants(), found);
    }
    return names.build();
  }

  private static void put(
      ImmutableSetMultimap.Builder<NameKey, Organization> names,
      List<Wording> spellings,
      Organization found) {
    spellings.forEach(spelling -> names.put(NameKey.of(spelling.text()), found));
  }

  ImmutableList<Organization> named(String spelling) {
    return names.get(NameKey.of(spelling)).asList();
  }

  Optional<Standings> standings(OrganizationId id) {
    return Optional.ofNullable(standings.get(id));
  }
}
