package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.ActivityId;
import org.chaptereight.cooperation.EnforcementKind;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.ChapterEightStanding.Claim;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Finding;
import org.junit.jupiter.api.Test;

/** The rules about what regional organizations do. */
final class ActivityRulesTest {

  private static final DocumentReference REPORT =
      DocumentReference.of(DocumentSymbol.of("S/2016/100"));

  /** An operation by force of arms that is authorized in time, and reported. */
  private static Activity.Builder operation() {
    return Activity.builder()
        .id(ActivityId.of("operation"))
        .title(MultilingualText.of(ENGLISH, "Operation"))
        .addActor(Party.of(Base.CSTO))
        .addArea(AreaCode.of("enforcement"))
        .modality(Modality.ACTUAL)
        .enforcement(EnforcementKind.MILITARY_COERCIVE)
        .during(DateInterval.parse("2016-07-01/.."))
        .addAuthorization(resolution("S/RES/2298 (2016)", "2016-06-01"))
        .addReport(REPORT);
  }

  private static DocumentReference resolution(String symbol, String date) {
    return DocumentReference.builder()
        .symbol(DocumentSymbol.of(symbol))
        .date(PartialDate.parse(date))
        .build();
  }

  private static List<String> findings(UnaryOperator<Activity.Builder> change) {
    return findings(Base.dossier(), change);
  }

  private static List<String> findings(
      Dossier.Builder dossier, UnaryOperator<Activity.Builder> change) {
    return Base.findings(dossier.addActivity(change.apply(operation()).build()).build()).stream()
        .filter(finding -> !finding.startsWith("AREA-"))
        .toList();
  }

  private static Dossier.Builder with(Organization.Builder organization) {
    return Base.dossier().organizations(List.of(organization.build()));
  }

  @Test
  void lets_enforcement_pass_that_was_authorized_before() {
    assertThat(findings(operation -> operation)).isEmpty();
  }

  @Test
  void finds_enforcement_by_a_regional_organization_without_authorization() {
    assertThat(findings(operation -> operation.authorizations(List.of())))
        .containsExactly(
            "CH8-ART53-AUTHORIZATION at /activities/0/enforcement: Enforcement action by Collective"
                + " Security Treaty Organization, \"Operation\", has no authorization of the"
                + " Security Council (UN-CHARTER, Art. 53(1))");
  }

  @Test
  void authorization_is_asked_for_coercion_that_takes_place_only() {
    assertThat(
            findings(
                operation ->
                    operation
                        .authorizations(List.of())
                        .enforcement(EnforcementKind.MILITARY_CONSENSUAL)))
        .isEmpty();
    assertThat(
            findings(
                operation ->
                    operation.authorizations(List.of()).enforcement(EnforcementKind.SELF_DEFENCE)))
        .isEmpty();
    assertThat(
            findings(operation -> operation.authorizations(List.of()).modality(Modality.POTENTIAL)))
        .isEmpty();
  }

  @Test
  void a_resolution_among_what_it_rests_on_may_authorize_it() {
    assertThat(
            findings(
                operation ->
                    operation
                        .authorizations(List.of())
                        .addBasis(Provision.of(InstrumentId.of("S/RES/2298 (2016)"), "para. 4"))))
        .isEmpty();
    assertThat(
            findings(
                operation ->
                    operation
                        .authorizations(List.of())
                        .addBasis(Provision.of(InstrumentId.of("UN-CHARTER"), "Art. 51"))))
        .hasSize(1);
  }

  @Test
  void states_and_the_united_nations_are_no_regional_organizations() {
    assertThat(
            findings(
                operation ->
                    operation
                        .authorizations(List.of())
                        .actors(
                            List.of(
                                Party.of(StateCode.of("RUS")),
                                Party.of(OrganizationId.of("UN")),
                                Party.of(OrganizationId.of("NOBODY-KNOWS"))))))
        .isEmpty();
  }

  @Test
  void what_is_regional_is_told_by_the_dossier_or_by_the_reference_data() {
    assertThat(
            findings(
                operation ->
                    operation
                        .authorizations(List.of())
                        .actors(
                            List.of(
                                Party.of(StateCode.of("RUS")),
                                Party.of(OrganizationId.of("AU-PSC"))))))
        .singleElement()
        .asString()
        .startsWith("CH8-ART53-AUTHORIZATION at /activities/0/enforcement: Enforcement action by ");
    OrganizationId ours = OrganizationId.of("OURS");
    Organization.Builder organization =
        Base.organization().id(ours).kind(OrganizationKind.of("OTHER"));
    assertThat(
            findings(
                with(organization),
                operation -> operation.authorizations(List.of()).actors(List.of(Party.of(ours)))))
        .isEmpty();
    assertThat(
            findings(
                with(organization.chapterEight(ChapterEightStanding.of(Claim.NOT_CLAIMED))),
                operation -> operation.authorizations(List.of()).actors(List.of(Party.of(ours)))))
        .isEmpty();
    assertThat(
            findings(
                with(organization.chapterEight(ChapterEightStanding.of(Claim.CLAIMED))),
                operation -> operation.authorizations(List.of()).actors(List.of(Party.of(ours)))))
        .hasSize(1);
    assertThat(
            findings(
                with(Base.organization().id(ours).kind(OrganizationKind.REGIONAL_ORGAN)),
                operation -> operation.authorizations(List.of()).actors(List.of(Party.of(ours)))))
        .hasSize(1);
  }

  @Test
  void tells_if_asked_that_an_actor_is_not_known() {
    Dossier dossier =
        Base.dossier()
            .addActivity(
                operation()
                    .authorizations(List.of())
                    .actors(
                        List.of(Party.of(StateCode.of("RUS")), Party.of(OrganizationId.of("X"))))
                    .build())
            .build();
    assertThat(Base.VALIDATOR.tellingWhatIsNotChecked().validate(dossier).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "NOT-CHECKED at /activities/0/actors/1: CH8-ART53-AUTHORIZATION was not"
                + " checked, for lack of: the organization X");
  }

  @Test
  void finds_an_authorization_that_came_after_the_start() {
    assertThat(
            findings(
                operation ->
                    operation
                        .during(DateInterval.parse("2016-01-01/.."))
                        .authorizations(
                            List.of(
                                resolution("S/RES/2299 (2016)", "2016-07-25"),
                                resolution("S/RES/2298 (2016)", "2016-06-01"),
                                resolution("S/RES/2300 (2016)", "2016-07-26")))))
        .containsExactly(
            "CH8-ART53-AUTHORIZATION-LATE at /activities/0/authorizations/1: Enforcement action by"
                + " Collective Security Treaty Organization, \"Operation\", began on 2016-01-01,"
                + " before the authorization of 2016-06-01 (UN-CHARTER, Art. 53(1))");
  }

  @Test
  void an_authorization_of_the_same_day_or_of_a_day_that_is_not_known_is_not_late() {
    for (String start : List.of("2016-06-01", "2016-06-02", "2016-06", "2016")) {
      assertThat(findings(operation -> operation.during(DateInterval.parse(start + "/.."))))
          .as(start)
          .isEmpty();
    }
    assertThat(findings(operation -> operation.during(DateInterval.parse("2016-05-31/.."))))
        .hasSize(1);
    assertThat(findings(operation -> operation.during(DateInterval.parse("/2016-12-01"))))
        .isEmpty();
    assertThat(
            findings(
                operation ->
                    operation
                        .during(DateInterval.parse("2016-01-01/.."))
                        .addAuthorization(
                            DocumentReference.of(DocumentSymbol.of("S/RES/9999 (2016)")))))
        .isEmpty();
    assertThat(
            findings(
                operation ->
                    operation
                        .during(DateInterval.parse("2016-01-01/.."))
                        .enforcement(EnforcementKind.NON_MILITARY)))
        .isEmpty();
    assertThat(
            findings(
                operation ->
                    operation
                        .during(DateInterval.parse("2016-01-01/.."))
                        .actors(List.of(Party.of(StateCode.of("RUS"))))))
        .isEmpty();
  }

  @Test
  void the_date_of_a_resolution_may_be_that_of_the_instrument() {
    UnaryOperator<Activity.Builder> undated =
        operation ->
            operation
                .during(DateInterval.parse("2016-01-01/.."))
                .authorizations(
                    List.of(DocumentReference.of(DocumentSymbol.of("S/RES/2320 (2016)"))));
    assertThat(findings(undated)).singleElement().asString().contains("of 2016-11-18 ");
    assertThat(
            findings(
                Base.dossier()
                    .addInstrument(
                        OrganAct.builder()
                            .id(InstrumentId.of("S/RES/2320 (2016)"))
                            .kind(InstrumentKind.RESOLUTION)
                            .title(MultilingualText.of(ENGLISH, "Resolution"))
                            .organ(OrganizationId.of("UNSC"))
                            .adopted(PartialDate.parse("2015-12-31"))
                            .build()),
                undated))
        .isEmpty();
  }

  @Test
  void finds_an_authorization_that_is_no_resolution_of_the_council() {
    assertThat(
            findings(
                operation ->
                    operation.authorizations(
                        List.of(
                            DocumentReference.of(DocumentSymbol.of("S/PRST/2013/12")),
                            DocumentReference.of(DocumentSymbol.of("A/RES/71/12"))))))
        .containsExactly(
            "CH8-ART53-AUTH-NOT-RESOLUTION at /activities/0/authorizations/0/symbol: S/PRST/2013/12"
                + " cannot authorize enforcement action by Collective Security Treaty Organization;"
                + " a resolution of the Security Council is required (UN-CHARTER, Art. 24;"
                + " UN-CHARTER, Art. 27; UN-CHARTER, Art. 53(1))",
            "CH8-ART53-AUTH-NOT-RESOLUTION at /activities/0/authorizations/1/symbol: A/RES/71/12"
                + " cannot authorize enforcement action by Collective Security Treaty Organization;"
                + " a resolution of the Security Council is required (UN-CHARTER, Art. 24;"
                + " UN-CHARTER, Art. 27; UN-CHARTER, Art. 53(1))");
  }

  @Test
  void other_documents_do_not_authorize_beside_the_resolution_but_may_what_needs_none() {
    DocumentReference statement = DocumentReference.of(DocumentSymbol.of("S/PRST/2013/12"));
    assertThat(findings(operation -> operation.addAuthorization(statement)))
        .containsExactly(
            "CH8-ART53-AUTH-NOT-RESOLUTION at /activities/0/authorizations/1/symbol: S/PRST/2013/12"
                + " cannot authorize enforcement action by Collective Security Treaty Organization;"
                + " a resolution of the Security Council is required (UN-CHARTER, Art. 24;"
                + " UN-CHARTER, Art. 27; UN-CHARTER, Art. 53(1))");
    assertThat(
            findings(
                operation ->
                    operation
                        .during(DateInterval.parse("2016-01-01/.."))
                        .addAuthorization(statement)))
        .extracting(finding -> finding.substring(0, 28))
        .containsExactly("CH8-ART53-AUTHORIZATION-LATE", "CH8-ART53-AUTH-NOT-RESOLUTIO");
    assertThat(
            findings(
                operation ->
                    operation
                        .authorizations(List.of(statement))
                        .enforcement(EnforcementKind.MILITARY_CONSENSUAL)))
        .isEmpty();
    assertThat(
            findings(
                operation ->
                    operation
                        .authorizations(List.of(statement))
                        .actors(List.of(Party.of(StateCode.of("RUS"))))))
        .isEmpty();
  }

  @Test
  void finds_an_activity_for_peace_and_security_without_a_report() {
    assertThat(
            findings(
                operation ->
                    operation
                        .reports(List.of())
                        .areas(List.of(AreaCode.of("migration"), AreaCode.of("mediation")))
                        .enforcement(EnforcementKind.MILITARY_CONSENSUAL)))
        .containsExactly(
            "CH8-ART54-REPORTING at /activities/0: An activity of Collective Security Treaty"
                + " Organization, \"Operation\", has no report to the Security Council"
                + " (UN-CHARTER, Art. 54)");
    assertThat(findings(operation -> operation.reports(List.of()).modality(Modality.PLANNED)))
        .hasSize(1);
    assertThat(
            findings(
                operation ->
                    operation.reports(List.of()).areas(List.of(AreaCode.of("peace-security")))))
        .hasSize(1);
  }

  @Test
  void a_report_is_not_asked_for_in_other_areas_of_others_or_of_what_is_only_possible() {
    assertThat(
            findings(
                operation ->
                    operation
                        .reports(List.of())
                        .areas(
                            List.of(AreaCode.of("irregular-migration"), AreaCode.of("nowhere")))))
        .isEmpty();
    assertThat(findings(operation -> operation.reports(List.of()).modality(Modality.POTENTIAL)))
        .isEmpty();
    assertThat(
            findings(
                operation ->
                    operation.reports(List.of()).actors(List.of(Party.of(StateCode.of("RUS"))))))
        .isEmpty();
  }

  @Test
  void areas_are_those_of_the_dossier_even_if_they_go_round_in_a_circle() {
    UnaryOperator<Activity.Builder> own =
        operation -> operation.reports(List.of()).areas(List.of(AreaCode.of("a")));
    assertThat(findings(Base.dossier().addArea(area("a", "b")).addArea(area("b", "a")), own))
        .isEmpty();
    assertThat(
            findings(
                Base.dossier().addArea(area("a", "b")).addArea(area("b", "peacekeeping")), own))
        .hasSize(1);
  }

  private static CooperationArea area(String code, String parent) {
    return CooperationArea.builder()
        .code(AreaCode.of(code))
        .label(MultilingualText.of(ENGLISH, code))
        .parent(AreaCode.of(parent))
        .build();
  }

  @Test
  void finds_self_defence_without_a_report_whoever_defends_himself() {
    UnaryOperator<Activity.Builder> defence =
        operation ->
            operation
                .enforcement(EnforcementKind.SELF_DEFENCE)
                .authorizations(List.of())
                .reports(List.of());
    String found =
        "CH8-ART51-REPORT at /activities/0/enforcement: \"Operation\" is self-defence and has no"
            + " report to the Security Council; such measures are reported immediately"
            + " (UN-CHARTER, Art. 51)";
    assertThat(findings(defence)).containsExactly(found);
    assertThat(
            findings(
                operation ->
                    defence.apply(operation).actors(List.of(Party.of(StateCode.of("RUS"))))))
        .containsExactly(found);
    assertThat(findings(operation -> defence.apply(operation).addReport(REPORT))).isEmpty();
    assertThat(findings(operation -> defence.apply(operation).modality(Modality.NORMATIVE)))
        .isEmpty();
  }
}
