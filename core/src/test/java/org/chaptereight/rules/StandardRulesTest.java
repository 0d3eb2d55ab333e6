package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.debate.ParticipationBasis.RULE_37;
import static org.chaptereight.debate.ParticipationBasis.RULE_39;
import static org.chaptereight.organization.MembershipStatus.MEMBER;
import static org.chaptereight.organization.MembershipStatus.OBSERVER;
import static org.chaptereight.rules.Base.invitation;
import static org.chaptereight.rules.Base.membership;
import static org.chaptereight.rules.Base.presidency;
import static org.chaptereight.rules.Base.state;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.Speaker;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.Registration;
import org.chaptereight.instrument.RegistrationKind;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.ChapterEightStanding.Claim;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.organization.Tenure;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.state.StateCode;
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
              "INSTRUMENT-IN-FORCE-BEFORE-SIGNED",
              treaty(treaty -> treaty.inForce(DateInterval.parse("2001/..")))),
          Map.entry(
              "INSTRUMENT-PARTY-BEFORE-TREATY",
              treaty(treaty -> treaty.addParty(Texts.bound("TJK", "2002-10-07/..")))),
          Map.entry(
              "INSTRUMENT-UNREGISTERED",
              treaty(
                  treaty ->
                      treaty.isUnregistered(true).addParty(Texts.bound("TJK", "2003-09-18/..")))),
          Map.entry(
              "INSTRUMENT-REGISTERED-EARLY",
              treaty(
                  treaty ->
                      treaty.registration(
                          Registration.builder()
                              .kind(RegistrationKind.REGISTERED)
                              .date(PartialDate.parse("2002"))
                              .build()))),
          Map.entry(
              "INSTRUMENT-NONTREATY-FIELDS",
              treaty(treaty -> treaty.kind(InstrumentKind.MEMORANDUM))),
          Map.entry(
              "INSTRUMENT-SIGNATORY-CAPACITY",
              Texts.dossier(
                  Texts.declaration()
                      .signed(PartialDate.parse("2018"))
                      .addSignatory(Texts.bordyuzha().build())
                      .build())),
          Map.entry(
              "INSTRUMENT-BIENNIAL-CADENCE",
              Base.dossier().addSeries(Texts.series(69, 70, 73).build()).build()),
          Map.entry(
              "SYMBOL-SESSION-DATE", Texts.dossier(Texts.act("A/RES/71/12", "2015-11-21").build())),
          Map.entry(
              "SYMBOL-YEAR-DATE", Texts.dossier(Texts.act("S/RES/2320 (2016)", "2018").build())),
          Map.entry(
              "SYMBOL-YEAR-DATE-JANUARY",
              Texts.dossier(Texts.act("S/PRST/2016/8", "2017-01-01").build())),
          Map.entry(
              "SYMBOL-AMBIGUOUS-ERA", Texts.dossier(Texts.act("S/2016", "2016-10-14").build())),
          Map.entry(
              "SYMBOL-SYNTAX",
              treaty(treaty -> treaty.provenance(Provenance.of("S/RES/2320/2016")))),
          Map.entry(
              "DOUBLE-SYMBOL-ORDER",
              treaty(treaty -> treaty.provenance(Provenance.of("S/2016/621-A/71/160")))));

  private static Dossier treaty(UnaryOperator<Treaty.Builder> change) {
    return Texts.dossier(change.apply(Texts.treaty()).build());
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
                    "INSTRUMENT-IN-FORCE-BEFORE-SIGNED",
                    "INSTRUMENT-PARTY-BEFORE-TREATY",
                    "INSTRUMENT-NONTREATY-FIELDS",
                    "INSTRUMENT-SIGNATORY-CAPACITY",
                    "INSTRUMENT-BIENNIAL-CADENCE",
                    "SYMBOL-SESSION-DATE",
                    "SYMBOL-YEAR-DATE",
                    "SYMBOL-YEAR-DATE-JANUARY",
                    "SYMBOL-AMBIGUOUS-ERA",
                    "SYMBOL-SYNTAX",
                    "DOUBLE-SYMBOL-ORDER")
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
  void nothing_is_found_in_the_reference_data_that_ships() {
    assertThat(StandardRules.validator().validate(ReferenceData.shipped().dossier()).findings())
        .isEmpty();
  }

  @Test
  void all_are_applied() {
    assertThat(StandardRules.validator().rules()).isEqualTo(all());
  }
}
