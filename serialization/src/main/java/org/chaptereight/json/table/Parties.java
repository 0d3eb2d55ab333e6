package org.chaptereight.json.table;

import static java.util.Objects.requireNonNull;
import static org.chaptereight.json.table.Ids.ORGANIZATION_ID;
import static org.chaptereight.json.table.Ids.PERSON_ID;
import static org.chaptereight.json.table.Ids.STATE_CODE;
import static org.chaptereight.json.table.Vocabularies.OFFICE_KIND;
import static org.chaptereight.json.table.Vocabularies.OPEN_SET;
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

  static final Wire<Party.OfState> ONLY_STATE =
      choice(
          "a party that is a State",
          option("state", STATE_CODE, Party.OfState::new, one -> Optional.of(one.state())));

  static final Wire<Party.OfOrganization> ONLY_ORGANIZATION =
      choice(
          "a party that is an organization",
          option(
              "organization",
              ORGANIZATION_ID,
              Party.OfOrganization::new,
              one -> Optional.of(one.organization())));

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
          option("openSet", OPEN_SET, Participant::of, Participant::asOpenSet));

  static final Wire<Participant.OfParty> ONLY_PARTY =
      choice(
          "a participant that is a party",
          option(
              "state",
              STATE_CODE,
              state -> new Participant.OfParty(Party.of(state)),
              (Participant.OfParty one) -> one.party().asState()),
          option(
              "organization",
              ORGANIZATION_ID,
              organization -> new Participant.OfParty(Party.of(organization)),
              (Participant.OfParty one) -> one.party().asOrganization()));

  static final Wire<Participant.OfPerson> ONLY_PERSON =
      choice(
          "a participant that is a person",
          option("person", PERSON_ID, Participant.OfPerson::new, Participant.OfPerson::asPerson));

  static final Wire<Participant.MembersOf> ONLY_MEMBERS =
      choice(
          "a participant that is the members of organizations",
          option(
              "membersOf",
              Wires.list(
                  ORGANIZATION_ID,
                  Participant.MembersOf::new,
                  Participant.MembersOf::organizations),
              members -> members,
              Optional::of));

  static final Wire<Participant.Unlisted> ONLY_UNLISTED =
      choice(
          "a participant that is an open set",
          option("openSet", OPEN_SET, Participant.Unlisted::new, Participant.Unlisted::asOpenSet));

  static final Wire<Office> OFFICE =
      object(
          "Office",
          Draft::new,
          Draft::office,
          required("kind", OFFICE_KIND, Office::kind, Draft::kind),
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
