package org.chaptereight.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.council.Presidency;
import org.chaptereight.state.NamePeriod;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.junit.jupiter.api.Test;

final class ReferenceDataTest {

  private static final State UTOPIA = state("UTO", "Utopia");
  private static final State ATLANTIS = state("ATL", "Atlantis");

  private static State state(String code, String name) {
    return State.builder()
        .code(StateCode.of(code))
        .addName(NamePeriod.current(MultilingualText.of(UnLanguage.ENGLISH, name)))
        .build();
  }

  @Test
  void knows_the_states_and_the_council_it_was_given() {
    CouncilRoster council =
        CouncilRoster.builder(Presidency.of(StateCode.of("UTO"), YearMonth.of(2000, 12)))
            .put(2000, List.of(UTOPIA))
            .build();
    ReferenceData ours =
        ReferenceData.builder().states(List.of(ATLANTIS, UTOPIA)).council(council).build();
    assertThat(ours.states()).containsExactly(ATLANTIS, UTOPIA);
    assertThat(ours.state(StateCode.of("UTO"))).contains(UTOPIA);
    assertThat(ours.state(StateCode.of("RUS"))).isEmpty();
    assertThat(ours.council()).isSameAs(council);
  }

  @Test
  void has_its_states_in_the_order_of_their_codes() {
    assertThat(ReferenceData.builder().states(List.of(UTOPIA, ATLANTIS)).build().states())
        .containsExactly(ATLANTIS, UTOPIA);
    assertThat(ReferenceData.shipped().states()).extracting(State::code).isSorted();
  }

  @Test
  void knows_nothing_that_it_was_not_given() {
    ReferenceData nothing = ReferenceData.builder().build();
    assertThat(nothing.states()).isEmpty();
    assertThat(nothing.council().years()).isEmpty();
  }

  @Test
  void refuses_two_states_of_one_code() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReferenceData.builder().states(List.of(UTOPIA, state("UTO", "Erewhon"))));
  }

  @Test
  void does_not_change_with_the_list_it_was_given() {
    List<State> states = new ArrayList<>(List.of(ATLANTIS));
    ReferenceData ours = ReferenceData.builder().states(states).build();
    states.clear();
    assertThat(ours.states()).containsExactly(ATLANTIS);
  }
}
