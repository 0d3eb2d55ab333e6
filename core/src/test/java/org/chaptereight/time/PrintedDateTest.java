package org.chaptereight.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PrintedDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"2016", "2016-10", "2016-10-28", "--10", "--10-28", "--02-29", "--12-31", "--01"})
  void is_read_as_it_is_written(String text) {
    assertThat(PrintedDate.parse(text)).hasToString(text).isEqualTo(PrintedDate.parse(text));
  }

  @Test
  void is_the_same_however_it_is_made() {
    assertThat(PrintedDate.of(MonthDay.of(10, 28)))
        .isEqualTo(PrintedDate.parse("--10-28"))
        .hasSameHashCodeAs(PrintedDate.parse("--10-28"))
        .hasToString("--10-28");
    assertThat(PrintedDate.of(MonthDay.of(2, 29))).isEqualTo(PrintedDate.parse("--02-29"));
    assertThat(PrintedDate.of(PartialDate.parse("2016-10")))
        .isEqualTo(PrintedDate.parse("2016-10"))
        .hasSameHashCodeAs(PrintedDate.parse("2016-10"))
        .hasToString("2016-10");
  }

  @Test
  void with_a_year_is_another_than_without() {
    assertThat(PrintedDate.parse("--10-28"))
        .isNotEqualTo(PrintedDate.parse("2000-10-28"))
        .isNotEqualTo(PrintedDate.parse("--10"))
        .isNotEqualTo(PrintedDate.parse("--10-27"));
    assertThat(PrintedDate.parse("--10")).isNotEqualTo(PrintedDate.parse("2000-10"));
  }

  @Test
  void tells_its_date_if_it_has_a_year() {
    assertThat(PrintedDate.parse("2016-10").dated()).contains(PartialDate.parse("2016-10"));
    assertThat(PrintedDate.parse("--10-28").dated()).isEmpty();
    assertThat(PrintedDate.parse("--10").dated()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "--",
        "---",
        "-10",
        "-10-28",
        "--13",
        "--00",
        "--1",
        "--10-",
        "--10-32",
        "--02-30",
        "--04-31",
        "--10-28-",
        "--2016",
        "---28",
        "-2016-10-28",
        "--10-28 ",
        "--١٠-28"
      })
  void refuses_what_is_no_month_or_day_without_a_year(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrintedDate.parse(text))
        .withMessage("\"%s\" is not a date without a year: expected --mm or --mm-dd", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10-28", "2016-02-30", "28 October", " --10-28", "2016--28"})
  void refuses_what_is_no_date(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrintedDate.parse(text))
        .withMessageStartingWith("\"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "--10-28, 2016-10-28, YES",
    "--10-28, 1999-10-28, YES",
    "--10-28, 2016-10-29, NO",
    "--10-28, 2016-11-28, NO",
    "--10-28, 2016-10, CANNOT_BE_KNOWN",
    "--10-28, 2016-11, NO",
    "--10-28, 2016, CANNOT_BE_KNOWN",
    "--10, 2016-10-28, CANNOT_BE_KNOWN",
    "--10, 2016-11-28, NO",
    "--10, 2016-10, CANNOT_BE_KNOWN",
    "--10, 2016-11, NO",
    "--10, 2016, CANNOT_BE_KNOWN",
    "2016-10-28, 2016-10-28, YES",
    "2016-10-28, 2017-10-28, NO",
    "2016-10-28, 2016, CANNOT_BE_KNOWN",
    "2016, 2016-10-28, CANNOT_BE_KNOWN",
    "2016, 2017-10-28, NO",
  })
  void agrees_with_a_day_that_it_can_be_the_print_of(
      String printed, String day, Certainty expected) {
    assertThat(PrintedDate.parse(printed).agreesWith(PartialDate.parse(day))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-02-29, YES",
    "2016-02-28, NO",
    "2015-02-28, NO",
    "2016-02, CANNOT_BE_KNOWN",
    "2016, CANNOT_BE_KNOWN",
    "2015-02, NO",
    "2015, NO",
  })
  void printed_29_february_is_a_day_of_leap_years_only(String day, Certainty expected) {
    assertThat(PrintedDate.parse("--02-29").agreesWith(PartialDate.parse(day))).isEqualTo(expected);
  }
}
