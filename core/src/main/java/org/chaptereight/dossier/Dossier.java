package org.chaptereight.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.state.Region;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.Succession;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A self-contained bundle of States, organizations, persons, areas, instruments, mandates,
 * cooperation, statements and debates.
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
public abstract class Dossier extends DossierRecords {

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

  /**
   * States, if they are told here. Rules look others up in the reference data; {@code find} and
   * {@link #nameOn} do not.
   */
  public abstract List<State> states();

  /** States that followed others. */
  public abstract List<Succession> successions();

  /** Codes of States that are no longer assigned. */
  public abstract List<WithdrawnCode> withdrawnCodes();

  /** Regions. */
  public abstract List<Region> regions();

  /** Organizations and organs. */
  public abstract List<Organization> organizations();

  /** Persons. */
  public abstract List<Person> persons();

  /** Cooperation areas. */
  public abstract List<CooperationArea> areas();

  /** Legal instruments. */
  public abstract List<LegalInstrument> instruments();

  /** Instruments that texts speak of together. */
  public abstract List<InstrumentSet> instrumentSets();

  /** Resolutions that come back at every so many sessions. */
  public abstract List<ResolutionSeries> series();

  /** Mandates of organizations. */
  public abstract List<Mandate> mandates();

  /** Who cooperates on what. */
  public abstract List<CooperationLink> cooperation();

  /** What parties do. */
  public abstract List<Activity> activities();

  /** Disputes that were referred to the Security Council. */
  public abstract List<DisputeReferral> referrals();

  /** What is said of whom, and by whom. */
  public abstract List<Statement> statements();

  /** The composition of the Security Council by year, and its presidents by month. */
  public abstract List<CouncilYear> council();

  /** Debates. */
  public abstract List<DebateAgenda> debates();

  @Override
  @Value.Lazy
  DossierIndex index() {
    return new DossierIndex(this);
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
   * What a State or an organization was called on a date, if it is here; see {@link State#nameOn}
   * and {@link Organization#nameOn}.
   */
  public Optional<MultilingualText> nameOn(Party party, PartialDate date) {
    requireNonNull(date, "date");
    return requireNonNull(party, "party")
        .asState()
        .flatMap(this::find)
        .map(state -> state.nameOn(date))
        .or(
            () ->
                party
                    .asOrganization()
                    .flatMap(this::find)
                    .map(organization -> organization.nameOn(date)));
  }

  /**
   * The members of an organization on a date: those whose status {@link
   * MembershipStatus#isMembership is one of membership}. A suspended member is a member; of who has
   * a status that is not known here it cannot be known.
   *
   * <p>The answer is {@link Answer#isComplete complete} if somebody is recorded here who was, or
   * may have been, a member at any time.
   *
   * @throws NoSuchElementException if the organization is not here
   */
  public Answer<Party> membersOn(OrganizationId organization, PartialDate date) {
    requireNonNull(date, "date");
    Standings standings = standings(organization);
    return Answer.of(standings.membersOn(date)).completeIf(standings.tellMembers());
  }

  /**
   * The holders of a status in an organization on a date, by its code, whether it is known here or
   * not. The answer is {@link Answer#isComplete complete} if somebody is recorded here who had that
   * status, or was a member, at any time.
   *
   * @throws NoSuchElementException if the organization is not here
   */
  public Answer<Party> holdersOn(
      OrganizationId organization, MembershipStatus status, PartialDate date) {
    requireNonNull(status, "status");
    requireNonNull(date, "date");
    Standings standings = standings(organization);
    return Answer.of(standings.holdersOn(status, date)).completeIf(standings.tellHolders(status));
  }

  /**
   * The members that are suspended on a date: the holders of {@link MembershipStatus#SUSPENDED}.
   *
   * @throws NoSuchElementException if the organization is not here
   */
  public Answer<Party> suspendedOn(OrganizationId organization, PartialDate date) {
    return holdersOn(organization, MembershipStatus.SUSPENDED, date);
  }

  /**
   * The members that can take part on a date: those that are not suspended; complete as {@link
   * #membersOn} is.
   *
   * @throws NoSuchElementException if the organization is not here
   */
  public Answer<Party> activeMembersOn(OrganizationId organization, PartialDate date) {
    requireNonNull(date, "date");
    Standings standings = standings(organization);
    return Answer.of(
            Answer.butNot(
                standings.membersOn(date), standings.holdersOn(MembershipStatus.SUSPENDED, date)))
        .completeIf(standings.tellMembers());
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
   * Who is a member of each of several organizations on a date; complete if {@link #membersOn} is
   * for each of them.
   *
   * @throws NoSuchElementException if one of them is not here
   * @throws IllegalArgumentException if none is given
   */
  public Answer<Party> commonMembersOn(Collection<OrganizationId> organizations, PartialDate date) {
    requireNonNull(date, "date");
    List<Standings> all = organizations.stream().map(this::standings).toList();
    return all.stream()
        .map(standings -> standings.membersOn(date))
        .reduce(Answer::both)
        .map(Answer::of)
        .orElseThrow(() -> new IllegalArgumentException("expected at least one organization"))
        .completeIf(all.stream().allMatch(Standings::tellMembers));
  }

  /**
   * The organizations of which a party is a member on a date, in the order they have here.
   *
   * <p>The answer is {@link Answer#isComplete complete}, of the organizations that are here, if
   * {@link #membersOn} is for each. Organs of which no membership is recorded are left aside, as
   * most have no members of their own.
   */
  public Answer<Organization> organizationsOf(Party party, PartialDate date) {
    requireNonNull(party, "party");
    requireNonNull(date, "date");
    return index().organizationsOf(party, date);
  }

  /**
   * Those of whom an exit from an organization is under way on a date: it was decided, or notice of
   * it given, and has not taken effect; complete as {@link #membersOn} is.
   *
   * @throws NoSuchElementException if the organization is not here
   * @see Membership#isExitUnderWayOn
   */
  public Answer<Party> leavingOn(OrganizationId organization, PartialDate date) {
    requireNonNull(date, "date");
    Standings standings = standings(organization);
    return Answer.of(standings.leavingOn(date)).completeIf(standings.tellMembers());
  }

  /**
   * The organizations in which a party has a status on a date, in the order they have here.
   *
   * <p>The answer is {@link Answer#isComplete complete}, of the organizations that are here, if
   * {@link #holdersOn(OrganizationId, MembershipStatus, PartialDate)} is for each. Organs of which
   * no membership is recorded are left aside.
   */
  public Answer<Organization> organizationsOf(
      Party party, MembershipStatus status, PartialDate date) {
    requireNonNull(party, "party");
    requireNonNull(status, "status");
    requireNonNull(date, "date");
    return index().organizationsOf(party, status, date);
  }

  /**
   * Who holds an office on a date, as far as the tenures that are recorded tell; {@link
   * Answer#isComplete complete} if any of that office is.
   */
  public Answer<Person> holdersOn(Office office, PartialDate date) {
    requireNonNull(office, "office");
    requireNonNull(date, "date");
    return index().holdersOf(office, date);
  }

  /**
   * The mandates that an organization has on a date; of one without a period it cannot be known.
   * {@link Answer#isComplete Complete} if any mandate of the organization is recorded here.
   */
  public Answer<Mandate> mandatesOn(OrganizationId holder, PartialDate date) {
    requireNonNull(holder, "holder");
    requireNonNull(date, "date");
    return index().mandatesOf(holder, date);
  }

  /**
   * The treaties that are in force for both of two parties on a date, in the order they have here.
   * Of a treaty of which not all parties are known to be listed it cannot be known. The answer is
   * never {@link Answer#isComplete complete}: nobody can list all treaties of two parties.
   */
  public Answer<LegalInstrument> instrumentsBetween(Party one, Party other, PartialDate date) {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    requireNonNull(date, "date");
    return Answer.of(
            Answer.both(
                index().treaties.inForceFor(one, date), index().treaties.inForceFor(other, date)))
        .completeIf(false)
        .map(index().instruments);
  }

  /**
   * The note on the working methods of the Security Council by which a meeting of a date is held:
   * it says what the formats of meetings are. {@link Answer#isComplete Complete} if any such note
   * is recorded here.
   */
  public Answer<LegalInstrument> workingMethodsOn(PartialDate date) {
    requireNonNull(date, "date");
    return index().workingMethodsOn(date);
  }

  /** The State that presides over the Security Council in a month, if it is told here. */
  public Optional<StateCode> presidentOf(YearMonth month) {
    return index().council.president(month);
  }

  /**
   * Who acts for whom in a debate, and through whom each member of its subjects is represented.
   *
   * @throws NoSuchElementException if the debate is not here
   */
  public Representation representationIn(DebateId debate) {
    return Representation.of(this, debate(requireNonNull(debate, "debate")), index().council);
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

  /**
   * The identifier of the record that holds a place in the document of this dossier: of {@code
   * /debates/0/date} that of the first debate. Nothing for a succession, which has none, and for a
   * place that is in no record.
   */
  public Optional<String> recordAt(JsonPointer place) {
    return RecordPlaces.recordAt(this, requireNonNull(place, "place"));
  }

  /** Builds a {@link Dossier}. */
  public static final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}
