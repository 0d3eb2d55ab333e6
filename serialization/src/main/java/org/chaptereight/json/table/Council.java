package org.chaptereight.json.table;

import static org.chaptereight.json.table.Ids.STATE_CODE;
import static org.chaptereight.json.table.Values.MONTH;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;
import static org.chaptereight.json.wire.Pairs.pair;

import org.chaptereight.council.CouncilYear;
import org.chaptereight.council.Presidency;
import org.chaptereight.json.wire.Pairs.Part;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;

/** The Security Council and its presidents. */
final class Council {

  static final Wire<Presidency> PRESIDENCY =
      pair(
          "Presidency",
          new Part<>("state", STATE_CODE, Presidency::state),
          new Part<>("month", MONTH, Presidency::month),
          Presidency::of);

  static final Wire<CouncilYear> COUNCIL_YEAR =
      object(
          "CouncilYear",
          CouncilYear::builder,
          CouncilYear.Builder::build,
          required("year", Wires.integer(), CouncilYear::year, CouncilYear.Builder::year),
          list("members", STATE_CODE, CouncilYear::members, CouncilYear.Builder::addMember),
          list(
              "presidencies",
              PRESIDENCY,
              CouncilYear::presidencies,
              CouncilYear.Builder::addPresidency),
          optional(
              "provenance", PROVENANCE, CouncilYear::provenance, CouncilYear.Builder::provenance));

  private Council() {}
}
