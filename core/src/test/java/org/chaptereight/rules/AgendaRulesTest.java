package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.chaptereight.rules.Base.findings;
import static org.chaptereight.rules.Base.presidency;

import java.util.List;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.ProvisionalAgenda;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;

final class AgendaRulesTest {

  private static ConceptNote note(String letter, String circulated) {
    ConceptNote.Builder note = ConceptNote.builder().letter(PartialDate.parse(letter));
    if (!circulated.isEmpty()) {
      note.circulated(PartialDate.parse(circulated));
    }
    return note.build();
  }

  @Test
  void finds_nothing_in_the_debate_as_it_was() {
    assertThat(findings(debate -> debate)).isEmpty();
  }

  @Test
  void finds_a_president_out_of_turn() {
    assertThat(findings(debate -> debate.presidency(presidency("SEN", "2016-10"))))
        .containsExactly(
            "AGENDA-PRESIDENCY-ROTATION at /debates/0/presidency: Senegal is not the President for"
                + " 2016-10; expected Russian Federation (S/96/Rev.7, rule 18)");
  }

  @Test
  void finds_a_president_that_is_no_member_and_does_not_ask_for_its_turn() {
    assertThat(findings(debate -> debate.presidency(presidency("DEU", "2016-10"))))
        .containsExactly(
            "AGENDA-PRESIDENT-NOT-MEMBER at /debates/0/presidency: Germany was not a member of the"
                + " Security Council in 2016 (UN-CHARTER, Art. 23; S/96/Rev.7, rule 18)");
  }

  @Test
  void asks_for_no_turn_where_the_rotation_is_not_known() {
    assertThat(
            findings(
                debate ->
                    debate
                        .date(PartialDate.parse("2012-10-28"))
                        .presidency(presidency("DEU", "2012-10"))
                        .convener(StateCode.of("DEU"))
                        .invitations(List.of())
                        .speakers(List.of())))
        .isEmpty();
  }

  @Test
  void finds_a_convener_that_does_not_preside() {
    assertThat(findings(debate -> debate.convener(StateCode.of("JPN"))))
        .containsExactly(
            "AGENDA-CONVENER-NOT-PRESIDENT at /debates/0/convener: Japan convenes a signature event"
                + " on 2016-10-28, but Russian Federation holds the presidency");
    assertThat(findings(debate -> debate.convener(StateCode.of("JPN")).isSignatureEvent(false)))
        .isEmpty();
  }

  @Test
  void finds_a_meeting_outside_the_month_of_the_presidency() {
    assertThat(
            findings(
                debate -> debate.date(PartialDate.parse("2016-11-02")).isSignatureEvent(false)))
        .containsExactly(
            "AGENDA-DATE-OUTSIDE-PRESIDENCY at /debates/0/date: The meeting date 2016-11-02 lies"
                + " outside the presidency month 2016-10 (S/96/Rev.7, rule 18)");
    assertThat(findings(debate -> debate.date(PartialDate.parse("2016")))).isEmpty();
  }

  @Test
  void finds_a_formal_meeting_that_does_not_first_adopt_its_agenda() {
    AgendaItem matter = AgendaItem.builder().kind(AgendaItemKind.SUBSTANTIVE).build();
    assertThat(findings(debate -> debate.items(List.of(matter))))
        .containsExactly(
            "AGENDA-FIRST-ITEM-ADOPTION at /debates/0/items/0/kind: The first item must be the"
                + " adoption of the agenda; it is of the kind \"substantive item\" (S/96/Rev.7, rule 9)");
    assertThat(findings(debate -> debate.items(List.of()))).isEmpty();
    assertThat(
            findings(
                debate ->
                    Base.debate().items(List.of(matter)).format(MeetingFormat.of("FIRESIDE_CHAT"))))
        .isEmpty();
  }

  @Test
  void finds_a_letter_or_a_circulation_that_is_too_late() {
    assertThat(findings(debate -> debate.conceptNote(note("2016-10-14", "2016-10-17")))).isEmpty();
    assertThat(findings(debate -> debate.conceptNote(note("2016-10", "")))).isEmpty();
    assertThat(findings(debate -> debate.conceptNote(note("2016-10-30", ""))))
        .containsExactly(late("letter", "2016-10-30", "2016-10-28"));
    assertThat(findings(debate -> debate.conceptNote(note("2016-10-18", "2016-10-17"))))
        .containsExactly(late("letter", "2016-10-18", "2016-10-17"));
    assertThat(findings(debate -> debate.conceptNote(note("2016-11-30", "2016"))))
        .containsExactly(late("letter", "2016-11-30", "2016-10-28"));
    assertThat(findings(debate -> debate.conceptNote(note("2016-10-14", "2016-10-29"))))
        .containsExactly(late("circulated", "2016-10-29", "2016-10-28"));
    assertThat(findings(debate -> debate.conceptNote(note("2016-10-31", "2016-10-30"))))
        .containsExactly(
            late("circulated", "2016-10-30", "2016-10-28"),
            late("letter", "2016-10-31", "2016-10-28"));
  }

  private static String late(String field, String date, String other) {
    return "AGENDA-CONCEPT-NOTE-DATE at /debates/0/conceptNote/%s: The date %s lies after %s; letter, circulation and meeting follow in this order"
        .formatted(field, date, other);
  }

  @Test
  void finds_a_verbatim_record_of_a_format_that_has_none() {
    assertThat(findings(debate -> debate.format(MeetingFormat.ARRIA)))
        .containsExactly(
            "AGENDA-FORMAT-RECORD at /debates/0/record: A meeting of the format"
                + " \"Arria-formula meeting\" has no verbatim record; S/PV.7796 cannot be its record (S/96/Rev.7, rule 49)");
    assertThat(findings(debate -> debate.format(MeetingFormat.OPEN_DEBATE))).isEmpty();
  }

  private static ProvisionalAgenda provisional(String communicated, boolean urgent) {
    return ProvisionalAgenda.builder()
        .communicated(PartialDate.parse(communicated))
        .isUrgent(urgent)
        .build();
  }

  @Test
  void finds_a_provisional_agenda_that_came_late() {
    assertThat(findings(debate -> debate.provisionalAgenda(provisional("2016-10-27", false))))
        .containsExactly(
            "AGENDA-PROVISIONAL-NOTICE at /debates/0/provisionalAgenda/communicated: The"
                + " provisional agenda was communicated on 2016-10-27, less than three days before"
                + " the meeting of 2016-10-28; rule 8 asks for three days (S/96/Rev.7, rule 8)");
    assertThat(findings(debate -> debate.provisionalAgenda(provisional("2016-10-26", false))))
        .singleElement(as(STRING))
        .contains("on 2016-10-26, less than three days before the meeting of 2016-10-28;");
    assertThat(findings(debate -> debate.provisionalAgenda(provisional("2016-10-29", false))))
        .singleElement(as(STRING))
        .contains("on 2016-10-29, after the meeting of 2016-10-28;");
    assertThat(findings(debate -> debate.provisionalAgenda(provisional("2016-10-25", false))))
        .isEmpty();
    assertThat(findings(debate -> debate.provisionalAgenda(provisional("2016-10", false))))
        .isEmpty();
    assertThat(findings(debate -> debate.provisionalAgenda(provisional("2016-11", false))))
        .hasSize(1);
    assertThat(findings(debate -> debate.provisionalAgenda(provisional("2016-10-27", true))))
        .isEmpty();
    assertThat(findings(debate -> debate.provisionalAgenda(ProvisionalAgenda.builder().build())))
        .isEmpty();
  }

  private static AgendaItem connected(String state, String presider) {
    AgendaItem.Builder item =
        AgendaItem.builder()
            .kind(AgendaItemKind.SUBSTANTIVE)
            .addDirectlyConnected(StateCode.of("AFG"), StateCode.of(state));
    if (!presider.isEmpty()) {
      item.presider(StateCode.of(presider));
    }
    return item.build();
  }

  @Test
  void tells_of_a_president_whose_state_is_directly_connected_with_an_item() {
    String found =
        "AGENDA-PRESIDENT-RECUSAL at /debates/0/items/2: Russian Federation presides and is"
            + " directly connected with item 3; rule 20 may apply (S/96/Rev.7, rule 20)";
    assertThat(findings(debate -> debate.addItem(connected("RUS", "")))).containsExactly(found);
    assertThat(findings(debate -> debate.addItem(connected("RUS", "RUS")))).containsExactly(found);
    assertThat(findings(debate -> debate.addItem(connected("RUS", "SEN")))).isEmpty();
    assertThat(findings(debate -> debate.addItem(connected("UKR", "")))).isEmpty();
  }

  @Test
  void knows_no_president_where_neither_rotation_nor_debate_tell() {
    assertThat(
            findings(
                debate ->
                    Base.bare()
                        .date(PartialDate.parse("2016"))
                        .addItem(
                            AgendaItem.builder().kind(AgendaItemKind.ADOPTION_OF_AGENDA).build())
                        .addItem(connected("RUS", ""))))
        .isEmpty();
  }

  @Test
  void mends_a_president_out_of_turn() {
    assertThat(Base.repairs(debate -> debate.presidency(presidency("SEN", "2016-10"))))
        .containsExactly(
            "[{\"op\":\"test\",\"path\":\"/debates/0/presidency/state\",\"value\":\"SEN\"},"
                + "{\"op\":\"replace\",\"path\":\"/debates/0/presidency/state\",\"value\":\"RUS\"}]");
  }

  @Test
  void finds_a_convener_of_a_signature_event_that_is_no_member() {
    assertThat(findings(debate -> debate.convener(StateCode.of("DEU"))))
        .containsExactlyInAnyOrder(
            "AGENDA-PRESIDENT-NOT-MEMBER at /debates/0/convener: Germany was not a member of the"
                + " Security Council in 2016 (UN-CHARTER, Art. 23)",
            "AGENDA-CONVENER-NOT-PRESIDENT at /debates/0/convener: Germany convenes a signature"
                + " event on 2016-10-28, but Russian Federation holds the presidency");
    assertThat(findings(debate -> debate.convener(StateCode.of("DEU")).isSignatureEvent(false)))
        .isEmpty();
  }

  @Test
  void tells_on_request_that_the_council_of_a_year_is_not_known() {
    assertThat(
            Base.notChecked(
                Base.dossier()
                    .addDebate(
                        Base.debate()
                            .date(PartialDate.parse("2031-10-28"))
                            .presidency(presidency("RUS", "2031-10"))
                            .speakers(List.of())
                            .build())
                    .build()))
        .contains(
            notChecked("presidency", "AGENDA-PRESIDENCY-ROTATION"),
            notChecked("presidency", "AGENDA-PRESIDENT-NOT-MEMBER"),
            notChecked("convener", "AGENDA-PRESIDENT-NOT-MEMBER"),
            notChecked("invitations/0/invitee", "AGENDA-RULE37-MEMBER"));
    assertThat(
            Base.notChecked(
                Base.dossier()
                    .addDebate(
                        Base.bare()
                            .date(PartialDate.parse("2012-10-28"))
                            .convener(StateCode.of("DEU"))
                            .isSignatureEvent(true)
                            .addItem(connected("DEU", ""))
                            .build())
                    .build()))
        .contains(
            "NOT-CHECKED at /debates/0/convener: AGENDA-CONVENER-NOT-PRESIDENT was not checked, for"
                + " lack of: the presidency of the Security Council in 2012-10",
            "NOT-CHECKED at /debates/0/items: AGENDA-PRESIDENT-RECUSAL was not checked, for lack of:"
                + " the presidency of the Security Council in 2012-10");
  }

  private static String notChecked(String place, String rule) {
    return "NOT-CHECKED at /debates/0/%s: %s was not checked, for lack of: the composition of the Security Council in 2031"
        .formatted(place, rule);
  }
}
