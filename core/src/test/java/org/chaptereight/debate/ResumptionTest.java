package org.chaptereight.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResumptionTest {

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void has_a_number_from_1(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Resumption.builder().number(number).build())
        .withMessage("resumptions are counted from 1, this is " + number);
    assertThat(Resumption.builder().number(1).build().number()).isEqualTo(1);
  }
}
