package org.chaptereight.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.PersonId;
import org.chaptereight.state.StateCode;
import org.junit.jupiter.api.Test;

final class InviteeTest {

  private static final OrganizationId CSTO = OrganizationId.of("CSTO");
  private static final OrganizationId SCO = OrganizationId.of("SCO");

  @Test
  void may_be_a_party() {
    Party belarus = Party.of(StateCode.of("BLR"));
    Invitee invitee = Invitee.of(belarus);
    assertThat(invitee.asParty()).contains(belarus);
    assertThat(invitee.asPerson()).isEmpty();
    assertThat(invitee.asMembersOf()).isEmpty();
    assertThat(invitee.asOpenSet()).isEmpty();
    assertThat(invitee).hasToString("BLR").isEqualTo(Invitee.of(Party.of(StateCode.of("BLR"))));
  }

  @Test
  void may_be_a_person() {
    Invitee invitee = Invitee.of(PersonId.of("P-BAN"));
    assertThat(invitee.asParty()).isEmpty();
    assertThat(invitee.asPerson()).contains(PersonId.of("P-BAN"));
    assertThat(invitee.asMembersOf()).isEmpty();
    assertThat(invitee.asOpenSet()).isEmpty();
    assertThat(invitee).hasToString("P-BAN").isEqualTo(Invitee.of(PersonId.of("P-BAN")));
  }

  @Test
  void may_be_the_members_of_organizations() {
    Invitee invitee = Invitee.membersOf(List.of(CSTO, SCO));
    assertThat(invitee.asParty()).isEmpty();
    assertThat(invitee.asPerson()).isEmpty();
    assertThat(invitee.asMembersOf()).containsExactly(CSTO, SCO);
    assertThat(invitee.asOpenSet()).isEmpty();
    assertThat(invitee)
        .hasToString("members of [CSTO, SCO]")
        .isEqualTo(Invitee.membersOf(List.of(CSTO, SCO)));
  }

  @Test
  void may_be_a_set_that_nobody_listed() {
    Invitee invitee = Invitee.of(OpenSet.OTHER_INTERESTED_STATES);
    assertThat(invitee.asParty()).isEmpty();
    assertThat(invitee.asPerson()).isEmpty();
    assertThat(invitee.asMembersOf()).isEmpty();
    assertThat(invitee.asOpenSet()).contains(OpenSet.OTHER_INTERESTED_STATES);
    assertThat(invitee)
        .hasToString("OTHER_INTERESTED_STATES")
        .isEqualTo(Invitee.of(OpenSet.of("OTHER_INTERESTED_STATES")));
  }

  @Test
  void is_not_the_members_of_no_organization() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Invitee.membersOf(List.of()))
        .withMessage("members are those of at least one organization");
  }

  @Test
  void does_not_change_with_the_list_it_was_made_of() {
    List<OrganizationId> organizations = new ArrayList<>(List.of(CSTO));
    Invitee invitee = Invitee.membersOf(organizations);
    organizations.add(SCO);
    assertThat(invitee).isEqualTo(Invitee.membersOf(List.of(CSTO)));
  }
}
