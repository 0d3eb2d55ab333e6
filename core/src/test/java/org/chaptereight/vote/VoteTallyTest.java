package org.chaptereight.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.chaptereight.state.StateCode;
import org.chaptereight.vote.Ballot.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VoteTallyTest {

  private static Ballot ballot(String state, Choice choice) {
    return Ballot.of(StateCode.of(state), choice);
  }

  private static final List<Ballot> BALLOTS =
      List.of(
          ballot("RUS", Choice.AGAINST),
          ballot("CHN", Choice.ABSTAINING),
          ballot("FRA", Choice.IN_FAVOUR),
          ballot("USA", Choice.IN_FAVOUR),
          ballot("SEN", Choice.NOT_VOTING),
          ballot("AGO", Choice.IN_FAVOUR));

  @Test
  void may_be_numbers_only() {
    VoteTally tally = VoteTally.of(67, 8, 69);
    assertThat(tally)
        .hasToString("67-8-69")
        .isEqualTo(VoteTally.of(67, 8, 69))
        .isNotEqualTo(VoteTally.of(67, 69, 8))
        .returns(67, VoteTally::inFavour)
        .returns(8, VoteTally::against)
        .returns(69, VoteTally::abstaining)
        .returns(List.of(), VoteTally::ballots);
    assertThat(tally.states(Choice.IN_FAVOUR)).isEmpty();
  }

  @Test
  void may_tell_how_each_state_voted() {
    VoteTally tally = VoteTally.of(BALLOTS);
    assertThat(tally)
        .hasToString("3-1-1")
        .returns(3, VoteTally::inFavour)
        .returns(1, VoteTally::against)
        .returns(1, VoteTally::abstaining)
        .returns(BALLOTS, VoteTally::ballots);
    assertThat(tally.states(Choice.IN_FAVOUR)).hasToString("[FRA, USA, AGO]");
    assertThat(tally.states(Choice.AGAINST)).hasToString("[RUS]");
    assertThat(tally.states(Choice.ABSTAINING)).hasToString("[CHN]");
    assertThat(tally.states(Choice.NOT_VOTING)).hasToString("[SEN]");
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
  void refuses_a_negative_number(int inFavour, int against, int abstaining) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VoteTally.of(inFavour, against, abstaining))
        .withMessage("a number of votes is not negative: %s-%s-%s", inFavour, against, abstaining);
    assertThat(VoteTally.of(0, 0, 0)).hasToString("0-0-0");
  }

  @Test
  void refuses_no_vote_and_two_of_one_state() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VoteTally.of(List.of()))
        .withMessage("a recorded vote has at least one ballot");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                VoteTally.of(
                    List.of(ballot("FRA", Choice.IN_FAVOUR), ballot("FRA", Choice.NOT_VOTING))))
        .withMessageStartingWith("a State votes once: [");
  }

  @Test
  void does_not_change_with_the_list_it_was_made_of() {
    List<Ballot> ballots = new ArrayList<>(BALLOTS);
    VoteTally tally = VoteTally.of(ballots);
    ballots.clear();
    assertThat(tally).isEqualTo(VoteTally.of(BALLOTS));
  }

  @Test
  @SuppressWarnings("NullAway")
  void knows_no_null_choice() {
    assertThatNullPointerException().isThrownBy(() -> VoteTally.of(1, 2, 3).states(null));
    assertThatNullPointerException().isThrownBy(() -> VoteTally.of(BALLOTS).states(null));
  }
}
