package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.organization.MembershipStatus.MEMBER;
import static org.chaptereight.rules.Base.invitation;
import static org.chaptereight.rules.Base.membership;
import static org.chaptereight.rules.Base.presidency;
import static org.chaptereight.text.UnLanguage.ARABIC;
import static org.chaptereight.text.UnLanguage.ENGLISH;
import static org.chaptereight.text.UnLanguage.FRENCH;

import java.util.List;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.ActivityId;
import org.chaptereight.cooperation.CooperationId;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.ReferralId;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.debate.ProvisionalAgenda;
import org.chaptereight.debate.Speaker;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.Signatory;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.mandate.MandateId;
import org.chaptereight.naming.FormerName;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Profile;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Validator;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.VoteTally;
import org.junit.jupiter.api.Test;

/** The rules about codes and names of States. */
final class StateRulesTest {

  private static final Validator CODES = Validator.of(List.of(StateRules.CODE_WITHDRAWN));

  private static final Party ZAIRE = Party.of(StateCode.of("ZAR"));

  private static List<String> pointers(Dossier dossier) {
    return CODES.validate(dossier).findings().stream()
        .map(finding -> finding.pointer().toString())
        .toList();
  }

  private static Dossier.Builder withMemberships(Membership... memberships) {
    return Base.dossier()
        .organizations(List.of(Base.organization().addMemberships(memberships).build()));
  }

  private static List<String> memberships(Membership... memberships) {
    return pointers(withMemberships(memberships).build());
  }

  @Test
  void finds_a_code_that_was_withdrawn_and_puts_in_its_place_that_of_the_same_state() {
    List<Finding> found =
        Base.VALIDATOR
            .validate(withMemberships(membership("ZAR", MEMBER, "2002-07-09/..")).build())
            .findings();
    assertThat(found)
        .extracting(Finding::toString)
        .containsExactly(
            "STATE-CODE-WITHDRAWN at /organizations/0/memberships/0/holder/state: The code ZAR was"
                + " withdrawn on 1997-07-14 and cannot be used for later dates");
    assertThat(found.get(0).repair())
        .map(Repair::toString)
        .hasValue(
            "[{\"op\":\"test\",\"path\":\"/organizations/0/memberships/0/holder/state\","
                + "\"value\":\"ZAR\"},{\"op\":\"replace\","
                + "\"path\":\"/organizations/0/memberships/0/holder/state\",\"value\":\"COD\"}]");
  }

  @Test
  void puts_nothing_in_the_place_of_the_code_of_a_state_that_is_no_more() {
    List<Finding> found =
        CODES
            .validate(
                Base.dossier()
                    .addDebate(Base.debate().convener(StateCode.of("SUN")).build())
                    .build())
            .findings();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).pointer()).hasToString("/debates/0/convener");
    assertThat(found.get(0).repair()).isEmpty();
  }

  @Test
  void a_period_counts_that_certainly_reaches_the_day_of_the_withdrawal() {
    String holder = "/organizations/0/memberships/0/holder/state";
    for (String during :
        List.of(
            "1997-07-14/2002",
            "1997-07-15/",
            "1963-05-25/1997-07-15",
            "1963-05-25/..",
            "/..",
            "1998/?")) {
      assertThat(memberships(membership("ZAR", MEMBER, during))).as(during).containsExactly(holder);
    }
    for (String during :
        List.of("1963-05-25/1997-07-14", "1963/1997", "1997/?", "1997-07-13/?", "1963/", "/")) {
      assertThat(memberships(membership("ZAR", MEMBER, during))).as(during).isEmpty();
    }
  }

  @Test
  void what_goes_on_goes_on_until_the_date_of_the_dossier() {
    Dossier.Builder dossier = withMemberships(membership("ZAR", MEMBER, "1963-05-25/.."));
    assertThat(pointers(dossier.asOf(PartialDate.parse("1997-07-13")).build())).isEmpty();
    assertThat(pointers(dossier.asOf(PartialDate.parse("1997")).build())).isEmpty();
    assertThat(pointers(dossier.asOf(PartialDate.parse("1997-07-14")).build())).hasSize(1);
  }

  @Test
  void leaves_a_membership_of_a_state_that_is_no_more_to_the_rule_about_that() {
    assertThat(memberships(membership("SUN", MEMBER, "2005-01-01/.."))).isEmpty();
    assertThat(memberships(membership("SUN", MEMBER, "1945-10-24/1991-12-24"))).isEmpty();
    assertThat(memberships(membership("SUN", MEMBER, "1950/.."))).hasSize(1);
    assertThat(memberships(membership("RUS", MEMBER, "2005-01-01/.."))).isEmpty();
  }

  @Test
  void finds_it_in_every_record_that_has_a_date() {
    StateCode code = StateCode.of("ZAR");
    DateInterval during = DateInterval.parse("2001/..");
    MultilingualText title = MultilingualText.of(ENGLISH, "Title");
    Dossier dossier =
        Base.dossier()
            .addInstrument(
                Treaty.builder()
                    .id(InstrumentId.of("T"))
                    .kind(InstrumentKind.TREATY)
                    .title(title)
                    .addParty(
                        TreatyParty.builder()
                            .party(ZAIRE)
                            .addBound(DateInterval.parse("1963/1970"))
                            .addBound(during)
                            .build())
                    .build())
            .addInstrument(
                NonTreatyInstrument.builder()
                    .id(InstrumentId.of("N"))
                    .kind(InstrumentKind.JOINT_DECLARATION)
                    .title(title)
                    .signed(PartialDate.parse("2001"))
                    .addSignatory(
                        Signatory.builder().party(Party.of(OrganizationId.of("UN"))).build())
                    .addSignatory(Signatory.builder().party(ZAIRE).build())
                    .build())
            .addInstrument(
                OrganAct.builder()
                    .id(InstrumentId.of("A"))
                    .kind(InstrumentKind.RESOLUTION)
                    .title(title)
                    .organ(OrganizationId.of("UNGA"))
                    .adopted(PartialDate.parse("2001-11-01"))
                    .vote(tally(code))
                    .build())
            .addMandate(
                Mandate.builder()
                    .id(MandateId.of("M"))
                    .holder(OrganizationId.of("AU"))
                    .addArea(AreaCode.of("peacekeeping"))
                    .addBasis(Provision.of(InstrumentId.of("T"), "Art. 1"))
                    .addState(code)
                    .during(during)
                    .build())
            .addCooperation(
                CooperationLink.builder()
                    .id(CooperationId.of("C"))
                    .addParty(Party.of(OrganizationId.of("AU")))
                    .addParty(ZAIRE)
                    .addArea(AreaCode.of("peacekeeping"))
                    .modality(Modality.ACTUAL)
                    .during(during)
                    .build())
            .addActivity(
                Activity.builder()
                    .id(ActivityId.of("A"))
                    .title(title)
                    .addActor(ZAIRE)
                    .addState(code)
                    .addArea(AreaCode.of("peacekeeping"))
                    .modality(Modality.ACTUAL)
                    .during(during)
                    .build())
            .addReferral(
                DisputeReferral.builder()
                    .id(ReferralId.of("D"))
                    .title(title)
                    .addParty(StateCode.of("UGA"))
                    .addParty(code)
                    .referred(PartialDate.parse("2001-02-01"))
                    .build())
            .addCouncil(
                CouncilYear.builder()
                    .year(2001)
                    .addMember(StateCode.of("FRA"))
                    .addMember(code)
                    .addPresidency(presidency("ZAR", "2001-03"))
                    .build())
            .addDebate(
                Base.debate()
                    .convener(code)
                    .presidency(presidency("ZAR", "2016-10"))
                    .provisionalAgenda(ProvisionalAgenda.builder().addItem(item(code)).build())
                    .items(List.of(item(code)))
                    .speakers(
                        List.of(
                            Speaker.builder()
                                .from(Base.debate().build().speakers().get(0))
                                .addOnBehalfOf(ZAIRE)
                                .build()))
                    .invitations(
                        List.of(
                            Invitation.builder()
                                .from(invitation(Base.state("ZAR"), ParticipationBasis.RULE_37))
                                .addOnBehalfOf(ZAIRE)
                                .build()))
                    .addVote(CouncilVote.builder().tally(tally(code)).isAdopted(true).build())
                    .build())
            .build();
    assertThat(pointers(dossier))
        .containsExactly(
            "/instruments/0/treaty/parties/0/party/state",
            "/instruments/1/nonTreaty/signatories/1/party/state",
            "/instruments/2/act/vote/ballots/1/state",
            "/mandates/0/states/0",
            "/cooperation/0/parties/1/state",
            "/activities/0/actors/0/state",
            "/activities/0/states/0",
            "/referrals/0/parties/1",
            "/council/0/members/1",
            "/council/0/presidencies/0/state",
            "/debates/0/convener",
            "/debates/0/presidency/state",
            "/debates/0/provisionalAgenda/items/0/directlyConnected/1",
            "/debates/0/provisionalAgenda/items/0/presider",
            "/debates/0/items/0/directlyConnected/1",
            "/debates/0/items/0/presider",
            "/debates/0/speakers/0/onBehalfOf/0/state",
            "/debates/0/invitations/0/invitee/state",
            "/debates/0/invitations/0/onBehalfOf/0/state",
            "/debates/0/votes/0/tally/ballots/1/state");
  }

  private static AgendaItem item(StateCode code) {
    return AgendaItem.builder()
        .kind(AgendaItemKind.SUBSTANTIVE)
        .title(MultilingualText.of(ENGLISH, "Title"))
        .addDirectlyConnected(StateCode.of("UGA"), code)
        .presider(code)
        .build();
  }

  private static VoteTally tally(StateCode code) {
    return VoteTally.of(
        List.of(
            Ballot.of(StateCode.of("FRA"), Ballot.Choice.IN_FAVOUR),
            Ballot.of(code, Ballot.Choice.IN_FAVOUR)));
  }

  @Test
  void tells_if_asked_that_the_day_of_a_withdrawal_is_not_known() {
    assertThat(
            CODES
                .tellingWhatIsNotChecked()
                .validate(withMemberships(membership("DHY", MEMBER, "1963/..")).build())
                .findings())
        .extracting(Finding::toString)
        .containsExactly(
            "NOT-CHECKED at /organizations/0/memberships/0/holder/state: STATE-CODE-WITHDRAWN"
                + " was not checked, for lack of: the date of withdrawal of the code DHY");
    assertThat(
            CODES
                .tellingWhatIsNotChecked()
                .validate(
                    Base.dossier()
                        .addInstrument(
                            Treaty.builder()
                                .id(InstrumentId.of("T"))
                                .kind(InstrumentKind.TREATY)
                                .title(MultilingualText.of(ENGLISH, "Treaty"))
                                .addParty(
                                    TreatyParty.builder()
                                        .party(Party.of(StateCode.of("DHY")))
                                        .build())
                                .build())
                        .build())
                .findings())
        .isEmpty();
  }

  private static State.Builder turkey(String english) {
    return State.builder()
        .code(StateCode.of("TUR"))
        .name(
            MultilingualText.builder()
                .put(ARABIC, "تركيا")
                .put(ENGLISH, english)
                .put(FRENCH, "Turquie")
                .build());
  }

  private static List<Finding> names(String asOf, State.Builder state) {
    return Base.VALIDATOR
        .validate(Base.dossier().asOf(PartialDate.parse(asOf)).addState(state.build()).build())
        .findings();
  }

  @Test
  void finds_a_name_that_was_not_borne_yet() {
    List<Finding> found = names("2016-10-28", turkey("Türkiye"));
    assertThat(found)
        .extracting(Finding::toString)
        .containsExactly(
            "NAME-NOT-VALID-AT-DATE at /states/0/name/en: Turkey was not called \"Türkiye\" on"
                + " 2016-10-28; expected \"Turkey\"");
    assertThat(found.get(0).repair())
        .map(Repair::toString)
        .hasValue(
            "[{\"op\":\"test\",\"path\":\"/states/0/name/en\",\"value\":\"Türkiye\"},"
                + "{\"op\":\"replace\",\"path\":\"/states/0/name/en\",\"value\":\"Turkey\"}]");
    assertThat(found.get(0).message(ARABIC)).contains("Türkiye", "Turkey");
  }

  @Test
  void finds_a_name_that_was_given_up() {
    assertThat(names("2022-06-01", turkey("Türkiye")))
        .extracting(finding -> finding.pointer().toString())
        .containsExactly("/states/0/name/fr");
    assertThat(names("2022-06-01", turkey("Turkey")))
        .extracting(finding -> finding.pointer().toString())
        .containsExactly("/states/0/name/en", "/states/0/name/fr");
  }

  @Test
  void lets_names_pass_that_are_or_may_be_right_or_are_not_known() {
    assertThat(names("2022-05-31", turkey("Turkey"))).isEmpty();
    assertThat(names("2022", turkey("Türkiye"))).isEmpty();
    assertThat(names("2016", turkey("Republic of Turkey"))).isEmpty();
    assertThat(names("2016", turkey("TURKEY"))).isEmpty();
    assertThat(
            names(
                "2016", State.builder().from(turkey("Türkiye").build()).code(StateCode.of("XXX"))))
        .isEmpty();
    assertThat(
            names(
                "2016", State.builder().from(turkey("Türkiye").build()).code(StateCode.of("RUS"))))
        .isEmpty();
  }

  @Test
  void a_state_that_tells_its_former_names_has_the_right_one_then() {
    State.Builder told =
        turkey("Türkiye")
            .addFormerName(
                FormerName.builder()
                    .name(MultilingualText.of(ENGLISH, "Turkey"))
                    .until(PartialDate.parse("2022-06-01"))
                    .build());
    assertThat(names("2016-10-28", told)).isEmpty();
  }

  @Test
  void a_name_can_be_one_of_several_that_a_state_bore() {
    State reference = state("Third", "Second", "2010", "First", "2000-01-01");
    assertThat(nameFindings(reference, "1999-12-31", "First")).isEmpty();
    assertThat(nameFindings(reference, "1999-12-31", "Second")).containsExactly("First");
    assertThat(nameFindings(reference, "2000-01-01", "First")).containsExactly("Second");
    assertThat(nameFindings(reference, "2005", "Third")).containsExactly("Second");
    assertThat(nameFindings(reference, "2010-05", "Second")).isEmpty();
    assertThat(nameFindings(reference, "2010-05", "Third")).isEmpty();
    assertThat(nameFindings(reference, "2011", "First")).containsExactly("Third");
    assertThat(nameFindings(reference, "2011", "Third")).isEmpty();
  }

  private static State state(String now, String... formerWithUntil) {
    State.Builder state =
        State.builder().code(StateCode.of("XXA")).name(MultilingualText.of(ENGLISH, now));
    for (int i = formerWithUntil.length - 2; i >= 0; i -= 2) {
      state.addFormerName(
          FormerName.builder()
              .name(MultilingualText.of(ENGLISH, formerWithUntil[i]))
              .until(PartialDate.parse(formerWithUntil[i + 1]))
              .build());
    }
    return state.build();
  }

  /** What is expected instead. */
  private static List<String> nameFindings(State reference, String asOf, String name) {
    return Base.VALIDATOR
        .against(ReferenceData.of(Base.dossier().addState(reference).build()))
        .validate(
            Base.dossier()
                .organizations(List.of())
                .asOf(PartialDate.parse(asOf))
                .addState(state(name))
                .build())
        .findings()
        .stream()
        .map(finding -> finding.argument("expected").orElseThrow().value())
        .toList();
  }

  @Test
  void tells_if_asked_that_a_state_is_not_known() {
    assertThat(
            Validator.of(List.of(StateRules.NAME_NOT_VALID_AT_DATE))
                .by(Profile.standard())
                .tellingWhatIsNotChecked()
                .validate(Base.dossier().addState(state("Nowhere")).build())
                .findings())
        .extracting(Finding::toString)
        .containsExactly(
            "NOT-CHECKED at /states/0/name: NAME-NOT-VALID-AT-DATE was not checked, for lack"
                + " of: the State XXA");
  }
}
