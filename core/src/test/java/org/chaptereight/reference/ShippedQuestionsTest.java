package org.chaptereight.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.dossier.Answer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.Succession;
import org.chaptereight.state.SuccessionKind;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that several of the shipped tables answer together. */
final class ShippedQuestionsTest {

  private static final Dossier SHIPPED = ReferenceData.shipped().dossier();

  private static OrganizationId id(String organization) {
    return OrganizationId.of(organization);
  }

  private static Party state(String code) {
    return Party.of(StateCode.of(code));
  }

  private static PartialDate date(String date) {
    return PartialDate.parse(date);
  }

  @ParameterizedTest
  @CsvSource({
    "1945-10-24, 29",
    "1950-01-01, 59",
    "1960-12-31, 99",
    "1991-12-31, 166",
    "2011-07-13, 192",
    "2011-07-14, 193",
    "2016-10-28, 193",
    "2026-11-23, 193",
  })
  void the_united_nations_have_so_many_members(String day, int members) {
    Answer<Party> answer = SHIPPED.membersOn(id("UN"), date(day));
    assertThat(answer.certain()).hasSize(members);
    assertThat(answer.unknown()).isSubsetOf(state("YMD"));
  }

  @Test
  void participating_states_of_the_osce_are_its_members() {
    PartialDate day = date("2016-10-28");
    assertThat(SHIPPED.membersOn(id("OSCE"), day).certain()).hasSize(57);
    assertThat(SHIPPED.commonMembersOn(List.of(id("EU"), id("OSCE")), day).certain()).hasSize(28);
    assertThat(SHIPPED.activeMembersOn(id("OSCE"), date("1995-01-01")).certain())
        .doesNotContain(state("YUG"));
  }

  @Test
  void kazakhstan_is_a_member_of_five_organizations() {
    assertThat(SHIPPED.organizationsOf(state("KAZ"), date("2016-10-28")).certain())
        .extracting(Organization::id)
        .hasToString("[UN, CSTO, SCO, CIS, OSCE]");
  }

  @Test
  void treaties_bind_those_who_are_members_of_what_they_found() {
    assertThat(between("DEU", "FRA", "2016-10-28").certain())
        .hasToString("[UN-CHARTER, EU-ROME-1957, EU-MAASTRICHT, EU-LISBON]");
    assertThat(between("DEU", "FRA", "2005-01-01").certain())
        .hasToString("[UN-CHARTER, EU-ROME-1957, EU-MAASTRICHT]");
    assertThat(between("GBR", "FRA", "2020-02-01").certain()).hasToString("[UN-CHARTER]");
    assertThat(between("EGY", "MAR", "2016-10-28").certain()).hasToString("[UN-CHARTER, LAS-PACT]");
    assertThat(between("KGZ", "KAZ", "1950")).isEqualTo(between("KGZ", "KAZ", "1949"));
    assertThat(between("KGZ", "KAZ", "1950").unknown()).isEmpty();
  }

  private static Between between(String one, String other, String day) {
    Answer<LegalInstrument> answer =
        SHIPPED.instrumentsBetween(state(one), state(other), date(day));
    return new Between(ids(answer.certain()), ids(answer.unknown()));
  }

  private record Between(List<InstrumentId> certain, List<InstrumentId> unknown) {}

  private static List<InstrumentId> ids(List<LegalInstrument> instruments) {
    return instruments.stream().map(LegalInstrument::id).toList();
  }

  @Test
  void what_the_sources_told_in_january_2026_is_not_known_to_last() {
    assertThat(SHIPPED.suspendedOn(id("AU"), date("2026-01-15")).certain()).hasToString("[GIN]");
    assertThat(SHIPPED.suspendedOn(id("AU"), date("2025-12-31")).certain())
        .hasToString("[BFA, GIN, GNB, MDG, MLI, NER, SDN]");
    Answer<Party> now = SHIPPED.suspendedOn(id("AU"), date("2026-11-23"));
    assertThat(now.certain()).isEmpty();
    assertThat(now.unknown()).hasToString("[BFA, GNB, MDG, MLI, NER, SDN]");
  }

  @Test
  void moldova_is_leaving_and_nobody_else_for_certain() {
    assertThat(SHIPPED.leavingOn(id("CIS"), date("2026-11-23")).certain()).hasToString("[MDA]");
    assertThat(SHIPPED.leavingOn(id("CIS"), date("2026-03-10")).certain()).isEmpty();
    assertThat(SHIPPED.leavingOn(id("CIS"), date("2009-01-01")).certain()).hasToString("[GEO]");
  }

  @Test
  void an_organization_of_which_no_membership_is_told_may_have_members() {
    assertThat(SHIPPED.membersOn(id("UNSC"), date("2016")).isComplete()).isFalse();
    assertThat(SHIPPED.membersOn(id("CSTO"), date("2016")).isComplete()).isTrue();
  }

  @Test
  void the_general_assembly_of_which_observers_are_told_has_members_all_the_same() {
    PartialDate day = date("2016-10-28");
    assertThat(SHIPPED.membersOn(id("UNGA"), day).isComplete()).isFalse();
    assertThat(SHIPPED.activeMembersOn(id("UNGA"), day).isComplete()).isFalse();
    assertThat(SHIPPED.suspendedOn(id("UNGA"), day).isComplete()).isFalse();
    assertThat(SHIPPED.holdersOn(id("UNGA"), MembershipStatus.OBSERVER, day).isComplete()).isTrue();
    assertThat(SHIPPED.commonMembersOn(List.of(id("CSTO"), id("UNGA")), day).isComplete())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"USA", "QQQ"})
  void not_all_organizations_have_their_members_told(String state) {
    PartialDate day = date("2016-10-28");
    assertThat(SHIPPED.organizationsOf(state(state), day).isComplete()).isFalse();
    assertThat(SHIPPED.organizationsOf(state(state), MembershipStatus.SUSPENDED, day).isComplete())
        .isFalse();
  }

  @Test
  void what_is_not_recorded_is_not_answered_in_full() {
    PartialDate day = date("2016-10-28");
    Office office = Office.of(OfficeKind.SECRETARY_GENERAL, id("UN"));
    assertThat(SHIPPED.holdersOn(office, day).isComplete()).isFalse();
    assertThat(SHIPPED.mandatesOn(id("AU"), day).isComplete()).isFalse();
    assertThat(SHIPPED.instrumentsBetween(state("FRA"), state("DEU"), day).isComplete()).isFalse();
    assertThat(SHIPPED.workingMethodsOn(day).isComplete()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "COD, 1990, Zaire",
    "COD, 2016, Democratic Republic of the Congo",
    "MMR, 1985, Burma",
    "PSE, 2010, Palestine",
    "PSE, 2016, State of Palestine",
    "CZE, 1995, Czech Republic",
    "CZE, 2017, Czechia",
    "SWZ, 2016, Swaziland",
    "CPV, 2010, Cape Verde",
  })
  void states_had_other_names(String code, String day, String name) {
    assertThat(
            SHIPPED.nameOn(state(code), date(day)).map(text -> text.in(UnLanguage.ENGLISH).text()))
        .contains(name);
  }

  @Test
  void organizations_had_other_names() {
    assertThat(
            Stream.of("1990", "2016-10-28")
                .map(day -> SHIPPED.nameOn(Party.of(id("OSCE")), date(day)))
                .flatMap(Optional::stream)
                .map((MultilingualText name) -> name.in(UnLanguage.ENGLISH).text()))
        .containsExactly(
            "Conference on Security and Co-operation in Europe",
            "Organization for Security and Co-operation in Europe");
    assertThat(SHIPPED.nameOn(Party.of(id("NOWHERE")), date("2016"))).isEmpty();
  }

  @Test
  void a_state_that_is_no_more_ended_when_others_followed_it() {
    Set<SuccessionKind> endings =
        Set.of(
            SuccessionKind.CONTINUATION,
            SuccessionKind.DISSOLUTION,
            SuccessionKind.MERGER,
            SuccessionKind.INCORPORATION);
    Set<StateCode> ended = new TreeSet<>();
    for (Succession succession : SHIPPED.successions()) {
      for (StateCode before : succession.predecessors()) {
        if (endings.contains(succession.kind())
            && !succession.successors().contains(before)
            && !before.equals(StateCode.of("SYR"))) {
          ended.add(before);
          State state = SHIPPED.find(before).orElseThrow();
          assertThat(state.existence().end()).as("%s", state.code()).isPresent();
          assertThat(state.existence().end().orElseThrow().isAfter(succession.date()))
              .as("%s", succession)
              .isNotEqualTo(Certainty.YES);
          assertThat(state.isUnMemberOn(date("2016"))).isEqualTo(Certainty.NO);
        }
      }
      assertThat(succession.successors())
          .allSatisfy(after -> assertThat(SHIPPED.find(after)).as("%s", after).isPresent());
    }
    assertThat(ended).hasToString("[CSK, DDR, SCG, SUN, YMD, YUG]");
  }

  @Test
  void who_continues_a_state_is_a_member_without_a_day_between() {
    for (Succession succession : SHIPPED.successions()) {
      if (succession.kind().equals(SuccessionKind.CONTINUATION)) {
        for (StateCode after : succession.successors()) {
          DateInterval period =
              SHIPPED.organization(id("UN")).memberships().stream()
                  .filter(held -> held.holder().equals(Party.of(after)))
                  .findFirst()
                  .orElseThrow()
                  .during();
          assertThat(period.start()).as("%s", succession).contains(succession.date());
        }
      }
    }
  }

  @Test
  void the_letters_cs_were_used_for_two_states() {
    assertThat(SHIPPED.withdrawnCodes())
        .filteredOn(code -> code.externalIds().toString().contains("ISO_3166_1_ALPHA_2 CS"))
        .extracting(WithdrawnCode::code)
        .hasToString("[CSK, SCG]");
  }
}
