package org.chaptereight.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.instrument.InstrumentId;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A self-contained bundle of organizations, persons, areas, instruments, mandates, cooperation and
 * debates.
 *
 * <p>Records refer to each other by identifier. A reference to a record that is not here is no
 * error of the dossier's: it stays, and {@code find} answers empty. Where two records share an
 * identifier, the first is found.
 *
 * <pre>{@code
 * dossier.membersOn(OrganizationId.of("CSTO"), PartialDate.parse("2016-10-28")).certain();
 * // [ARM, BLR, KAZ, KGZ, RUS, TJK]
 * }</pre>
 *
 * <p>Questions are answered from an index that is made when the first is asked, once for all
 * threads.
 */
@Value.Immutable
public abstract class Dossier {

  Dossier() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier of the bundle. */
  public abstract DossierId id();

  /** What the bundle is about, by language. */
  public abstract Optional<MultilingualText> title();

  /**
   * The date up to which the records tell what was known. What goes on then has no end here, and
   * what becomes of it later cannot be known.
   */
  public abstract PartialDate asOf();

  /** Organizations and organs. */
  public abstract List<Organization> organizations();

  /** Persons. */
  public abstract List<Person> persons();

  /** Cooperation areas. */
  public abstract List<CooperationArea> areas();

  /** Legal instruments. */
  public abstract List<LegalInstrument> instruments();

  /** Mandates of organizations. */
  public abstract List<Mandate> mandates();

  /** Who cooperates on what. */
  public abstract List<CooperationLink> cooperation();

  /** Debates. */
  public abstract List<DebateAgenda> debates();

  @Value.Lazy
  DossierIndex index() {
    return new DossierIndex(this);
  }

  /** The organization with an identifier, if it is here. */
  public Optional<Organization> find(OrganizationId id) {
    return Optional.ofNullable(index().organizations.get(requireNonNull(id, "id")));
  }

  /** The person with an identifier, if it is here. */
  public Optional<Person> find(PersonId id) {
    return Optional.ofNullable(index().persons.get(requireNonNull(id, "id")));
  }

  /** The area with a code, if it is here. */
  public Optional<CooperationArea> find(AreaCode code) {
    return Optional.ofNullable(index().areas.get(requireNonNull(code, "code")));
  }

  /** The instrument with an identifier, if it is here. */
  public Optional<LegalInstrument> find(InstrumentId id) {
    return Optional.ofNullable(index().instruments.get(requireNonNull(id, "id")));
  }

  /** The debate with an identifier, if it is here. */
  public Optional<DebateAgenda> find(DebateId id) {
    return Optional.ofNullable(index().debates.get(requireNonNull(id, "id")));
  }

  /**
   * The organization with an identifier.
   *
   * @throws NoSuchElementException if it is not here
   */
  public Organization organization(OrganizationId id) {
    return find(id).orElseThrow(() -> missing("organization", id));
  }

  /**
   * The debate with an identifier.
   *
   * @throws NoSuchElementException if it is not here
   */
  public DebateAgenda debate(DebateId id) {
    return find(id).orElseThrow(() -> missing("debate", id));
  }

  private Standings standings(OrganizationId id) {
    return index()
        .standings(requireNonNull(id, "organization"))
        .orElseThrow(() -> missing("organization", id));
  }

  private NoSuchElementException missing(String what, Object id) {
    return new NoSuchElementException("no %s %s in the dossier %s".formatted(what, id, id()));
  }

  /**
   * The organizations that have a name, an acronym or a variant of this spelling, in the order in
   * which they are here.
   *
   * <p>Spellings are compared by {@link org.chaptereight.text.NameKey}. Acronyms are not unique, so
   * there may be several.
   */
  public List<Organization> named(String spelling) {
    return index().named(spelling);
  }

  /**
   * The members of an organization on a date: the holders of {@link MembershipStatus#MEMBER}. A
   * suspended member is a member.
   *
   * @throws NoSuchElementException if the organization is not here
   */
  public Answer<Party> membersOn(OrganizationId organization, PartialDate date) {
    return holdersOn(organization, MembershipStatus.MEMBER, date);
  }

  /**
   * The holders of a status in an organization on a date.
   *
   * @throws NoSuchElementException if the organization is not here
   */
  public Answer<Party> holdersOn(
      OrganizationId organization, MembershipStatus status, PartialDate date) {
    requireNonNull(status, "status");
    requireNonNull(date, "date");
    return standings(organization).holdersOn(status, date);
  }

  /**
   * What a party is in an organization on a date: each status that it has or may have then, and
   * which of the two. Empty if it has none.
   *
   * @throws NoSuchElementException if the organization is not here
   */
  public Map<MembershipStatus, Certainty> statusesOn(
      Party party, OrganizationId organization, PartialDate date) {
    requireNonNull(party, "party");
    requireNonNull(date, "date");
    return standings(organization).statusesOn(party, date);
  }

  /**
   * Who is a member of each of several organizations on a date.
   *
   * @throws NoSuchElementException if one of them is not here
   * @throws IllegalArgumentException if none is given
   */
  public Answer<Party> commonMembersOn(Collection<OrganizationId> organizations, PartialDate date) {
    requireNonNull(date, "date");
    return organizations.stream()
        .map(organization -> membersOn(organization, date))
        .reduce(Answer::and)
        .orElseThrow(() -> new IllegalArgumentException("expected at least one organization"));
  }

  /** The organizations in which a party has a status on a date, in the order they have here. */
  public Answer<Organization> organizationsOf(
      Party party, MembershipStatus status, PartialDate date) {
    requireNonNull(status, "status");
    requireNonNull(date, "date");
    return answer(
        index().organizationsByHolder.get(requireNonNull(party, "party")),
        organization -> standings(organization.id()).holds(party, status, date));
  }

  /** Who holds an office on a date, as far as the tenures that are recorded tell. */
  public Answer<Person> holdersOn(Office office, PartialDate date) {
    requireNonNull(date, "date");
    return answer(
        index().personsByOffice.get(requireNonNull(office, "office")),
        person ->
            person.tenures().stream()
                .filter(tenure -> tenure.office().equals(office))
                .map(tenure -> tenure.during().contains(date, asOf()))
                .reduce(Certainty.NO, Certainty::or));
  }

  /** The instruments that are in force for both of two parties on a date. */
  public Answer<LegalInstrument> instrumentsBetween(Party one, Party other, PartialDate date) {
    requireNonNull(date, "date");
    return answer(
        Sets.intersection(
            index().instrumentsByParty.get(requireNonNull(one, "one")),
            index().instrumentsByParty.get(requireNonNull(other, "other"))),
        instrument ->
            instrument
                .isInForceFor(one, date, asOf())
                .and(instrument.isInForceFor(other, date, asOf())));
  }

  /**
   * The areas in which each of two organizations cooperates with somebody, in the order of their
   * codes; cooperation that is planned or possible counts too.
   */
  public List<AreaCode> commonAreas(OrganizationId one, OrganizationId other) {
    return ImmutableList.sortedCopyOf(
        Sets.intersection(
            index().areasByParty.get(Party.of(one)), index().areasByParty.get(Party.of(other))));
  }

  private static <T> Answer<T> answer(Set<T> candidates, Function<T, Certainty> question) {
    Map<T, Certainty> answers = new LinkedHashMap<>();
    candidates.forEach(candidate -> answers.put(candidate, question.apply(candidate)));
    return Answer.of(answers);
  }

  /** Builds a {@link Dossier}. */
  public static final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}
