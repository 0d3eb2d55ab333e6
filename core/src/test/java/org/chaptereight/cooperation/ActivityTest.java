package org.chaptereight.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.chaptereight.area.AreaCode;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.junit.jupiter.api.Test;

final class ActivityTest {

  private static Activity.Builder operation() {
    return Activity.builder()
        .id(ActivityId.of("AMISOM"))
        .title(MultilingualText.of(UnLanguage.ENGLISH, "African Union Mission in Somalia"))
        .addActor(Party.of(OrganizationId.of("AU")))
        .addArea(AreaCode.of("peacekeeping"))
        .modality(Modality.ACTUAL);
  }

  @Test
  void has_at_least_one_actor_and_one_area() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> operation().actors(List.of()).build())
        .withMessage("an activity has at least one actor, AMISOM has none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> operation().areas(List.of()).build())
        .withMessage("an activity has at least one area, AMISOM has none");
  }

  @Test
  void need_bring_no_force_to_bear_and_have_no_authorization() {
    assertThat(operation().build())
        .returns(List.of(), Activity::authorizations)
        .isNotEqualTo(operation().enforcement(EnforcementKind.MILITARY_CONSENSUAL).build());
    assertThat(operation().build().enforcement()).isEmpty();
  }
}
