package org.chaptereight.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TenureTest {

  /** In office on the day of a debate; since when and until when is not known. */
  private static final Tenure DEPUTY =
      Tenure.builder()
          .office(Office.of(OfficeKind.DEPUTY_CHAIR, OrganizationId.of("CIS-EXCOM")))
          .during(DateInterval.unknown())
          .addAttested(PartialDate.parse("2016-10-28"))
          .addAttested(PartialDate.parse("2019-09"))
          .build();

  @ParameterizedTest
  @CsvSource({
    "2016-10-28, YES",
    "2016-10-27, CANNOT_BE_KNOWN",
    "2016-10, CANNOT_BE_KNOWN",
    "2019-09-24, CANNOT_BE_KNOWN",
  })
  void covers_the_days_on_which_it_is_attested(String day, Certainty expected) {
    assertThat(DEPUTY.covers(PartialDate.parse(day))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2016-12-31, YES", "2017-01-01, NO", "2018-05-01, YES"})
  void covers_its_period_and_the_attested_days_outside_it(String day, Certainty expected) {
    Tenure tenure =
        Tenure.builder()
            .from(DEPUTY)
            .during(DateInterval.parse("2003-04-28/2017-01-01"))
            .addAttested(PartialDate.parse("2018-05-01"))
            .build();
    assertThat(tenure.covers(PartialDate.parse(day))).isEqualTo(expected);
  }
}
