package org.chaptereight.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaptereight.state.StateCode;
import org.junit.jupiter.api.Test;

final class OfficeTest {

  private static final OrganizationId CSTO = OrganizationId.of("CSTO");

  @Test
  void is_a_kind_of_office_in_one_organization() {
    assertThat(Office.of(OfficeKind.SECRETARY_GENERAL, CSTO))
        .hasToString("SECRETARY_GENERAL of CSTO")
        .isEqualTo(Office.of(OfficeKind.of("SECRETARY_GENERAL"), OrganizationId.of("CSTO")))
        .isNotEqualTo(Office.of(OfficeKind.CHAIR, CSTO))
        .isNotEqualTo(Office.of(OfficeKind.SECRETARY_GENERAL, OrganizationId.of("SCO")));
  }

  @Test
  void represents_nobody_and_acts_for_the_organization() {
    Office head = Office.of(OfficeKind.SECRETARY_GENERAL, CSTO);
    assertThat(head.represents()).isEmpty();
    assertThat(head.actsFor()).isEqualTo(Party.of(CSTO));
  }

  @Test
  void can_represent_a_party_to_the_organization_and_act_for_that() {
    Party russia = Party.of(StateCode.of("RUS"));
    Office envoy =
        Office.representing(russia, OfficeKind.PERMANENT_REPRESENTATIVE, OrganizationId.of("UN"));
    assertThat(envoy)
        .hasToString("PERMANENT_REPRESENTATIVE of RUS to UN")
        .isNotEqualTo(Office.of(OfficeKind.PERMANENT_REPRESENTATIVE, OrganizationId.of("UN")))
        .isNotEqualTo(
            Office.representing(
                Party.of(StateCode.of("BLR")),
                OfficeKind.PERMANENT_REPRESENTATIVE,
                OrganizationId.of("UN")));
    assertThat(envoy.represents()).contains(russia);
    assertThat(envoy.actsFor()).isEqualTo(russia);
  }
}
