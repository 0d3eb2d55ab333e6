package org.chaptereight.organization;

import static org.assertj.core.api.Assertions.assertThat;

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
}
