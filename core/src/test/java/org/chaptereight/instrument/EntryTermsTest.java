package org.chaptereight.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntryTermsTest {

  /** UNASUR: the thirtieth day after the ninth ratification. */
  @Test
  void are_a_number_of_deposits_and_a_delay() {
    EntryTerms terms = EntryTerms.builder().deposits(9).delayDays(30).build();
    assertThat(terms.deposits()).hasValue(9);
    assertThat(terms.delayDays()).hasValue(30);
    assertThat(terms).isNotEqualTo(EntryTerms.builder().deposits(9).build());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 30, 'a treaty enters into force after one deposit at least, not after 0'",
    "-9, 30, 'a treaty enters into force after one deposit at least, not after -9'",
    "9, -1, a delay is not negative: -1 days",
  })
  void refuse_no_deposit_and_a_negative_delay(int deposits, int delay, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntryTerms.builder().deposits(deposits).delayDays(delay).build())
        .withMessage(why);
  }

  @Test
  void may_be_at_once_and_may_be_unknown() {
    assertThat(EntryTerms.builder().deposits(1).delayDays(0).build().delayDays()).hasValue(0);
    assertThat(EntryTerms.builder().delayDays(30).build().deposits()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntryTerms.builder().build())
        .withMessage("terms of entry into force tell the number of deposits or the delay");
  }
}
