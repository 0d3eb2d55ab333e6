package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.json.Faults.document;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.cooperation.AreaMention;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.ReferralId;
import org.chaptereight.cooperation.RegionalStep;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.cooperation.StatementKind;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.council.Presidency;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.SubItem;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.Cadence;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.SeriesEntry;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.instrument.Signatory;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.organization.Tenure;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.IdentifierScheme;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.PrintedDate;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.VoteTally;
import org.junit.jupiter.api.Test;

/** How things are written, by example; what is read is written again, byte for byte. */
final class FormsTest {

  private static final StateCode RUS = StateCode.of("RUS");
  private static final StateCode AGO = StateCode.of("AGO");

  @Test
  void a_date_may_be_printed_without_its_year() {
    assertForm(
        "'statements':[{'id':'F1','kind':'TOPIC','areas':[{'code':'peacekeeping'}],"
            + "'modality':'PLANNED','exhaustive':false,'date':'--10-28',"
            + "'provenance':{'source':'S/2016/867'}}]",
        Dossier::statements,
        Statement.builder()
            .id(StatementId.of("F1"))
            .kind(StatementKind.TOPIC)
            .addArea(AreaMention.of(AreaCode.of("peacekeeping")))
            .modality(Modality.PLANNED)
            .exhaustive(false)
            .date(PrintedDate.parse("--10-28"))
            .provenance(Provenance.of("S/2016/867"))
            .build());
  }

  @Test
  void an_instrument_is_a_treaty() {
    assertForm(
        "'instruments':[{'treaty':{'id':'CHARTER','kind':'CHARTER','title':{'en':'Charter'},"
            + "'inForce':{'from':'2003-09-18'},'withdrawalNotice':'P12M','parties':["
            + "{'party':{'state':'RUS'},'bound':[{'from':'1994','to':'1999'},{'from':'2006'}]}],"
            + "'externalIds':[{'scheme':'UNTS','value':'40038'}]}}]",
        Dossier::instruments,
        Treaty.builder()
            .id(InstrumentId.of("CHARTER"))
            .kind(InstrumentKind.CHARTER)
            .title(english("Charter"))
            .inForce(DateInterval.parse("2003-09-18/.."))
            .withdrawalNotice(Period.ofMonths(12))
            .addParty(
                TreatyParty.builder()
                    .party(Party.of(RUS))
                    .addBound(DateInterval.parse("1994/1999"))
                    .addBound(DateInterval.parse("2006/.."))
                    .build())
            .addExternalId(ExternalId.of(IdentifierScheme.UNTS, "40038"))
            .build());
  }

  @Test
  void a_treaty_may_be_known_not_to_be_registered() {
    assertForm(
        "'instruments':[{'treaty':{'id':'T','kind':'TREATY','title':{'en':'Treaty'},"
            + "'unregistered':true}}]",
        Dossier::instruments,
        Treaty.builder()
            .id(InstrumentId.of("T"))
            .kind(InstrumentKind.TREATY)
            .title(english("Treaty"))
            .isUnregistered(true)
            .build());
  }

  @Test
  void a_series_may_have_all_its_entries() {
    assertForm(
        "'series':[{'id':'S','title':{'en':'Series'},'organ':'UNGA','cadence':'BIENNIAL',"
            + "'entries':[{'session':69}],'entryListComplete':true}]",
        Dossier::series,
        ResolutionSeries.builder()
            .id(SeriesId.of("S"))
            .title(english("Series"))
            .organ(OrganizationId.of("UNGA"))
            .cadence(Cadence.BIENNIAL)
            .addEntry(SeriesEntry.builder().session(69).build())
            .isEntryListComplete(true)
            .build());
  }

  @Test
  void an_instrument_is_a_text_that_is_no_treaty() {
    assertForm(
        "'instruments':[{'nonTreaty':{'id':'JD','kind':'JOINT_DECLARATION',"
            + "'title':{'en':'Declaration'},'signatories':[{'party':{'organization':'CSTO'},"
            + "'person':'P','office':{'kind':'SECRETARY_GENERAL','organization':'CSTO'}}]}}]",
        Dossier::instruments,
        NonTreatyInstrument.builder()
            .id(InstrumentId.of("JD"))
            .kind(InstrumentKind.JOINT_DECLARATION)
            .title(english("Declaration"))
            .addSignatory(
                Signatory.builder()
                    .party(Party.of(OrganizationId.of("CSTO")))
                    .person(PersonId.of("P"))
                    .office(Office.of(OfficeKind.SECRETARY_GENERAL, OrganizationId.of("CSTO")))
                    .build())
            .build());
  }

  @Test
  void an_instrument_is_an_act_with_a_tally_by_counts() {
    assertForm(
        "'instruments':[{'act':{'id':'R','kind':'RESOLUTION','title':{'en':'Resolution'},"
            + "'organ':'UNGA','session':71,"
            + "'vote':{'counts':{'inFavour':67,'against':8,'abstaining':69}}}}]",
        Dossier::instruments,
        act().session(71).vote(VoteTally.of(67, 8, 69)).build());
    assertForm(
        "'instruments':[{'act':{'id':'R','kind':'RESOLUTION','title':{'en':'Resolution'},"
            + "'organ':'UNGA','withoutVote':true}}]",
        Dossier::instruments,
        act().isWithoutVote(true).build());
  }

  @Test
  void a_vote_may_be_told_by_ballots() {
    assertForm(
        "'debates':[{'id':'d','theme':{'en':'t'},'format':'DEBATE','date':'2016','votes':["
            + "{'procedural':true,'tally':{'ballots':[{'state':'AGO','choice':'IN_FAVOUR'},"
            + "{'state':'RUS','choice':'NOT_VOTING'}]},'adopted':true}]}]",
        Dossier::debates,
        debate()
            .addVote(
                CouncilVote.builder()
                    .isProcedural(true)
                    .tally(
                        VoteTally.of(
                            List.of(
                                Ballot.of(AGO, Ballot.Choice.IN_FAVOUR),
                                Ballot.of(RUS, Ballot.Choice.NOT_VOTING))))
                    .isAdopted(true)
                    .build())
            .build());
  }

  @Test
  void an_item_has_sub_items_and_documents() {
    assertForm(
        "'debates':[{'id':'d','theme':{'en':'t'},'format':'DEBATE','date':'2016','items':["
            + "{'kind':'SUBSTANTIVE','subItems':[{'letter':'a','title':{'en':'CSTO'}}],"
            + "'documents':[{'symbol':'S/2016/867','date':'2016-10-19'}],"
            + "'directlyConnected':['AFG'],'presider':'RUS'}]}]",
        Dossier::debates,
        debate()
            .addItem(
                AgendaItem.builder()
                    .kind(AgendaItemKind.SUBSTANTIVE)
                    .addSubItem(SubItem.builder().letter("a").title(english("CSTO")).build())
                    .addDocument(
                        DocumentReference.builder()
                            .symbol(DocumentSymbol.of("S/2016/867"))
                            .date(PartialDate.parse("2016-10-19"))
                            .build())
                    .addDirectlyConnected(StateCode.of("AFG"))
                    .presider(RUS)
                    .build())
            .build());
  }

  @Test
  void an_office_may_represent_a_party() {
    assertForm(
        "'persons':[{'id':'P','name':{'en':'Vitaly Churkin'},'familyName':{'en':'Churkin'},"
            + "'tenures':[{'office':{'kind':'PERMANENT_REPRESENTATIVE','organization':'UN',"
            + "'represents':{'state':'RUS'}},'during':{'from':'2006','to':'2017-02-20'}}]}]",
        Dossier::persons,
        Person.builder()
            .id(PersonId.of("P"))
            .name(english("Vitaly Churkin"))
            .familyName(english("Churkin"))
            .addTenure(
                Tenure.builder()
                    .office(
                        Office.representing(
                            Party.of(RUS),
                            OfficeKind.PERMANENT_REPRESENTATIVE,
                            OrganizationId.of("UN")))
                    .during(DateInterval.parse("2006/2017-02-20"))
                    .build())
            .build());
  }

  @Test
  void a_year_of_the_council_has_members_and_presidencies() {
    assertForm(
        "'council':[{'year':2016,'members':['AGO','RUS'],"
            + "'presidencies':[{'state':'RUS','month':'2016-10'}]}]",
        Dossier::council,
        CouncilYear.builder()
            .year(2016)
            .addMembers(AGO, RUS)
            .addPresidency(Presidency.of(RUS, YearMonth.of(2016, 10)))
            .build());
  }

  @Test
  void a_state_is_written_without_an_existence_that_tells_nothing() {
    assertForm(
        "'states':[{'code':'RUS','name':{'en':'Russian Federation'},"
            + "'unMemberships':[{'from':'1945-10-24'}]}]",
        Dossier::states,
        State.builder()
            .code(RUS)
            .name(english("Russian Federation"))
            .existence(DateInterval.ongoing())
            .addUnMembership(DateInterval.parse("1945-10-24/.."))
            .build());
  }

  @Test
  void what_is_false_may_be_said_and_is_not_written() {
    String said =
        document(
            "'instrumentSets':[{'id':'I','description':{'en':'Texts'},'exhaustive':false,"
                + "'areas':['peacekeeping']}]");
    assertThat(Both.strict().toJson(Both.strict().readDossier(said)))
        .isEqualTo(said.replace("\"exhaustive\":false,", ""));
  }

  @Test
  void a_statement_may_be_of_the_members_of_organizations() {
    assertForm(
        "'statements':[{'id':'F1','kind':'TOPIC','subjects':[{'membersOf':['CSTO','SCO']}],"
            + "'modality':'ACTUAL','provenance':{'source':'S/2016/867'}}]",
        Dossier::statements,
        Statement.builder()
            .id(StatementId.of("F1"))
            .kind(StatementKind.TOPIC)
            .addSubject(
                Participant.membersOf(List.of(OrganizationId.of("CSTO"), OrganizationId.of("SCO"))))
            .modality(Modality.ACTUAL)
            .provenance(Provenance.of("S/2016/867"))
            .build());
  }

  private static MultilingualText english(String text) {
    return MultilingualText.of(ENGLISH, text);
  }

  private static OrganAct.Builder act() {
    return OrganAct.builder()
        .id(InstrumentId.of("R"))
        .kind(InstrumentKind.RESOLUTION)
        .title(english("Resolution"))
        .organ(OrganizationId.of("UNGA"));
  }

  private static DebateAgenda.Builder debate() {
    return DebateAgenda.builder()
        .id(DebateId.of("d"))
        .theme(english("t"))
        .format(MeetingFormat.DEBATE)
        .date(PartialDate.parse("2016"));
  }

  /** Reads the only record there is, and writes it again. */
  private static <T> void assertForm(String field, Function<Dossier, List<T>> records, T expected) {
    String json = document(field);
    Dossier dossier = Both.strict().readDossier(json);
    assertThat(records.apply(dossier)).isEqualTo(List.of(expected));
    assertThat(Both.strict().toJson(dossier)).isEqualTo(json);
  }

  @Test
  void a_treaty_claims_to_prevail_and_is_declared_incompatible() {
    assertForm(
        "'instruments':[{'treaty':{'id':'T','kind':'TREATY','title':{'en':'Treaty'},"
            + "'prevailsOver':['UN-CHARTER'],'incompatibleWith':["
            + "{'instrument':'UN-CHARTER','provision':'Art. 2(4)'}]}}]",
        Dossier::instruments,
        Treaty.builder()
            .id(InstrumentId.of("T"))
            .kind(InstrumentKind.TREATY)
            .title(english("Treaty"))
            .addPrevailsOver(InstrumentId.of("UN-CHARTER"))
            .addIncompatibleWith(Provision.of(InstrumentId.of("UN-CHARTER"), "Art. 2(4)"))
            .build());
  }

  @Test
  void a_referral_has_states_and_regional_steps() {
    assertForm(
        "'referrals':[{'id':'D','title':{'en':'Dispute'},'parties':['RUS','UKR'],"
            + "'arrangement':'OSCE','referred':'2016-03-01','document':{'symbol':'S/2016/1'},"
            + "'regionalSteps':[{'organization':'OSCE','date':'2015'},{'organization':'CIS'}]}]",
        Dossier::referrals,
        DisputeReferral.builder()
            .id(ReferralId.of("D"))
            .title(english("Dispute"))
            .addParty(RUS)
            .addParty(StateCode.of("UKR"))
            .arrangement(OrganizationId.of("OSCE"))
            .referred(PartialDate.parse("2016-03-01"))
            .document(DocumentReference.of(DocumentSymbol.of("S/2016/1")))
            .addRegionalStep(
                RegionalStep.builder()
                    .organization(OrganizationId.of("OSCE"))
                    .date(PartialDate.parse("2015"))
                    .build())
            .addRegionalStep(RegionalStep.builder().organization(OrganizationId.of("CIS")).build())
            .build());
  }
}
