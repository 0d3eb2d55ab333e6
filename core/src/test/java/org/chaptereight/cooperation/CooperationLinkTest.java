package org.chaptereight.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.chaptereight.area.AreaCode;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.junit.jupiter.api.Test;

final class CooperationLinkTest {

  private static final Party UN = Party.of(OrganizationId.of("UN"));
  private static final Party CSTO = Party.of(OrganizationId.of("CSTO"));

  private static CooperationLink.Builder link(Party... parties) {
    return CooperationLink.builder()
        .id(CooperationId.of("UN-CSTO"))
        .addParties(parties)
        .addArea(AreaCode.of("peacekeeping"))
        .modality(Modality.ACTUAL);
  }

  @Test
  void has_parties_in_the_order_of_the_source() {
    Party kaz = Party.of(StateCode.of("KAZ"));
    assertThat(link(UN, kaz, CSTO).build().parties()).containsExactly(UN, kaz, CSTO);
  }

  @Test
  void has_at_least_two_parties() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> link().build())
        .withMessage("cooperation has at least two different parties, UN-CSTO has []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> link(UN).build())
        .withMessage("cooperation has at least two different parties, UN-CSTO has [UN]");
  }

  @Test
  void has_each_party_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> link(UN, CSTO, Party.of(OrganizationId.of("UN"))).build())
        .withMessage("cooperation has at least two different parties, UN-CSTO has [UN, CSTO, UN]");
  }

  @Test
  void has_at_least_one_area() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> link(UN, CSTO).areas(List.of()).build())
        .withMessage("cooperation has at least one area, UN-CSTO has none");
  }
}
