package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.organization.MembershipStatus.DIALOGUE_PARTNER;
import static org.chaptereight.organization.MembershipStatus.FOUNDING_STATE;
import static org.chaptereight.organization.MembershipStatus.MEMBER;
import static org.chaptereight.organization.MembershipStatus.OBSERVER;
import static org.chaptereight.organization.MembershipStatus.SUSPENDED;
import static org.chaptereight.rules.Base.findings;
import static org.chaptereight.rules.Base.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chaptereight.naming.FormerName;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.ChapterEightStanding.Claim;
import org.chaptereight.organization.CountedMembership;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;

/** The rules about memberships and about the standing to Chapter VIII. */
final class OrganizationRulesTest {

  @Test
  void finds_two_exclusive_statuses_at_the_same_time() {
    assertThat(
            findings(
                "2001/..",
                membership("IND", OBSERVER, "2005-07-05/2018-01-01"),
                membership("PAK", MEMBER, "2017-06-09/.."),
                membership("IND", MEMBER, "2017-06-09/..")))
        .containsExactly(
            "MEMBERSHIP-OVERLAP at /organizations/0/memberships/2/during: India has two statuses in Collective Security Treaty Organization"
                + " at the same time: observer (2005-07-05/2018-01-01) and member"
                + " (2017-06-09/..)");
  }

  @Test
  void finds_each_status_that_overlaps_an_earlier_one() {
    assertThat(
            findings(
                "2001/..",
                membership("IND", OBSERVER, "2005-01-01/2010-01-01"),
                membership("IND", MEMBER, "2008-01-01/2021-01-01"),
                membership("IND", DIALOGUE_PARTNER, "2012-01-01/2014-01-01")))
        .containsExactly(
            "MEMBERSHIP-OVERLAP at /organizations/0/memberships/1/during: India has two statuses in Collective Security Treaty Organization"
                + " at the same time: observer (2005-01-01/2010-01-01) and member"
                + " (2008-01-01/2021-01-01)",
            "MEMBERSHIP-OVERLAP at /organizations/0/memberships/2/during: India has two statuses in Collective Security Treaty Organization"
                + " at the same time: member (2008-01-01/2021-01-01) and dialogue partner"
                + " (2012-01-01/2014-01-01)");
  }

  /** Any two of these intervals, in either order: found if their dates leave no doubt of it. */
  @Test
  void finds_an_overlap_where_the_dates_leave_no_doubt() {
    List<String> intervals =
        List.of(
            "/",
            "/..",
            "/?",
            "/2009",
            "/2010-06-01",
            "2009/",
            "2009/..",
            "2009/?",
            "2009/2010",
            "2010/2010",
            "2010/2011",
            "2010-03-01/2010-09-01",
            "2010-06/2010-08",
            "2011/..",
            "2010-12-31/2011-01-01");
    for (String first : intervals) {
      for (String second : intervals) {
        boolean certain =
            DateInterval.parse(first).overlaps(DateInterval.parse(second)) == Certainty.YES;
        assertThat(
                findings(
                    "/..", membership("IND", OBSERVER, first), membership("IND", MEMBER, second)))
            .as("%s and %s", first, second)
            .hasSize(certain ? 1 : 0);
      }
    }
  }

  /**
   * To sort them takes less than 40 looks at the period of each; each with each would be 20,000.
   */
  @Test
  void many_statuses_of_one_party_are_not_held_against_each_other() {
    assertThat(overlapsOfMany(i -> "/")).isZero();
    assertThat(overlapsOfMany(i -> "2010/?")).isZero();
    assertThat(overlapsOfMany(i -> "/..")).isEqualTo(19_999);
    assertThat(overlapsOfMany(i -> "2010-01-01/2011-01-01")).isEqualTo(19_999);
    assertThat(overlapsOfMany(i -> day(i) + "/" + day(i + 1))).isZero();
    assertThat(overlapsOfMany(i -> day(i) + "/" + day(i + 2))).isEqualTo(19_999);
  }

  private static LocalDate day(int i) {
    return LocalDate.of(1960, 1, 1).plusDays(i);
  }

  private static int overlapsOfMany(IntFunction<String> during) {
    AtomicLong looks = new AtomicLong();
    List<Membership> many =
        IntStream.range(0, 20_000)
            .mapToObj(i -> membership("IND", MEMBER, during.apply(i)))
            .map(held -> new CountedMembership(held, looks))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(many, new Random(1));
    int overlaps = Overlaps.in(many).size();
    assertThat(looks.get()).isLessThan(20_000 * 50);
    return overlaps;
  }

  @Test
  void lets_statuses_follow_each_other_and_lie_over_each_other() {
    assertThat(
            findings(
                "1963/..",
                membership("IND", OBSERVER, "2005-07-05/2017-06-09"),
                membership("IND", MEMBER, "2017-06-09/.."),
                membership("UKR", FOUNDING_STATE, "1991-12-10/.."),
                membership("UKR", MEMBER, "1993-01-01/.."),
                membership("SYR", MEMBER, "1963-03-22/.."),
                membership("SYR", SUSPENDED, "2011-11-16/2023-05-07"),
                membership("MAR", MEMBER, "1963-05-25/1984-11-12"),
                membership("MAR", MEMBER, "2017-01-31/..")))
        .isEmpty();
  }

  @Test
  void lets_statuses_pass_of_which_the_dates_may_not_meet() {
    assertThat(
            findings(
                "2001/..",
                membership("IND", OBSERVER, "2005/2017"),
                membership("IND", MEMBER, "2017/.."),
                membership("PAK", OBSERVER, "2005/?"),
                membership("PAK", MEMBER, "2017/..")))
        .isEmpty();
  }

  @Test
  void finds_a_status_of_a_state_that_is_not_yet_or_no_more() {
    assertThat(
            findings(
                "1960/..",
                membership("SSD", MEMBER, "2003-01-01/2005"),
                membership("SSD", OBSERVER, "2011/.."),
                membership("SUN", MEMBER, "1970-01-01/1991-12-24"),
                membership("SUN", OBSERVER, "2005-01-01/..")))
        .containsExactly(
            "MEMBERSHIP-BEFORE-ORG at /organizations/0/memberships/0/during: South Sudan cannot have"
                + " the status \"member\" in Collective Security Treaty Organization in 2003-01-01/2005; South Sudan"
                + " did not exist then",
            "MEMBERSHIP-BEFORE-ORG at /organizations/0/memberships/3/during: Union of Soviet"
                + " Socialist Republics cannot have the status \"observer\" in Collective Security Treaty"
                + " Organization in 2005-01-01/..; Union of Soviet Socialist Republics did not exist"
                + " then");
  }

  @Test
  void finds_a_status_that_begins_before_the_organization() {
    assertThat(
            findings(
                "2001-06-15/..",
                membership("CHN", MEMBER, "1996-04-26/.."),
                membership("KAZ", MEMBER, "2001/.."),
                membership("RUS", MEMBER, "/.."),
                membership("TJK", MEMBER, "/1990-01-01")))
        .containsExactly(
            "MEMBERSHIP-BEFORE-ORG at /organizations/0/memberships/0/during: China cannot have the"
                + " status \"member\" in Collective Security Treaty Organization in 1996-04-26/..; Collective Security"
                + " Treaty Organization did not exist then",
            "MEMBERSHIP-BEFORE-ORG at /organizations/0/memberships/3/during: Tajikistan cannot have"
                + " the status \"member\" in Collective Security Treaty Organization in /1990-01-01; Collective"
                + " Security Treaty Organization did not exist then");
  }

  @Test
  void an_organization_may_hold_a_status_and_a_state_may_be_no_un_member() {
    assertThat(
            findings(
                "1945/..",
                Membership.builder()
                    .holder(Party.of(OrganizationId.of("EU")))
                    .status(OBSERVER)
                    .during(DateInterval.parse("1977/.."))
                    .build(),
                membership("ESH", MEMBER, "1982-02-22/..")))
        .isEmpty();
  }

  @Test
  void finds_a_declared_standing_without_the_text_that_declares_it() {
    assertThat(standing(ChapterEightStanding.of(Claim.DECLARED)))
        .containsExactly(
            "CH8-CLAIM-UNSUPPORTED at /organizations/0/chapterEight: Collective Security Treaty"
                + " Organization is marked as a declared Chapter VIII arrangement, without the text"
                + " that declares it (UN-CHARTER, Art. 52(1))");
    assertThat(
            standing(
                ChapterEightStanding.of(Claim.DECLARED, Optional.of(Provenance.of("A/RES/50/87")))))
        .isEmpty();
    assertThat(standing(ChapterEightStanding.of(Claim.CLAIMED))).isEmpty();
  }

  private static List<String> standing(ChapterEightStanding standing) {
    return findings(
        Base.dossier()
            .organizations(List.of(Base.organization().chapterEight(standing).build()))
            .build());
  }

  private static Organization.Builder sco(Membership... memberships) {
    return Organization.builder()
        .id(OrganizationId.of("SCO"))
        .kind(OrganizationKind.REGIONAL)
        .name(Base.text("Shanghai Cooperation Organisation"))
        .addMemberships(memberships);
  }

  @Test
  void an_organization_exists_as_the_reference_data_say_where_the_dossier_does_not() {
    Membership early = membership("CHN", MEMBER, "1996-04-26/..");
    assertThat(findings(Base.dossier().addOrganization(sco(early).build()).build()))
        .containsExactly(
            "MEMBERSHIP-BEFORE-ORG at /organizations/1/memberships/0/during: China cannot have the"
                + " status \"member\" in Shanghai Cooperation Organisation in 1996-04-26/..; Shanghai Cooperation"
                + " Organisation did not exist then");
    assertThat(
            findings(
                Base.dossier()
                    .addOrganization(
                        sco(early).existence(DateInterval.parse("1996-04-26/..")).build())
                    .build()))
        .isEmpty();
  }

  @Test
  void an_organization_has_the_name_that_it_bore_then() {
    Organization.Builder named =
        sco(membership("CHN", MEMBER, "1996-04-26/.."))
            .addFormerName(
                FormerName.builder()
                    .name(Base.text("Shanghai Five"))
                    .until(PartialDate.parse("2001-06-15"))
                    .build());
    assertThat(findings(Base.dossier().addOrganization(named.build()).build()))
        .containsExactly(
            "MEMBERSHIP-BEFORE-ORG at /organizations/1/memberships/0/during: China cannot have the"
                + " status \"member\" in Shanghai Five in 1996-04-26/..; Shanghai Five did not exist then");
  }

  @Test
  void tells_on_request_of_a_state_that_is_not_known() {
    assertThat(
            Base.notChecked(
                Base.dossier()
                    .addOrganization(sco(membership("XKX", MEMBER, "2010/..")).build())
                    .build()))
        .contains(
            "NOT-CHECKED at /organizations/1/memberships/0/holder: MEMBERSHIP-BEFORE-ORG was not"
                + " checked, for lack of: the State XKX");
  }
}
