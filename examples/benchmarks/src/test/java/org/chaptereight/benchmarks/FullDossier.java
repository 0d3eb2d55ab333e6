package org.chaptereight.benchmarks;

import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.time.Period;
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
import org.chaptereight.debate.Resumption;
import org.chaptereight.debate.Speaker;
import org.chaptereight.debate.SubItem;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.instrument.Amendment;
import org.chaptereight.instrument.Cadence;
import org.chaptereight.instrument.EntryTerms;
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
import org.chaptereight.time.PrintedDate;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.VoteTally;

/** A dossier in which no field is empty. What it says is of no matter. */
final class FullDossier {

  static final StateCode RUS = StateCode.of("RUS");
  static final OrganizationId UN = OrganizationId.of("UN");

  private static final StateCode SUN = StateCode.of("SUN");
  private static final PersonId BAN = PersonId.of("P-BAN");
  private static final AreaCode AREA = AreaCode.of("peace-security");
  private static final RegionId REGION = RegionId.of("M49-143");
  private static final InstrumentId CHARTER = InstrumentId.of("UN-CHARTER");
  private static final InstrumentSetId SET = InstrumentSetId.of("CTBT");
  private static final SeriesId SERIES = SeriesId.of("UNGA-UN-CSTO");
  private static final StatementId STATEMENT = StatementId.of("F22-2");
  private static final DocumentSymbol SYMBOL = DocumentSymbol.of("S/2016/867");
  private static final DateInterval PERIOD = DateInterval.parse("1991-12-24/2016");
  private static final PartialDate DATE = PartialDate.parse("2016-10-28");
  private static final Party STATE_PARTY = Party.of(RUS);
  private static final Party ORGANIZATION_PARTY = Party.of(UN);
  private static final MultilingualText TEXT = MultilingualText.of(ENGLISH, "some text");
  private static final Wording WORDING = Wording.of(ENGLISH.tag(), "some text");
  private static final ExternalId EXTERNAL = ExternalId.of(IdentifierScheme.UN_M49, "010");
  private static final Provision PROVISION = Provision.of(CHARTER, "Art. 53(1)");
  private static final Provenance PROVENANCE =
      Provenance.builder().source("S/2016/867").paragraph("8").asOf(DATE).note("a note").build();
  private static final Office OFFICE =
      Office.representing(STATE_PARTY, OfficeKind.PERMANENT_REPRESENTATIVE, UN);
  private static final DocumentReference REFERENCE =
      DocumentReference.builder().symbol(SYMBOL).date(DATE).description(TEXT).build();
  private static final FormerName FORMER =
      FormerName.builder().name(TEXT).acronyms(TEXT).until(DATE).provenance(PROVENANCE).build();
  private static final AgendaItem ITEM =
      AgendaItem.builder()
          .kind(AgendaItemKind.SUBSTANTIVE)
          .title(TEXT)
          .addSubItem(SubItem.builder().letter("(u)").title(TEXT).addDocument(REFERENCE).build())
          .addDocument(REFERENCE)
          .addDirectlyConnected(SUN)
          .presider(RUS)
          .build();

  private static final Treaty TREATY =
      Treaty.builder()
          .id(CHARTER)
          .kind(InstrumentKind.CHARTER)
          .title(TEXT)
          .symbol(SYMBOL)
          .adopted(DATE)
          .signed(DATE)
          .place(TEXT)
          .depositary("a depositary")
          .provisional(PERIOD)
          .entryTerms(EntryTerms.builder().deposits(3).delayDays(0).build())
          .inForce(PERIOD)
          .addSuspension(PERIOD)
          .withdrawalNotice(Period.ofMonths(6))
          .addPrevailsOver(CHARTER)
          .addIncompatibleWith(PROVISION)
          .registration(
              Registration.builder()
                  .kind(RegistrationKind.REGISTERED)
                  .date(DATE)
                  .number("I-12345")
                  .build())
          .addAmendment(
              Amendment.builder()
                  .provisions("Art. 23")
                  .adopted(DATE)
                  .inForce(DATE)
                  .provenance(PROVENANCE)
                  .build())
          .addParty(
              TreatyParty.builder()
                  .party(STATE_PARTY)
                  .addAction(
                      TreatyAction.builder()
                          .kind(TreatyActionKind.RATIFICATION)
                          .date(DATE)
                          .deposited(DATE)
                          .effect(DATE)
                          .text(TEXT)
                          .provenance(PROVENANCE)
                          .build())
                  .addBound(PERIOD)
                  .provenance(PROVENANCE)
                  .build())
          .addBasis(PROVISION)
          .addExternalId(EXTERNAL)
          .provenance(PROVENANCE)
          .build();

  private static final NonTreatyInstrument NON_TREATY =
      NonTreatyInstrument.builder()
          .id(CHARTER)
          .kind(InstrumentKind.MEMORANDUM)
          .title(TEXT)
          .symbol(SYMBOL)
          .adopted(DATE)
          .signed(DATE)
          .place(TEXT)
          .addSignatory(
              Signatory.builder().party(ORGANIZATION_PARTY).person(BAN).office(OFFICE).build())
          .addBasis(PROVISION)
          .addExternalId(EXTERNAL)
          .provenance(PROVENANCE)
          .build();

  private static final OrganAct ACT =
      OrganAct.builder()
          .id(CHARTER)
          .kind(InstrumentKind.RESOLUTION)
          .title(TEXT)
          .organ(UN)
          .symbol(SYMBOL)
          .adopted(DATE)
          .session(71)
          .draft(SYMBOL)
          .record(SYMBOL)
          .vote(VoteTally.of(67, 8, 69))
          .effect(PERIOD)
          .addAbout(UN)
          .addBasis(PROVISION)
          .addExternalId(EXTERNAL)
          .provenance(PROVENANCE)
          .build();

  private static final OrganAct ACT_WITHOUT_VOTE =
      OrganAct.builder()
          .id(CHARTER)
          .kind(InstrumentKind.RESOLUTION)
          .title(TEXT)
          .organ(UN)
          .isWithoutVote(true)
          .build();

  private static final OrganAct ACT_BY_BALLOTS =
      OrganAct.builder()
          .id(CHARTER)
          .kind(InstrumentKind.RESOLUTION)
          .title(TEXT)
          .organ(UN)
          .vote(VoteTally.of(List.of(Ballot.of(RUS, Ballot.Choice.IN_FAVOUR))))
          .build();

  private static final DebateAgenda DEBATE =
      DebateAgenda.builder()
          .id(DebateId.of("2016-10-28-csto-sco-cis"))
          .theme(TEXT)
          .format(MeetingFormat.DEBATE)
          .date(DATE)
          .meeting(7796)
          .record(SYMBOL)
          .convener(RUS)
          .presidency(Presidency.of(RUS, YearMonth.of(2016, 10)))
          .isSignatureEvent(true)
          .addResumption(Resumption.builder().number(1).date(DATE).record(SYMBOL).build())
          .provisionalAgenda(
              ProvisionalAgenda.builder()
                  .symbol(SYMBOL)
                  .communicated(DATE)
                  .isUrgent(true)
                  .addItem(ITEM)
                  .build())
          .addItem(ITEM)
          .conceptNote(
              ConceptNote.builder()
                  .title(TEXT)
                  .symbol(SYMBOL)
                  .letter(DATE)
                  .circulated(DATE)
                  .sender(RUS)
                  .signatory(BAN)
                  .addressee(OFFICE)
                  .debateDate(PrintedDate.parse("--10-28"))
                  .originalLanguage(ENGLISH.tag())
                  .provenance(PROVENANCE)
                  .build())
          .addSubject(UN)
          .addArea(AREA)
          .addSpeaker(
              Speaker.builder()
                  .person(BAN)
                  .office(OFFICE)
                  .basis(ParticipationBasis.RULE_39)
                  .addOnBehalfOf(ORGANIZATION_PARTY)
                  .provenance(PROVENANCE)
                  .build())
          .addInvitation(
              Invitation.builder()
                  .invitee(Participant.of(OpenSet.MEMBER_STATES))
                  .basis(ParticipationBasis.RULE_37)
                  .addOnBehalfOf(STATE_PARTY)
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
          .addVote(
              CouncilVote.builder()
                  .draft(SYMBOL)
                  .isProcedural(true)
                  .tally(VoteTally.of(List.of(Ballot.of(RUS, Ballot.Choice.NOT_VOTING))))
                  .isAdopted(true)
                  .result(SYMBOL)
                  .provenance(PROVENANCE)
                  .build())
          .addOutcome(Outcome.of(OutcomeKind.PRESIDENTIAL_STATEMENT, Optional.of(SYMBOL)))
          .addExternalId(EXTERNAL)
          .provenance(PROVENANCE)
          .build();

  static final Dossier DOSSIER =
      Dossier.builder()
          .id(DossierId.of("FULL"))
          .title(TEXT)
          .asOf(DATE)
          .addState(
              State.builder()
                  .code(RUS)
                  .name(TEXT)
                  .addFormerName(FORMER)
                  .existence(PERIOD)
                  .addUnMembership(PERIOD)
                  .addExternalId(EXTERNAL)
                  .provenance(PROVENANCE)
                  .build())
          .addSuccession(
              Succession.builder()
                  .date(DATE)
                  .kind(SuccessionKind.CONTINUATION)
                  .addPredecessor(SUN)
                  .addSuccessor(RUS)
                  .provenance(PROVENANCE)
                  .build())
          .addWithdrawnCode(
              WithdrawnCode.builder()
                  .code(SUN)
                  .withdrawn(DATE)
                  .now(RUS)
                  .addExternalId(EXTERNAL)
                  .provenance(PROVENANCE)
                  .build())
          .addRegion(
              Region.builder()
                  .id(REGION)
                  .name(TEXT)
                  .parent(RegionId.of("M49-142"))
                  .addExternalId(EXTERNAL)
                  .provenance(PROVENANCE)
                  .build())
          .addOrganization(
              Organization.builder()
                  .id(UN)
                  .kind(OrganizationKind.REGIONAL)
                  .name(TEXT)
                  .acronyms(TEXT)
                  .addFormerName(FORMER)
                  .addVariant(WORDING)
                  .parent(UN)
                  .addPredecessor(UN)
                  .addFoundedBy(CHARTER)
                  .chapterEight(
                      ChapterEightStanding.of(
                          ChapterEightStanding.Claim.TREATED_AS, Optional.of(PROVENANCE)))
                  .existence(PERIOD)
                  .addSeat(Seat.builder().place(TEXT).during(PERIOD).provenance(PROVENANCE).build())
                  .addMembership(
                      Membership.builder()
                          .holder(STATE_PARTY)
                          .status(MembershipStatus.MEMBER)
                          .during(PERIOD)
                          .decided(DATE)
                          .by(CHARTER)
                          .exit(
                              Exit.builder()
                                  .kind(ExitKind.WITHDRAWAL)
                                  .decided(DATE)
                                  .notice(DATE)
                                  .by(CHARTER)
                                  .build())
                          .provenance(PROVENANCE)
                          .build())
                  .addExternalId(EXTERNAL)
                  .provenance(PROVENANCE)
                  .build())
          .addPerson(
              Person.builder()
                  .id(BAN)
                  .name(MultilingualText.of(ENGLISH, "Ban Ki-moon"))
                  .familyName(MultilingualText.of(ENGLISH, "Ban"))
                  .addPrintedName(
                      PrintedName.builder()
                          .language(ENGLISH.tag())
                          .title("Mr.")
                          .name("K. Ban")
                          .initials("K.")
                          .provenance(PROVENANCE)
                          .build())
                  .addTenure(
                      Tenure.builder().office(OFFICE).during(PERIOD).provenance(PROVENANCE).build())
                  .addExternalId(EXTERNAL)
                  .provenance(PROVENANCE)
                  .build())
          .addArea(
              CooperationArea.builder()
                  .code(AREA)
                  .label(TEXT)
                  .parent(AREA)
                  .state(RUS)
                  .scopeNote(TEXT)
                  .addExternalId(EXTERNAL)
                  .provenance(PROVENANCE)
                  .build())
          .addInstruments(TREATY, NON_TREATY, ACT, ACT_WITHOUT_VOTE, ACT_BY_BALLOTS)
          .addInstrumentSet(
              InstrumentSet.builder()
                  .id(SET)
                  .description(TEXT)
                  .addMember(CHARTER)
                  .isExhaustive(true)
                  .addArea(AREA)
                  .addExternalId(EXTERNAL)
                  .provenance(PROVENANCE)
                  .build())
          .addSeries(
              ResolutionSeries.builder()
                  .id(SERIES)
                  .title(TEXT)
                  .organ(UN)
                  .addAbout(UN)
                  .agendaItem(TEXT)
                  .cadence(Cadence.BIENNIAL)
                  .firstSession(65)
                  .addEntry(
                      SeriesEntry.builder().session(65).act(CHARTER).provenance(PROVENANCE).build())
                  .addPlanned(
                      SeriesEntry.builder().session(67).act(CHARTER).provenance(PROVENANCE).build())
                  .addPlanned(SeriesEntry.builder().session(69).build())
                  .addExternalId(EXTERNAL)
                  .provenance(PROVENANCE)
                  .build())
          .addMandate(
              Mandate.builder()
                  .id(MandateId.of("M-1"))
                  .holder(UN)
                  .addArea(AREA)
                  .addBasis(PROVISION)
                  .addRegion(REGION)
                  .addState(RUS)
                  .during(PERIOD)
                  .addCondition(MandateCondition.HOST_CONSENT)
                  .addExternalId(EXTERNAL)
                  .provenance(PROVENANCE)
                  .build())
          .addCooperation(
              CooperationLink.builder()
                  .id(CooperationId.of("C-1"))
                  .addParties(STATE_PARTY, ORGANIZATION_PARTY)
                  .addArea(AREA)
                  .modality(Modality.POTENTIAL)
                  .during(PERIOD)
                  .addBasis(PROVISION)
                  .addExternalId(EXTERNAL)
                  .provenance(PROVENANCE)
                  .build())
          .addActivity(
              Activity.builder()
                  .id(ActivityId.of("A-1"))
                  .title(TEXT)
                  .addActor(ORGANIZATION_PARTY)
                  .addState(RUS)
                  .addRegion(REGION)
                  .addArea(AREA)
                  .modality(Modality.ACTUAL)
                  .during(PERIOD)
                  .enforcement(EnforcementKind.NON_MILITARY)
                  .addBasis(PROVISION)
                  .addAuthorization(REFERENCE)
                  .addReport(REFERENCE)
                  .addExternalId(EXTERNAL)
                  .provenance(PROVENANCE)
                  .build())
          .addReferral(
              DisputeReferral.builder()
                  .id(ReferralId.of("D-1"))
                  .title(TEXT)
                  .addParty(RUS)
                  .addParty(SUN)
                  .arrangement(UN)
                  .referred(DATE)
                  .document(REFERENCE)
                  .addRegionalStep(
                      RegionalStep.builder()
                          .organization(UN)
                          .date(DATE)
                          .document(REFERENCE)
                          .provenance(PROVENANCE)
                          .build())
                  .addExternalId(EXTERNAL)
                  .provenance(PROVENANCE)
                  .build())
          .addStatement(
              Statement.builder()
                  .id(STATEMENT)
                  .kind(StatementKind.COOPERATION)
                  .attributedTo(STATE_PARTY)
                  .addSubjects(
                      Participant.of(BAN),
                      Participant.of(STATE_PARTY),
                      Participant.of(ORGANIZATION_PARTY))
                  .addCounterpart(Participant.membersOf(List.of(UN)))
                  .addArea(AreaMention.builder().code(AREA).term(WORDING).build())
                  .addRegion(REGION)
                  .addQuality(Quality.GLOBAL)
                  .modality(Modality.NORMATIVE)
                  .frequency(Frequency.OFTEN)
                  .exhaustive(false)
                  .date(PrintedDate.parse("--10"))
                  .addBasis(PROVISION)
                  .addInstrument(CHARTER)
                  .instrumentSet(SET)
                  .series(SERIES)
                  .session(71)
                  .addPremise(STATEMENT)
                  .addExternalId(EXTERNAL)
                  .provenance(PROVENANCE)
                  .build())
          .addCouncil(
              CouncilYear.builder()
                  .year(2016)
                  .addMember(RUS)
                  .addPresidency(Presidency.of(RUS, YearMonth.of(2016, 10)))
                  .provenance(PROVENANCE)
                  .build())
          .addDebate(DEBATE)
          .build();

  private FullDossier() {}
}
