package org.chaptereight.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;

final class DisputeReferralTest {

  private static final StateCode BEN = StateCode.of("BEN");
  private static final StateCode TGO = StateCode.of("TGO");

  private static DisputeReferral.Builder dispute() {
    return DisputeReferral.builder()
        .id(ReferralId.of("D"))
        .title(MultilingualText.of(UnLanguage.ENGLISH, "A dispute"))
        .addParty(BEN)
        .addParty(TGO)
        .referred(PartialDate.parse("2016-03-01"));
  }

  @Test
  void is_one_of_at_least_two_states_each_once() {
    assertThat(dispute().build().parties()).containsExactly(BEN, TGO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dispute().parties(List.of(BEN)).build())
        .withMessage("a dispute is one of at least two States, each once; D has [BEN]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dispute().addParty(BEN).build())
        .withMessage("a dispute is one of at least two States, each once; D has [BEN, TGO, BEN]");
  }

  @Test
  void need_be_local_to_no_arrangement_and_have_no_regional_step() {
    assertThat(dispute().build().arrangement()).isEmpty();
    assertThat(dispute().build().regionalSteps()).isEmpty();
  }

  @Test
  void is_found_in_a_dossier_by_its_identifier() {
    Dossier dossier =
        Dossier.builder()
            .id(DossierId.of("X"))
            .asOf(PartialDate.parse("2016"))
            .addReferral(dispute().build())
            .build();
    assertThat(dossier.find(ReferralId.of("D"))).contains(dispute().build());
    assertThat(dossier.find(ReferralId.of("E"))).isEmpty();
  }
}
