package org.chaptereight.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateIntervalTest {

  private static final PartialDate START = PartialDate.parse("2003-09-18");
  private static final PartialDate END = PartialDate.parse("2012-12-19");

  @Test
  void has_eight_forms() {
    assertThat(DateInterval.between(START, END)).hasToString("2003-09-18/2012-12-19");
    assertThat(DateInterval.past(START)).hasToString("2003-09-18/");
    assertThat(DateInterval.since(START)).hasToString("2003-09-18/..");
    assertThat(DateInterval.begun(START)).hasToString("2003-09-18/?");
    assertThat(DateInterval.until(END)).hasToString("/2012-12-19");
    assertThat(DateInterval.past()).hasToString("/");
    assertThat(DateInterval.ongoing()).hasToString("/..");
    assertThat(DateInterval.unknown()).hasToString("/?");
  }

  @ParameterizedTest
  @CsvSource({
    "2003-09-18/2012-12-19, 2003-09-17, NO",
    "2003-09-18/2012-12-19, 2003-09-18, YES",
    "2003-09-18/2012-12-19, 2012-12-18, YES",
    "2003-09-18/2012-12-19, 2012-12-19, NO",
    "2003-09-18/2012-12-19, 2003, CANNOT_BE_KNOWN",
    "2015-11-01/2015, 2015-11-01, YES",
    "2010/.., 2010-03-01, CANNOT_BE_KNOWN",
    "2010/.., 2011-01-01, YES",
    "2010/, 2011-01-01, CANNOT_BE_KNOWN",
    "2010/, 2009-12-31, NO",
    "/2010-06-02, 2010-06-01, YES",
    "/2010-06-02, 2010-05-31, CANNOT_BE_KNOWN",
    "/2010, 2009-12-31, CANNOT_BE_KNOWN",
    "/2010, 2011-01-01, NO",
    "/.., 2011-01-01, CANNOT_BE_KNOWN",
    "/, 2011-01-01, CANNOT_BE_KNOWN",
  })
  void holds_the_days_from_its_start_to_before_its_end(
      String interval, String day, Certainty holds) {
    assertThat(DateInterval.parse(interval).contains(PartialDate.parse(day))).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "2003-09-18/.., 2016-10-28, 2016-10-28, YES",
    "2003-09-18/.., 2016-10-29, 2016-10-28, CANNOT_BE_KNOWN",
    "2003-09-18/.., 2003-09-17, 2016-10-28, NO",
    "2003-09-18/.., 2016-01-01, 2016, YES",
    "2003-09-18/.., 2016-01-02, 2016, CANNOT_BE_KNOWN",
    "2017/.., 2016-10-27, 2016-10-28, NO",
    "2017/.., 2017-06-01, 2016-10-28, CANNOT_BE_KNOWN",
    "/.., 2016-10-28, 2016-10-28, YES",
    "/.., 2016-10-27, 2016-10-28, CANNOT_BE_KNOWN",
    "2003-09-18/, 2016-10-28, 2016-10-28, NO",
    "2003-09-18/, 2016-10-27, 2016-10-28, CANNOT_BE_KNOWN",
    "2003-09-18/, 2003-09-18, 2016-10-28, YES",
    "2003-09-18/?, 2016-10-28, 2016-10-28, CANNOT_BE_KNOWN",
    "/, 2016-10-28, 2016-10-28, NO",
    "2003-09-18/2099-01-01, 2098-12-31, 2016-10-28, YES",
  })
  void holds_a_day_as_a_record_made_on_a_date_can_tell(
      String interval, String day, String asOf, Certainty holds) {
    assertThat(
            DateInterval.parse(interval).contains(PartialDate.parse(day), PartialDate.parse(asOf)))
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "2001-06-15/.., 2001-06-15, NO",
    "2001-06-15/.., 2001-06-16, YES",
    "2001/.., 2001-06-16, CANNOT_BE_KNOWN",
    "/1990, 2001-06-15, YES",
    "/2001-06-15, 2001-06-15, YES",
    "/2001-06-16, 2001-06-15, CANNOT_BE_KNOWN",
    "/.., 2001-06-15, CANNOT_BE_KNOWN",
  })
  void starts_before_a_day_if_it_must(String interval, String day, Certainty before) {
    assertThat(DateInterval.parse(interval).startsBefore(PartialDate.parse(day))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "2001-06-15/.., 2001-06-15/.., NO",
    "2001-06-15/.., 2001-06-16/2002, YES",
    "2001/.., 2001-06-16/.., CANNOT_BE_KNOWN",
    "/2001-06-15, 2001-06-15/.., YES",
    "2001-06-15/.., /2001-06-16, NO",
    "2001-06-15/.., /.., CANNOT_BE_KNOWN",
  })
  void starts_before_another_if_it_must(String one, String other, Certainty before) {
    assertThat(DateInterval.parse(one).startsBefore(DateInterval.parse(other))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "2001/2003, 2003/2005, CANNOT_BE_KNOWN",
    "2001-01-01/2003-01-01, 2003-01-01/.., NO",
    "2001-01-01/2003-01-01, 2002-12-31/.., YES",
    "2001-01-01/.., /.., YES",
    "2001-01-01/, 2001-01-01/, YES",
    "2001-01-01/, 2002-01-01/, CANNOT_BE_KNOWN",
    "/2001-01-01, 2002-01-01/.., NO",
    "2015/2017, /2016-01, YES",
    "2015-11-01/, 2015-11-01/2015, YES",
    "/2015-11-02, 2015-11-01/, YES",
  })
  void overlaps_what_shares_a_day_with_it(String one, String other, Certainty overlap) {
    assertThat(DateInterval.parse(one).overlaps(DateInterval.parse(other))).isEqualTo(overlap);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2012/2003 | the period ends (2003) before or when it begins (2012); its end is the day after its last",
        "2012-01-01/2012-01-01 | the period ends (2012-01-01) before or when it begins (2012-01-01); its end is the day after its last",
        "2012 | \"2012\" is not an interval: expected start/end with one slash",
        "2012/2013/2014 | \"2012/2013/2014\" is not an interval: expected start/end with one slash",
        "2012/. | \".\" is not a date: expected yyyy, yyyy-mm or yyyy-mm-dd",
        "../2013 | \"..\" is not a date: expected yyyy, yyyy-mm or yyyy-mm-dd",
      })
  void refuses_an_end_before_the_start_and_other_forms(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateInterval.parse(text))
        .withMessage(message);
  }

  @Test
  void may_end_in_the_year_in_which_it_starts() {
    assertThat(DateInterval.parse("2010/2010")).hasToString("2010/2010");
  }
}
