package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.organization.MembershipStatus.CANDIDATE;
import static org.chaptereight.organization.MembershipStatus.MEMBER;
import static org.chaptereight.organization.MembershipStatus.OBSERVER;
import static org.chaptereight.organization.MembershipStatus.SUSPENDED;
import static org.chaptereight.rules.Base.findings;
import static org.chaptereight.rules.Base.membership;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.time.Period;
import java.util.List;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.organization.Exit;
import org.chaptereight.organization.ExitKind;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Repair;
import org.junit.jupiter.api.Test;

/** The rules about how a status ends. */
final class ExitRulesTest {

  private static final String SINCE = "1945-03-22/..";

  private static Membership leaving(String state, String during, ExitKind kind, String notice) {
    return Membership.builder()
        .from(membership(state, MEMBER, during))
        .exit(Exit.builder().kind(kind).notice(PartialDate.parse(notice)).build())
        .build();
  }

  private static Dossier dossier(Organization.Builder organization, Membership... memberships) {
    return Base.dossier()
        .organizations(List.of(organization.addMemberships(memberships).build()))
        .build();
  }

  private static List<Finding> report(
      Organization.Builder organization, Membership... memberships) {
    return Base.VALIDATOR.validate(dossier(organization, memberships)).findings();
  }

  private static List<String> repairs(Membership... memberships) {
    return report(Base.organization(), memberships).stream()
        .map(finding -> finding.repair().map(Repair::toString).orElse("none"))
        .toList();
  }

  @Test
  void finds_a_membership_that_ends_on_the_day_of_the_suspension() {
    Membership[] memberships = {
      membership("SYR", MEMBER, "1945-03-22/2011-11-16"),
      membership("SYR", SUSPENDED, "2011-11-16/2023-05-07")
    };
    assertThat(findings(SINCE, memberships))
        .containsExactly(
            "MEMBERSHIP-SUSPENSION-NOT-EXIT at /organizations/0/memberships/0/during/to: Syrian"
                + " Arab Republic is suspended in Collective Security Treaty Organization"
                + " (2011-11-16/2023-05-07) and is no member of it then; a suspension does not end"
                + " a membership");
    assertThat(repairs(memberships))
        .containsExactly(
            "[{\"op\":\"test\",\"path\":\"/organizations/0/memberships/0/during/to\","
                + "\"value\":\"2011-11-16\"},"
                + "{\"op\":\"remove\",\"path\":\"/organizations/0/memberships/0/during/to\"}]");
  }

  @Test
  void who_comes_back_or_left_in_some_way_is_not_mended() {
    assertThat(
            repairs(
                membership("SYR", MEMBER, "1945-03-22/2011-11-16"),
                membership("SYR", SUSPENDED, "2011-11-16/2023-05-07"),
                membership("SYR", MEMBER, "2023-05-07/..")))
        .containsExactly("none");
    assertThat(
            repairs(
                leaving("SYR", "1945-03-22/2011-11-16", ExitKind.NOT_PROLONGED, "2011-11-16"),
                membership("SYR", SUSPENDED, "2011-11-16/..")))
        .containsExactly("none");
  }

  @Test
  void an_end_that_says_it_was_called_a_suspension_is_taken_at_its_word() {
    assertThat(
            repairs(
                leaving(
                    "UZB", "2006-08-16/2012-12-19", ExitKind.SUSPENSION_TREATED_AS_EXIT, "2012"),
                membership("UZB", SUSPENDED, "2012-12-19/..")))
        .isEmpty();
  }

  @Test
  void finds_a_suspension_of_what_is_no_member() {
    assertThat(
            findings(
                SINCE,
                membership("SYR", SUSPENDED, "2011-11-16/2023-05-07"),
                membership("EGY", MEMBER, "1945-03-22/1979-03-30"),
                membership("EGY", CANDIDATE, "1979-01-01/.."),
                membership("EGY", SUSPENDED, "1979-03-31/1989-05-23"),
                membership("EGY", MEMBER, "1989-05-23/.."),
                membership("LBY", SUSPENDED, "/2011-08-27"),
                membership("LBY", MEMBER, "2011-08-27/..")))
        .extracting(finding -> finding.substring(0, finding.indexOf(':')))
        .containsExactly(
            "MEMBERSHIP-SUSPENSION-NOT-EXIT at /organizations/0/memberships/0/status",
            "MEMBERSHIP-SUSPENSION-NOT-EXIT at /organizations/0/memberships/3/status",
            "MEMBERSHIP-SUSPENSION-NOT-EXIT at /organizations/0/memberships/5/status");
  }

  @Test
  void lets_suspensions_pass_that_lie_or_may_lie_over_a_status() {
    assertThat(
            findings(
                SINCE,
                membership("SYR", SUSPENDED, "2011-11-16/2023-05-07"),
                membership("SYR", MEMBER, "1945-03-22/.."),
                membership("CAF", MEMBER, "/.."),
                membership("CAF", SUSPENDED, "2013-03-25/2016-04"),
                membership("MLI", MEMBER, "1963/2012-10"),
                membership("MLI", SUSPENDED, "2012-10/2013"),
                membership("EGY", MEMBER, "1945-03-22/1980"),
                membership("EGY", SUSPENDED, "1979-03-31/1989-05-23"),
                membership("GIN", OBSERVER, "1963/"),
                membership("GIN", SUSPENDED, "1999-01-01/.."),
                membership("NER", MembershipStatus.of("FULL_PARTNER"), "1963/.."),
                membership("NER", SUSPENDED, "/..")))
        .isEmpty();
  }

  @Test
  void one_of_several_statuses_suffices_below_a_suspension() {
    assertThat(
            findings(
                SINCE,
                membership("MAR", MEMBER, "1963-05-25/2012-11-12"),
                membership("MAR", CANDIDATE, "2012-11-13/.."),
                membership("MAR", OBSERVER, "2013-01-01/2014-01-01"),
                membership("MAR", SUSPENDED, "2012-01-01/2013-01-01"),
                membership("MAR", SUSPENDED, "2013-01-01/2013-02-01")))
        .isEmpty();
  }

  @Test
  void finds_an_exit_that_takes_effect_before_the_time_of_notice_has_passed() {
    assertThat(
            findings(
                dossier(
                    Base.organization().id(OrganizationId.of("CIS")),
                    leaving("GEO", "1994-04-19/2009-08-17", ExitKind.WITHDRAWAL, "2008-08-18"))))
        .containsExactly(
            "MEMBERSHIP-NOTICE-PERIOD at /organizations/0/memberships/0/during/to: After the notice"
                + " of 2008-08-18, the withdrawal of Georgia from Collective Security Treaty"
                + " Organization cannot take effect before 2009-08-18, by the Charter of the"
                + " Commonwealth of Independent States (CIS-CHARTER, Art. 9)");
  }

  @Test
  void lets_exits_pass_that_are_or_may_be_in_time() {
    assertThat(
            findings(
                dossier(
                    Base.organization().id(OrganizationId.of("UNASUR")),
                    leaving("COL", "2011/2019-03-01", ExitKind.WITHDRAWAL, "2018-08-28"),
                    leaving("CHL", "2011/2019-12", ExitKind.WITHDRAWAL, "2019-06"),
                    leaving("BRA", "2011/2019-10", ExitKind.WITHDRAWAL, "2019-04-30"),
                    leaving("PRY", "2011/2018-12-31", ExitKind.WITHDRAWAL, "2018"),
                    leaving("ARG", "2011/2019-05", ExitKind.NOT_PROLONGED, "2019-04"),
                    leaving("ECU", "2011/..", ExitKind.WITHDRAWAL, "2019-04"),
                    membership("URY", MEMBER, "2011/2019-04"))))
        .isEmpty();
    assertThat(
            findings(
                dossier(
                    Base.organization().id(OrganizationId.of("UNASUR")),
                    leaving("CHL", "2011/2019-11", ExitKind.WITHDRAWAL, "2019-06"))))
        .hasSize(1);
  }

  @Test
  void the_time_is_that_of_the_dossier_and_the_shortest_of_several() {
    Organization.Builder cis =
        Base.organization()
            .id(OrganizationId.of("CIS"))
            .addFoundedBy(InstrumentId.of("OURS"))
            .addFoundedBy(InstrumentId.of("CIS-CHARTER"))
            .addFoundedBy(InstrumentId.of("NOBODY-KNOWS"));
    Dossier early =
        dossier(cis, leaving("GEO", "1994-04-19/2008-09-17", ExitKind.WITHDRAWAL, "2008-08-18"));
    assertThat(findings(withTreaty(early, "OURS", "P1M")))
        .singleElement()
        .asString()
        .endsWith("cannot take effect before 2008-09-18, by the Treaty OURS");
    assertThat(findings(withTreaty(early, "OURS", "P30D"))).isEmpty();
    assertThat(findings(withTreaty(early, "OURS", "P13M")))
        .singleElement()
        .asString()
        .endsWith(
            "before 2009-08-18, by the Charter of the Commonwealth of Independent States (CIS-CHARTER, Art. 9)");
    assertThat(findings(withTreaty(early, "CIS-CHARTER", "P2M")))
        .singleElement()
        .asString()
        .endsWith("before 2008-10-18, by the Treaty CIS-CHARTER (CIS-CHARTER, Art. 9)");
    Dossier late =
        dossier(
            Base.organization()
                .id(OrganizationId.of("CIS"))
                .addFoundedBy(InstrumentId.of("CIS-CHARTER")),
            leaving("GEO", "1994-04-19/2009-09-01", ExitKind.WITHDRAWAL, "2008-08-18"));
    assertThat(findings(late)).isEmpty();
    assertThat(findings(withTreaty(late, "CIS-CHARTER", "P14M"))).hasSize(1);
  }

  private static Dossier withTreaty(Dossier dossier, String id, String notice) {
    return Dossier.builder()
        .from(dossier)
        .addInstrument(
            Treaty.builder()
                .id(InstrumentId.of(id))
                .kind(InstrumentKind.CHARTER)
                .title(MultilingualText.of(ENGLISH, "Treaty " + id))
                .withdrawalNotice(Period.parse(notice))
                .build())
        .build();
  }

  @Test
  void tells_if_asked_that_no_time_of_notice_is_known() {
    assertThat(
            Base.VALIDATOR
                .tellingWhatIsNotChecked()
                .validate(
                    dossier(
                        Base.organization(),
                        membership("ARM", MEMBER, "2003-09-18/.."),
                        leaving("UZB", "2006/2012-12-19", ExitKind.WITHDRAWAL, "2012-06-28")))
                .findings())
        .extracting(Finding::toString)
        .containsExactly(
            "NOT-CHECKED at /organizations/0/memberships/1/exit: MEMBERSHIP-NOTICE-PERIOD was not"
                + " checked, for lack of: the period of notice for withdrawal from Collective"
                + " Security Treaty Organization");
  }
}
