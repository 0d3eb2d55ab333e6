package org.chaptereight.json.table;

import static org.chaptereight.json.table.Citations.EXTERNAL_ID;
import static org.chaptereight.json.table.Ids.INSTRUMENT_ID;
import static org.chaptereight.json.table.Ids.ORGANIZATION_ID;
import static org.chaptereight.json.table.Naming.FORMER_NAME;
import static org.chaptereight.json.table.Parties.PARTY;
import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.INTERVAL;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.table.Values.WORDING;
import static org.chaptereight.json.table.Vocabularies.EXIT_KIND;
import static org.chaptereight.json.table.Vocabularies.MEMBERSHIP_STATUS;
import static org.chaptereight.json.table.Vocabularies.ORGANIZATION_KIND;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;
import static org.chaptereight.json.wire.Pairs.pair;

import org.chaptereight.json.wire.Pairs.Part;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.ChapterEightStanding.Claim;
import org.chaptereight.organization.Exit;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Seat;

/** Organizations and memberships. */
final class Organizations {

  static final Wire<ChapterEightStanding> STANDING =
      pair(
          "ChapterEightStanding",
          new Part<>("claim", Wires.constant(Claim.class), ChapterEightStanding::claim),
          "source",
          PROVENANCE,
          ChapterEightStanding::source,
          ChapterEightStanding::of);

  static final Wire<Seat> SEAT =
      object(
          "Seat",
          Seat::builder,
          Seat.Builder::build,
          required("place", MULTILINGUAL, Seat::place, Seat.Builder::place),
          required("during", INTERVAL, Seat::during, Seat.Builder::during),
          optional("provenance", PROVENANCE, Seat::provenance, Seat.Builder::provenance));

  static final Wire<Exit> EXIT =
      object(
          "Exit",
          Exit::builder,
          Exit.Builder::build,
          required("kind", EXIT_KIND, Exit::kind, Exit.Builder::kind),
          optional("decided", DATE, Exit::decided, Exit.Builder::decided),
          optional("notice", DATE, Exit::notice, Exit.Builder::notice),
          optional("by", INSTRUMENT_ID, Exit::by, Exit.Builder::by));

  static final Wire<Membership> MEMBERSHIP =
      object(
          "Membership",
          Membership::builder,
          Membership.Builder::build,
          required("holder", PARTY, Membership::holder, Membership.Builder::holder),
          required("status", MEMBERSHIP_STATUS, Membership::status, Membership.Builder::status),
          required("during", INTERVAL, Membership::during, Membership.Builder::during),
          optional("decided", DATE, Membership::decided, Membership.Builder::decided),
          optional("by", INSTRUMENT_ID, Membership::by, Membership.Builder::by),
          optional("exit", EXIT, Membership::exit, Membership.Builder::exit),
          optional(
              "provenance", PROVENANCE, Membership::provenance, Membership.Builder::provenance));

  static final Wire<Organization> ORGANIZATION =
      object(
          "Organization",
          Organization::builder,
          Organization.Builder::build,
          required("id", ORGANIZATION_ID, Organization::id, Organization.Builder::id),
          required("kind", ORGANIZATION_KIND, Organization::kind, Organization.Builder::kind),
          required("name", MULTILINGUAL, Organization::name, Organization.Builder::name),
          optional(
              "acronyms", MULTILINGUAL, Organization::acronyms, Organization.Builder::acronyms),
          list(
              "formerNames",
              FORMER_NAME,
              Organization::formerNames,
              Organization.Builder::addFormerName),
          list("variants", WORDING, Organization::variants, Organization.Builder::addVariant),
          optional("parent", ORGANIZATION_ID, Organization::parent, Organization.Builder::parent),
          list(
              "predecessors",
              ORGANIZATION_ID,
              Organization::predecessors,
              Organization.Builder::addPredecessor),
          list(
              "foundedBy",
              INSTRUMENT_ID,
              Organization::foundedBy,
              Organization.Builder::addFoundedBy),
          optional(
              "chapterEight",
              STANDING,
              Organization::chapterEight,
              Organization.Builder::chapterEight),
          optional("existence", INTERVAL, Organization::existence, Organization.Builder::existence),
          list("seats", SEAT, Organization::seats, Organization.Builder::addSeat),
          list(
              "memberships",
              MEMBERSHIP,
              Organization::memberships,
              Organization.Builder::addMembership),
          list(
              "externalIds",
              EXTERNAL_ID,
              Organization::externalIds,
              Organization.Builder::addExternalId),
          optional(
              "provenance",
              PROVENANCE,
              Organization::provenance,
              Organization.Builder::provenance));

  private Organizations() {}
}
