package org.chaptereight.reference;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.instrument.Amendment;
import org.chaptereight.instrument.EntryTerms;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.Registration;
import org.chaptereight.instrument.RegistrationKind;
import org.chaptereight.instrument.Signatory;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyAction;
import org.chaptereight.instrument.TreatyActionKind;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.reference.Table.Row;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.vote.VoteTally;

/** Treaties with their parties, texts that are not treaties, and acts of organs. */
final class InstrumentTables {

  private static final String STATE = "state:";

  /** Between the id of an instrument, which has no comma, and a provision, which may have. */
  private static final Splitter PROVISION = Splitter.on(", ").limit(2);

  private final Sources sources;
  private final ImmutableListMultimap<String, Row> parties = by("treaty-parties.tsv");
  private final ImmutableListMultimap<String, Row> actions = by("treaty-actions.tsv");
  private final ImmutableListMultimap<String, Row> amendments = by("treaty-amendments.tsv");
  private final ImmutableMap<String, Row> workingMethods =
      Maps.uniqueIndex(Table.read("working-methods.tsv"), row -> row.get("symbol"));

  private final ImmutableMap<OrganizationId, Organization> organizations;

  private InstrumentTables(Sources sources, List<Organization> organizations) {
    this.sources = sources;
    this.organizations = Maps.uniqueIndex(organizations, Organization::id);
  }

  static List<LegalInstrument> read(Sources sources, List<Organization> organizations) {
    InstrumentTables tables = new InstrumentTables(sources, organizations);
    ImmutableList.Builder<LegalInstrument> all = ImmutableList.builder();
    Table.read("treaties.tsv").forEach(row -> all.add(tables.treaty(row)));
    Table.read("non-treaties.tsv").forEach(row -> all.add(tables.nonTreaty(row)));
    Table.read("acts.tsv").forEach(row -> all.add(tables.act(row)));
    return all.build();
  }

  private static ImmutableListMultimap<String, Row> by(String table) {
    return Multimaps.index(Table.read(table), row -> row.get("treaty"));
  }

  private Treaty treaty(Row row) {
    String id = row.get("id");
    return Treaty.builder()
        .id(InstrumentId.of(id))
        .kind(InstrumentKind.of(row.get("kind")))
        .title(row.text())
        .symbol(row.find("symbol", DocumentSymbol::of))
        .adopted(row.date("adopted"))
        .signed(row.date("signed"))
        .place(row.findText("place-"))
        .entryTerms(row.number("deposits").map(deposits -> entryTerms(deposits, row)))
        .inForce(
            row.date("in-force")
                .map(
                    entry ->
                        row.date("ended")
                            .map(ended -> DateInterval.between(entry, ended))
                            .orElseGet(() -> DateInterval.since(entry))))
        .withdrawalNotice(row.number("withdrawal-months").map(Period::ofMonths))
        .registration(row.find("registration").map(kind -> registration(kind, row)))
        .amendments(amendments.get(id).stream().map(this::amendment).toList())
        .parties(
            row.find("members-of", OrganizationId::of)
                .map(founded -> members(requireNonNull(organizations.get(founded)), row))
                .orElseGet(() -> parties(id)))
        .isPartyListComplete(row.find("all-parties").isPresent())
        .provenance(sources.withNote(row))
        .build();
  }

  private static EntryTerms entryTerms(int deposits, Row row) {
    EntryTerms.Builder terms = EntryTerms.builder().deposits(deposits);
    row.number("delay-days").ifPresent(terms::delayDays);
    return terms.build();
  }

  private static Registration registration(String kind, Row row) {
    return Registration.builder()
        .kind(RegistrationKind.of(kind))
        .date(row.date("registered"))
        .number(row.find("registration-number"))
        .build();
  }

  private Amendment amendment(Row row) {
    return Amendment.builder()
        .provisions(row.get("what"))
        .adopted(row.date("adopted"))
        .inForce(row.date("in-force"))
        .provenance(sources.withNote(row))
        .build();
  }

  /** Those that are bound, in the order of their table, and then those that only acted. */
  private List<TreatyParty> parties(String treaty) {
    ImmutableListMultimap<Party, Row> acts =
        Multimaps.index(actions.get(treaty), InstrumentTables::party);
    ImmutableListMultimap<Party, Row> bonds =
        Multimaps.index(parties.get(treaty), InstrumentTables::party);
    return ImmutableSet.<Party>builder()
        .addAll(bonds.keySet())
        .addAll(acts.keySet())
        .build()
        .stream()
        .map(
            party ->
                TreatyParty.builder()
                    .party(party)
                    .actions(acts.get(party).stream().map(this::action).toList())
                    .bound(bonds.get(party).stream().map(Row::during).toList())
                    .provenance(bonds.get(party).stream().findFirst().map(sources::withNote))
                    .build())
        .toList();
  }

  /** The members of the organization that the treaty founds, who are bound by it as such. */
  private static List<TreatyParty> members(Organization organization, Row treaty) {
    ImmutableListMultimap<Party, Membership> byHolder =
        Multimaps.index(
            organization.memberships().stream()
                .filter(held -> held.status().isMembership() == Certainty.YES)
                .toList(),
            Membership::holder);
    return byHolder.asMap().entrySet().stream()
        .map(
            held ->
                TreatyParty.builder()
                    .party(held.getKey())
                    .bound(
                        held.getValue().stream()
                            .flatMap(membership -> bound(membership, organization, treaty))
                            .toList())
                    .provenance(
                        held.getValue().stream()
                            .findFirst()
                            .flatMap(Membership::provenance)
                            .map(InstrumentTables::countedByMembership))
                    .build())
        .toList();
  }

  /**
   * When a member is bound: since the treaty is in force, if it was a member before; and, if the
   * treaty is older than the organization, those who are members from its beginning perhaps
   * earlier.
   */
  private static Stream<DateInterval> bound(
      Membership member, Organization organization, Row treaty) {
    DateInterval during = member.during();
    Optional<PartialDate> entry = treaty.date("in-force");
    if (entry.filter(date -> during.startsBefore(date) == Certainty.YES).isPresent()) {
      String text = during.toString();
      return Stream.of(DateInterval.parse(entry.get() + text.substring(text.indexOf('/'))));
    }
    Optional<PartialDate> founded =
        organization
            .existence()
            .flatMap(DateInterval::start)
            .filter(start -> during.start().equals(Optional.of(start)))
            .filter(start -> !entry.equals(Optional.of(start)));
    return Stream.concat(founded.map(DateInterval::until).stream(), Stream.of(during));
  }

  private static Provenance countedByMembership(Provenance membership) {
    return Provenance.builder()
        .source(membership.source())
        .asOf(membership.asOf())
        .note("Counted by the membership of the organization.")
        .build();
  }

  private static Party party(Row row) {
    return row.party("state", "organization");
  }

  private TreatyAction action(Row row) {
    return TreatyAction.builder()
        .kind(TreatyActionKind.of(row.get("action")))
        .date(row.date("date"))
        .effect(row.date("effect"))
        .provenance(sources.withNote(row))
        .build();
  }

  private NonTreatyInstrument nonTreaty(Row row) {
    return NonTreatyInstrument.builder()
        .id(InstrumentId.of(row.get("id")))
        .kind(InstrumentKind.of(row.get("kind")))
        .title(row.text())
        .adopted(row.date("adopted"))
        .signed(row.date("signed"))
        .place(row.findText("place-"))
        .signatories(row.ids("parties", InstrumentTables::signatory))
        .basis(row.ids("basis", InstrumentTables::provision))
        .provenance(sources.withNote(row))
        .build();
  }

  private static Signatory signatory(String cell) {
    Party party =
        cell.startsWith(STATE)
            ? Party.of(StateCode.of(cell.substring(STATE.length())))
            : Party.of(OrganizationId.of(cell));
    return Signatory.builder().party(party).build();
  }

  private static Provision provision(String cell) {
    List<String> parts = PROVISION.splitToList(cell);
    return Provision.of(InstrumentId.of(parts.get(0)), parts.get(1));
  }

  private OrganAct act(Row row) {
    Optional<Row> methods = Optional.ofNullable(workingMethods.get(row.get("symbol")));
    OrganAct.Builder act =
        OrganAct.builder()
            .id(InstrumentId.of(row.get("id")))
            .kind(
                methods.isPresent()
                    ? InstrumentKind.NOTE_ON_WORKING_METHODS
                    : InstrumentKind.of(row.get("kind")))
            .title(row.text())
            .organ(OrganizationId.of(row.get("organ")))
            .symbol(row.find("symbol", DocumentSymbol::of))
            .adopted(row.date("adopted"))
            .session(row.number("session").map(OptionalInt::of).orElseGet(OptionalInt::empty))
            .draft(row.find("draft", DocumentSymbol::of))
            .record(row.find("meeting", DocumentSymbol::of))
            .isWithoutVote(row.find("without-vote").isPresent())
            .effect(methods.map(Row::during))
            .about(row.ids("about", OrganizationId::of))
            .provenance(sources.withNote(row));
    row.number("in-favour")
        .ifPresent(
            inFavour ->
                act.vote(
                    VoteTally.of(
                        inFavour,
                        row.number("against").orElseThrow(),
                        row.number("abstaining").orElseThrow())));
    return act.build();
  }
}
