package org.chaptereight.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.chaptereight.provenance.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementTest {

  private static Statement.Builder statement() {
    return Statement.builder()
        .id(StatementId.of("F29"))
        .kind(StatementKind.ADOPTION)
        .modality(Modality.PLANNED)
        .provenance(Provenance.builder().source("S/2016/867").paragraph("10").build());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -71})
  void speaks_of_a_session_from_1(int session) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement().session(session).build())
        .withMessage("sessions are counted from 1, F29 has " + session);
    assertThat(statement().session(71).build().session()).hasValue(71);
  }

  @Test
  void always_says_where_it_is_made_and_how_it_stands_to_what_is_so() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Statement.builder().id(StatementId.of("F29")).kind(StatementKind.ADOPTION).build())
        .withMessage(
            "Cannot build Statement, some of required attributes are not set [modality,"
                + " provenance]");
  }

  @Test
  void of_a_list_says_whether_that_is_all_there_is() {
    assertThat(statement().build().exhaustive()).isEmpty();
    assertThat(statement().exhaustive(false).build())
        .isNotEqualTo(statement().exhaustive(true).build())
        .isNotEqualTo(statement().build());
  }
}
