package org.chaptereight.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.council.Presidency;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;

final class ReferenceDataTest {

  private static final StateCode UTO = StateCode.of("UTO");
  private static final State UTOPIA = state("UTO", "Utopia");
  private static final State ATLANTIS = state("ATL", "Atlantis");
  private static final CouncilYear YEAR =
      CouncilYear.builder()
          .year(2000)
          .addMember(UTO)
          .addPresidency(Presidency.of(UTO, YearMonth.of(2000, 12)))
          .build();

  private static State state(String code, String name) {
    return State.builder()
        .code(StateCode.of(code))
        .name(MultilingualText.of(UnLanguage.ENGLISH, name))
        .build();
  }

  private static Dossier.Builder dossier() {
    return Dossier.builder().id(DossierId.of("ours")).asOf(PartialDate.parse("2026-11-23"));
  }

  @Test
  void knows_the_states_and_the_council_it_was_given() {
    Dossier dossier = dossier().addStates(UTOPIA, ATLANTIS).addCouncil(YEAR).build();
    ReferenceData ours = ReferenceData.of(dossier);
    assertThat(ours.dossier()).isSameAs(dossier);
    assertThat(ours.states()).containsExactly(UTOPIA, ATLANTIS);
    assertThat(ours.state(UTO)).contains(UTOPIA);
    assertThat(ours.state(StateCode.of("RUS"))).isEmpty();
    assertThat(ours.council().years()).containsExactly(YEAR);
    assertThat(ours.council().president(YearMonth.of(2000, 12))).contains(UTO);
  }

  @Test
  void knows_the_other_records_it_was_given() {
    Organization organization =
        Organization.builder()
            .id(OrganizationId.of("AU"))
            .kind(OrganizationKind.REGIONAL)
            .name(MultilingualText.of(UnLanguage.ENGLISH, "African Union"))
            .build();
    CooperationArea area =
        CooperationArea.builder()
            .code(AreaCode.of("a"))
            .label(MultilingualText.of(UnLanguage.ENGLISH, "x"))
            .build();
    WithdrawnCode code = WithdrawnCode.builder().code(StateCode.of("ZAR")).build();
    ReferenceData ours =
        ReferenceData.of(
            dossier().addOrganization(organization).addArea(area).addWithdrawnCode(code).build());
    assertThat(ours.organization(OrganizationId.of("AU"))).contains(organization);
    assertThat(ours.organization(OrganizationId.of("EU"))).isEmpty();
    assertThat(ours.areas()).containsExactly(area);
    assertThat(ours.area(AreaCode.of("a"))).contains(area);
    assertThat(ours.area(AreaCode.of("b"))).isEmpty();
    assertThat(ours.withdrawnCode(StateCode.of("ZAR"))).contains(code);
    assertThat(ours.withdrawnCode(UTO)).isEmpty();
  }

  @Test
  void that_ships_has_its_states_in_the_order_of_their_codes() {
    assertThat(ReferenceData.shipped().states()).extracting(State::code).isSorted();
  }

  @Test
  void knows_nothing_that_it_was_not_given() {
    ReferenceData nothing = ReferenceData.of(dossier().build());
    assertThat(nothing.states()).isEmpty();
    assertThat(nothing.areas()).isEmpty();
    assertThat(nothing.council().years()).isEmpty();
  }

  @Test
  void knows_the_first_of_two_states_of_one_code() {
    ReferenceData ours =
        ReferenceData.of(dossier().addStates(UTOPIA, state("UTO", "Erewhon")).build());
    assertThat(ours.state(UTO)).contains(UTOPIA);
  }

  @Test
  void refuses_the_council_of_one_year_twice() {
    Dossier twice = dossier().addCouncil(YEAR, YEAR).build();
    assertThatIllegalArgumentException().isThrownBy(() -> ReferenceData.of(twice));
  }

  @Test
  void can_be_that_which_ships_with_one_part_replaced() {
    ReferenceData shipped = ReferenceData.shipped();
    ReferenceData ours =
        ReferenceData.of(Dossier.builder().from(shipped.dossier()).states(List.of(UTOPIA)).build());
    assertThat(ours.states()).containsExactly(UTOPIA);
    assertThat(ours.state(StateCode.of("RUS"))).isEmpty();
    assertThat(ours.areas()).isEqualTo(shipped.areas());
    assertThat(ours.council().years()).isEqualTo(shipped.council().years());
  }
}
