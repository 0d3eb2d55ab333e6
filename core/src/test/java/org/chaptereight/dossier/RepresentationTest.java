package org.chaptereight.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.debate.Speaker;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OpenSet;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.PersonId;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;

final class RepresentationTest {

  private static final DebateId DEBATE = DebateId.of("2016-10-28-csto-sco-cis");
  private static final OrganizationId CSTO = OrganizationId.of("CSTO");
  private static final OrganizationId SCO = OrganizationId.of("SCO");
  private static final OrganizationId CIS = OrganizationId.of("CIS");
  private static final PersonId BORDYUZHA = PersonId.of("P-BORDYUZHA");
  private static final PersonId ALIMOV = PersonId.of("P-ALIMOV");

  private static Party state(String code) {
    return Party.of(StateCode.of(code));
  }

  private static Organization organization(OrganizationId id, String... members) {
    return Organization.builder()
        .id(id)
        .kind(OrganizationKind.REGIONAL)
        .name(MultilingualText.of(ENGLISH, "x"))
        .addAllMemberships(
            Stream.of(members).map(member -> membership(member, "2003-09-18/..")).toList())
        .build();
  }

  private static Membership membership(String state, String during) {
    return Membership.builder()
        .holder(state(state))
        .status(MembershipStatus.MEMBER)
        .during(DateInterval.parse(during))
        .build();
  }

  private static Speaker speaker(PersonId person, OrganizationId organization) {
    return Speaker.builder()
        .person(person)
        .office(Office.of(OfficeKind.SECRETARY_GENERAL, organization))
        .basis(ParticipationBasis.RULE_39)
        .build();
  }

  private static Invitation inviting(Participant invitee, Party... onBehalfOf) {
    return Invitation.builder().invitee(invitee).addOnBehalfOf(onBehalfOf).build();
  }

  private static DebateAgenda.Builder debate(OrganizationId... subjects) {
    return DebateAgenda.builder()
        .id(DEBATE)
        .theme(MultilingualText.of(ENGLISH, "x"))
        .format(MeetingFormat.DEBATE)
        .date(PartialDate.parse("2016-10-28"))
        .addSubjects(subjects);
  }

  private static Dossier.Builder dossier(DebateAgenda.Builder debate) {
    return Dossier.builder()
        .id(DossierId.of("D"))
        .asOf(PartialDate.parse("2026-11-23"))
        .addOrganization(organization(CSTO, "ARM", "BLR", "RUS"))
        .addOrganization(organization(SCO, "CHN", "RUS", "UZB"))
        .addOrganization(organization(CIS, "ARM", "BLR", "RUS", "UZB", "AZE"))
        .addCouncil(
            CouncilYear.builder()
                .year(2016)
                .addMembers(StateCode.of("CHN"), StateCode.of("FRA"), StateCode.of("RUS"))
                .build())
        .addDebate(debate.build());
  }

  private static Representation in(DebateAgenda.Builder debate) {
    return dossier(debate).build().representationIn(DEBATE);
  }

  private static Answer<Party> certainly(Party... parties) {
    return Answer.of(List.of(parties), List.of());
  }

  private static final Answer<Party> NOBODY = certainly();

  @Test
  void members_are_represented_through_themselves_and_through_organizations() {
    Representation who =
        in(debate(CSTO, SCO, CIS).addSpeakers(speaker(BORDYUZHA, CSTO), speaker(ALIMOV, SCO)));
    assertThat(who.through(state("RUS")))
        .isEqualTo(certainly(state("RUS"), Party.of(CSTO), Party.of(SCO)));
    assertThat(who.through(state("CHN"))).isEqualTo(certainly(state("CHN"), Party.of(SCO)));
    assertThat(who.through(state("ARM"))).isEqualTo(certainly(Party.of(CSTO)));
    assertThat(who.through(state("UZB"))).isEqualTo(certainly(Party.of(SCO)));
    assertThat(who.through(state("AZE"))).isEqualTo(NOBODY);
    assertThat(who.severalTimes()).isEqualTo(certainly(state("CHN"), state("RUS")));
    assertThat(who.notAtAll()).isEqualTo(certainly(state("AZE")));
  }

  @Test
  void who_is_no_member_of_a_subject_is_not_told_of() {
    Representation who = in(debate(CSTO).addSpeaker(speaker(ALIMOV, SCO)));
    assertThat(who.through(state("UZB"))).isEqualTo(NOBODY);
    assertThat(who.through(state("FRA"))).isEqualTo(NOBODY);
    assertThat(who.notAtAll()).isEqualTo(certainly(state("ARM"), state("BLR")));
  }

  /** Somebody speaks for an organization that the debate is not about: a member gains by it. */
  @Test
  void a_member_of_a_subject_is_represented_through_any_organization_that_is_spoken_for() {
    Representation who = in(debate(CSTO).addSpeaker(speaker(ALIMOV, SCO)));
    assertThat(who.through(state("RUS"))).isEqualTo(certainly(state("RUS"), Party.of(SCO)));
    assertThat(who.severalTimes()).isEqualTo(certainly(state("RUS")));
  }

  @Test
  void a_state_that_is_invited_acts_for_itself_and_for_the_organization_that_it_chairs() {
    Participant belarus = Participant.of(state("BLR"));
    Representation who =
        in(
            debate(CSTO, CIS)
                .addSpeaker(speaker(BORDYUZHA, CSTO))
                .addInvitation(inviting(belarus, Party.of(CIS))));
    assertThat(List.copyOf(who.actors().getOrDefault(belarus, List.of())))
        .containsExactly(state("BLR"), Party.of(CIS));
    assertThat(who.through(state("BLR")))
        .isEqualTo(certainly(state("BLR"), Party.of(CIS), Party.of(CSTO)));
    assertThat(who.through(state("AZE"))).isEqualTo(certainly(Party.of(CIS)));
    assertThat(who.notAtAll()).isEqualTo(NOBODY);
  }

  @Test
  void tells_who_acts_for_whom_council_members_first_and_then_as_announced() {
    Speaker envoy =
        Speaker.builder()
            .person(ALIMOV)
            .office(
                Office.representing(
                    state("KAZ"), OfficeKind.PERMANENT_REPRESENTATIVE, OrganizationId.of("UN")))
            .basis(ParticipationBasis.RULE_37)
            .addOnBehalfOf(Party.of(SCO))
            .build();
    Representation who =
        in(
            debate(CSTO, SCO)
                .addSpeakers(speaker(BORDYUZHA, CSTO), envoy)
                .addInvitation(inviting(Participant.of(state("BLR")))));
    assertThat(who.actors().keySet())
        .containsExactly(
            Participant.of(state("CHN")),
            Participant.of(state("FRA")),
            Participant.of(state("RUS")),
            Participant.of(BORDYUZHA),
            Participant.of(ALIMOV),
            Participant.of(state("BLR")));
    assertThat(actedFor(who, BORDYUZHA)).containsExactly(Party.of(CSTO));
    assertThat(actedFor(who, ALIMOV)).containsExactly(state("KAZ"), Party.of(SCO));
  }

  private static Collection<Party> actedFor(Representation who, PersonId person) {
    return who.actors().getOrDefault(Participant.of(person), List.of());
  }

  @Test
  void an_open_invitation_represents_nobody() {
    Representation who =
        in(
            debate(CSTO, SCO, CIS)
                .addInvitation(inviting(Participant.membersOf(List.of(CSTO, SCO, CIS))))
                .addInvitation(inviting(Participant.of(OpenSet.OTHER_INTERESTED_STATES))));
    assertThat(who.actors().keySet())
        .containsExactly(
            Participant.of(state("CHN")),
            Participant.of(state("FRA")),
            Participant.of(state("RUS")));
    assertThat(who.through(state("ARM"))).isEqualTo(NOBODY);
    assertThat(who.notAtAll())
        .isEqualTo(certainly(state("ARM"), state("AZE"), state("BLR"), state("UZB")));
    assertThat(who.severalTimes()).isEqualTo(NOBODY);
  }

  @Test
  void what_cannot_be_known_is_kept_apart() {
    Organization csto =
        Organization.builder()
            .from(organization(CSTO, "ARM"))
            .addMembership(membership("RUS", "2016/.."))
            .addMembership(membership("UZB", "2016/.."))
            .addMembership(membership("SRB", "2017/.."))
            .build();
    Dossier dossier =
        dossier(debate(CSTO, CIS).addSpeaker(speaker(BORDYUZHA, CSTO)))
            .organizations(List.of(csto, organization(CIS, "RUS", "UZB")))
            .build();
    Representation who = dossier.representationIn(DEBATE);
    assertThat(who.through(state("RUS")))
        .isEqualTo(Answer.of(List.of(state("RUS")), List.of(Party.of(CSTO))));
    assertThat(who.through(state("UZB"))).isEqualTo(Answer.of(List.of(), List.of(Party.of(CSTO))));
    assertThat(who.through(state("SRB"))).isEqualTo(NOBODY);
    assertThat(who.severalTimes()).isEqualTo(Answer.of(List.of(), List.of(state("RUS"))));
    assertThat(who.notAtAll()).isEqualTo(Answer.of(List.of(), List.of(state("UZB"))));
  }

  @Test
  void whether_a_holder_of_a_status_not_known_here_is_represented_cannot_be_known() {
    Membership guest =
        Membership.builder()
            .from(membership("ARM", "2003-09-18/.."))
            .status(MembershipStatus.of("GUEST"))
            .build();
    Organization csto =
        Organization.builder().from(organization(CSTO, "BLR")).addMembership(guest).build();
    Dossier dossier =
        dossier(debate(CSTO).addSpeaker(speaker(BORDYUZHA, CSTO)))
            .organizations(List.of(csto))
            .build();
    Representation who = dossier.representationIn(DEBATE);
    assertThat(who.members()).isEqualTo(Answer.of(List.of(state("BLR")), List.of(state("ARM"))));
    assertThat(who.through(state("ARM"))).isEqualTo(Answer.of(List.of(), List.of(Party.of(CSTO))));
  }

  @Test
  void subjects_and_organizations_that_are_not_here_have_no_members_that_are_known() {
    OrganizationId elsewhere = OrganizationId.of("ELSEWHERE");
    Representation who = in(debate(elsewhere, CSTO).addSpeaker(speaker(BORDYUZHA, elsewhere)));
    assertThat(actedFor(who, BORDYUZHA)).containsExactly(Party.of(elsewhere));
    assertThat(who.through(state("ARM"))).isEqualTo(NOBODY);
    assertThat(who.through(state("RUS"))).isEqualTo(certainly(state("RUS")));
  }

  @Test
  void is_that_of_a_debate_that_is_here() {
    Dossier dossier = dossier(debate(CSTO)).build();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> dossier.representationIn(DebateId.of("2017")))
        .withMessage("no debate 2017 in the dossier D");
  }

  @Test
  void who_acts_for_an_organ_acts_for_the_organization_that_it_is_a_part_of() {
    OrganizationId committee = OrganizationId.of("CSTO-COMMITTEE");
    OrganizationId office = OrganizationId.of("CSTO-OFFICE");
    Dossier dossier =
        dossier(debate(CSTO).addSpeaker(speaker(BORDYUZHA, office)))
            .addOrganization(organ(office, committee))
            .addOrganization(organ(committee, CSTO))
            .build();
    Representation who = dossier.representationIn(DEBATE);
    assertThat(actedFor(who, BORDYUZHA)).containsExactly(Party.of(office));
    assertThat(who.through(state("ARM"))).isEqualTo(certainly(Party.of(CSTO)));
    assertThat(who.notAtAll()).isEqualTo(NOBODY);
  }

  @Test
  void organs_that_are_parts_of_each_other_represent_nobody() {
    OrganizationId one = OrganizationId.of("ONE");
    OrganizationId other = OrganizationId.of("OTHER");
    Dossier dossier =
        dossier(debate(CSTO).addSpeaker(speaker(BORDYUZHA, one)))
            .addOrganization(organ(one, other))
            .addOrganization(organ(other, one))
            .build();
    assertThat(dossier.representationIn(DEBATE).through(state("ARM"))).isEqualTo(NOBODY);
  }

  private static Organization organ(OrganizationId id, OrganizationId parent) {
    return Organization.builder().from(organization(id)).parent(parent).build();
  }

  @Test
  void of_who_may_be_a_member_nothing_is_certain() {
    Organization csto =
        Organization.builder()
            .from(organization(CSTO, "ARM"))
            .addMembership(membership("SRB", "2016/.."))
            .build();
    Dossier dossier =
        dossier(debate(CSTO).addInvitation(inviting(Participant.of(state("SRB")))))
            .organizations(List.of(csto))
            .build();
    Representation who = dossier.representationIn(DEBATE);
    assertThat(who.members()).isEqualTo(Answer.of(List.of(state("ARM")), List.of(state("SRB"))));
    assertThat(who.notAtAll()).isEqualTo(certainly(state("ARM")));
    Dossier nobody = dossier(debate(CSTO)).organizations(List.of(csto)).build();
    assertThat(nobody.representationIn(DEBATE).notAtAll())
        .isEqualTo(Answer.of(List.of(state("ARM")), List.of(state("SRB"))));
  }
}
