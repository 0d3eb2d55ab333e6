package org.chaptereight.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chaptereight.citation.InstrumentId;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.vote.VoteTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrganActTest {

  private static OrganAct.Builder act() {
    return OrganAct.builder()
        .id(InstrumentId.of("A/RES/79/10"))
        .kind(InstrumentKind.RESOLUTION)
        .title(MultilingualText.of(UnLanguage.ENGLISH, "Cooperation"))
        .organ(OrganizationId.of("UNGA"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -79})
  void is_of_a_session_from_1(int session) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> act().session(session).build())
        .withMessage("sessions are counted from 1, A/RES/79/10 has " + session);
    assertThat(act().session(1).build().session()).hasValue(1);
    assertThat(act().build().session()).isEmpty();
  }

  @Test
  void is_adopted_by_a_vote_or_without_one() {
    VoteTally vote = VoteTally.of(67, 8, 69);
    assertThat(act().vote(vote).build())
        .returns(false, OrganAct::isWithoutVote)
        .isNotEqualTo(act().build());
    assertThat(act().isWithoutVote(true).build().vote()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> act().vote(vote).isWithoutVote(true).build())
        .withMessage("A/RES/79/10 was adopted without a vote and has one: 67-8-69");
  }

  @Test
  void is_an_act_and_nothing_else() {
    LegalInstrument act = act().build();
    assertThat(act.asTreaty()).isEmpty();
    assertThat(act.asNonTreaty()).isEmpty();
    assertThat(act.asAct()).contains(act().build());
  }
}
