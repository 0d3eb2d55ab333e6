package org.chaptereight.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;

final class SuccessionTest {

  private static final PartialDate DATE = PartialDate.parse("1991-12-24");
  private static final StateCode SUN = StateCode.of("SUN");
  private static final StateCode RUS = StateCode.of("RUS");

  private static Succession.Builder succession(StateCode... predecessors) {
    return Succession.builder()
        .date(DATE)
        .kind(SuccessionKind.CONTINUATION)
        .addPredecessors(predecessors);
  }

  @Test
  void tells_who_followed_whom() {
    assertThat(succession(SUN).addSuccessor(RUS).build())
        .hasToString("1991-12-24 CONTINUATION [SUN] [RUS]");
  }

  @Test
  void has_a_state_on_each_side_and_each_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> succession().addSuccessor(RUS).build())
        .withMessage("a succession has at least one predecessor, and each once: []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> succession(SUN).addSuccessors(RUS, RUS).build())
        .withMessage("a succession has at least one successor, and each once: [RUS, RUS]");
  }
}
