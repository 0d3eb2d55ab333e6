package org.chaptereight.json.table;

import com.google.common.collect.ImmutableMap;
import java.util.Set;
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
import org.chaptereight.instrument.LegalInstrument;
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
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.mandate.MandateCondition;
import org.chaptereight.mandate.MandateId;
import org.chaptereight.naming.FormerName;
import org.chaptereight.naming.PrintedName;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.ChapterEightStanding.Claim;
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
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.Wording;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.PrintedDate;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.Ballot.Choice;
import org.chaptereight.vote.VoteTally;

/**
 * The types that have a form in JSON of their own, each with its table.
 *
 * <p>One that is a kind of another is written as that is: a {@code Treaty} as the {@code
 * LegalInstrument} that it is, {@code {"treaty": {…}}}, wherever it stands. Where only that kind is
 * expected, its own table reads no other.
 */
public final class Types {

  private static final ImmutableMap<Class<?>, Wire<?>> TABLES =
      ImmutableMap.<Class<?>, Wire<?>>builder()
          .put(Dossier.class, Dossiers.DOSSIER)
          .put(State.class, States.STATE)
          .put(Succession.class, States.SUCCESSION)
          .put(WithdrawnCode.class, States.WITHDRAWN_CODE)
          .put(Region.class, States.REGION)
          .put(Organization.class, Organizations.ORGANIZATION)
          .put(Person.class, Persons.PERSON)
          .put(CooperationArea.class, Cooperation.AREA)
          .put(LegalInstrument.class, Instruments.INSTRUMENT)
          .put(InstrumentSet.class, Instruments.INSTRUMENT_SET)
          .put(ResolutionSeries.class, Instruments.SERIES)
          .put(Mandate.class, Cooperation.MANDATE)
          .put(CooperationLink.class, Cooperation.COOPERATION)
          .put(Activity.class, Cooperation.ACTIVITY)
          .put(DisputeReferral.class, Cooperation.REFERRAL)
          .put(Statement.class, Statements.STATEMENT)
          .put(CouncilYear.class, Council.COUNCIL_YEAR)
          .put(DebateAgenda.class, Debates.DEBATE)
          .put(AgendaItem.class, Agendas.ITEM)
          .put(Amendment.class, Treaties.AMENDMENT)
          .put(AreaCode.class, Ids.AREA_CODE)
          .put(AreaMention.class, Statements.AREA_MENTION)
          .put(Ballot.class, Votes.BALLOT)
          .put(ChapterEightStanding.class, Organizations.STANDING)
          .put(ConceptNote.class, Agendas.CONCEPT_NOTE)
          .put(CouncilVote.class, Debates.VOTE)
          .put(DateInterval.class, Values.INTERVAL)
          .put(DocumentReference.class, Citations.DOCUMENT)
          .put(DocumentSymbol.class, Values.SYMBOL)
          .put(EntryTerms.class, Treaties.ENTRY_TERMS)
          .put(Exit.class, Organizations.EXIT)
          .put(ExternalId.class, Citations.EXTERNAL_ID)
          .put(FormerName.class, Naming.FORMER_NAME)
          .put(GuidingQuestion.class, Debates.QUESTION)
          .put(InstrumentId.class, Ids.INSTRUMENT_ID)
          .put(InstrumentSetId.class, Ids.INSTRUMENT_SET_ID)
          .put(Invitation.class, Debates.INVITATION)
          .put(LanguageTag.class, Values.LANGUAGE)
          .put(Membership.class, Organizations.MEMBERSHIP)
          .put(MultilingualText.class, Values.MULTILINGUAL)
          .put(NonTreatyInstrument.class, Instruments.ONLY_NON_TREATY)
          .put(Office.class, Parties.OFFICE)
          .put(OrganAct.class, Instruments.ONLY_ACT)
          .put(OrganizationId.class, Ids.ORGANIZATION_ID)
          .put(Outcome.class, Debates.OUTCOME)
          .put(PartialDate.class, Values.DATE)
          .put(Participant.class, Parties.PARTICIPANT)
          .put(ParticipationBasis.class, Vocabularies.PARTICIPATION_BASIS)
          .put(Party.class, Parties.PARTY)
          .put(PersonId.class, Ids.PERSON_ID)
          .put(Presidency.class, Council.PRESIDENCY)
          .put(PrintedDate.class, Values.PRINTED_DATE)
          .put(PrintedName.class, Naming.PRINTED_NAME)
          .put(Provenance.class, Values.PROVENANCE)
          .put(Provision.class, Citations.PROVISION)
          .put(ProvisionalAgenda.class, Agendas.PROVISIONAL_AGENDA)
          .put(RegionId.class, Ids.REGION_ID)
          .put(RegionalStep.class, Cooperation.REGIONAL_STEP)
          .put(Registration.class, Treaties.REGISTRATION)
          .put(Resumption.class, Debates.RESUMPTION)
          .put(Seat.class, Organizations.SEAT)
          .put(SeriesEntry.class, Instruments.ENTRY)
          .put(SeriesId.class, Ids.SERIES_ID)
          .put(Signatory.class, Instruments.SIGNATORY)
          .put(Speaker.class, Debates.SPEAKER)
          .put(StateCode.class, Ids.STATE_CODE)
          .put(StatementId.class, Ids.STATEMENT_ID)
          .put(SubItem.class, Agendas.SUB_ITEM)
          .put(Tenure.class, Persons.TENURE)
          .put(Treaty.class, Instruments.ONLY_TREATY)
          .put(TreatyAction.class, Treaties.ACTION)
          .put(TreatyParty.class, Treaties.TREATY_PARTY)
          .put(VoteTally.class, Votes.TALLY)
          .put(Wording.class, Values.WORDING)
          .put(ActivityId.class, Ids.ACTIVITY_ID)
          .put(AgendaItemKind.class, Vocabularies.AGENDA_ITEM_KIND)
          .put(Cadence.class, Vocabularies.CADENCE)
          .put(CooperationId.class, Ids.COOPERATION_ID)
          .put(DebateId.class, Ids.DEBATE_ID)
          .put(DossierId.class, Ids.DOSSIER_ID)
          .put(EnforcementKind.class, Vocabularies.ENFORCEMENT_KIND)
          .put(ExitKind.class, Vocabularies.EXIT_KIND)
          .put(Frequency.class, Vocabularies.FREQUENCY)
          .put(IdentifierScheme.class, Vocabularies.IDENTIFIER_SCHEME)
          .put(InstrumentKind.class, Vocabularies.INSTRUMENT_KIND)
          .put(MandateCondition.class, Vocabularies.MANDATE_CONDITION)
          .put(MandateId.class, Ids.MANDATE_ID)
          .put(MeetingFormat.class, Vocabularies.MEETING_FORMAT)
          .put(MembershipStatus.class, Vocabularies.MEMBERSHIP_STATUS)
          .put(Modality.class, Vocabularies.MODALITY)
          .put(OfficeKind.class, Vocabularies.OFFICE_KIND)
          .put(OpenSet.class, Vocabularies.OPEN_SET)
          .put(OrganizationKind.class, Vocabularies.ORGANIZATION_KIND)
          .put(OutcomeKind.class, Vocabularies.OUTCOME_KIND)
          .put(Quality.class, Vocabularies.QUALITY)
          .put(ReferralId.class, Ids.REFERRAL_ID)
          .put(RegistrationKind.class, Vocabularies.REGISTRATION_KIND)
          .put(StatementKind.class, Vocabularies.STATEMENT_KIND)
          .put(SuccessionKind.class, Vocabularies.SUCCESSION_KIND)
          .put(TreatyActionKind.class, Vocabularies.TREATY_ACTION_KIND)
          .put(Claim.class, Wires.constant(Claim.class))
          .put(Choice.class, Wires.constant(Choice.class))
          .put(Party.OfState.class, Parties.ONLY_STATE)
          .put(Party.OfOrganization.class, Parties.ONLY_ORGANIZATION)
          .put(Participant.OfParty.class, Parties.ONLY_PARTY)
          .put(Participant.OfPerson.class, Parties.ONLY_PERSON)
          .put(Participant.MembersOf.class, Parties.ONLY_MEMBERS)
          .put(Participant.Unlisted.class, Parties.ONLY_UNLISTED)
          .put(VoteTally.Counted.class, Votes.ONLY_COUNTED)
          .put(VoteTally.Recorded.class, Votes.ONLY_RECORDED)
          .buildOrThrow();

  /**
   * Of each class the first of these types that it is or extends; of any other the class itself.
   */
  private static final ClassValue<Class<?>> BY_CLASS =
      new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> of) {
          for (Class<?> type : TABLES.keySet()) {
            if (type.isAssignableFrom(of)) {
              return type;
            }
          }
          return of;
        }
      };

  private Types() {}

  /** The types. */
  public static Set<Class<?>> all() {
    return TABLES.keySet();
  }

  /**
   * The table of a type.
   *
   * @throws IllegalArgumentException if it has none
   */
  @SuppressWarnings("unchecked") // Each type is put beside its own table.
  public static <T> Wire<T> table(Class<T> type) {
    Wire<?> table = TABLES.get(type);
    if (table == null) {
      throw new IllegalArgumentException(
          "%s has no form in JSON of its own".formatted(type.getName()));
    }
    return (Wire<T>) table;
  }

  /**
   * The table by which values of a class are read: its own, or that of the type it implements.
   *
   * @throws IllegalArgumentException if there is none
   */
  @SuppressWarnings("unchecked") // A type that is no kind of another has one implementation.
  public static <T> Wire<T> tableToRead(Class<T> of) {
    return TABLES.containsKey(of) ? table(of) : (Wire<T>) table(BY_CLASS.get(of));
  }

  /** Whether values of a class have a table: the class is one of the types, or extends one. */
  public static boolean hasTable(Class<?> of) {
    return TABLES.containsKey(BY_CLASS.get(of));
  }

  /**
   * The table by which values of a class are written.
   *
   * @throws IllegalArgumentException if there is none
   */
  @SuppressWarnings("unchecked") // The class is the type, or extends it.
  public static <T> Wire<? super T> tableFor(Class<T> of) {
    return (Wire<? super T>) table(BY_CLASS.get(of));
  }

  /**
   * The table of the type that a value is of.
   *
   * @throws IllegalArgumentException if there is none
   */
  @SuppressWarnings("unchecked") // It is the class of the value.
  public static <T> Wire<? super T> tableOf(T value) {
    return tableFor((Class<T>) value.getClass());
  }
}
