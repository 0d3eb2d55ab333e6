package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.chaptereight.debate.ParticipationBasis.PRACTICE;
import static org.chaptereight.debate.ParticipationBasis.RULE_37;
import static org.chaptereight.debate.ParticipationBasis.RULE_39;
import static org.chaptereight.rules.Base.findings;
import static org.chaptereight.rules.Base.invitation;
import static org.chaptereight.rules.Base.state;

import java.util.List;
import java.util.Optional;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.debate.Speaker;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OpenSet;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.PersonId;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;

final class ParticipationRulesTest {

  private static List<String> inviting(Invitation invitation) {
    return findings(debate -> debate.invitations(List.of(invitation)));
  }

  @Test
  void finds_a_member_of_the_council_under_rule_37() {
    assertThat(inviting(invitation(state("FRA"), RULE_37)))
        .containsExactly(
            "AGENDA-RULE37-MEMBER at /debates/0/invitations/0/invitee: France is a member of the"
                + " Council in 2016 and cannot be invited under rule 37 (S/96/Rev.7, rule 37;"
                + " UN-CHARTER, Art. 31)");
    assertThat(inviting(Invitation.builder().invitee(state("FRA")).build())).isEmpty();
  }

  @Test
  void finds_a_speaker_for_a_member_of_the_council_under_rule_37() {
    assertThat(
            findings(
                debate ->
                    debate.speakers(
                        List.of(
                            Speaker.builder()
                                .person(PersonId.of("P"))
                                .office(
                                    Office.representing(
                                        Party.of(StateCode.of("FRA")),
                                        OfficeKind.PERMANENT_REPRESENTATIVE,
                                        OrganizationId.of("UN")))
                                .basis(RULE_37)
                                .build()))))
        .containsExactly(
            "AGENDA-RULE37-MEMBER at /debates/0/speakers/0/basis: France is a member of the Council"
                + " in 2016 and cannot be invited under rule 37 (S/96/Rev.7, rule 37; UN-CHARTER,"
                + " Art. 31)");
  }

  @Test
  void finds_who_is_no_un_member_under_rule_37() {
    assertThat(inviting(invitation(state("VAT"), RULE_37)))
        .containsExactly(notUnMember("Holy See"));
    assertThat(inviting(invitation(Participant.of(Party.of(Base.CSTO)), RULE_37)))
        .containsExactly(notUnMember("Collective Security Treaty Organization"));
  }

  @Test
  void finds_a_speaker_for_an_organization_under_rule_37() {
    Speaker speaker = Base.debate().build().speakers().get(1);
    assertThat(
            findings(
                debate ->
                    debate.speakers(
                        List.of(
                            Speaker.builder()
                                .person(speaker.person())
                                .office(speaker.office())
                                .basis(RULE_37)
                                .build()))))
        .containsExactly(
            notUnMember("Collective Security Treaty Organization")
                .replace("/invitations/0/invitee", "/speakers/0/basis"));
  }

  private static String notUnMember(String name) {
    return "AGENDA-RULE37-NOT-UN-MEMBER at /debates/0/invitations/0/invitee: %s is not a Member of the United Nations; rule 37 does not apply (S/96/Rev.7, rule 37; UN-CHARTER, Art. 31)"
        .formatted(name);
  }

  @Test
  void lets_pass_whom_it_does_not_know_and_who_comes_by_practice() {
    assertThat(inviting(invitation(state("XXX"), RULE_37))).isEmpty();
    assertThat(inviting(invitation(Participant.of(PersonId.of("P-X")), RULE_37))).isEmpty();
    assertThat(inviting(invitation(state("VAT"), PRACTICE))).isEmpty();
    assertThat(inviting(invitation(Participant.membersOf(List.of(Base.CSTO)), RULE_37))).isEmpty();
  }

  @Test
  void finds_what_is_no_person_under_rule_39() {
    assertThat(inviting(invitation(state("BLR"), RULE_39))).containsExactly(noPerson("Belarus"));
    assertThat(inviting(invitation(Participant.of(OpenSet.OTHER_INTERESTED_STATES), RULE_39)))
        .containsExactly(noPerson("other interested States"));
    assertThat(inviting(invitation(Participant.membersOf(List.of(Base.CSTO)), RULE_39)))
        .containsExactly(noPerson("members of Collective Security Treaty Organization"));
    assertThat(inviting(invitation(Participant.of(PersonId.of("P-X")), RULE_39))).isEmpty();
    assertThat(inviting(invitation(Participant.of(Party.of(Base.CSTO)), RULE_39))).isEmpty();
  }

  private static String noPerson(String name) {
    return "AGENDA-RULE39-PERSON at /debates/0/invitations/0/invitee: Rule 39 is for persons; invited under it: %s (S/96/Rev.7, rule 39)"
        .formatted(name);
  }

  @Test
  void finds_a_speaker_that_no_longer_holds_the_office() {
    assertThat(
            findings(
                debate ->
                    debate
                        .date(PartialDate.parse("2017-06-01"))
                        .presidency(Base.presidency("BOL", "2017-06"))
                        .isSignatureEvent(false)))
        .containsExactly(
            "AGENDA-SPEAKER-OFFICE-DATE at /debates/0/speakers/1/office: Nikolai N. Bordyuzha did"
                + " not hold the office of Secretary-General (Collective Security Treaty"
                + " Organization) on 2017-06-01");
  }

  @Test
  void lets_pass_a_speaker_of_whom_it_cannot_be_known() {
    assertThat(
            findings(
                debate ->
                    debate
                        .date(PartialDate.parse("2017"))
                        .presidency(java.util.Optional.empty())
                        .speakers(List.of(Base.debate().build().speakers().get(0)))))
        .isEmpty();
  }

  private static List<String> speaking(String format, String date, ParticipationBasis... bases) {
    DebateAgenda.Builder debate =
        Base.bare().format(MeetingFormat.of(format)).date(PartialDate.parse(date));
    for (ParticipationBasis basis : bases) {
      debate.addSpeaker(
          Speaker.builder()
              .person(PersonId.of("P"))
              .office(
                  Office.representing(
                      Party.of(StateCode.of("BLR")),
                      OfficeKind.PERMANENT_REPRESENTATIVE,
                      OrganizationId.of("UN")))
              .basis(basis)
              .build());
    }
    return found(debate);
  }

  private static List<String> found(DebateAgenda.Builder debate) {
    return findings(Base.dossier().addDebate(debate.build()).build());
  }

  @Test
  void finds_a_speaker_for_whom_the_format_does_not_provide() {
    ParticipationBasis rule37 = ParticipationBasis.RULE_37;
    assertThat(speaking("BRIEFING", "2016-10-28", ParticipationBasis.RULE_39, rule37))
        .containsExactly(
            "AGENDA-FORMAT-PARTICIPANTS at /debates/0/speakers/1/basis: By S/2010/507, the"
                + " format \"briefing\" does not provide for statements under rule 37, as that of"
                + " Belarus (S/2010/507, formats of meetings)");
    assertThat(speaking("BRIEFING", "2018-10-28", rule37))
        .singleElement(as(STRING))
        .contains("By S/2017/507, ", " (S/2017/507, formats of meetings)");
    assertThat(speaking("ADOPTION", "2016-10-28", rule37)).hasSize(1);
    assertThat(speaking("OPEN_DEBATE", "2016-10-28", rule37)).isEmpty();
    assertThat(speaking("DEBATE", "2016-10-28", rule37)).isEmpty();
    assertThat(speaking("FIRESIDE_CHAT", "2016-10-28", rule37)).isEmpty();
    assertThat(speaking("BRIEFING", "2016-10-28", ParticipationBasis.of("BY_CHANCE"))).isEmpty();
  }

  @Test
  void lets_those_speak_for_whom_the_format_provides() {
    for (String format : List.of("BRIEFING", "ADOPTION")) {
      assertThat(
              speaking(
                  format,
                  "2016-10-28",
                  ParticipationBasis.SECRETARIAT,
                  ParticipationBasis.RULE_39,
                  ParticipationBasis.PRACTICE))
          .isEmpty();
    }
    assertThat(
            speaking(
                "CONSULTATIONS",
                "2016-10-28",
                ParticipationBasis.SECRETARIAT,
                ParticipationBasis.RULE_39,
                ParticipationBasis.PRACTICE,
                ParticipationBasis.RULE_37))
        .hasSize(3);
  }

  @Test
  void does_not_know_who_may_speak_before_there_was_a_note() {
    assertThat(speaking("BRIEFING", "2001-10-28", ParticipationBasis.RULE_37)).isEmpty();
    DebateAgenda.Builder debate =
        Base.debate()
            .format(MeetingFormat.CONSULTATIONS)
            .record(Optional.empty())
            .presidency(Optional.empty())
            .date(PartialDate.parse("2005-10-28"));
    assertThat(Base.notChecked(Base.dossier().addDebate(debate.build()).build()))
        .contains(
            "NOT-CHECKED at /debates/0/speakers/1/basis: AGENDA-FORMAT-PARTICIPANTS was not"
                + " checked, for lack of: the note on working methods in force on 2005-10-28");
  }
}
