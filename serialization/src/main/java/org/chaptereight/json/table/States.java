package org.chaptereight.json.table;

import static org.chaptereight.json.table.Citations.EXTERNAL_ID;
import static org.chaptereight.json.table.Ids.REGION_ID;
import static org.chaptereight.json.table.Ids.STATE_CODE;
import static org.chaptereight.json.table.Naming.FORMER_NAME;
import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.INTERVAL;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.table.Vocabularies.SUCCESSION_KIND;
import static org.chaptereight.json.wire.Field.defaulted;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.Field.requiredList;
import static org.chaptereight.json.wire.ObjectWire.object;

import org.chaptereight.json.wire.Wire;
import org.chaptereight.state.Region;
import org.chaptereight.state.State;
import org.chaptereight.state.Succession;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.time.DateInterval;

/** States, what followed them, their codes, and regions. */
final class States {

  static final Wire<State> STATE =
      object(
          "State",
          State::builder,
          State.Builder::build,
          required("code", STATE_CODE, State::code, State.Builder::code),
          required("name", MULTILINGUAL, State::name, State.Builder::name),
          list("formerNames", FORMER_NAME, State::formerNames, State.Builder::addFormerName),
          defaulted(
              "existence",
              INTERVAL,
              DateInterval.ongoing(),
              State::existence,
              State.Builder::existence),
          list("unMemberships", INTERVAL, State::unMemberships, State.Builder::addUnMembership),
          list("externalIds", EXTERNAL_ID, State::externalIds, State.Builder::addExternalId),
          optional("provenance", PROVENANCE, State::provenance, State.Builder::provenance));

  static final Wire<Succession> SUCCESSION =
      object(
          "Succession",
          Succession::builder,
          Succession.Builder::build,
          required("date", DATE, Succession::date, Succession.Builder::date),
          required("kind", SUCCESSION_KIND, Succession::kind, Succession.Builder::kind),
          requiredList(
              "predecessors",
              STATE_CODE,
              Succession::predecessors,
              Succession.Builder::addPredecessor),
          requiredList(
              "successors", STATE_CODE, Succession::successors, Succession.Builder::addSuccessor),
          optional(
              "provenance", PROVENANCE, Succession::provenance, Succession.Builder::provenance));

  static final Wire<WithdrawnCode> WITHDRAWN_CODE =
      object(
          "WithdrawnCode",
          WithdrawnCode::builder,
          WithdrawnCode.Builder::build,
          required("code", STATE_CODE, WithdrawnCode::code, WithdrawnCode.Builder::code),
          optional("withdrawn", DATE, WithdrawnCode::withdrawn, WithdrawnCode.Builder::withdrawn),
          optional("now", STATE_CODE, WithdrawnCode::now, WithdrawnCode.Builder::now),
          list(
              "externalIds",
              EXTERNAL_ID,
              WithdrawnCode::externalIds,
              WithdrawnCode.Builder::addExternalId),
          optional(
              "provenance",
              PROVENANCE,
              WithdrawnCode::provenance,
              WithdrawnCode.Builder::provenance));

  static final Wire<Region> REGION =
      object(
          "Region",
          Region::builder,
          Region.Builder::build,
          required("id", REGION_ID, Region::id, Region.Builder::id),
          required("name", MULTILINGUAL, Region::name, Region.Builder::name),
          optional("parent", REGION_ID, Region::parent, Region.Builder::parent),
          list("externalIds", EXTERNAL_ID, Region::externalIds, Region.Builder::addExternalId),
          optional("provenance", PROVENANCE, Region::provenance, Region.Builder::provenance));

  private States() {}
}
