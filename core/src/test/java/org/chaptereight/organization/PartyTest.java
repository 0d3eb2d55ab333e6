package org.chaptereight.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.chaptereight.state.StateCode;
import org.junit.jupiter.api.Test;

final class PartyTest {

  private static final Party RUS = Party.of(StateCode.of("RUS"));
  private static final Party AU = Party.of(OrganizationId.of("AU"));

  @Test
  void states_come_before_organizations_and_each_by_their_code() {
    Party blr = Party.of(StateCode.of("BLR"));
    Party sco = Party.of(OrganizationId.of("SCO"));
    assertThat(List.of(sco, RUS, AU, blr).stream().sorted()).containsExactly(blr, RUS, AU, sco);
  }

  @Test
  void is_a_state_or_an_organization() {
    assertThat(RUS.asState()).contains(StateCode.of("RUS"));
    assertThat(RUS.asOrganization()).isEmpty();
    assertThat(AU.asState()).isEmpty();
    assertThat(AU.asOrganization()).contains(OrganizationId.of("AU"));
  }

  @Test
  void a_state_and_an_organization_of_one_code_are_two_parties() {
    Party organization = Party.of(OrganizationId.of("RUS"));
    assertThat(organization).isNotEqualTo(RUS).isGreaterThan(RUS);
    assertThat(organization).hasToString("RUS");
  }

  @Test
  @SuppressWarnings("NullAway")
  void is_not_null() {
    assertThatNullPointerException()
        .isThrownBy(() -> Party.of((StateCode) null))
        .withMessage("state");
    assertThatNullPointerException()
        .isThrownBy(() -> Party.of((OrganizationId) null))
        .withMessage("organization");
  }
}
