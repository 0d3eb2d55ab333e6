package org.chaptereight.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaptereight.dossier.Answer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.organization.Exit;
import org.chaptereight.organization.ExitKind;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was what in the organizations that ship, held against lists from outside. */
final class ShippedOrganizationsTest {

  private static final Dossier DATA = ReferenceData.shipped().dossier();

  private static String words(Answer<Party> answer) {
    String certain = String.join(" ", answer.certain().stream().map(Party::toString).toList());
    return answer.unknown().isEmpty() ? certain : certain + " ? " + answer.unknown();
  }

  private static Answer<Party> holders(String organization, String status, String date) {
    return DATA.holdersOn(
        OrganizationId.of(organization), MembershipStatus.of(status), PartialDate.parse(date));
  }

  private static Map<MembershipStatus, Certainty> statuses(
      String state, String organization, String date) {
    return DATA.statusesOn(
        Party.of(StateCode.of(state)), OrganizationId.of(organization), PartialDate.parse(date));
  }

  @ParameterizedTest
  @CsvSource({
    "CSTO, MEMBER, ARM BLR KAZ KGZ RUS TJK",
    "SCO, MEMBER, CHN KAZ KGZ RUS TJK UZB",
    "SCO, OBSERVER, AFG BLR IND IRN MNG PAK",
    "SCO, DIALOGUE_PARTNER, ARM AZE KHM LKA NPL TUR",
    "CIS, MEMBER, ARM AZE BLR KAZ KGZ MDA RUS TJK UZB",
    "CIS, ASSOCIATE, TKM",
    "CIS, FOUNDING_STATE, ARM BLR KAZ KGZ RUS TKM UKR UZB",
    "ASEAN, MEMBER, BRN IDN KHM LAO MMR MYS PHL SGP THA VNM",
    "UNASUR, MEMBER, ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN",
    "LAS, SUSPENDED, SYR",
  })
  void on_28_october_2016_these_had_the_status(String id, String status, String states) {
    assertThat(words(holders(id, status, "2016-10-28"))).isEqualTo(states);
  }

  @ParameterizedTest
  @CsvSource({
    "AU, MEMBER, 54",
    "AU, SUSPENDED, 0",
    "EU, MEMBER, 28",
    "OSCE, PARTICIPATING_STATE, 57",
    "LAS, MEMBER, 22",
    "ASEAN, MEMBER, 10",
    "UNASUR, MEMBER, 12",
  })
  void on_28_october_2016_so_many_had_the_status(String id, String status, int number) {
    Answer<Party> holders = holders(id, status, "2016-10-28");
    assertThat(holders.certain()).hasSize(number);
    assertThat(holders.unknown()).isEmpty();
  }

  @Test
  void morocco_is_outside_the_african_union_on_28_october_2016_and_comes_back() {
    assertThat(statuses("MAR", "AU", "2016-10-28")).isEmpty();
    assertThat(statuses("MAR", "AU", "2017-01-30")).isEmpty();
    assertThat(statuses("MAR", "AU", "2017-01-31"))
        .isEqualTo(Map.of(MembershipStatus.MEMBER, Certainty.YES));
    assertThat(holders("AU", "MEMBER", "2026-11-23").certain()).hasSize(55);
  }

  @Test
  void syria_is_suspended_and_a_member_of_the_league_which_has_21_active_ones() {
    assertThat(statuses("SYR", "LAS", "2016-10-28"))
        .isEqualTo(
            Map.of(
                MembershipStatus.MEMBER, Certainty.YES,
                MembershipStatus.SUSPENDED, Certainty.YES));
    Answer<Party> active =
        DATA.activeMembersOn(OrganizationId.of("LAS"), PartialDate.parse("2016-10-28"));
    assertThat(active.certain()).hasSize(21).doesNotContain(Party.of(StateCode.of("SYR")));
    assertThat(active.unknown()).isEmpty();
    assertThat(statuses("SYR", "LAS", "2023-05-07"))
        .isEqualTo(Map.of(MembershipStatus.MEMBER, Certainty.YES));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-01-01, {MEMBER=YES}",
    "2021-09-09, {MEMBER=YES}",
    "2021-09-10, '{MEMBER=YES, SUSPENDED=YES}'",
    "2026-01-21, '{MEMBER=YES, SUSPENDED=YES}'",
    "2026-01-22, {MEMBER=YES}",
  })
  void guinea_was_suspended_from_the_african_union(String date, String statuses) {
    assertThat(statuses("GIN", "AU", date)).hasToString(statuses);
  }

  @Test
  void the_sahrawi_republic_is_in_the_african_union_and_not_in_the_united_nations() {
    PartialDate day = PartialDate.parse("2016-10-28");
    assertThat(statuses("ESH", "AU", "2016-10-28"))
        .isEqualTo(Map.of(MembershipStatus.MEMBER, Certainty.YES));
    assertThat(DATA.find(StateCode.of("ESH")).orElseThrow().isUnMemberOn(day))
        .isEqualTo(Certainty.NO);
  }

  @Test
  void palestine_and_the_holy_see_are_in_regional_bodies_and_not_in_the_united_nations() {
    PartialDate day = PartialDate.parse("2016-10-28");
    assertThat(statuses("PSE", "LAS", "2016-10-28")).containsKey(MembershipStatus.MEMBER);
    assertThat(statuses("VAT", "OSCE", "2016-10-28"))
        .containsKey(MembershipStatus.PARTICIPATING_STATE);
    for (String code : List.of("PSE", "VAT")) {
      assertThat(DATA.find(StateCode.of(code)).orElseThrow().isUnMemberOn(day))
          .isEqualTo(Certainty.NO);
    }
  }

  @Test
  void the_european_union_is_a_dialogue_partner_of_asean() {
    assertThat(
            DATA.statusesOn(
                Party.of(OrganizationId.of("EU")),
                OrganizationId.of("ASEAN"),
                PartialDate.parse("2016-10-28")))
        .isEqualTo(Map.of(MembershipStatus.DIALOGUE_PARTNER, Certainty.YES));
  }

  private static Membership membership(String state, String organization) {
    return DATA.organization(OrganizationId.of(organization)).memberships().stream()
        .filter(one -> one.holder().equals(Party.of(StateCode.of(state))))
        .filter(one -> one.status().equals(MembershipStatus.MEMBER))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-10-28, NO",
    "2026-03-10, NO",
    "2026-03-11, YES",
    "2026-11-23, YES",
  })
  void moldova_is_a_member_of_the_cis_with_its_exit_under_way(String day, Certainty underWay) {
    PartialDate date = PartialDate.parse(day);
    Membership moldova = membership("MDA", "CIS");
    assertThat(statuses("MDA", "CIS", day)).containsEntry(MembershipStatus.MEMBER, Certainty.YES);
    assertThat(moldova.isExitUnderWayOn(date, DATA.asOf())).isEqualTo(underWay);
    assertThat(moldova.exit().map(Exit::kind)).contains(ExitKind.WITHDRAWAL);
    assertThat(moldova.during()).hasToString("1994-06-27/..");
  }

  @Test
  void georgia_left_the_cis_twelve_months_after_its_notice() {
    assertThat(statuses("GEO", "CIS", "2009-08-17"))
        .containsEntry(MembershipStatus.MEMBER, Certainty.YES);
    assertThat(statuses("GEO", "CIS", "2009-08-18")).doesNotContainKey(MembershipStatus.MEMBER);
    assertThat(membership("GEO", "CIS").exit().flatMap(Exit::notice))
        .contains(PartialDate.parse("2008-08-18"));
  }

  @ParameterizedTest
  @CsvSource({
    "1993, {}",
    "1999-04-19, {}",
    "2003-09-18, {}",
    "2006-08-15, {}",
    "2006-08-16, {MEMBER=YES}",
    "2012-12-18, {MEMBER=YES}",
    "2012-12-19, {}",
  })
  void uzbekistan_was_a_member_of_the_csto(String date, String statuses) {
    assertThat(statuses("UZB", "CSTO", date)).hasToString(statuses);
  }

  @ParameterizedTest
  @CsvSource({
    "COL, 2019-02-28, YES",
    "COL, 2019-03-01, NO",
    "BRA, 2023-05-05, NO",
    "BRA, 2023-05-06, YES",
  })
  void unasur_was_left_and_joined_again(String state, String date, Certainty member) {
    assertThat(statuses(state, "UNASUR", date).getOrDefault(MembershipStatus.MEMBER, Certainty.NO))
        .isEqualTo(member);
  }

  @ParameterizedTest
  @CsvSource({
    "TLS, ASEAN, 2025-10-25, OBSERVER",
    "TLS, ASEAN, 2025-10-26, MEMBER",
    "MNG, OSCE, 2012-11-21, PARTICIPATING_STATE",
    "IND, SCO, 2017-06-08, OBSERVER",
    "IND, SCO, 2017-06-09, MEMBER",
    "IRN, SCO, 2023-07-04, MEMBER",
    "BLR, SCO, 2024-07-03, OBSERVER",
    "BLR, SCO, 2024-07-04, MEMBER",
    "GBR, EU, 2020-01-31, MEMBER",
    "TUR, SCO, 2025-09-01, PARTNER",
  })
  void has_one_rank_at_a_time(String state, String id, String date, String status) {
    assertThat(statuses(state, id, date))
        .isEqualTo(Map.of(MembershipStatus.of(status), Certainty.YES));
  }

  @Test
  void the_united_kingdom_is_no_longer_in_the_european_union() {
    assertThat(statuses("GBR", "EU", "2020-02-01")).isEmpty();
    assertThat(holders("EU", "MEMBER", "2020-02-01").certain()).hasSize(27);
  }

  @Test
  void there_are_17_partners_of_the_sco_since_september_2025() {
    assertThat(words(holders("SCO", "PARTNER", "2025-09-01")))
        .isEqualTo("AFG ARE ARM AZE BHR EGY KHM KWT LAO LKA MDV MMR MNG NPL QAT SAU TUR");
    assertThat(words(holders("SCO", "OBSERVER", "2025-09-01"))).isEmpty();
    assertThat(words(holders("SCO", "DIALOGUE_PARTNER", "2025-09-01"))).isEmpty();
  }

  /** The organizations and organs that the concept note names. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UN",
        "UNSC",
        "UNGA",
        "UN-SECRETARIAT",
        "CSTO",
        "SCO",
        "SCO-SECRETARIAT",
        "SCO-RATS",
        "CIS",
        "CIS-EXCOM",
        "AU",
        "OSCE",
        "EU",
        "LAS",
        "ASEAN",
        "UNASUR",
        "UNRCCA",
        "UNSC-CTC",
        "UNODC",
        "INTERPOL",
        "IOM",
        "UNHCR",
        "FATF",
        "UN-PKO"
      })
  void what_the_concept_note_names_has_a_name_in_the_six_official_languages(String id) {
    assertThat(DATA.organization(OrganizationId.of(id)).name().isInAllOfficialLanguages()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "UNSC-CTC, UNSC",
    "SCO-RATS, SCO",
    "SCO-SECRETARIAT, SCO",
    "CIS-EXCOM, CIS",
    "UNRCCA, UN",
    "UNSC, UN",
  })
  void an_organ_knows_its_organization(String organ, String organization) {
    assertThat(DATA.organization(OrganizationId.of(organ)).parent())
        .contains(OrganizationId.of(organization));
  }

  @Test
  void the_osce_was_the_csce_until_1995() {
    Organization osce = DATA.organization(OrganizationId.of("OSCE"));
    assertThat(osce.nameOn(PartialDate.parse("1994-12-31")).in(UnLanguage.ENGLISH))
        .hasToString("Conference on Security and Co-operation in Europe");
    assertThat(osce.nameOn(PartialDate.parse("1995-01-01")).in(UnLanguage.ENGLISH))
        .hasToString("Organization for Security and Co-operation in Europe");
  }

  @ParameterizedTest
  @CsvSource({
    "CSTO, A/RES/59/50",
    "SCO, A/RES/59/48",
    "CIS, A/RES/48/237",
    "OSCE, A/RES/48/5",
    "LAS, A/RES/477(V)",
    "ASEAN, A/RES/61/44",
    "UNASUR, A/RES/66/109",
  })
  void is_an_observer_of_the_general_assembly_by_a_resolution(String id, String by) {
    Optional<Membership> observer =
        DATA.organization(OrganizationId.of("UNGA")).memberships().stream()
            .filter(one -> one.holder().equals(Party.of(OrganizationId.of(id))))
            .findFirst();
    assertThat(observer).map(Membership::status).contains(MembershipStatus.OBSERVER);
    assertThat(observer.flatMap(Membership::by).map(Object::toString).orElse(""))
        .satisfies(text -> assertThat(text.replace(" ", "")).isEqualTo(by.replace(" ", "")));
  }

  @Test
  void who_is_in_all_three_of_csto_sco_and_cis_on_28_october_2016() {
    assertThat(
            words(
                DATA.commonMembersOn(
                    Stream.of("CSTO", "SCO", "CIS").map(OrganizationId::of).toList(),
                    PartialDate.parse("2016-10-28"))))
        .isEqualTo("KAZ KGZ RUS TJK");
  }
}
