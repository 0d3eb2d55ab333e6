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
import java.util.stream.Stream;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.Speaker;
import org.chaptereight.dossier.Dossier;
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
import org.chaptereight.state.Region;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.RuleCode;
import org.chaptereight.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all rules together. */
final class StandardRulesTest {

  private static final PersonId FORMER = PersonId.of("P-FORMER");
  private static final Office UN_HEAD =
      Office.of(OfficeKind.SECRETARY_GENERAL, OrganizationId.of("UN"));

  private static final AreaCode PEACE = AreaCode.of("peace-security");
  private static final Provenance SOURCE = Provenance.of("S/2016/867");

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
              "AREA-CYCLE",
              Base.dossier().addArea(area("peace-security").parent(PEACE).build()).build()),
          Map.entry(
              "AREA-UNKNOWN-CODE",
              debate(debate -> debate.addArea(AreaCode.of("peace-and-quiet")))),
          Map.entry(
              "AREA-LABEL-MISSING",
              Base.dossier()
                  .addArea(
                      CooperationArea.builder()
                          .code(PEACE)
                          .label(MultilingualText.of(UnLanguage.ENGLISH, "Peace"))
                          .build())
                  .build()),
          Map.entry(
              "DUPLICATE-ID", Base.dossier().addOrganization(Base.organization().build()).build()),
          Map.entry("ID-COLLISION", regions("\u00C9", "E\u0301")),
          Map.entry("LOOK-ALIKE-ID", regions("CCCP", "\u0421\u0421\u0421\u0420")),
          Map.entry(
              "UNKNOWN-REFERENCE",
              sourced(region("A").parent(RegionId.of("B")).provenance(SOURCE).build())),
          Map.entry("CYCLE", organization(csto -> csto.parent(Base.CSTO))),
          Map.entry(
              "BIDI-CONTROL",
              organization(
                  csto -> csto.name(MultilingualText.of(UnLanguage.ENGLISH, "\u202ECSTO")))),
          Map.entry("PROVENANCE-MISSING", sourced(region("A").build())));

  private static Dossier sourced(Region region) {
    return Base.dossier().organizations(List.of()).persons(List.of()).addRegion(region).build();
  }

  private static Dossier regions(String... ids) {
    return Base.dossier().regions(Stream.of(ids).map(id -> region(id).build()).toList()).build();
  }

  private static Region.Builder region(String id) {
    return Region.builder()
        .id(RegionId.of(id))
        .name(MultilingualText.of(UnLanguage.ENGLISH, "A region"));
  }

  private static CooperationArea.Builder area(String code) {
    return CooperationArea.builder()
        .from(ReferenceData.shipped().area(AreaCode.of(code)).orElseThrow());
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
    boolean isAboutSources = Set.of("PROVENANCE-MISSING", "UNKNOWN-REFERENCE").contains(code);
    Validator validator = isAboutSources ? StandardRules.validator() : Base.VALIDATOR;
    return validator.validate(breaking).findings();
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
                    "AREA-CYCLE",
                    "AREA-UNKNOWN-CODE",
                    "AREA-LABEL-MISSING",
                    "DUPLICATE-ID",
                    "UNKNOWN-REFERENCE",
                    "CYCLE",
                    "PROVENANCE-MISSING")
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
