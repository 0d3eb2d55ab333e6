package org.chaptereight.json.table;

import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.INTERVAL;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.table.Values.STATE;
import static org.chaptereight.json.table.Values.WORDING;
import static org.chaptereight.json.table.Values.code;
import static org.chaptereight.json.wire.ChoiceWire.choice;
import static org.chaptereight.json.wire.ChoiceWire.option;
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
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.organization.Tenure;

/** Organizations, memberships, persons and their offices. */
final class Organizations {

  static final Wire<OrganizationId> ORGANIZATION_ID =
      code("the id of an organization", OrganizationId::of);

  static final Wire<PersonId> PERSON_ID = code("the id of a person", PersonId::of);

  static final Wire<Party> PARTY =
      choice(
          "a party",
          option("state", STATE, Party::of, Party::asState),
          option("organization", ORGANIZATION_ID, Party::of, Party::asOrganization));

  static final Wire<Office> OFFICE =
      pair(
          "Office",
          new Part<>("kind", code("a kind of office", OfficeKind::of), Office::kind),
          new Part<>("organization", ORGANIZATION_ID, Office::organization),
          Office::of);

  private static final Wire<ChapterEightStanding> STANDING =
      pair(
          "ChapterEightStanding",
          new Part<>("claim", Wires.constant(Claim.class), ChapterEightStanding::claim),
          "source",
          PROVENANCE,
          ChapterEightStanding::source,
          ChapterEightStanding::of);

  private static final Wire<Membership> MEMBERSHIP =
      object(
          "Membership",
          Membership::builder,
          Membership.Builder::build,
          required("holder", PARTY, Membership::holder, Membership.Builder::holder),
          required(
              "status",
              code("a status", MembershipStatus::of),
              Membership::status,
              Membership.Builder::status),
          required("during", INTERVAL, Membership::during, Membership.Builder::during),
          optional("decided", DATE, Membership::decided, Membership.Builder::decided),
          optional(
              "provenance", PROVENANCE, Membership::provenance, Membership.Builder::provenance));

  static final Wire<Organization> ORGANIZATION =
      object(
          "Organization",
          Organization::builder,
          Organization.Builder::build,
          required("id", ORGANIZATION_ID, Organization::id, Organization.Builder::id),
          required(
              "kind",
              code("a kind of organization", OrganizationKind::of),
              Organization::kind,
              Organization.Builder::kind),
          required("name", MULTILINGUAL, Organization::name, Organization.Builder::name),
          optional(
              "acronyms", MULTILINGUAL, Organization::acronyms, Organization.Builder::acronyms),
          list("variants", WORDING, Organization::variants, Organization.Builder::addVariant),
          optional("parent", ORGANIZATION_ID, Organization::parent, Organization.Builder::parent),
          optional(
              "chapterEight",
              STANDING,
              Organization::chapterEight,
              Organization.Builder::chapterEight),
          optional("existence", INTERVAL, Organization::existence, Organization.Builder::existence),
          list(
              "memberships",
              MEMBERSHIP,
              Organization::memberships,
              Organization.Builder::addMembership),
          optional(
              "provenance",
              PROVENANCE,
              Organization::provenance,
              Organization.Builder::provenance));

  private static final Wire<Tenure> TENURE =
      object(
          "Tenure",
          Tenure::builder,
          Tenure.Builder::build,
          required("office", OFFICE, Tenure::office, Tenure.Builder::office),
          required("during", INTERVAL, Tenure::during, Tenure.Builder::during),
          optional("provenance", PROVENANCE, Tenure::provenance, Tenure.Builder::provenance));

  static final Wire<Person> PERSON =
      object(
          "Person",
          Person::builder,
          Person.Builder::build,
          required("id", PERSON_ID, Person::id, Person.Builder::id),
          required("name", MULTILINGUAL, Person::name, Person.Builder::name),
          list("variants", WORDING, Person::variants, Person.Builder::addVariant),
          list("tenures", TENURE, Person::tenures, Person.Builder::addTenure),
          optional("provenance", PROVENANCE, Person::provenance, Person.Builder::provenance));

  private Organizations() {}
}
