package org.chaptereight.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;

final class SuccessionTest {

  private static final PartialDate DATE = PartialDate.parse("1991-12-24");
  private static final StateCode SUN = StateCode.of("SUN");
  private static final StateCode RUS = StateCode.of("RUS");

  @Test
  void tells_who_followed_whom() {
    assertThat(Succession.of(DATE, SuccessionKind.CONTINUATION, List.of(SUN), List.of(RUS)))
        .hasToString("1991-12-24 CONTINUATION [SUN] [RUS]");
  }

  @Test
  void has_a_state_on_each_side_and_each_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Succession.of(DATE, SuccessionKind.MERGER, List.of(), List.of(RUS)))
        .withMessage("a succession has at least one predecessor, and each once: []");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Succession.of(DATE, SuccessionKind.MERGER, List.of(SUN), List.of(RUS, RUS)))
        .withMessage("a succession has at least one successor, and each once: [RUS, RUS]");
  }
}
