package org.chaptereight.json;

import static org.chaptereight.json.ValueArbitraries.code;
import static org.chaptereight.json.ValueArbitraries.id;
import static org.chaptereight.json.ValueArbitraries.maybe;
import static org.chaptereight.json.ValueArbitraries.some;
import static org.chaptereight.json.ValueArbitraries.stateCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OpenSet;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.PersonId;

/** Who acts: parties, participants and offices. */
final class PartyArbitraries {

  private PartyArbitraries() {}

  static Arbitrary<OrganizationId> organizationId() {
    return id().map(OrganizationId::of);
  }

  static Arbitrary<Party> party() {
    return Arbitraries.oneOf(stateCode().map(Party::of), organizationId().map(Party::of));
  }

  static Arbitrary<Participant> participant() {
    return Arbitraries.oneOf(
        party().map(Participant::of),
        id().map(PersonId::of).map(Participant::of),
        some(organizationId()).map(Participant::membersOf),
        code(OpenSet::of, "OTHER_INTERESTED_STATES", "ALL_OF_US").map(Participant::of));
  }

  static Arbitrary<Office> office() {
    return Combinators.combine(
            code(OfficeKind::of, "SECRETARY_GENERAL", "KEEPER"), organizationId(), maybe(party()))
        .as(
            (kind, organization, represents) ->
                represents
                    .map(party -> Office.representing(party, kind, organization))
                    .orElseGet(() -> Office.of(kind, organization)));
  }
}
