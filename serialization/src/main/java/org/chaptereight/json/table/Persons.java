package org.chaptereight.json.table;

import static org.chaptereight.json.table.Citations.EXTERNAL_ID;
import static org.chaptereight.json.table.Ids.PERSON_ID;
import static org.chaptereight.json.table.Naming.PRINTED_NAME;
import static org.chaptereight.json.table.Parties.OFFICE;
import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.INTERVAL;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;

import org.chaptereight.json.wire.Wire;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.Tenure;

/** Persons and the offices that they held. */
final class Persons {

  static final Wire<Tenure> TENURE =
      object(
          "Tenure",
          Tenure::builder,
          Tenure.Builder::build,
          required("office", OFFICE, Tenure::office, Tenure.Builder::office),
          required("during", INTERVAL, Tenure::during, Tenure.Builder::during),
          list("attested", DATE, Tenure::attested, Tenure.Builder::addAttested),
          optional("provenance", PROVENANCE, Tenure::provenance, Tenure.Builder::provenance));

  static final Wire<Person> PERSON =
      object(
          "Person",
          Person::builder,
          Person.Builder::build,
          required("id", PERSON_ID, Person::id, Person.Builder::id),
          required("name", MULTILINGUAL, Person::name, Person.Builder::name),
          optional("familyName", MULTILINGUAL, Person::familyName, Person.Builder::familyName),
          list("printedNames", PRINTED_NAME, Person::printedNames, Person.Builder::addPrintedName),
          list("tenures", TENURE, Person::tenures, Person.Builder::addTenure),
          list("externalIds", EXTERNAL_ID, Person::externalIds, Person.Builder::addExternalId),
          optional("provenance", PROVENANCE, Person::provenance, Person.Builder::provenance));

  private Persons() {}
}
