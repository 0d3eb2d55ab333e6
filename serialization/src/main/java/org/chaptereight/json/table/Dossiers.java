package org.chaptereight.json.table;

import static org.chaptereight.json.table.Cooperation.ACTIVITY;
import static org.chaptereight.json.table.Cooperation.AREA;
import static org.chaptereight.json.table.Cooperation.COOPERATION;
import static org.chaptereight.json.table.Cooperation.MANDATE;
import static org.chaptereight.json.table.Cooperation.REFERRAL;
import static org.chaptereight.json.table.Council.COUNCIL_YEAR;
import static org.chaptereight.json.table.Debates.DEBATE;
import static org.chaptereight.json.table.Instruments.INSTRUMENT;
import static org.chaptereight.json.table.Instruments.INSTRUMENT_SET;
import static org.chaptereight.json.table.Instruments.SERIES;
import static org.chaptereight.json.table.Organizations.ORGANIZATION;
import static org.chaptereight.json.table.Persons.PERSON;
import static org.chaptereight.json.table.Statements.STATEMENT;
import static org.chaptereight.json.table.States.REGION;
import static org.chaptereight.json.table.States.STATE;
import static org.chaptereight.json.table.States.SUCCESSION;
import static org.chaptereight.json.table.States.WITHDRAWN_CODE;
import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.code;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.json.wire.Definitions;
import org.chaptereight.json.wire.VersionWire;
import org.chaptereight.json.wire.Wire;

/** The document as a whole. */
public final class Dossiers {

  /** The version of the format that is read and written here. */
  public static final String VERSION = "1.0";

  private static final Wire<String> VERSION_WIRE = new VersionWire(VERSION);

  /** A dossier as a document. */
  public static final Wire<Dossier> DOSSIER =
      object(
          "Dossier",
          Dossier::builder,
          Dossier.Builder::build,
          required("chapterEight", VERSION_WIRE, dossier -> VERSION, (builder, version) -> {}),
          required(
              "id", code("the id of a dossier", DossierId::of), Dossier::id, Dossier.Builder::id),
          optional("title", MULTILINGUAL, Dossier::title, Dossier.Builder::title),
          required("asOf", DATE, Dossier::asOf, Dossier.Builder::asOf),
          list("states", STATE, Dossier::states, Dossier.Builder::addState),
          list("successions", SUCCESSION, Dossier::successions, Dossier.Builder::addSuccession),
          list(
              "withdrawnCodes",
              WITHDRAWN_CODE,
              Dossier::withdrawnCodes,
              Dossier.Builder::addWithdrawnCode),
          list("regions", REGION, Dossier::regions, Dossier.Builder::addRegion),
          list(
              "organizations",
              ORGANIZATION,
              Dossier::organizations,
              Dossier.Builder::addOrganization),
          list("persons", PERSON, Dossier::persons, Dossier.Builder::addPerson),
          list("areas", AREA, Dossier::areas, Dossier.Builder::addArea),
          list("instruments", INSTRUMENT, Dossier::instruments, Dossier.Builder::addInstrument),
          list(
              "instrumentSets",
              INSTRUMENT_SET,
              Dossier::instrumentSets,
              Dossier.Builder::addInstrumentSet),
          list("series", SERIES, Dossier::series, Dossier.Builder::addSeries),
          list("mandates", MANDATE, Dossier::mandates, Dossier.Builder::addMandate),
          list("cooperation", COOPERATION, Dossier::cooperation, Dossier.Builder::addCooperation),
          list("activities", ACTIVITY, Dossier::activities, Dossier.Builder::addActivity),
          list("referrals", REFERRAL, Dossier::referrals, Dossier.Builder::addReferral),
          list("statements", STATEMENT, Dossier::statements, Dossier.Builder::addStatement),
          list("council", COUNCIL_YEAR, Dossier::council, Dossier.Builder::addCouncil),
          list("debates", DEBATE, Dossier::debates, Dossier.Builder::addDebate));

  private Dossiers() {}

  /** The JSON Schema of a document. */
  public static Map<String, Object> schema() {
    Definitions definitions = new Definitions();
    Map<String, Object> dossier = DOSSIER.schema(definitions);
    return ImmutableMap.<String, Object>builder()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", "urn:chaptereight:dossier:" + VERSION)
        .put("title", "A dossier of Chapter Eight, version " + VERSION + " of the format")
        .putAll(dossier)
        .put("$defs", definitions.all())
        .buildOrThrow();
  }
}
