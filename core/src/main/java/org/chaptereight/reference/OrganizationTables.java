package org.chaptereight.reference;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.naming.FormerName;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.Exit;
import org.chaptereight.organization.ExitKind;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Seat;
import org.chaptereight.reference.Table.Row;
import org.chaptereight.state.State;
import org.chaptereight.state.Succession;
import org.chaptereight.state.SuccessionKind;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.Wording;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;

/** Organizations with their names, seats and memberships. */
final class OrganizationTables {

  private static final OrganizationId UN = OrganizationId.of("UN");

  private final Sources sources;
  private final ImmutableListMultimap<String, Row> names = by("id", "organization-names.tsv");
  private final ImmutableListMultimap<String, Row> variants = by("id", "organization-variants.tsv");
  private final ImmutableListMultimap<String, Row> seats = by("organization", "seats.tsv");
  private final ImmutableListMultimap<String, Row> memberships =
      by("organization", "memberships.tsv");

  private OrganizationTables(Sources sources) {
    this.sources = sources;
  }

  static List<Organization> read(Sources sources, StateTables states) {
    OrganizationTables tables = new OrganizationTables(sources);
    return Table.read("organizations.tsv").stream()
        .map(tables::organization)
        .map(found -> found.id().equals(UN) ? withMembers(found, states) : found)
        .toList();
  }

  /** The United Nations with its Members, which the table of States has. */
  private static Organization withMembers(Organization organization, StateTables states) {
    Organization.Builder all = Organization.builder().from(organization);
    for (State state : states.states()) {
      for (DateInterval member : state.unMemberships()) {
        all.addMembership(
            Membership.builder()
                .holder(Party.of(state.code()))
                .status(MembershipStatus.MEMBER)
                .during(sinceContinuation(state, member, states))
                .provenance(state.provenance())
                .build());
      }
    }
    return all.build();
  }

  /** A State that continues the membership of another has it from then on. */
  private static DateInterval sinceContinuation(
      State state, DateInterval member, StateTables states) {
    return states.successions().stream()
        .filter(succession -> succession.kind().equals(SuccessionKind.CONTINUATION))
        .filter(succession -> succession.successors().contains(state.code()))
        .map(Succession::date)
        .filter(date -> member.startsBefore(date) == Certainty.YES)
        .findFirst()
        .map(
            date ->
                DateInterval.parse(
                    date + member.toString().substring(member.toString().indexOf('/'))))
        .orElse(member);
  }

  private static ImmutableListMultimap<String, Row> by(String column, String table) {
    return Multimaps.index(Table.read(table), row -> row.get(column));
  }

  private Organization organization(Row row) {
    String id = row.get("id");
    Organization.Builder organization =
        Organization.builder()
            .id(OrganizationId.of(id))
            .kind(OrganizationKind.of(row.get("kind")))
            .parent(row.find("parent", OrganizationId::of))
            .predecessors(row.ids("predecessors", OrganizationId::of))
            .foundedBy(row.ids("founded-by", InstrumentId::of))
            .chapterEight(row.find("chapter8").map(claim -> standing(claim, row)))
            .existence(existence(row))
            .provenance(sources.withNote(row));
    names.get(id).forEach(name -> addName(name, organization));
    for (Row variant : variants.get(id)) {
      organization.addVariant(
          Wording.of(LanguageTag.of(variant.get("language")), variant.get("text")));
    }
    for (Row seat : seats.get(id)) {
      organization.addSeat(
          Seat.builder()
              .place(seat.text())
              .during(seat.during())
              .provenance(sources.withNote(seat))
              .build());
    }
    memberships.get(id).forEach(one -> organization.addMembership(membership(one)));
    return organization.build();
  }

  private static Optional<DateInterval> existence(Row row) {
    return row.date("began")
        .map(
            began ->
                row.date("ended")
                    .map(ended -> DateInterval.between(began, ended))
                    .orElseGet(() -> DateInterval.since(began)));
  }

  private ChapterEightStanding standing(String claim, Row row) {
    return ChapterEightStanding.of(
        ChapterEightStanding.Claim.valueOf(claim), row.find("chapter8-source").map(sources::of));
  }

  private void addName(Row row, Organization.Builder organization) {
    Optional<PartialDate> until = row.date("to");
    if (until.isPresent()) {
      organization.addFormerName(
          FormerName.builder()
              .name(row.text())
              .acronyms(row.findText("short-"))
              .until(until.get())
              .provenance(sources.withNote(row))
              .build());
    } else {
      organization.name(row.text()).acronyms(row.findText("short-"));
    }
  }

  private Membership membership(Row row) {
    Optional<ExitKind> exit = row.find("exit", ExitKind::of);
    // The date of the decision is that of leaving where a status was left, else that of the status.
    boolean left = exit.filter(ExitKind.WITHDRAWAL::equals).isPresent();
    return Membership.builder()
        .holder(row.party("state", "holder"))
        .status(MembershipStatus.of(row.get("status")))
        .during(row.during())
        .decided(left ? Optional.empty() : row.date("decided"))
        .by(row.find("by", InstrumentId::of))
        .exit(
            exit.map(
                kind ->
                    Exit.builder()
                        .kind(kind)
                        .decided(left ? row.date("decided") : Optional.empty())
                        .notice(row.date("notice"))
                        .build()))
        .provenance(sources.withNote(row))
        .build();
  }
}
