package org.chaptereight.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.mandate.MandateId;
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
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;

/** The index of a dossier tells what reading all of its records would tell. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 300)
final class DossierProperties {

  private static final MultilingualText TEXT = MultilingualText.of(ENGLISH, "x");

  private static final List<Party> PARTIES =
      List.of(
          Party.of(OrganizationId.of("C")),
          Party.of(StateCode.of("RUS")),
          Party.of(StateCode.of("BLR")),
          Party.of(StateCode.of("ARM")));

  private static final List<MembershipStatus> STATUSES =
      List.of(
          MembershipStatus.MEMBER,
          MembershipStatus.PARTICIPATING_STATE,
          MembershipStatus.SUSPENDED,
          MembershipStatus.OBSERVER,
          MembershipStatus.of("GUEST"));

  private static final List<OrganizationId> IDS =
      List.of(OrganizationId.of("B"), OrganizationId.of("A"), OrganizationId.of("C"));

  private static final Office OFFICE = Office.of(OfficeKind.CHAIR, OrganizationId.of("A"));

  /** Days, months and years from 2015 to 2017, near enough to each other to meet often. */
  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<YearMonth> months =
        Arbitraries.integers().between(0, 15).map(YearMonth.of(2015, 11)::plusMonths);
    return Arbitraries.oneOf(
        Arbitraries.of("2015", "2016", "2017").map(PartialDate::parse),
        months.map(PartialDate::of),
        Combinators.combine(months, Arbitraries.of(1, 15, 28))
            .as((month, day) -> PartialDate.of(month.atDay(day))));
  }

  private Arbitrary<DateInterval> intervals() {
    return Combinators.combine(dates(), dates(), Arbitraries.of("..", "?", "", "dated"))
        .as(
            (one, other, end) ->
                !end.equals("dated")
                    ? DateInterval.parse(one + "/" + end)
                    : one.isBefore(other) != Certainty.NO
                        ? DateInterval.between(one, other)
                        : other.isBefore(one) != Certainty.NO
                            ? DateInterval.between(other, one)
                            : DateInterval.until(one));
  }

  private Arbitrary<Optional<Provenance>> provenances() {
    return dates()
        .optional()
        .map(asOf -> Provenance.builder().source("x").asOf(asOf).build())
        .optional();
  }

  private Arbitrary<Membership> memberships() {
    return Combinators.combine(
            Arbitraries.of(PARTIES), Arbitraries.of(STATUSES), intervals(), provenances())
        .as(
            (holder, status, during, provenance) ->
                Membership.builder()
                    .holder(holder)
                    .status(status)
                    .during(during)
                    .provenance(provenance)
                    .build());
  }

  private Arbitrary<Organization> organizations() {
    return Combinators.combine(Arbitraries.of(IDS), memberships().list().ofMaxSize(12))
        .as(
            (id, memberships) ->
                Organization.builder()
                    .id(id)
                    .kind(OrganizationKind.REGIONAL)
                    .name(TEXT)
                    .memberships(memberships)
                    .build());
  }

  private Arbitrary<Person> persons() {
    Arbitrary<Tenure> tenures =
        Combinators.combine(
                Arbitraries.of(OFFICE, Office.of(OfficeKind.CHAIR, OrganizationId.of("B"))),
                intervals())
            .as((office, during) -> Tenure.builder().office(office).during(during).build());
    return Combinators.combine(Arbitraries.of("X", "Y", "Z"), tenures.list().ofMaxSize(4))
        .as((id, held) -> Person.builder().id(PersonId.of(id)).name(TEXT).tenures(held).build());
  }

  private Arbitrary<Mandate> mandates() {
    return Combinators.combine(
            Arbitraries.of("M1", "M2", "M3", "M4"), Arbitraries.of(IDS), intervals().optional())
        .as(
            (id, holder, during) ->
                Mandate.builder()
                    .id(MandateId.of(id))
                    .holder(holder)
                    .addArea(AreaCode.of("a"))
                    .during(during)
                    .build());
  }

  private Arbitrary<Treaty> treaties() {
    Arbitrary<TreatyParty> parties =
        Combinators.combine(Arbitraries.of(PARTIES), intervals().list().ofMaxSize(2))
            .as((party, bound) -> TreatyParty.builder().party(party).bound(bound).build());
    return Combinators.combine(
            Arbitraries.of("T1", "T2", "T3"),
            intervals().optional(),
            dates().optional(),
            parties.list().ofMaxSize(5),
            Arbitraries.of(true, false))
        .as(
            (id, inForce, signed, all, complete) ->
                Treaty.builder()
                    .id(InstrumentId.of(id))
                    .kind(InstrumentKind.TREATY)
                    .title(TEXT)
                    .inForce(inForce)
                    .signed(signed)
                    .parties(all)
                    .isPartyListComplete(complete)
                    .build());
  }

  /** Some of the records share an identifier; then the first of them is the one that counts. */
  @Provide
  Arbitrary<Dossier> dossiers() {
    return Combinators.combine(
            organizations().list().ofMaxSize(5),
            persons().list().ofMaxSize(4),
            mandates().list().ofMaxSize(6),
            treaties().list().ofMaxSize(4),
            dates())
        .as(
            (organizations, persons, mandates, treaties, asOf) ->
                Dossier.builder()
                    .id(DossierId.of("D"))
                    .asOf(asOf)
                    .organizations(organizations)
                    .persons(persons)
                    .mandates(mandates)
                    .addAllInstruments(treaties)
                    .build());
  }

  private static Certainty status(
      Organization organization,
      Party party,
      MembershipStatus status,
      PartialDate date,
      PartialDate asOf) {
    Certainty so = Certainty.NO;
    for (Membership one : organization.memberships()) {
      if (one.holder().equals(party) && one.status().equals(status)) {
        so = so.or(one.during().contains(date, tells(one.provenance(), asOf)));
      }
    }
    return so;
  }

  /** Up to when a record tells: to the date of its source, if that is older for certain. */
  private static PartialDate tells(Optional<Provenance> provenance, PartialDate asOf) {
    PartialDate source = provenance.flatMap(Provenance::asOf).orElse(asOf);
    return source.latest().isBefore(asOf.earliest()) ? source : asOf;
  }

  private static Certainty member(
      Organization organization, Party party, PartialDate date, PartialDate asOf) {
    return status(organization, party, MembershipStatus.MEMBER, date, asOf)
        .or(status(organization, party, MembershipStatus.PARTICIPATING_STATE, date, asOf))
        .or(
            status(organization, party, MembershipStatus.of("GUEST"), date, asOf)
                .and(Certainty.CANNOT_BE_KNOWN));
  }

  /** Whether a treaty is in force for a party, written out. */
  private static Certainty inForce(Treaty treaty, Party party, PartialDate date, PartialDate asOf) {
    boolean tooEarly =
        treaty.signed().filter(signed -> date.isBefore(signed) == Certainty.YES).isPresent();
    Certainty asWhole =
        treaty.inForce().isPresent()
            ? treaty.inForce().get().contains(date, asOf)
            : tooEarly ? Certainty.NO : Certainty.CANNOT_BE_KNOWN;
    List<TreatyParty> records =
        treaty.parties().stream().filter(one -> one.party().equals(party)).toList();
    if (records.isEmpty()) {
      return treaty.isPartyListComplete() || asWhole == Certainty.NO
          ? Certainty.NO
          : Certainty.CANNOT_BE_KNOWN;
    }
    Certainty answer = Certainty.NO;
    for (TreatyParty record : records) {
      Certainty bound = record.bound().isEmpty() ? Certainty.CANNOT_BE_KNOWN : Certainty.NO;
      for (DateInterval period : record.bound()) {
        bound = bound.or(period.contains(date, asOf));
      }
      boolean counts = treaty.inForce().isPresent() || tooEarly;
      answer = answer.or(counts ? bound.and(asWhole) : bound);
    }
    return answer;
  }

  private static <T> Answer<T> answer(Map<T, Certainty> all) {
    List<T> certain = new ArrayList<>();
    List<T> unknown = new ArrayList<>();
    all.forEach(
        (one, certainty) -> {
          if (certainty != Certainty.NO) {
            (certainty == Certainty.YES ? certain : unknown).add(one);
          }
        });
    return Answer.of(certain, unknown);
  }

  /** The organizations that can be found: of those that share an identifier, the first. */
  private static List<Organization> first(Dossier dossier) {
    Map<OrganizationId, Organization> first = new LinkedHashMap<>();
    dossier.organizations().forEach(one -> first.putIfAbsent(one.id(), one));
    return List.copyOf(first.values());
  }

  @Property
  void tells_who_is_what_in_an_organization(
      @ForAll("dossiers") Dossier dossier, @ForAll("dates") PartialDate date) {
    for (Organization organization : first(dossier)) {
      for (Party party : PARTIES) {
        Map<MembershipStatus, Certainty> expected = new TreeMap<>();
        for (MembershipStatus status : STATUSES) {
          Certainty so = status(organization, party, status, date, dossier.asOf());
          if (so != Certainty.NO) {
            expected.put(status, so);
          }
        }
        assertThat(dossier.statusesOn(party, organization.id(), date))
            .as("%s in %s on %s", party, organization, date)
            .isEqualTo(expected);
      }
    }
  }

  private static boolean records(Organization organization, MembershipStatus status) {
    return organization.memberships().stream().anyMatch(held -> held.status().equals(status));
  }

  private static boolean recordsMembers(Organization organization) {
    return organization.memberships().stream()
        .anyMatch(held -> held.status().isMembership() != Certainty.NO);
  }

  private static boolean allRecord(Dossier dossier, Predicate<Organization> enough) {
    List<Organization> asked =
        first(dossier).stream()
            .filter(one -> one.parent().isEmpty() || !one.memberships().isEmpty())
            .toList();
    return !asked.isEmpty() && asked.stream().allMatch(enough);
  }

  @Property
  void tells_who_holds_a_status_in_an_organization(
      @ForAll("dossiers") Dossier dossier, @ForAll("dates") PartialDate date) {
    for (Organization organization : first(dossier)) {
      boolean recorded = recordsMembers(organization);
      Map<Party, Certainty> active = new TreeMap<>();
      for (MembershipStatus status : STATUSES) {
        Map<Party, Certainty> expected = new TreeMap<>();
        for (Party party : PARTIES) {
          expected.put(party, status(organization, party, status, date, dossier.asOf()));
        }
        assertThat(dossier.holdersOn(organization.id(), status, date))
            .isEqualTo(answer(expected).completeIf(recorded || records(organization, status)));
      }
      Map<Party, Certainty> members = new TreeMap<>();
      Map<Party, Certainty> suspended = new TreeMap<>();
      for (Party party : PARTIES) {
        Certainty member = member(organization, party, date, dossier.asOf());
        Certainty paused =
            status(organization, party, MembershipStatus.SUSPENDED, date, dossier.asOf());
        members.put(party, member);
        suspended.put(party, paused);
        active.put(party, member.and(paused.not()));
      }
      assertThat(dossier.membersOn(organization.id(), date))
          .isEqualTo(answer(members).completeIf(recorded));
      assertThat(dossier.suspendedOn(organization.id(), date))
          .isEqualTo(
              answer(suspended)
                  .completeIf(recorded || records(organization, MembershipStatus.SUSPENDED)));
      assertThat(dossier.activeMembersOn(organization.id(), date))
          .isEqualTo(answer(active).completeIf(recorded));
    }
  }

  @Property
  void tells_the_organizations_of_a_party_in_their_order(
      @ForAll("dossiers") Dossier dossier, @ForAll("dates") PartialDate date) {
    for (Party party : PARTIES) {
      for (MembershipStatus status : STATUSES) {
        Map<Organization, Certainty> expected = new LinkedHashMap<>();
        for (Organization organization : first(dossier)) {
          expected.put(organization, status(organization, party, status, date, dossier.asOf()));
        }
        assertThat(dossier.organizationsOf(party, status, date))
            .isEqualTo(
                answer(expected)
                    .completeIf(
                        allRecord(dossier, one -> recordsMembers(one) || records(one, status))));
      }
    }
  }

  @Property
  void tells_who_is_a_member_of_two_organizations(
      @ForAll("dossiers") Dossier dossier, @ForAll("dates") PartialDate date) {
    List<Organization> organizations = first(dossier);
    for (Organization one : organizations) {
      for (Organization other : organizations) {
        Map<Party, Certainty> expected = new TreeMap<>();
        for (Party party : PARTIES) {
          expected.put(
              party,
              member(one, party, date, dossier.asOf())
                  .and(member(other, party, date, dossier.asOf())));
        }
        assertThat(dossier.commonMembersOn(List.of(one.id(), other.id()), date))
            .isEqualTo(answer(expected).completeIf(recordsMembers(one) && recordsMembers(other)));
      }
    }
  }

  @Property
  void tells_the_organizations_of_which_a_party_is_a_member(
      @ForAll("dossiers") Dossier dossier, @ForAll("dates") PartialDate date) {
    for (Party party : PARTIES) {
      Map<Organization, Certainty> expected = new LinkedHashMap<>();
      for (Organization organization : first(dossier)) {
        expected.put(organization, member(organization, party, date, dossier.asOf()));
      }
      assertThat(dossier.organizationsOf(party, date))
          .isEqualTo(
              answer(expected).completeIf(allRecord(dossier, DossierProperties::recordsMembers)));
    }
  }

  @Property
  void tells_who_holds_an_office(
      @ForAll("dossiers") Dossier dossier, @ForAll("dates") PartialDate date) {
    Map<Person, Certainty> expected = new LinkedHashMap<>();
    Set<PersonId> seen = new TreeSet<>();
    boolean recorded = false;
    for (Person person : dossier.persons()) {
      if (seen.add(person.id())) {
        Certainty so = Certainty.NO;
        for (Tenure tenure : person.tenures()) {
          if (tenure.office().equals(OFFICE)) {
            recorded = true;
            so = so.or(tenure.during().contains(date, dossier.asOf()));
          }
        }
        expected.put(person, so);
      }
    }
    assertThat(dossier.holdersOn(OFFICE, date)).isEqualTo(answer(expected).completeIf(recorded));
  }

  @Property
  void tells_the_mandates_of_an_organization(
      @ForAll("dossiers") Dossier dossier, @ForAll("dates") PartialDate date) {
    for (OrganizationId holder : IDS) {
      Map<Mandate, Certainty> expected = new LinkedHashMap<>();
      Set<MandateId> seen = new TreeSet<>();
      for (Mandate mandate : dossier.mandates()) {
        if (seen.add(mandate.id()) && mandate.holder().equals(holder)) {
          expected.put(
              mandate,
              mandate
                  .during()
                  .map(during -> during.contains(date, dossier.asOf()))
                  .orElse(Certainty.CANNOT_BE_KNOWN));
        }
      }
      assertThat(dossier.mandatesOn(holder, date))
          .isEqualTo(answer(expected).completeIf(!expected.isEmpty()));
    }
  }

  @Property
  void tells_the_treaties_between_two_parties(
      @ForAll("dossiers") Dossier dossier, @ForAll("dates") PartialDate date) {
    for (Party one : PARTIES) {
      for (Party other : PARTIES) {
        Map<LegalInstrument, Certainty> expected = new LinkedHashMap<>();
        Set<InstrumentId> seen = new TreeSet<>();
        for (LegalInstrument instrument : dossier.instruments()) {
          Treaty treaty = instrument.asTreaty().orElseThrow();
          if (seen.add(treaty.id())) {
            expected.put(
                treaty,
                inForce(treaty, one, date, dossier.asOf())
                    .and(inForce(treaty, other, date, dossier.asOf())));
          }
        }
        assertThat(dossier.instrumentsBetween(one, other, date))
            .as("between %s and %s on %s", one, other, date)
            .isEqualTo(answer(expected).completeIf(false));
      }
    }
  }
}
