package org.chaptereight.json.table;

import static java.util.Objects.requireNonNull;
import static org.chaptereight.json.table.Ids.ORGANIZATION_ID;
import static org.chaptereight.json.table.Ids.PERSON_ID;
import static org.chaptereight.json.table.Ids.STATE_CODE;
import static org.chaptereight.json.table.Values.code;
import static org.chaptereight.json.wire.ChoiceWire.choice;
import static org.chaptereight.json.wire.ChoiceWire.option;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;

import java.util.Optional;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OpenSet;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.jspecify.annotations.Nullable;

/** Who acts: parties, participants and offices. */
final class Parties {

  static final Wire<Party> PARTY =
      choice(
          "a party",
          option("state", STATE_CODE, Party::of, Party::asState),
          option("organization", ORGANIZATION_ID, Party::of, Party::asOrganization));

  static final Wire<Participant> PARTICIPANT =
      choice(
          "a participant",
          option(
              "state",
              STATE_CODE,
              state -> Participant.of(Party.of(state)),
              (Participant participant) -> participant.asParty().flatMap(Party::asState)),
          option(
              "organization",
              ORGANIZATION_ID,
              organization -> Participant.of(Party.of(organization)),
              (Participant participant) -> participant.asParty().flatMap(Party::asOrganization)),
          option("person", PERSON_ID, Participant::of, Participant::asPerson),
          option(
              "membersOf",
              Wires.list(ORGANIZATION_ID, Participant::membersOf, Participant::asMembersOf),
              members -> members,
              (Participant participant) -> membersOf(participant)),
          option(
              "openSet",
              code("an open set", OpenSet::of),
              Participant::of,
              Participant::asOpenSet));

  static final Wire<Office> OFFICE =
      object(
          "Office",
          Draft::new,
          Draft::office,
          required("kind", code("a kind of office", OfficeKind::of), Office::kind, Draft::kind),
          required("organization", ORGANIZATION_ID, Office::organization, Draft::organization),
          optional("represents", PARTY, Office::represents, Draft::represents));

  private Parties() {}

  private static Optional<Participant> membersOf(Participant participant) {
    return Optional.of(participant).filter(one -> !one.asMembersOf().isEmpty());
  }

  private static final class Draft {
    private @Nullable OfficeKind kind;
    private @Nullable OrganizationId organization;
    private @Nullable Party represents;

    void kind(OfficeKind value) {
      kind = value;
    }

    void organization(OrganizationId value) {
      organization = value;
    }

    void represents(Party value) {
      represents = value;
    }

    Office office() {
      requireNonNull(kind);
      requireNonNull(organization);
      return represents == null
          ? Office.of(kind, organization)
          : Office.representing(represents, kind, organization);
    }
  }
}
