package org.chaptereight.rules;

import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.ActivityId;
import org.chaptereight.cooperation.AreaMention;
import org.chaptereight.cooperation.CooperationId;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.EnforcementKind;
import org.chaptereight.cooperation.Frequency;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.Quality;
import org.chaptereight.cooperation.ReferralId;
import org.chaptereight.cooperation.RegionalStep;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.cooperation.StatementKind;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.council.Presidency;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.debate.GuidingQuestion;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.Outcome;
import org.chaptereight.debate.OutcomeKind;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.debate.ProvisionalAgenda;
import org.chaptereight.debate.Speaker;
import org.chaptereight.debate.SubItem;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.instrument.Amendment;
import org.chaptereight.instrument.Cadence;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.Registration;
import org.chaptereight.instrument.RegistrationKind;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.SeriesEntry;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.instrument.Signatory;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyAction;
import org.chaptereight.instrument.TreatyActionKind;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.mandate.MandateCondition;
import org.chaptereight.mandate.MandateId;
import org.chaptereight.naming.FormerName;
import org.chaptereight.naming.PrintedName;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.Exit;
import org.chaptereight.organization.ExitKind;
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
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.organization.Seat;
import org.chaptereight.organization.Tenure;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.IdentifierScheme;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.Region;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.Succession;
import org.chaptereight.state.SuccessionKind;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.Wording;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.VoteTally;

/**
 * A dossier in which every reference is to a State, an area or another record that is not known,
 * and every text has an override that is left open.
 */
final class LostDossier {

  private static final StateCode STATE = StateCode.of("QQQ");
  private static final AreaCode AREA = AreaCode.of("xx-yy-zz-00");
  private static final OrganizationId ORGANIZATION = OrganizationId.of("lost-organization");
  private static final InstrumentId INSTRUMENT = InstrumentId.of("lost-instrument");
  private static final PersonId PERSON = PersonId.of("lost-person");
  private static final RegionId REGION = RegionId.of("lost-region");
  private static final StatementId STATEMENT = StatementId.of("lost-statement");
  private static final String PLAIN = "\u202Eplain";
  private static final MultilingualText TEXT = MultilingualText.of(ENGLISH, PLAIN);
  private static final Wording WORDING = Wording.of(ENGLISH.tag(), PLAIN);
  private static final PartialDate DATE = PartialDate.parse("2016-10-28");
  private static final DateInterval PERIOD = DateInterval.parse("1991-12-24/2016");
  private static final Provenance PROVENANCE =
      Provenance.builder().source(PLAIN).paragraph(PLAIN).note(PLAIN).build();
  private static final ExternalId EXTERNAL = ExternalId.of(IdentifierScheme.UN_M49, PLAIN);
  private static final Provision PROVISION = Provision.of(INSTRUMENT, PLAIN);
  private static final Party PARTY = Party.of(ORGANIZATION);
  private static final Office OFFICE =
      Office.representing(Party.of(STATE), OfficeKind.PERMANENT_REPRESENTATIVE, ORGANIZATION);
  private static final FormerName FORMER =
      FormerName.builder().name(TEXT).acronyms(TEXT).until(DATE).provenance(PROVENANCE).build();
  private static final DocumentReference DOCUMENT =
      DocumentReference.builder().symbol(DocumentSymbol.of("S/2016/867")).description(TEXT).build();
  private static final AgendaItem ITEM =
      AgendaItem.builder()
          .kind(AgendaItemKind.SUBSTANTIVE)
          .title(TEXT)
          .addSubItem(SubItem.builder().letter(PLAIN).title(TEXT).addDocument(DOCUMENT).build())
          .addDocument(DOCUMENT)
          .addDirectlyConnected(STATE)
          .presider(STATE)
          .build();
  private static final VoteTally TALLY =
      VoteTally.of(List.of(Ballot.of(STATE, Ballot.Choice.IN_FAVOUR)));

  private LostDossier() {}

  static Dossier dossier() {
    Dossier.Builder dossier = Dossier.builder().id(DossierId.of("lost")).title(TEXT).asOf(DATE);
    addStates(dossier);
    addOrganizations(dossier);
    addInstruments(dossier);
    addCooperation(dossier);
    return dossier.addDebate(debate()).build();
  }

  private static void addStates(Dossier.Builder dossier) {
    dossier
        .addState(
            State.builder()
                .code(StateCode.of("RUS"))
                .name(TEXT)
                .addFormerName(FORMER)
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build())
        .addSuccession(
            Succession.builder()
                .date(DATE)
                .kind(SuccessionKind.CONTINUATION)
                .addPredecessor(STATE)
                .addSuccessor(STATE)
                .provenance(PROVENANCE)
                .build())
        .addWithdrawnCode(
            WithdrawnCode.builder()
                .code(StateCode.of("SUN"))
                .now(STATE)
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build())
        .addRegion(
            Region.builder()
                .id(RegionId.of("R"))
                .name(TEXT)
                .parent(REGION)
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build());
  }

  private static void addOrganizations(Dossier.Builder dossier) {
    Membership membership =
        Membership.builder()
            .holder(PARTY)
            .status(MembershipStatus.MEMBER)
            .during(PERIOD)
            .by(INSTRUMENT)
            .exit(Exit.builder().kind(ExitKind.WITHDRAWAL).by(INSTRUMENT).build())
            .provenance(PROVENANCE)
            .build();
    dossier
        .addOrganization(
            Organization.builder()
                .id(OrganizationId.of("O"))
                .kind(OrganizationKind.REGIONAL)
                .name(TEXT)
                .acronyms(TEXT)
                .addFormerName(FORMER)
                .addVariant(WORDING)
                .parent(ORGANIZATION)
                .addPredecessor(ORGANIZATION)
                .addFoundedBy(INSTRUMENT)
                .chapterEight(
                    ChapterEightStanding.of(
                        ChapterEightStanding.Claim.DECLARED, Optional.of(PROVENANCE)))
                .addSeat(Seat.builder().place(TEXT).during(PERIOD).provenance(PROVENANCE).build())
                .addMembership(membership)
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build())
        .addPerson(
            Person.builder()
                .id(PersonId.of("P"))
                .name(TEXT)
                .familyName(TEXT)
                .addPrintedName(
                    PrintedName.builder()
                        .language(ENGLISH.tag())
                        .title(PLAIN)
                        .name(PLAIN)
                        .provenance(PROVENANCE)
                        .build())
                .addTenure(
                    Tenure.builder().office(OFFICE).during(PERIOD).provenance(PROVENANCE).build())
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build());
  }

  private static void addInstruments(Dossier.Builder dossier) {
    TreatyAction action =
        TreatyAction.builder()
            .kind(TreatyActionKind.RATIFICATION)
            .text(TEXT)
            .provenance(PROVENANCE)
            .build();
    Amendment amendment = Amendment.builder().provisions(PLAIN).provenance(PROVENANCE).build();
    SeriesEntry entry =
        SeriesEntry.builder().session(65).act(INSTRUMENT).provenance(PROVENANCE).build();
    dossier
        .addInstruments(
            Treaty.builder()
                .id(InstrumentId.of("T"))
                .kind(InstrumentKind.TREATY)
                .title(TEXT)
                .place(TEXT)
                .depositary(PLAIN)
                .registration(
                    Registration.builder().kind(RegistrationKind.REGISTERED).number(PLAIN).build())
                .addAmendment(amendment)
                .addPrevailsOver(INSTRUMENT)
                .addIncompatibleWith(PROVISION)
                .addParty(
                    TreatyParty.builder()
                        .party(PARTY)
                        .addAction(action)
                        .provenance(PROVENANCE)
                        .build())
                .addBasis(PROVISION)
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build(),
            NonTreatyInstrument.builder()
                .id(InstrumentId.of("N"))
                .kind(InstrumentKind.MEMORANDUM)
                .title(TEXT)
                .place(TEXT)
                .addSignatory(
                    Signatory.builder().party(PARTY).person(PERSON).office(OFFICE).build())
                .addBasis(PROVISION)
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build(),
            OrganAct.builder()
                .id(InstrumentId.of("A"))
                .kind(InstrumentKind.RESOLUTION)
                .title(TEXT)
                .organ(ORGANIZATION)
                .vote(TALLY)
                .addAbout(ORGANIZATION)
                .addBasis(PROVISION)
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build())
        .addInstrumentSet(
            InstrumentSet.builder()
                .id(InstrumentSetId.of("S"))
                .description(TEXT)
                .addMember(INSTRUMENT)
                .addArea(AREA)
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build())
        .addSeries(
            ResolutionSeries.builder()
                .id(SeriesId.of("S"))
                .title(TEXT)
                .organ(ORGANIZATION)
                .addAbout(ORGANIZATION)
                .agendaItem(TEXT)
                .cadence(Cadence.BIENNIAL)
                .addEntry(entry)
                .addPlanned(entry)
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build());
  }

  private static void addCooperation(Dossier.Builder dossier) {
    dossier
        .addArea(
            CooperationArea.builder()
                .code(AreaCode.of("own-matter"))
                .label(TEXT)
                .parent(AREA)
                .state(STATE)
                .scopeNote(TEXT)
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build())
        .addMandate(
            Mandate.builder()
                .id(MandateId.of("M"))
                .holder(ORGANIZATION)
                .addArea(AREA)
                .addBasis(PROVISION)
                .addRegion(REGION)
                .addState(STATE)
                .addCondition(MandateCondition.of("OUR_CONDITION"))
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build())
        .addCooperation(
            CooperationLink.builder()
                .id(CooperationId.of("C"))
                .addParties(Party.of(STATE), PARTY)
                .addArea(AREA)
                .modality(Modality.POTENTIAL)
                .addBasis(PROVISION)
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build())
        .addActivity(
            Activity.builder()
                .id(ActivityId.of("A"))
                .title(TEXT)
                .addActor(PARTY)
                .addState(STATE)
                .addRegion(REGION)
                .addArea(AREA)
                .modality(Modality.POTENTIAL)
                .enforcement(EnforcementKind.of("OUR_ENFORCEMENT"))
                .addBasis(PROVISION)
                .addAuthorization(DOCUMENT)
                .addReport(DOCUMENT)
                .addExternalId(EXTERNAL)
                .provenance(PROVENANCE)
                .build())
        .addReferral(referral())
        .addStatement(statement())
        .addCouncil(
            CouncilYear.builder()
                .year(2016)
                .addMember(STATE)
                .addPresidency(Presidency.of(STATE, YearMonth.of(2016, 10)))
                .provenance(PROVENANCE)
                .build());
  }

  private static DisputeReferral referral() {
    return DisputeReferral.builder()
        .id(ReferralId.of("D"))
        .title(TEXT)
        .addParties(STATE, StateCode.of("RUS"))
        .arrangement(ORGANIZATION)
        .referred(DATE)
        .document(DOCUMENT)
        .addRegionalStep(
            RegionalStep.builder()
                .organization(ORGANIZATION)
                .document(DOCUMENT)
                .provenance(PROVENANCE)
                .build())
        .addExternalId(EXTERNAL)
        .provenance(PROVENANCE)
        .build();
  }

  private static Statement statement() {
    return Statement.builder()
        .id(StatementId.of("S"))
        .kind(StatementKind.COOPERATION)
        .attributedTo(PARTY)
        .addSubjects(
            Participant.of(PARTY), Participant.of(PERSON), Participant.of(OpenSet.of("OUR_SET")))
        .addCounterpart(Participant.membersOf(List.of(ORGANIZATION)))
        .addArea(AreaMention.builder().code(AREA).term(WORDING).build())
        .addRegion(REGION)
        .addQuality(Quality.of("OUR_QUALITY"))
        .modality(Modality.NORMATIVE)
        .frequency(Frequency.of("OUR_FREQUENCY"))
        .addBasis(PROVISION)
        .addInstrument(INSTRUMENT)
        .instrumentSet(InstrumentSetId.of("lost-set"))
        .series(SeriesId.of("lost-series"))
        .addPremise(STATEMENT)
        .addExternalId(EXTERNAL)
        .provenance(PROVENANCE)
        .build();
  }

  private static DebateAgenda debate() {
    return DebateAgenda.builder()
        .id(DebateId.of("D"))
        .theme(TEXT)
        .format(MeetingFormat.DEBATE)
        .date(DATE)
        .convener(STATE)
        .presidency(Presidency.of(STATE, YearMonth.of(2016, 10)))
        .provisionalAgenda(ProvisionalAgenda.builder().addItem(ITEM).build())
        .addItem(ITEM)
        .conceptNote(
            ConceptNote.builder()
                .title(TEXT)
                .sender(STATE)
                .signatory(PERSON)
                .addressee(OFFICE)
                .provenance(PROVENANCE)
                .build())
        .addSubject(ORGANIZATION)
        .addArea(AREA)
        .addSpeaker(
            Speaker.builder()
                .person(PERSON)
                .office(OFFICE)
                .basis(ParticipationBasis.PRACTICE)
                .addOnBehalfOf(PARTY)
                .provenance(PROVENANCE)
                .build())
        .addInvitation(
            Invitation.builder()
                .invitee(Participant.of(PARTY))
                .basis(ParticipationBasis.PRACTICE)
                .addOnBehalfOf(PARTY)
                .provenance(PROVENANCE)
                .build())
        .addQuestion(
            GuidingQuestion.builder()
                .text(TEXT)
                .statement(STATEMENT)
                .provenance(PROVENANCE)
                .build())
        .expectedResult(TEXT)
        .expectation(STATEMENT)
        .addOutcome(Outcome.of(OutcomeKind.of("OUR_OUTCOME")))
        .addVote(CouncilVote.builder().tally(TALLY).isAdopted(false).provenance(PROVENANCE).build())
        .addExternalId(EXTERNAL)
        .provenance(PROVENANCE)
        .build();
  }
}
