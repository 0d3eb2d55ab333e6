package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.organization.MembershipStatus.MEMBER;
import static org.chaptereight.organization.MembershipStatus.OBSERVER;
import static org.chaptereight.rules.Base.membership;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.ReferralId;
import org.chaptereight.cooperation.RegionalStep;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Finding;
import org.junit.jupiter.api.Test;

/** The rules about disputes that are referred to the Council, and about what prevails. */
final class CharterRulesTest {

  private static final OrganizationId AU = OrganizationId.of("AU");

  private static DisputeReferral.Builder dispute() {
    return DisputeReferral.builder()
        .id(ReferralId.of("D"))
        .title(MultilingualText.of(ENGLISH, "A border"))
        .addParty(StateCode.of("BEN"))
        .addParty(StateCode.of("TGO"))
        .arrangement(AU)
        .referred(PartialDate.parse("2016-03-01"));
  }

  private static List<String> disputes(UnaryOperator<DisputeReferral.Builder> change) {
    return disputes(Base.dossier(), change);
  }

  private static List<String> disputes(
      Dossier.Builder dossier, UnaryOperator<DisputeReferral.Builder> change) {
    return Base.findings(dossier.addReferral(change.apply(dispute()).build()).build());
  }

  private static RegionalStep step(String date) {
    return RegionalStep.builder().organization(AU).date(PartialDate.parse(date)).build();
  }

  @Test
  void finds_a_local_dispute_that_was_referred_without_a_regional_step() {
    assertThat(disputes(dispute -> dispute))
        .containsExactly(
            "CH8-ART52-PACIFIC-FIRST at /referrals/0/referred: The dispute \"A border\" among"
                + " members of African Union was referred to the Security Council on 2016-03-01"
                + " without an earlier attempt at a regional settlement (UN-CHARTER, Art. 52(2))");
  }

  @Test
  void a_step_that_may_have_come_before_suffices() {
    for (String date : List.of("2016-02-29", "2016-02", "2016", "2015-12")) {
      assertThat(
              disputes(
                  dispute -> dispute.addRegionalStep(step("2017")).addRegionalStep(step(date))))
          .as(date)
          .isEmpty();
    }
    for (String date : List.of("2016-03-01", "2016-03-02", "2016-03", "2017")) {
      assertThat(disputes(dispute -> dispute.addRegionalStep(step(date)))).as(date).hasSize(1);
    }
    assertThat(
            disputes(
                dispute ->
                    dispute.addRegionalStep(RegionalStep.builder().organization(AU).build())))
        .isEmpty();
  }

  @Test
  void a_dispute_of_no_arrangement_or_with_one_who_is_no_member_is_let_pass() {
    assertThat(disputes(dispute -> dispute.arrangement(Optional.empty()))).isEmpty();
    assertThat(disputes(dispute -> dispute.addParty(StateCode.of("FRA")))).isEmpty();
    // Morocco was outside from 1984 to 2017.
    assertThat(disputes(dispute -> dispute.addParty(StateCode.of("MAR")))).isEmpty();
    assertThat(
            disputes(
                dispute ->
                    dispute
                        .addParty(StateCode.of("MAR"))
                        .referred(PartialDate.parse("2017-01-31"))))
        .hasSize(1);
    assertThat(
            disputes(
                dispute ->
                    dispute.addParty(StateCode.of("MAR")).referred(PartialDate.parse("2017"))))
        .isEmpty();
  }

  @Test
  void the_memberships_are_those_of_the_dossier_if_it_has_any() {
    Dossier.Builder names =
        Base.dossier().organizations(List.of(Base.organization().id(AU).build()));
    assertThat(disputes(names, dispute -> dispute)).hasSize(1);
    assertThat(
            disputes(
                Base.dossier()
                    .organizations(
                        List.of(
                            Base.organization()
                                .id(AU)
                                .addMembership(membership("BEN", MEMBER, "2002-07-09/.."))
                                .addMembership(membership("TGO", OBSERVER, "2002-07-09/.."))
                                .build())),
                dispute -> dispute))
        .isEmpty();
  }

  @Test
  void tells_if_asked_that_an_arrangement_is_not_known() {
    assertThat(
            Base.VALIDATOR
                .tellingWhatIsNotChecked()
                .validate(
                    Base.dossier()
                        .addReferral(dispute().arrangement(OrganizationId.of("ECOWAS")).build())
                        .build())
                .findings())
        .extracting(Finding::toString)
        .containsExactly(
            "NOT-CHECKED at /referrals/0/arrangement: CH8-ART52-PACIFIC-FIRST was not checked, for"
                + " lack of: the memberships of ECOWAS");
  }

  private static List<String> treaty(UnaryOperator<Treaty.Builder> change) {
    return Base.findings(
        Base.dossier()
            .addInstrument(
                NonTreatyInstrument.builder()
                    .id(InstrumentId.of("N"))
                    .kind(InstrumentKind.POLITICAL_DOCUMENT)
                    .title(MultilingualText.of(ENGLISH, "Text"))
                    .build())
            .addInstrument(
                change
                    .apply(
                        Treaty.builder()
                            .id(InstrumentId.of("T"))
                            .kind(InstrumentKind.TREATY)
                            .title(MultilingualText.of(ENGLISH, "the Treaty")))
                    .build())
            .build());
  }

  @Test
  void finds_a_treaty_that_says_that_it_prevails_over_the_charter() {
    assertThat(
            treaty(
                treaty ->
                    treaty
                        .addPrevailsOver(InstrumentId.of("OTHER"))
                        .addPrevailsOver(InstrumentId.of("UN-CHARTER"))))
        .containsExactly(
            "CH8-ART103-CONFLICT at /instruments/1/treaty/prevailsOver/1: Obligations under the"
                + " Charter of the United Nations prevail over those under the Treaty, whatever it says (UN-CHARTER, Art. 103)");
  }

  @Test
  void finds_a_treaty_that_was_declared_incompatible_with_the_charter() {
    assertThat(
            treaty(
                treaty ->
                    treaty
                        .addIncompatibleWith(Provision.of(InstrumentId.of("OTHER"), "Art. 1"))
                        .addIncompatibleWith(
                            Provision.of(InstrumentId.of("UN-CHARTER"), "Art. 2(4)"))))
        .containsExactly(
            "CH8-ART103-CONFLICT at /instruments/1/treaty/incompatibleWith/1: Obligations under"
                + " the Charter of the United Nations prevail over those under the Treaty, whatever it"
                + " says (UN-CHARTER, Art."
                + " 103)");
  }

  @Test
  void a_treaty_may_prevail_over_others_and_rest_on_the_charter() {
    assertThat(
            treaty(
                treaty ->
                    treaty
                        .addPrevailsOver(InstrumentId.of("OTHER"))
                        .addBasis(Provision.of(InstrumentId.of("UN-CHARTER"), "Art. 51"))))
        .isEmpty();
  }
}
