package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.rules.Base.dossier;
import static org.chaptereight.rules.Base.findings;
import static org.chaptereight.rules.Base.text;

import java.util.ArrayList;
import java.util.List;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.PartialDate;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.Ballot.Choice;
import org.chaptereight.vote.VoteTally;
import org.junit.jupiter.api.Test;

final class VoteRulesTest {

  private static final List<String> COUNCIL_2016 =
      List.of(
          "AGO", "CHN", "EGY", "ESP", "FRA", "GBR", "JPN", "MYS", "NZL", "RUS", "SEN", "UKR", "URY",
          "USA", "VEN");

  private static final String ARTICLE_23 = " (UN-CHARTER, Art. 23(1))";
  private static final String ARTICLE_27 = " (UN-CHARTER, Art. 27(2)–(3))";

  /** The ballots of these States: the first so many in favour, the others as told. */
  private static List<Ballot> ballots(List<String> states, int inFavour, Choice rest) {
    List<Ballot> ballots = new ArrayList<>();
    for (String state : states) {
      ballots.add(
          Ballot.of(StateCode.of(state), ballots.size() < inFavour ? Choice.IN_FAVOUR : rest));
    }
    return ballots;
  }

  private static CouncilVote.Builder vote(VoteTally tally) {
    return CouncilVote.builder().tally(tally).isAdopted(true);
  }

  private static List<String> found(CouncilVote.Builder vote) {
    return found("2016-10-28", vote);
  }

  private static List<String> found(String date, CouncilVote.Builder vote) {
    return findings(
        dossier()
            .addDebate(Base.bare().date(PartialDate.parse(date)).addVote(vote.build()).build())
            .build());
  }

  private static String at(String place, String message) {
    return "VOTE-COUNT at " + place + ": " + message;
  }

  @Test
  void finds_a_draft_adopted_with_too_few_votes() {
    assertThat(found(vote(VoteTally.of(8, 0, 7))))
        .containsExactly(
            at(
                "/debates/0/votes/0/tally",
                "The draft cannot have been adopted with so few votes in favour: 8-0-7 (members of"
                    + " the Council: 15; votes in favour needed: 9)"
                    + ARTICLE_27));
    assertThat(found(vote(VoteTally.of(9, 0, 6)))).isEmpty();
    assertThat(found(vote(VoteTally.of(8, 0, 7)).isAdopted(false))).isEmpty();
  }

  @Test
  void asks_for_seven_votes_of_eleven_until_1965() {
    assertThat(found("1965-12-31", vote(VoteTally.of(7, 0, 4)))).isEmpty();
    assertThat(found("1965-12-31", vote(VoteTally.of(6, 0, 5)))).hasSize(1);
    assertThat(found("1965-12-31", vote(VoteTally.of(12, 0, 0))))
        .containsExactly(
            at(
                "/debates/0/votes/0/tally",
                "The votes are not as many as the members: 12-0-0 (members of the Council: 11;"
                    + " votes in favour needed: 7)"
                    + ARTICLE_23));
    assertThat(found("1966-01-01", vote(VoteTally.of(7, 0, 8)))).hasSize(1);
    assertThat(found("1966-01-01", vote(VoteTally.of(12, 0, 0)))).isEmpty();
  }

  @Test
  void finds_votes_that_are_not_as_many_as_the_members() {
    assertThat(found(vote(VoteTally.of(16, 0, 0)))).hasSize(1);
    assertThat(found(vote(VoteTally.of(9, 4, 3)).isAdopted(false))).hasSize(1);
    assertThat(found(vote(VoteTally.of(15, 0, 0)))).isEmpty();
    // Some may have been absent.
    assertThat(found(vote(VoteTally.of(14, 0, 0)))).isEmpty();
    List<String> fourteen = COUNCIL_2016.subList(0, 14);
    assertThat(found(vote(VoteTally.of(ballots(fourteen, 14, Choice.ABSTAINING))))).hasSize(1);
    assertThat(found(vote(VoteTally.of(ballots(COUNCIL_2016, 14, Choice.NOT_VOTING))))).isEmpty();
  }

  @Test
  void counts_as_many_votes_as_there_are() {
    assertThat(found(vote(VoteTally.of(Integer.MAX_VALUE, Integer.MAX_VALUE, 0))))
        .containsExactly(
            at(
                "/debates/0/votes/0/tally",
                "The votes are not as many as the members: 2147483647-2147483647-0 (members of the"
                    + " Council: 15; votes in favour needed: 9)"
                    + ARTICLE_23));
  }

  @Test
  void finds_a_draft_adopted_with_a_permanent_member_against() {
    CouncilVote.Builder against = vote(VoteTally.of(ballots(COUNCIL_2016, 13, Choice.AGAINST)));
    assertThat(found(against))
        .containsExactly(
            at(
                "/debates/0/votes/0/tally",
                "The draft cannot have been adopted with a permanent member against: 13-2-0"
                    + " (members of the Council: 15; votes in favour needed: 9)"
                    + ARTICLE_27));
    assertThat(found(against.isProcedural(true))).isEmpty();
    assertThat(found(vote(VoteTally.of(ballots(COUNCIL_2016, 13, Choice.ABSTAINING))))).isEmpty();
    assertThat(found(vote(VoteTally.of(ballots(COUNCIL_2016, 14, Choice.AGAINST))))).isEmpty();
    assertThat(found(vote(VoteTally.of(13, 2, 0)))).isEmpty();
  }

  @Test
  void tells_which_vote_is_wrong() {
    assertThat(
            findings(
                dossier()
                    .addDebate(
                        Base.bare()
                            .addVote(vote(VoteTally.of(15, 0, 0)).build())
                            .addVote(vote(VoteTally.of(1, 0, 0)).build())
                            .build())
                    .build()))
        .singleElement()
        .asString()
        .startsWith("VOTE-COUNT at /debates/0/votes/1/tally: ");
  }

  private static List<String> found(OrganAct.Builder act) {
    return findings(dossier().addInstrument(act.build()).build());
  }

  private static OrganAct.Builder act(String organ) {
    return OrganAct.builder()
        .id(InstrumentId.of("R"))
        .kind(InstrumentKind.RESOLUTION)
        .title(text("A resolution"))
        .organ(OrganizationId.of(organ));
  }

  @Test
  void looks_at_the_votes_on_acts_of_the_council_too() {
    OrganAct.Builder act =
        act("UNSC").vote(VoteTally.of(8, 0, 7)).adopted(PartialDate.parse("2016-11-18"));
    assertThat(found(act))
        .contains(
            at(
                "/instruments/0/act/vote",
                "The draft cannot have been adopted with so few votes in favour: 8-0-7 (members of"
                    + " the Council: 15; votes in favour needed: 9)"
                    + ARTICLE_27));
    assertThat(found(act("UNSC").vote(VoteTally.of(8, 0, 7))))
        .noneMatch(finding -> finding.startsWith("VOTE-COUNT"));
    assertThat(
            found(
                act("UNGA").vote(VoteTally.of(67, 8, 69)).adopted(PartialDate.parse("2016-11-21"))))
        .noneMatch(finding -> finding.startsWith("VOTE-COUNT"));
    assertThat(
            found(act("UNSC").vote(VoteTally.of(9, 0, 6)).adopted(PartialDate.parse("2016-11-18"))))
        .noneMatch(finding -> finding.startsWith("VOTE-COUNT"));
  }

  private static List<String> with(String state, String year) {
    List<String> states = new ArrayList<>(COUNCIL_2016);
    states.set(14, state);
    return findings(
        dossier()
            .addDebate(
                Base.bare()
                    .date(PartialDate.parse(year))
                    .addInvitation(Base.invitation(Base.state("BLR"), ParticipationBasis.RULE_37))
                    .addVote(vote(VoteTally.of(ballots(states, 15, Choice.AGAINST))).build())
                    .build())
            .build());
  }

  @Test
  void finds_a_vote_of_a_state_that_is_not_a_member() {
    assertThat(with("BLR", "2016-10-28"))
        .containsExactly(
            "AGENDA-INVITEE-VOTE at /debates/0/votes/0/tally/ballots/14/state: Belarus is not a"
                + " member of the Council and takes part without vote (UN-CHARTER, Art. 31;"
                + " UN-CHARTER, Art. 32; S/96/Rev.7, rule 37)");
    assertThat(with("DEU", "2016-10-28")).hasSize(1);
    assertThat(with("VEN", "2016-10-28")).isEmpty();
  }

  @Test
  void finds_a_vote_of_an_invitee_where_the_members_are_not_known() {
    assertThat(with("BLR", "2031-10-28")).hasSize(1);
    assertThat(with("DEU", "2031-10-28")).isEmpty();
  }

  @Test
  void tells_on_request_that_the_members_are_not_known() {
    assertThat(
            Base.notChecked(
                dossier()
                    .addDebate(
                        Base.bare()
                            .date(PartialDate.parse("2031-10-28"))
                            .addVote(
                                vote(VoteTally.of(ballots(COUNCIL_2016, 15, Choice.AGAINST)))
                                    .build())
                            .build())
                    .build()))
        .contains(
            "NOT-CHECKED at /debates/0/votes/0/tally: AGENDA-INVITEE-VOTE was not checked, for lack"
                + " of: the composition of the Security Council in 2031");
  }
}
