package org.chaptereight.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.chaptereight.state.StateCode;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.Ballot.Choice;
import org.chaptereight.vote.VoteTally;
import org.junit.jupiter.api.Test;

final class CouncilVoteTest {

  private static Ballot ballot(String state, Choice choice) {
    return Ballot.of(StateCode.of(state), choice);
  }

  private static final VoteTally DIVIDED =
      VoteTally.of(
          List.of(
              ballot("RUS", Choice.AGAINST),
              ballot("VEN", Choice.AGAINST),
              ballot("CHN", Choice.AGAINST),
              ballot("GBR", Choice.ABSTAINING),
              ballot("FRA", Choice.IN_FAVOUR),
              ballot("USA", Choice.NOT_VOTING)));

  private static CouncilVote vote(VoteTally tally) {
    return CouncilVote.builder().tally(tally).isAdopted(false).build();
  }

  @Test
  void is_vetoed_by_the_permanent_members_against_in_the_order_of_the_record() {
    assertThat(vote(DIVIDED).vetoes()).containsExactly(StateCode.of("RUS"), StateCode.of("CHN"));
  }

  @Test
  void can_be_vetoed_by_the_soviet_union() {
    VoteTally tally = VoteTally.of(List.of(ballot("SUN", Choice.AGAINST)));
    assertThat(vote(tally).vetoes()).containsExactly(StateCode.of("SUN"));
  }

  @Test
  void cannot_be_vetoed_on_procedure() {
    assertThat(
            CouncilVote.builder()
                .isProcedural(true)
                .tally(DIVIDED)
                .isAdopted(true)
                .build()
                .vetoes())
        .isEmpty();
  }

  @Test
  void has_no_veto_that_is_known_if_only_the_numbers_are() {
    assertThat(vote(VoteTally.of(10, 5, 0)).vetoes()).isEmpty();
  }

  @Test
  void is_on_substance_unless_it_is_said_to_be_on_procedure() {
    assertThat(vote(DIVIDED))
        .returns(false, CouncilVote::isProcedural)
        .isNotEqualTo(CouncilVote.builder().tally(DIVIDED).isAdopted(true).build());
  }

  @Test
  void says_whether_the_draft_was_adopted() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CouncilVote.builder().tally(DIVIDED).build())
        .withMessageContaining("isAdopted");
  }
}
