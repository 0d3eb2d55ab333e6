package org.chaptereight.rules;

import org.chaptereight.citation.Provision;
import org.chaptereight.code.Code;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.council.Presidency;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.Speaker;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.SeriesEntry;
import org.chaptereight.instrument.Signatory;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.state.Succession;
import org.chaptereight.vote.VoteTally;

/**
 * A way through all references of a dossier, in the order of its document: wherever a record is
 * named by its identifier, and not where it stands itself.
 */
abstract class ReferenceWalk extends Walk {

  /** Visits a reference; {@link #place()} tells where it is. */
  abstract void reference(Code<?> id);

  final void through(Dossier dossier) {
    each("successions", dossier.successions(), this::succession);
    each(
        "withdrawnCodes",
        dossier.withdrawnCodes(),
        code -> maybe("now", code.now(), this::reference));
    each("regions", dossier.regions(), region -> maybe("parent", region.parent(), this::reference));
    each("organizations", dossier.organizations(), this::organization);
    each(
        "persons",
        dossier.persons(),
        person ->
            each(
                "tenures",
                person.tenures(),
                tenure -> in("office", tenure.office(), this::office)));
    each(
        "areas",
        dossier.areas(),
        area -> {
          maybe("parent", area.parent(), this::reference);
          maybe("state", area.state(), this::reference);
        });
    each("instruments", dossier.instruments(), this::instrument);
    each("instrumentSets", dossier.instrumentSets(), this::instrumentSet);
    each("series", dossier.series(), this::series);
    each("mandates", dossier.mandates(), this::mandate);
    each("cooperation", dossier.cooperation(), this::cooperation);
    each("activities", dossier.activities(), this::activity);
    each("referrals", dossier.referrals(), this::referral);
    each("statements", dossier.statements(), this::statement);
    each("council", dossier.council(), this::councilYear);
    each("debates", dossier.debates(), this::debate);
  }

  private void succession(Succession succession) {
    each("predecessors", succession.predecessors(), this::reference);
    each("successors", succession.successors(), this::reference);
  }

  private void organization(Organization organization) {
    maybe("parent", organization.parent(), this::reference);
    each("predecessors", organization.predecessors(), this::reference);
    each("foundedBy", organization.foundedBy(), this::reference);
    each("memberships", organization.memberships(), this::membership);
  }

  private void membership(Membership membership) {
    in("holder", membership.holder(), this::party);
    maybe("by", membership.by(), this::reference);
    maybe("exit", membership.exit(), exit -> maybe("by", exit.by(), this::reference));
  }

  private void instrument(LegalInstrument instrument) {
    maybe("treaty", instrument.asTreaty(), this::treaty);
    maybe("nonTreaty", instrument.asNonTreaty(), this::nonTreaty);
    maybe("act", instrument.asAct(), this::act);
  }

  private void treaty(Treaty treaty) {
    each("prevailsOver", treaty.prevailsOver(), this::reference);
    each("incompatibleWith", treaty.incompatibleWith(), this::provision);
    each("parties", treaty.parties(), party -> in("party", party.party(), this::party));
    each("basis", treaty.basis(), this::provision);
  }

  private void nonTreaty(NonTreatyInstrument text) {
    each("signatories", text.signatories(), this::signatory);
    each("basis", text.basis(), this::provision);
  }

  private void signatory(Signatory signatory) {
    in("party", signatory.party(), this::party);
    maybe("person", signatory.person(), this::reference);
    maybe("office", signatory.office(), this::office);
  }

  private void act(OrganAct act) {
    in("organ", act.organ(), this::reference);
    maybe("vote", act.vote(), this::tally);
    each("about", act.about(), this::reference);
    each("basis", act.basis(), this::provision);
  }

  private void instrumentSet(InstrumentSet set) {
    each("members", set.members(), this::reference);
    each("areas", set.areas(), this::reference);
  }

  private void series(ResolutionSeries series) {
    in("organ", series.organ(), this::reference);
    each("about", series.about(), this::reference);
    each("entries", series.entries(), this::entry);
    each("planned", series.planned(), this::entry);
  }

  private void entry(SeriesEntry entry) {
    maybe("act", entry.act(), this::reference);
  }

  private void mandate(Mandate mandate) {
    in("holder", mandate.holder(), this::reference);
    each("areas", mandate.areas(), this::reference);
    each("basis", mandate.basis(), this::provision);
    each("regions", mandate.regions(), this::reference);
    each("states", mandate.states(), this::reference);
  }

  private void cooperation(CooperationLink link) {
    each("parties", link.parties(), this::party);
    each("areas", link.areas(), this::reference);
    each("basis", link.basis(), this::provision);
  }

  private void activity(Activity activity) {
    each("actors", activity.actors(), this::party);
    each("states", activity.states(), this::reference);
    each("regions", activity.regions(), this::reference);
    each("areas", activity.areas(), this::reference);
    each("basis", activity.basis(), this::provision);
  }

  private void referral(DisputeReferral referral) {
    each("parties", referral.parties(), this::reference);
    maybe("arrangement", referral.arrangement(), this::reference);
    each(
        "regionalSteps",
        referral.regionalSteps(),
        step -> in("organization", step.organization(), this::reference));
  }

  private void statement(Statement statement) {
    maybe("attributedTo", statement.attributedTo(), this::party);
    each("subjects", statement.subjects(), this::participant);
    each("counterparts", statement.counterparts(), this::participant);
    each("areas", statement.areas(), area -> in("code", area.code(), this::reference));
    each("regions", statement.regions(), this::reference);
    each("basis", statement.basis(), this::provision);
    each("instruments", statement.instruments(), this::reference);
    maybe("instrumentSet", statement.instrumentSet(), this::reference);
    maybe("series", statement.series(), this::reference);
    each("premises", statement.premises(), this::reference);
  }

  private void councilYear(CouncilYear year) {
    each("members", year.members(), this::reference);
    each("presidencies", year.presidencies(), this::presidency);
  }

  private void presidency(Presidency presidency) {
    in("state", presidency.state(), this::reference);
  }

  private void debate(DebateAgenda debate) {
    maybe("convener", debate.convener(), this::reference);
    maybe("presidency", debate.presidency(), this::presidency);
    maybe(
        "provisionalAgenda",
        debate.provisionalAgenda(),
        agenda -> each("items", agenda.items(), this::item));
    each("items", debate.items(), this::item);
    maybe("conceptNote", debate.conceptNote(), this::conceptNote);
    each("subjects", debate.subjects(), this::reference);
    each("areas", debate.areas(), this::reference);
    each("speakers", debate.speakers(), this::speaker);
    each("invitations", debate.invitations(), this::invitation);
    each(
        "questions",
        debate.questions(),
        question -> maybe("statement", question.statement(), this::reference));
    maybe("expectation", debate.expectation(), this::reference);
    each("votes", debate.votes(), vote -> in("tally", vote.tally(), this::tally));
  }

  private void item(AgendaItem item) {
    each("directlyConnected", item.directlyConnected(), this::reference);
    maybe("presider", item.presider(), this::reference);
  }

  private void conceptNote(ConceptNote note) {
    maybe("sender", note.sender(), this::reference);
    maybe("signatory", note.signatory(), this::reference);
    maybe("addressee", note.addressee(), this::office);
  }

  private void speaker(Speaker speaker) {
    in("person", speaker.person(), this::reference);
    in("office", speaker.office(), this::office);
    each("onBehalfOf", speaker.onBehalfOf(), this::party);
  }

  private void invitation(Invitation invitation) {
    in("invitee", invitation.invitee(), this::participant);
    each("onBehalfOf", invitation.onBehalfOf(), this::party);
  }

  private void tally(VoteTally tally) {
    each("ballots", tally.ballots(), ballot -> in("state", ballot.state(), this::reference));
  }

  private void party(Party party) {
    maybe("state", party.asState(), this::reference);
    maybe("organization", party.asOrganization(), this::reference);
  }

  private void participant(Participant participant) {
    participant.asParty().ifPresent(this::party);
    maybe("person", participant.asPerson(), this::reference);
    each("membersOf", participant.asMembersOf(), this::reference);
  }

  private void office(Office office) {
    in("organization", office.organization(), this::reference);
    maybe("represents", office.represents(), this::party);
  }

  private void provision(Provision provision) {
    in("instrument", provision.instrument(), this::reference);
  }
}
