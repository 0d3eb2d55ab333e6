package org.chaptereight.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.chaptereight.state.StateCode;
import org.junit.jupiter.api.Test;

final class ParticipantTest {

  private static final OrganizationId CSTO = OrganizationId.of("CSTO");
  private static final OrganizationId SCO = OrganizationId.of("SCO");

  @Test
  void may_be_a_party() {
    Party belarus = Party.of(StateCode.of("BLR"));
    Participant participant = Participant.of(belarus);
    assertThat(participant.asParty()).contains(belarus);
    assertThat(participant.asPerson()).isEmpty();
    assertThat(participant.asMembersOf()).isEmpty();
    assertThat(participant.asOpenSet()).isEmpty();
    assertThat(participant)
        .hasToString("BLR")
        .isEqualTo(Participant.of(Party.of(StateCode.of("BLR"))));
  }

  @Test
  void may_be_a_person() {
    Participant participant = Participant.of(PersonId.of("P-BAN"));
    assertThat(participant.asParty()).isEmpty();
    assertThat(participant.asPerson()).contains(PersonId.of("P-BAN"));
    assertThat(participant.asMembersOf()).isEmpty();
    assertThat(participant.asOpenSet()).isEmpty();
    assertThat(participant).hasToString("P-BAN").isEqualTo(Participant.of(PersonId.of("P-BAN")));
  }

  @Test
  void may_be_the_members_of_organizations() {
    Participant participant = Participant.membersOf(List.of(CSTO, SCO));
    assertThat(participant.asParty()).isEmpty();
    assertThat(participant.asPerson()).isEmpty();
    assertThat(participant.asMembersOf()).containsExactly(CSTO, SCO);
    assertThat(participant.asOpenSet()).isEmpty();
    assertThat(participant)
        .hasToString("members of [CSTO, SCO]")
        .isEqualTo(Participant.membersOf(List.of(CSTO, SCO)));
  }

  @Test
  void may_be_a_set_that_nobody_listed() {
    Participant participant = Participant.of(OpenSet.OTHER_INTERESTED_STATES);
    assertThat(participant.asParty()).isEmpty();
    assertThat(participant.asPerson()).isEmpty();
    assertThat(participant.asMembersOf()).isEmpty();
    assertThat(participant.asOpenSet()).contains(OpenSet.OTHER_INTERESTED_STATES);
    assertThat(participant)
        .hasToString("OTHER_INTERESTED_STATES")
        .isEqualTo(Participant.of(OpenSet.of("OTHER_INTERESTED_STATES")));
  }

  @Test
  void is_not_the_members_of_no_organization() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Participant.membersOf(List.of()))
        .withMessage("members are those of at least one organization");
  }

  @Test
  void does_not_change_with_the_list_it_was_made_of() {
    List<OrganizationId> organizations = new ArrayList<>(List.of(CSTO));
    Participant participant = Participant.membersOf(organizations);
    organizations.add(SCO);
    assertThat(participant).isEqualTo(Participant.membersOf(List.of(CSTO)));
  }
}
