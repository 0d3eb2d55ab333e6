package org.chaptereight.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.chaptereight.area.AreaCode;
import org.chaptereight.organization.OrganizationId;
import org.junit.jupiter.api.Test;

final class MandateTest {

  private static Mandate.Builder mandate() {
    return Mandate.builder()
        .id(MandateId.of("UNSC-peace"))
        .holder(OrganizationId.of("UNSC"))
        .addArea(AreaCode.of("peace-security"));
  }

  @Test
  void has_at_least_one_area() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mandate().areas(List.of()).build())
        .withMessage("a mandate has at least one area, UNSC-peace has none");
  }

  @Test
  void needs_no_basis_that_is_known() {
    assertThat(mandate().build().basis()).isEmpty();
  }
}
