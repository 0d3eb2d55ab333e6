package org.chaptereight.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartialDateTest {

  @Test
  void is_a_year_a_month_or_a_day() {
    assertThat(PartialDate.parse("2010")).isEqualTo(PartialDate.of(Year.of(2010)));
    assertThat(PartialDate.parse("2010-04")).isEqualTo(PartialDate.of(YearMonth.of(2010, 4)));
    assertThat(PartialDate.parse("2010-04-05")).isEqualTo(PartialDate.of(LocalDate.of(2010, 4, 5)));
  }

  @Test
  void tells_what_is_known_of_it() {
    PartialDate month = PartialDate.parse("2016-02");
    assertThat(month.precision()).isEqualTo(PartialDate.Precision.MONTH);
    assertThat(month.year()).isEqualTo(2016);
    assertThat(month.month()).contains(YearMonth.of(2016, 2));
    assertThat(month.day()).isEmpty();
    assertThat(month.latest()).isEqualTo(LocalDate.of(2016, 2, 29));
    assertThat(PartialDate.parse("2016").month()).isEmpty();
    assertThat(PartialDate.parse("2016-02-29").day()).contains(LocalDate.of(2016, 2, 29));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-02-30 | day 30 is not in 2016-02, which has 29 days",
        "2015-02-29 | day 29 is not in 2015-02, which has 28 days",
        "2016-04-31 | day 31 is not in 2016-04, which has 30 days",
        "2016-01-00 | day 00 is not in 2016-01, which has 31 days",
        "2016-13 | month 13 is not from 01 to 12",
        "2016-00-01 | month 00 is not from 01 to 12",
        "0000 | there is no year 0",
        "0000-01-01 | there is no year 0",
        "2016-1-5 | expected yyyy, yyyy-mm or yyyy-mm-dd",
        "2016-01- | expected yyyy, yyyy-mm or yyyy-mm-dd",
        "2016/01/05 | expected yyyy, yyyy-mm or yyyy-mm-dd",
        "+2016 | expected yyyy, yyyy-mm or yyyy-mm-dd",
        "12016 | expected yyyy, yyyy-mm or yyyy-mm-dd",
        "2016-01-05T | expected yyyy, yyyy-mm or yyyy-mm-dd",
        "٢٠١٦ | expected yyyy, yyyy-mm or yyyy-mm-dd",
        "'' | expected yyyy, yyyy-mm or yyyy-mm-dd",
      })
  void refuses_what_is_no_date_and_says_why(String text, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("\"%s\" is not a date: %s", text, why);
  }

  @Test
  void refuses_a_year_that_cannot_be_written_in_four_digits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(Year.of(10_000)))
        .withMessage("year 10000 is not from 1 to 9999");
    assertThat(PartialDate.of(Year.of(1))).hasToString("0001");
  }

  @Test
  void sorts_by_the_earliest_day_and_the_less_precise_first() {
    List<String> sorted = List.of("2015-12-31", "2016", "2016-01", "2016-01-01", "2016-02", "2017");
    assertThat(sorted.stream().map(PartialDate::parse).sorted().map(PartialDate::toString))
        .isEqualTo(sorted);
  }

  @Test
  void the_last_day_of_a_month_is_not_before_any_day_of_it() {
    assertThat(PartialDate.parse("2017-02-28").isBefore(PartialDate.parse("2017-02")))
        .isEqualTo(Certainty.NO);
    assertThat(PartialDate.parse("2016-02-28").isBefore(PartialDate.parse("2016-02")))
        .isEqualTo(Certainty.CANNOT_BE_KNOWN);
  }
}
