package org.chaptereight.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProvisionTest {

  private static final InstrumentId CHARTER = InstrumentId.of("UN-CHARTER");

  @Test
  void reads_as_one_cites_it() {
    assertThat(Provision.of(CHARTER, "Art. 53(1)"))
        .hasToString("UN-CHARTER, Art. 53(1)")
        .isEqualTo(Provision.of(InstrumentId.of("UN-CHARTER"), "Art. 53(1)"))
        .isNotEqualTo(Provision.of(CHARTER, "Art. 53(2)"))
        .isNotEqualTo(Provision.of(InstrumentId.of("CIS-CHARTER"), "Art. 53(1)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Art. \u0000", "\ud800"})
  void can_be_printed(String provision) {
    assertThatIllegalArgumentException().isThrownBy(() -> Provision.of(CHARTER, provision));
  }
}
