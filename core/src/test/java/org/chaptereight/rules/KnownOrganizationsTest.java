package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.organization.MembershipStatus.MEMBER;
import static org.chaptereight.organization.MembershipStatus.OBSERVER;
import static org.chaptereight.rules.Base.membership;

import java.util.List;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Party;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.time.DateInterval;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Repair;
import org.junit.jupiter.api.Test;

/** The rules that hold organizations against what is known of them. */
final class KnownOrganizationsTest {

  private static List<Finding> report(Organization organization) {
    return Base.VALIDATOR
        .validate(Base.dossier().organizations(List.of(organization)).build())
        .findings();
  }

  private static List<String> findings(Organization organization) {
    return report(organization).stream().map(Finding::toString).toList();
  }

  private static Organization organization(String id, OrganizationKind kind) {
    return Base.organization().id(OrganizationId.of(id)).kind(kind).build();
  }

  private static Organization assembly(String id, Membership... memberships) {
    return Base.organization()
        .id(OrganizationId.of(id))
        .kind(id.equals("UN") ? OrganizationKind.UNIVERSAL : OrganizationKind.UN_ORGAN)
        .addMemberships(memberships)
        .build();
  }

  private static Membership observer(String organization, String during) {
    return Membership.builder()
        .holder(Party.of(OrganizationId.of(organization)))
        .status(OBSERVER)
        .during(DateInterval.parse(during))
        .build();
  }

  @Test
  void finds_an_organization_of_another_kind_and_mends_it() {
    Organization interpol = organization("INTERPOL", OrganizationKind.REGIONAL);
    assertThat(findings(interpol))
        .containsExactly(
            "ORG-KIND-MISMATCH at /organizations/0/kind: The kind of Collective Security Treaty"
                + " Organization is \"global intergovernmental organization\", not \"regional"
                + " organization\"");
    assertThat(report(interpol).get(0).repair())
        .map(Repair::toString)
        .hasValue(
            "[{\"op\":\"test\",\"path\":\"/organizations/0/kind\",\"value\":\"REGIONAL\"},"
                + "{\"op\":\"replace\",\"path\":\"/organizations/0/kind\","
                + "\"value\":\"INTERGOVERNMENTAL_GLOBAL\"}]");
  }

  @Test
  void lets_kinds_pass_that_are_right_or_not_known_or_were_right_once() {
    assertThat(findings(organization("INTERPOL", OrganizationKind.INTERGOVERNMENTAL_GLOBAL)))
        .isEmpty();
    assertThat(findings(organization("INTERPOL", OrganizationKind.of("POLICE")))).isEmpty();
    assertThat(findings(organization("ECOWAS", OrganizationKind.TASK_FORCE))).isEmpty();
    assertThat(findings(organization("IOM", OrganizationKind.UN_RELATED))).isEmpty();
    assertThat(findings(organization("IOM", OrganizationKind.INTERGOVERNMENTAL_GLOBAL))).isEmpty();
    assertThat(findings(organization("IOM", OrganizationKind.REGIONAL))).hasSize(1);
    assertThat(findings(organization("FATF", OrganizationKind.INTERGOVERNMENTAL_GLOBAL)))
        .hasSize(1);
  }

  @Test
  void finds_an_observer_of_the_assembly_without_the_resolution_and_adds_the_known_one() {
    Organization assembly = assembly("UNGA", observer("CSTO", "2004-12-02/.."));
    assertThat(findings(assembly))
        .containsExactly(
            "OBSERVER-RESOLUTION-MISSING at /organizations/0/memberships/0: Collective Security Treaty Organization is an observer of"
                + " the General Assembly (2004-12-02/..), without the resolution by which it is");
    assertThat(report(assembly).get(0).repair())
        .map(Repair::toString)
        .hasValue(
            "[{\"op\":\"test\",\"path\":\"/organizations/0/memberships/0/status\","
                + "\"value\":\"OBSERVER\"},"
                + "{\"op\":\"add\",\"path\":\"/organizations/0/memberships/0/by\","
                + "\"value\":\"A/RES/59/50\"}]");
    assertThat(report(assembly("UN", observer("SCO", "2004/.."))).get(0).repair())
        .map(Repair::toString)
        .hasValueSatisfying(repair -> assertThat(repair).contains("A/RES/59/48"));
  }

  @Test
  void adds_nothing_where_none_is_known_or_that_of_another_time_or_two() {
    assertThat(
            report(
                assembly(
                    "UNGA",
                    membership("VAT", OBSERVER, "1964-04-06/.."),
                    observer("OAU", "2003/.."),
                    observer("ECOWAS", "2004/.."))))
        .hasSize(3)
        .allMatch(finding -> finding.repair().isEmpty());
    Membership granted =
        Membership.builder()
            .from(observer("CSTO", "2004/.."))
            .by(InstrumentId.of("A/RES/59/50"))
            .build();
    Membership again =
        Membership.builder().from(granted).by(InstrumentId.of("A/RES/59/51")).build();
    Membership member =
        Membership.builder().from(again).status(MembershipStatus.of("GUEST")).build();
    assertThat(repairAgainst(granted, again)).isFalse();
    assertThat(repairAgainst(granted, granted, member)).isTrue();
    assertThat(repairAgainst()).isFalse();
  }

  private static boolean repairAgainst(Membership... known) {
    return Base.VALIDATOR
        .against(
            ReferenceData.of(
                Base.dossier().organizations(List.of(assembly("UNGA", known))).build()))
        .validate(
            Base.dossier()
                .organizations(List.of(assembly("UNGA", observer("CSTO", "2004/.."))))
                .build())
        .findings()
        .get(0)
        .repair()
        .isPresent();
  }

  @Test
  void observers_of_others_members_and_those_with_their_resolution_are_let_pass() {
    assertThat(
            findings(
                assembly(
                    "UNGA",
                    Membership.builder()
                        .from(observer("CSTO", "2004-12-02/.."))
                        .by(InstrumentId.of("A/RES/59/50"))
                        .build(),
                    membership("RUS", MEMBER, "1991-12-24/.."))))
        .isEmpty();
    assertThat(
            findings(
                Base.organization()
                    .addMembership(membership("IND", OBSERVER, "2005-07-05/2017-06-09"))
                    .build()))
        .isEmpty();
  }
}
