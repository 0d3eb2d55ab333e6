package org.chaptereight.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import org.chaptereight.state.StateCode;
import org.junit.jupiter.api.Test;

final class CouncilYearTest {

  private static final StateCode FRA = StateCode.of("FRA");
  private static final StateCode RUS = StateCode.of("RUS");

  private static CouncilYear.Builder year() {
    return CouncilYear.builder().year(2016).addMembers(FRA, RUS);
  }

  private static Presidency presidency(StateCode state, String month) {
    return Presidency.of(state, YearMonth.parse(month));
  }

  @Test
  void tells_who_presides_in_a_month_that_is_known() {
    CouncilYear year =
        year().addPresidencies(presidency(FRA, "2016-06"), presidency(RUS, "2016-10")).build();
    assertThat(year.president(YearMonth.parse("2016-06"))).contains(FRA);
    assertThat(year.president(YearMonth.parse("2016-10"))).contains(RUS);
    assertThat(year.president(YearMonth.parse("2016-11"))).isEmpty();
    assertThat(year.president(YearMonth.parse("2015-10"))).isEmpty();
  }

  @Test
  void has_each_member_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> year().addMember(FRA).build())
        .withMessage("a State is a member once: [FRA, RUS, FRA]");
  }

  @Test
  void has_each_month_once_and_no_month_of_another_year() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                year()
                    .addPresidencies(presidency(FRA, "2016-10"), presidency(RUS, "2016-10"))
                    .build())
        .withMessage("the presidencies of 2016 are each of another month of it: 2016-10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> year().addPresidency(presidency(FRA, "2017-01")).build())
        .withMessage("the presidencies of 2016 are each of another month of it: 2017-01");
  }

  /** Wrong data can be told; a rule finds it. */
  @Test
  void may_have_a_president_that_is_no_member() {
    StateCode nzl = StateCode.of("NZL");
    assertThat(
            year()
                .addPresidency(presidency(nzl, "2016-10"))
                .build()
                .president(YearMonth.parse("2016-10")))
        .contains(nzl);
  }
}
