package org.chaptereight.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.text.Wording;
import org.chaptereight.time.DateInterval;
import org.junit.jupiter.api.Test;

final class OrganizationTest {

  private static final Wording VARIANT = Wording.of(LanguageTag.of("en"), "the Union");
  private static final Membership BENIN =
      Membership.builder()
          .holder(Party.of(StateCode.of("BEN")))
          .status(MembershipStatus.MEMBER)
          .during(DateInterval.parse("2002-07-09/.."))
          .build();

  private static Organization.Builder africanUnion() {
    return Organization.builder()
        .id(OrganizationId.of("AU"))
        .kind(OrganizationKind.REGIONAL)
        .name(MultilingualText.of(UnLanguage.ENGLISH, "African Union"));
  }

  @Test
  void names_all_parts_that_are_missing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Organization.builder().build())
        .withMessage(
            "Cannot build Organization, some of required attributes are not set [id, kind, name]");
  }

  @Test
  @SuppressWarnings("NullAway")
  void has_no_null_part() {
    assertThatNullPointerException()
        .isThrownBy(() -> Organization.builder().id(null))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> Organization.builder().addVariants(VARIANT, null))
        .withMessage("at index 1");
  }

  @Test
  void does_not_change_with_the_lists_it_was_built_of() {
    List<Wording> variants = new ArrayList<>(List.of(VARIANT));
    List<Membership> memberships = new ArrayList<>(List.of(BENIN));
    Organization built = africanUnion().variants(variants).memberships(memberships).build();
    variants.clear();
    memberships.clear();
    assertThat(built)
        .isEqualTo(africanUnion().addVariant(VARIANT).addMembership(BENIN).build())
        .isNotEqualTo(africanUnion().build());
  }

  @Test
  void is_equal_to_one_of_the_same_parts() {
    assertThat(africanUnion().build())
        .isEqualTo(africanUnion().build())
        .hasSameHashCodeAs(africanUnion().build())
        .isNotEqualTo(africanUnion().kind(OrganizationKind.UNIVERSAL).build());
  }
}
