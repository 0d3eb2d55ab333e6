package org.chaptereight.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MembershipTest {

  private static final PartialDate NOW = PartialDate.parse("2026-11-23");

  private static Membership.Builder moldova(String during) {
    return Membership.builder()
        .holder(Party.of(StateCode.of("MDA")))
        .status(MembershipStatus.MEMBER)
        .during(DateInterval.parse(during));
  }

  private static Exit.Builder withdrawal() {
    return Exit.builder().kind(ExitKind.WITHDRAWAL);
  }

  private static Certainty underWay(Membership.Builder membership, String day) {
    return membership.build().isExitUnderWayOn(PartialDate.parse(day), NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, YES",
    "2026-03-11, YES",
    "2026-03-10, NO",
    "2026-03, CANNOT_BE_KNOWN",
    "2026, CANNOT_BE_KNOWN",
    "2016-10-28, NO",
    "2026-11-24, CANNOT_BE_KNOWN",
    "1990, NO",
  })
  void is_on_the_way_out_since_it_was_decided_and_while_it_goes_on(String day, Certainty expected) {
    assertThat(
            underWay(
                moldova("1994-06-27/..")
                    .exit(withdrawal().decided(PartialDate.parse("2026-03-11")).build()),
                day))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2007-12-31, NO",
    "2008-08-18, CANNOT_BE_KNOWN",
    "2009-01-01, YES",
    "2009-08-17, YES",
    "2009-08-18, NO",
    "2010, NO",
  })
  void is_on_the_way_out_since_notice_of_a_year_until_it_takes_effect(
      String day, Certainty expected) {
    assertThat(
            underWay(
                moldova("1994-04-19/2009-08-18")
                    .exit(withdrawal().notice(PartialDate.parse("2008")).build()),
                day))
        .isEqualTo(expected);
  }

  @Test
  void is_on_the_way_out_since_the_earlier_of_decision_and_notice() {
    PartialDate first = PartialDate.parse("2025-06-28");
    PartialDate second = PartialDate.parse("2025-12-19");
    Exit noticeLater = withdrawal().decided(first).notice(second).build();
    Exit decidedLater = withdrawal().decided(second).notice(first).build();
    for (Exit exit : List.of(noticeLater, decidedLater)) {
      Membership.Builder left = moldova("1994-06-27/2026-12-19").exit(exit);
      assertThat(underWay(left, "2025-06-27")).isEqualTo(Certainty.NO);
      assertThat(underWay(left, "2025-10-01")).isEqualTo(Certainty.YES);
      assertThat(underWay(left, "2026-12-18")).isEqualTo(Certainty.YES);
      assertThat(underWay(left, "2026-12-19")).isEqualTo(Certainty.NO);
    }
  }

  @Test
  void is_not_on_the_way_out_without_an_exit() {
    assertThat(underWay(moldova("1994-06-27/.."), "2026-11-23")).isEqualTo(Certainty.NO);
    assertThat(underWay(moldova("1994-06-27/2027-01-01"), "2026-11-23")).isEqualTo(Certainty.NO);
  }

  @Test
  void may_be_on_the_way_out_by_an_exit_of_which_no_day_is_known() {
    Membership.Builder left = moldova("1994-06-27/2020-01-01").exit(withdrawal().build());
    assertThat(underWay(left, "2016-10-28")).isEqualTo(Certainty.CANNOT_BE_KNOWN);
    assertThat(underWay(left, "2020-01-01")).isEqualTo(Certainty.NO);
    assertThat(underWay(left, "1994-06-26")).isEqualTo(Certainty.NO);
  }

  @Test
  void names_all_parts_that_are_missing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Membership.builder().build())
        .withMessage(
            "Cannot build Membership, some of required attributes are not set [holder, status,"
                + " during]");
    assertThatIllegalStateException()
        .isThrownBy(() -> Exit.builder().build())
        .withMessage("Cannot build Exit, some of required attributes are not set [kind]");
  }
}
