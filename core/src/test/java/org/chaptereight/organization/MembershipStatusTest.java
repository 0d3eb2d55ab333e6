package org.chaptereight.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaptereight.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MembershipStatusTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MEMBER",
        "OBSERVER",
        "ASSOCIATE",
        "DIALOGUE_PARTNER",
        "SECTORAL_DIALOGUE_PARTNER",
        "PARTNER",
        "PARTICIPATING_STATE"
      })
  void excludes_other_ranks(String status) {
    assertThat(MembershipStatus.of(status).isExclusive()).isTrue();
    assertThat(MembershipStatus.of(status).isKnown()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"FOUNDING_STATE", "SIGNATORY", "CANDIDATE", "SUSPENDED"})
  void may_stand_beside_a_rank(String status) {
    assertThat(MembershipStatus.of(status).isExclusive()).isFalse();
    assertThat(MembershipStatus.of(status).isKnown()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "MEMBER, YES",
    "PARTICIPATING_STATE, YES",
    "OBSERVER, NO",
    "SUSPENDED, NO",
    "GUEST, CANNOT_BE_KNOWN"
  })
  void tells_whether_it_is_one_of_membership(String status, Certainty expected) {
    assertThat(MembershipStatus.of(status).isMembership()).isEqualTo(expected);
  }

  @Test
  void is_kept_when_it_is_not_known_and_then_excludes_none() {
    MembershipStatus guest = MembershipStatus.of("GUEST");
    assertThat(guest).hasToString("GUEST").isEqualTo(MembershipStatus.of("GUEST"));
    assertThat(guest.isKnown()).isFalse();
    assertThat(guest.isExclusive()).isFalse();
  }
}
