package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.ActivityId;
import org.chaptereight.cooperation.CooperationId;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.ReferralId;
import org.chaptereight.cooperation.RegionalStep;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.cooperation.StatementKind;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.GuidingQuestion;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.debate.Speaker;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.Amendment;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.SeriesEntry;
import org.chaptereight.instrument.TreatyAction;
import org.chaptereight.instrument.TreatyActionKind;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.mandate.MandateId;
import org.chaptereight.naming.FormerName;
import org.chaptereight.naming.PrintedName;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.organization.Seat;
import org.chaptereight.organization.Tenure;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.Region;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.Succession;
import org.chaptereight.state.SuccessionKind;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.vote.VoteTally;
import org.junit.jupiter.api.Test;

/** The places at which the rules about sources look. */
final class WrongSourceTest {

  private static final Provenance WRONG = Provenance.of("s/2016/867");
  private static final DateInterval EVER = DateInterval.parse("2001/..");

  @Test
  void finds_each_place_of_one_text() {
    assertThat(
            Base.findings(
                Base.dossier()
                    .addDebate(Base.debate().provenance(WRONG).build())
                    .addInstrument(Texts.act("A/RES/71/12", "2016-11-21").provenance(WRONG).build())
                    .build()))
        .hasSize(2);
  }

  @Test
  void looks_at_the_sources_of_all_records() {
    assertThat(
            Base.VALIDATOR.validate(everything()).findings().stream()
                .filter(finding -> finding.code().toString().equals("SYMBOL-SYNTAX"))
                .map(finding -> finding.pointer().toString()))
        .containsExactly(
            "/states/0/formerNames/0/provenance/source",
            "/states/0/provenance/source",
            "/successions/0/provenance/source",
            "/withdrawnCodes/0/provenance/source",
            "/regions/0/provenance/source",
            "/organizations/0/formerNames/0/provenance/source",
            "/organizations/0/chapterEight/source/source",
            "/organizations/0/seats/0/provenance/source",
            "/organizations/0/memberships/0/provenance/source",
            "/organizations/0/provenance/source",
            "/persons/0/printedNames/0/provenance/source",
            "/persons/0/tenures/0/provenance/source",
            "/persons/0/provenance/source",
            "/areas/0/provenance/source",
            "/instruments/0/treaty/amendments/0/provenance/source",
            "/instruments/0/treaty/parties/0/actions/0/provenance/source",
            "/instruments/0/treaty/parties/0/provenance/source",
            "/instruments/0/treaty/provenance/source",
            "/instruments/1/nonTreaty/provenance/source",
            "/instruments/2/act/provenance/source",
            "/instrumentSets/0/provenance/source",
            "/series/0/entries/0/provenance/source",
            "/series/0/planned/0/provenance/source",
            "/series/0/provenance/source",
            "/mandates/0/provenance/source",
            "/cooperation/0/provenance/source",
            "/activities/0/provenance/source",
            "/referrals/0/regionalSteps/0/provenance/source",
            "/referrals/0/provenance/source",
            "/statements/0/provenance/source",
            "/council/0/provenance/source",
            "/debates/0/conceptNote/provenance/source",
            "/debates/0/speakers/0/provenance/source",
            "/debates/0/invitations/0/provenance/source",
            "/debates/0/questions/0/provenance/source",
            "/debates/0/votes/0/provenance/source",
            "/debates/0/provenance/source");
  }

  private static Dossier everything() {
    Dossier.Builder dossier = Base.dossier();
    putStates(dossier);
    putOrganizations(dossier);
    putInstruments(dossier);
    putCooperation(dossier);
    return dossier.addDebate(debate()).build();
  }

  private static FormerName formerName() {
    return FormerName.builder()
        .name(Texts.text("CST"))
        .until(PartialDate.parse("2002"))
        .provenance(WRONG)
        .build();
  }

  private static void putStates(Dossier.Builder dossier) {
    StateCode russia = StateCode.of("RUS");
    dossier
        .addState(
            State.builder()
                .code(russia)
                .name(Texts.text("Russian Federation"))
                .addFormerName(formerName())
                .provenance(WRONG)
                .build())
        .addSuccession(
            Succession.builder()
                .date(PartialDate.parse("1991"))
                .kind(SuccessionKind.CONTINUATION)
                .addPredecessor(StateCode.of("SUN"))
                .addSuccessor(russia)
                .provenance(WRONG)
                .build())
        .addWithdrawnCode(
            WithdrawnCode.builder().code(StateCode.of("SUN")).provenance(WRONG).build())
        .addRegion(
            Region.builder()
                .id(RegionId.of("EURASIA"))
                .name(Texts.text("Eurasia"))
                .provenance(WRONG)
                .build());
  }

  private static void putOrganizations(Dossier.Builder dossier) {
    dossier
        .organizations(
            List.of(
                Base.organization()
                    .addFormerName(formerName())
                    .chapterEight(
                        ChapterEightStanding.of(
                            ChapterEightStanding.Claim.DECLARED, Optional.of(WRONG)))
                    .addSeat(
                        Seat.builder()
                            .place(Texts.text("Moscow"))
                            .during(EVER)
                            .provenance(WRONG)
                            .build())
                    .addMembership(
                        Membership.builder()
                            .from(Base.membership("RUS", MembershipStatus.MEMBER, "2003/.."))
                            .provenance(WRONG)
                            .build())
                    .provenance(WRONG)
                    .build()))
        .persons(
            List.of(
                Person.builder()
                    .id(Base.BORDYUZHA)
                    .name(Texts.text("Nikolai N. Bordyuzha"))
                    .addPrintedName(
                        PrintedName.builder()
                            .language(UnLanguage.ENGLISH.tag())
                            .name("N. Bordyuzha")
                            .provenance(WRONG)
                            .build())
                    .addTenure(
                        Tenure.builder()
                            .office(Base.HEAD_OF_CSTO)
                            .during(EVER)
                            .provenance(WRONG)
                            .build())
                    .provenance(WRONG)
                    .build()))
        .addArea(
            CooperationArea.builder()
                .code(AreaCode.of("peacekeeping"))
                .label(Texts.text("Peacekeeping"))
                .provenance(WRONG)
                .build());
  }

  private static void putInstruments(Dossier.Builder dossier) {
    dossier
        .addInstruments(
            Texts.treaty()
                .addAmendment(Amendment.builder().provisions("Art. 1").provenance(WRONG).build())
                .addParty(
                    TreatyParty.builder()
                        .party(Party.of(StateCode.of("RUS")))
                        .addAction(
                            TreatyAction.builder()
                                .kind(TreatyActionKind.RATIFICATION)
                                .provenance(WRONG)
                                .build())
                        .provenance(WRONG)
                        .build())
                .provenance(WRONG)
                .build(),
            Texts.declaration().provenance(WRONG).build(),
            Texts.act("A/RES/71/12", "2016-11-21").provenance(WRONG).build())
        .addInstrumentSet(
            InstrumentSet.builder()
                .id(InstrumentSetId.of("SET"))
                .description(Texts.text("All"))
                .provenance(WRONG)
                .build())
        .addSeries(
            Texts.series()
                .addEntry(SeriesEntry.builder().session(71).provenance(WRONG).build())
                .addPlanned(SeriesEntry.builder().session(73).provenance(WRONG).build())
                .provenance(WRONG)
                .build());
  }

  private static void putCooperation(Dossier.Builder dossier) {
    AreaCode area = AreaCode.of("peacekeeping");
    dossier
        .addMandate(
            Mandate.builder()
                .id(MandateId.of("m"))
                .holder(Base.CSTO)
                .addArea(area)
                .provenance(WRONG)
                .build())
        .addCooperation(
            CooperationLink.builder()
                .id(CooperationId.of("c"))
                .addParties(Party.of(Base.CSTO), Party.of(StateCode.of("RUS")))
                .addArea(area)
                .modality(Modality.ACTUAL)
                .provenance(WRONG)
                .build())
        .addReferral(
            DisputeReferral.builder()
                .id(ReferralId.of("D"))
                .title(Base.text("A dispute"))
                .addParties(StateCode.of("RUS"), StateCode.of("UKR"))
                .referred(PartialDate.parse("2016"))
                .addRegionalStep(
                    RegionalStep.builder()
                        .organization(OrganizationId.of("OSCE"))
                        .provenance(WRONG)
                        .build())
                .provenance(WRONG)
                .build())
        .addActivity(
            Activity.builder()
                .id(ActivityId.of("a"))
                .title(Texts.text("Training"))
                .addActor(Party.of(Base.CSTO))
                .addArea(area)
                .modality(Modality.ACTUAL)
                .provenance(WRONG)
                .build())
        .addStatement(
            Statement.builder()
                .id(StatementId.of("s"))
                .kind(StatementKind.of("CLAIM"))
                .modality(Modality.ACTUAL)
                .provenance(WRONG)
                .build())
        .addCouncil(CouncilYear.builder().year(2016).provenance(WRONG).build());
  }

  private static DebateAgenda debate() {
    return Base.debate()
        .conceptNote(ConceptNote.builder().provenance(WRONG).build())
        .speakers(
            List.of(
                Speaker.builder()
                    .person(PersonId.of("P-BAN"))
                    .office(Base.HEAD_OF_CSTO)
                    .basis(ParticipationBasis.SECRETARIAT)
                    .provenance(WRONG)
                    .build()))
        .invitations(
            List.of(Invitation.builder().invitee(Base.state("BLR")).provenance(WRONG).build()))
        .addQuestion(GuidingQuestion.builder().text(Texts.text("How?")).provenance(WRONG).build())
        .addVote(
            CouncilVote.builder()
                .tally(VoteTally.of(15, 0, 0))
                .isAdopted(true)
                .provenance(WRONG)
                .build())
        .provenance(WRONG)
        .build();
  }
}
