package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.debate.ParticipationBasis.RULE_37;
import static org.chaptereight.debate.ParticipationBasis.RULE_39;
import static org.chaptereight.organization.MembershipStatus.MEMBER;
import static org.chaptereight.organization.MembershipStatus.OBSERVER;
import static org.chaptereight.organization.MembershipStatus.SUSPENDED;
import static org.chaptereight.rules.Base.invitation;
import static org.chaptereight.rules.Base.membership;
import static org.chaptereight.rules.Base.presidency;
import static org.chaptereight.rules.Base.state;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.ActivityId;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.EnforcementKind;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.ReferralId;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.Speaker;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.ChapterEightStanding.Claim;
import org.chaptereight.organization.Exit;
import org.chaptereight.organization.ExitKind;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.organization.Tenure;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.RuleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all rules together. */
final class StandardRulesTest {

  private static final PersonId FORMER = PersonId.of("P-FORMER");
  private static final Office UN_HEAD =
      Office.of(OfficeKind.SECRETARY_GENERAL, OrganizationId.of("UN"));

  /** For each rule a dossier that breaks it and no other; a new rule needs one. */
  private static final Map<String, Dossier> BREAKING =
      Map.ofEntries(
          Map.entry(
              "CH8-CLAIM-UNSUPPORTED",
              organization(csto -> csto.chapterEight(ChapterEightStanding.of(Claim.DECLARED)))),
          Map.entry(
              "AGENDA-PRESIDENCY-ROTATION",
              debate(debate -> debate.presidency(presidency("NZL", "2016-10")))),
          Map.entry(
              "AGENDA-PRESIDENT-NOT-MEMBER",
              debate(debate -> debate.presidency(presidency("KAZ", "2016-10")))),
          Map.entry(
              "AGENDA-CONVENER-NOT-PRESIDENT",
              debate(debate -> debate.convener(StateCode.of("NZL")))),
          Map.entry(
              "AGENDA-DATE-OUTSIDE-PRESIDENCY",
              debate(debate -> debate.presidency(presidency("SEN", "2016-11")))),
          Map.entry(
              "AGENDA-FIRST-ITEM-ADOPTION",
              debate(
                  debate ->
                      debate.items(
                          List.of(AgendaItem.builder().kind(AgendaItemKind.SUBSTANTIVE).build())))),
          Map.entry(
              "AGENDA-CONCEPT-NOTE-DATE",
              debate(
                  debate ->
                      debate.conceptNote(
                          ConceptNote.builder().letter(PartialDate.parse("2016-11")).build()))),
          Map.entry(
              "AGENDA-FORMAT-RECORD", debate(debate -> debate.format(MeetingFormat.CONSULTATIONS))),
          Map.entry(
              "AGENDA-RULE37-MEMBER",
              debate(debate -> debate.addInvitation(invitation(state("JPN"), RULE_37)))),
          Map.entry(
              "AGENDA-RULE37-NOT-UN-MEMBER",
              debate(debate -> debate.addInvitation(invitation(state("PSE"), RULE_37)))),
          Map.entry(
              "AGENDA-RULE39-PERSON",
              debate(debate -> debate.addInvitation(invitation(state("UZB"), RULE_39)))),
          Map.entry(
              "AGENDA-SPEAKER-OFFICE-DATE",
              Base.dossier()
                  .addPerson(
                      Person.builder()
                          .id(FORMER)
                          .name(MultilingualText.of(UnLanguage.ENGLISH, "Kofi Annan"))
                          .addTenure(
                              Tenure.builder()
                                  .office(UN_HEAD)
                                  .during(DateInterval.parse("1997-01-01/2007-01-01"))
                                  .build())
                          .build())
                  .addDebate(
                      Base.debate()
                          .addSpeaker(
                              Speaker.builder()
                                  .person(FORMER)
                                  .office(UN_HEAD)
                                  .basis(RULE_39)
                                  .build())
                          .build())
                  .build()),
          Map.entry(
              "MEMBERSHIP-OVERLAP",
              organization(
                  csto ->
                      csto.addMemberships(
                          membership("AZE", MEMBER, "1994-04-20/1999-04-20"),
                          membership("AZE", OBSERVER, "1999-04-19/..")))),
          Map.entry(
              "MEMBERSHIP-BEFORE-ORG",
              organization(
                  csto ->
                      csto.existence(DateInterval.parse("2003-09-18/.."))
                          .addMembership(membership("TJK", MEMBER, "1994-04-20/..")))),
          Map.entry(
              "CH8-ART53-AUTHORIZATION",
              activity(
                  operation ->
                      operation
                          .enforcement(EnforcementKind.MILITARY_COERCIVE)
                          .addReport(document("S/2016/100")))),
          Map.entry(
              "CH8-ART53-AUTHORIZATION-LATE",
              activity(
                  operation ->
                      operation
                          .enforcement(EnforcementKind.MILITARY_COERCIVE)
                          .during(DateInterval.parse("2016-01-01/.."))
                          .addAuthorization(document("S/RES/2320 (2016)"))
                          .addReport(document("S/2016/100")))),
          Map.entry(
              "CH8-ART53-AUTH-NOT-RESOLUTION",
              activity(
                  operation ->
                      operation
                          .enforcement(EnforcementKind.MILITARY_COERCIVE)
                          .addAuthorization(document("S/PRST/2013/12"))
                          .addReport(document("S/2016/100")))),
          Map.entry(
              "CH8-ART52-PACIFIC-FIRST",
              Base.dossier()
                  .addReferral(
                      DisputeReferral.builder()
                          .id(ReferralId.of("D"))
                          .title(MultilingualText.of(UnLanguage.ENGLISH, "A border"))
                          .addParty(StateCode.of("BEN"))
                          .addParty(StateCode.of("TGO"))
                          .arrangement(OrganizationId.of("AU"))
                          .referred(PartialDate.parse("2016-03-01"))
                          .build())
                  .build()),
          Map.entry(
              "CH8-ART103-CONFLICT",
              Base.dossier()
                  .addInstrument(
                      Treaty.builder()
                          .id(InstrumentId.of("T"))
                          .kind(InstrumentKind.TREATY)
                          .title(MultilingualText.of(UnLanguage.ENGLISH, "Treaty"))
                          .addPrevailsOver(InstrumentId.of("UN-CHARTER"))
                          .build())
                  .build()),
          Map.entry("CH8-ART54-REPORTING", activity(operation -> operation)),
          Map.entry(
              "CH8-ART51-REPORT",
              activity(operation -> operation.enforcement(EnforcementKind.SELF_DEFENCE))),
          Map.entry(
              "MEMBERSHIP-SUSPENSION-NOT-EXIT",
              organization(
                  csto -> csto.addMembership(membership("ARM", SUSPENDED, "2024-02-23/..")))),
          Map.entry(
              "MEMBERSHIP-NOTICE-PERIOD",
              organization(
                  csto ->
                      csto.id(OrganizationId.of("CIS"))
                          .addMembership(
                              Membership.builder()
                                  .from(membership("GEO", MEMBER, "1994-04-19/2008-09-01"))
                                  .exit(
                                      Exit.builder()
                                          .kind(ExitKind.WITHDRAWAL)
                                          .notice(PartialDate.parse("2008-08-18"))
                                          .build())
                                  .build()))),
          Map.entry(
              "ORG-KIND-MISMATCH", organization(csto -> csto.id(OrganizationId.of("INTERPOL")))),
          Map.entry(
              "OBSERVER-RESOLUTION-MISSING",
              organization(
                  csto ->
                      csto.id(OrganizationId.of("UNGA"))
                          .kind(OrganizationKind.UN_ORGAN)
                          .addMembership(membership("VAT", OBSERVER, "1964-04-06/..")))),
          Map.entry(
              "STATE-CODE-WITHDRAWN",
              organization(csto -> csto.addMembership(membership("ZAR", MEMBER, "2002-07-09/..")))),
          Map.entry(
              "NAME-NOT-VALID-AT-DATE",
              Base.dossier()
                  .addState(
                      State.builder()
                          .code(StateCode.of("TUR"))
                          .name(MultilingualText.of(UnLanguage.ENGLISH, "Turkey"))
                          .build())
                  .build()));

  private static Dossier activity(UnaryOperator<Activity.Builder> change) {
    return Base.dossier()
        .addActivity(
            change
                .apply(
                    Activity.builder()
                        .id(ActivityId.of("operation"))
                        .title(MultilingualText.of(UnLanguage.ENGLISH, "Operation"))
                        .addActor(Party.of(Base.CSTO))
                        .addArea(AreaCode.of("peacekeeping"))
                        .modality(Modality.ACTUAL))
                .build())
        .build();
  }

  private static DocumentReference document(String symbol) {
    return DocumentReference.of(DocumentSymbol.of(symbol));
  }

  private static Dossier organization(UnaryOperator<Organization.Builder> change) {
    return Base.dossier().organizations(List.of(change.apply(Base.organization()).build())).build();
  }

  private static Dossier debate(UnaryOperator<DebateAgenda.Builder> change) {
    return Base.dossier().addDebate(change.apply(Base.debate()).build()).build();
  }

  private static List<Finding> findingsOf(Rule rule) {
    String code = rule.code().toString();
    Dossier breaking = Objects.requireNonNull(BREAKING.get(code), code);
    return StandardRules.validator().validate(breaking).findings();
  }

  private static List<Rule> all() {
    return StandardRules.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_is_broken_by_a_dossier_that_breaks_no_other(Rule rule) {
    assertThat(findingsOf(rule)).extracting(Finding::rule).containsExactly(rule);
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_has_an_english_message_into_which_all_arguments_go(Rule rule) {
    String message = rule.message().exactly(UnLanguage.ENGLISH.tag()).orElseThrow();
    assertThat(findingsOf(rule))
        .flatExtracting(Finding::arguments)
        .allMatch(argument -> message.contains("{" + argument.name() + "}"))
        .hasSize((int) message.chars().filter(c -> c == '{').count());
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_cites_what_it_follows_from_but_for_practice_and_plain_logic(Rule rule) {
    assertThat(rule.citations().isEmpty())
        .isEqualTo(
            Set.of(
                    "AGENDA-CONVENER-NOT-PRESIDENT",
                    "AGENDA-CONCEPT-NOTE-DATE",
                    "MEMBERSHIP-OVERLAP",
                    "MEMBERSHIP-BEFORE-ORG",
                    "MEMBERSHIP-SUSPENSION-NOT-EXIT",
                    "MEMBERSHIP-NOTICE-PERIOD",
                    "ORG-KIND-MISMATCH",
                    "OBSERVER-RESOLUTION-MISSING",
                    "STATE-CODE-WITHDRAWN",
                    "NAME-NOT-VALID-AT-DATE")
                .contains(rule.code().toString()));
  }

  @Test
  void each_has_a_code_of_its_own() {
    assertThat(all()).extracting(Rule::code).doesNotHaveDuplicates();
    assertThat(all())
        .extracting(Rule::code)
        .extracting(RuleCode::toString)
        .containsExactlyInAnyOrderElementsOf(BREAKING.keySet());
  }

  @Test
  void all_are_applied() {
    assertThat(StandardRules.validator().rules()).isEqualTo(all());
  }
}
