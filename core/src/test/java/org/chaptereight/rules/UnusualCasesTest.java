package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.debate.ParticipationBasis.RULE_39;
import static org.chaptereight.debate.ParticipationBasis.SECRETARIAT;
import static org.chaptereight.organization.MembershipStatus.MEMBER;
import static org.chaptereight.organization.MembershipStatus.OBSERVER;
import static org.chaptereight.organization.MembershipStatus.PARTNER;
import static org.chaptereight.rules.Base.findings;
import static org.chaptereight.rules.Base.membership;
import static org.chaptereight.rules.Base.presidency;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.debate.Speaker;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.organization.Tenure;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases in which several rules meet, or in which little is known. */
final class UnusualCasesTest {

  private static final Office UN_HEAD =
      Office.of(OfficeKind.SECRETARY_GENERAL, OrganizationId.of("UN"));

  private static List<String> speaking(ParticipationBasis basis, Office office, String tenure) {
    PersonId id = PersonId.of("P");
    Person person =
        Person.builder()
            .id(id)
            .name(MultilingualText.of(UnLanguage.ENGLISH, "Ban Ki-moon"))
            .addTenure(Tenure.builder().office(UN_HEAD).during(DateInterval.parse(tenure)).build())
            .build();
    DebateAgenda debate =
        Base.debate()
            .speakers(List.of(Speaker.builder().person(id).office(office).basis(basis).build()))
            .build();
    return findings(Base.dossier().addPerson(person).addDebate(debate).build());
  }

  @Test
  void the_secretary_general_speaks_without_rule_39() {
    assertThat(speaking(SECRETARIAT, UN_HEAD, "2007-01-01/2017-01-01")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/..", "2007/", "/2017", "2016/2017", "2016-10-28/2016-10-29"})
  void a_speaker_may_hold_the_office_where_the_tenure_leaves_it_open(String tenure) {
    assertThat(speaking(RULE_39, UN_HEAD, tenure)).isEmpty();
  }

  @Test
  void a_speaker_may_hold_an_office_of_which_no_tenure_is_recorded() {
    Office chair = Office.of(OfficeKind.CHAIR, OrganizationId.of("UN"));
    assertThat(speaking(RULE_39, chair, "2007-01-01/2008-01-01")).isEmpty();
  }

  @Test
  void an_office_ends_on_the_day_before_the_end_of_the_tenure() {
    assertThat(speaking(SECRETARIAT, UN_HEAD, "2007-01-01/2016-10-28"))
        .singleElement()
        .asString()
        .startsWith(
            "AGENDA-SPEAKER-OFFICE-DATE at /debates/0/speakers/0/office: Ban Ki-moon did not hold"
                + " the office of Secretary-General (United Nations) on 2016-10-28");
  }

  @Test
  void the_presidency_that_the_debate_tells_counts_where_the_rotation_is_not_known() {
    assertThat(
            findings(
                debate ->
                    debate
                        .date(PartialDate.parse("2012-10-28"))
                        .presidency(presidency("GTM", "2012-10"))
                        .convener(StateCode.of("FRA"))))
        .containsExactly(
            "AGENDA-CONVENER-NOT-PRESIDENT at /debates/0/convener: France convenes a signature"
                + " event on 2012-10-28, but Guatemala holds the presidency");
  }

  @Test
  void anyone_may_preside_on_a_day_that_is_not_known() {
    assertThat(
            findings(
                debate -> debate.date(PartialDate.parse("2016")).convener(StateCode.of("JPN"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-10-28", "2016-10", "2016"})
  void a_note_may_be_circulated_on_the_day_of_its_letter_and_of_the_meeting(String date) {
    PartialDate day = PartialDate.parse(date);
    assertThat(
            findings(
                debate ->
                    debate.conceptNote(ConceptNote.builder().letter(day).circulated(day).build())))
        .isEmpty();
  }

  @Test
  void a_note_may_be_circulated_without_a_letter() {
    assertThat(
            findings(
                debate ->
                    debate.conceptNote(
                        ConceptNote.builder().circulated(PartialDate.parse("2016-10-17")).build())))
        .isEmpty();
    assertThat(findings(debate -> debate.conceptNote(ConceptNote.builder().build()))).isEmpty();
  }

  @Test
  void an_informal_meeting_adopts_no_agenda_and_may_have_another_document() {
    assertThat(
            findings(
                debate ->
                    debate
                        .format(MeetingFormat.VTC)
                        .record(DocumentSymbol.of("S/2016/1"))
                        .items(List.of(Base.debate().build().items().get(1)))))
        .isEmpty();
  }

  @Test
  void each_record_that_is_one_too_many_is_found_once_however_many_there_are() {
    Membership[] equal = new Membership[2_000];
    Arrays.fill(equal, membership("KAZ", MEMBER, "2002-01-01/.."));
    assertThat(findings("1990/..", equal)).hasSize(1_999);
  }

  @Test
  void a_record_that_overlaps_a_later_one_of_the_list_is_found() {
    assertThat(
            findings(
                "1990/..",
                membership("KAZ", MEMBER, "2002-01-01/.."),
                membership("KAZ", OBSERVER, "1995-01-01/2000-01-01"),
                membership("KAZ", PARTNER, "1999-12-31/2001-01-01")))
        .containsExactly(
            "MEMBERSHIP-OVERLAP at /organizations/0/memberships/2/during: Kazakhstan has two statuses in Collective Security Treaty Organization"
                + " at the same time: observer (1995-01-01/2000-01-01) and partner"
                + " (1999-12-31/2001-01-01)");
  }

  @Test
  void a_first_item_of_a_kind_unknown_to_this_version_is_let_pass() {
    AgendaItem item =
        AgendaItem.builder().kind(AgendaItemKind.of("ADOPTION_OF_REVISED_AGENDA")).build();
    assertThat(findings(debate -> debate.items(List.of(item)))).isEmpty();
  }

  @Test
  void a_record_that_overlaps_several_is_found_once() {
    String statuses =
        " has two statuses in Collective Security Treaty Organization at the same time: ";
    assertThat(
            findings(
                "1990/..",
                membership("KAZ", OBSERVER, "2001-01-01/.."),
                membership("UZB", MEMBER, "2001-01-01/.."),
                membership("KAZ", MEMBER, "2002-01-01/.."),
                membership("KAZ", PARTNER, "2003-01-01/..")))
        .containsExactly(
            "MEMBERSHIP-OVERLAP at /organizations/0/memberships/2/during: Kazakhstan"
                + statuses
                + "observer (2001-01-01/..) and member (2002-01-01/..)",
            "MEMBERSHIP-OVERLAP at /organizations/0/memberships/3/during: Kazakhstan"
                + statuses
                + "observer (2001-01-01/..) and partner (2003-01-01/..)");
  }

  @Test
  void one_status_held_twice_at_the_same_time_is_found() {
    assertThat(
            findings(
                "1990/..",
                membership("TUR", MEMBER, "2001-01-01/2010-01-01"),
                membership("TUR", MEMBER, "2009-01-01/..")))
        .containsExactly(
            "MEMBERSHIP-OVERLAP at /organizations/0/memberships/1/during: Turkey has two statuses in Collective Security Treaty Organization"
                + " at the same time: member (2001-01-01/2010-01-01) and member"
                + " (2009-01-01/..)");
  }

  @Test
  void a_state_is_called_as_it_is_today_where_no_date_is_known() {
    assertThat(
            findings(
                "1990/..", membership("TUR", MEMBER, "/.."), membership("TUR", PARTNER, "/..")))
        .containsExactly(
            "MEMBERSHIP-OVERLAP at /organizations/0/memberships/1/during: Türkiye has two statuses in Collective Security Treaty Organization"
                + " at the same time: member (/..) and partner (/..)");
  }

  @Test
  void statuses_of_which_an_end_is_not_known_may_follow_each_other() {
    assertThat(
            findings(
                "1990/..",
                membership("KAZ", OBSERVER, "/"),
                membership("KAZ", PARTNER, "2001/"),
                membership("KAZ", MEMBER, "2003/..")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/..", "/", "/2020", "2003/..", "1994/.."})
  void a_member_may_have_joined_when_the_organization_was_founded(String existence) {
    assertThat(findings(existence, membership("KAZ", MEMBER, "2003/.."))).isEmpty();
  }

  /** Quadratic, this would take minutes. */
  @Test
  @Timeout(60)
  void identifiers_of_one_hash_code_do_no_harm() {
    List<OrganizationId> ids = List.of(OrganizationId.of("x"));
    for (int i = 0; i < 15; i++) {
      ids =
          ids.stream()
              .flatMap(id -> Stream.of(id + "Aa", id + "BB").map(OrganizationId::of))
              .toList();
    }
    assertThat(ids)
        .hasSize(1 << 15)
        .extracting(OrganizationId::hashCode)
        .containsOnly(ids.get(0).hashCode());
    Dossier.Builder dossier = Base.dossier();
    Organization.Builder joined = Base.organization().id(OrganizationId.of("JOINED"));
    for (OrganizationId id : ids) {
      dossier.addOrganization(Base.organization().id(id).build());
      joined.addMembership(
          Membership.builder()
              .holder(Party.of(id))
              .status(MEMBER)
              .during(DateInterval.parse("2001/2002"))
              .build());
    }
    assertThat(findings(dossier.addOrganization(joined.build()).build())).isEmpty();
  }
}
