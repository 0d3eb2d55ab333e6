package org.chaptereight.json.table;

import static org.chaptereight.json.table.Ids.DOSSIER_ID;
import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.wire.Definitions;
import org.chaptereight.json.wire.Field;
import org.chaptereight.json.wire.VersionWire;
import org.chaptereight.json.wire.Wire;

/** The document as a whole. */
public final class Dossiers {

  /** The version of the format that is read and written here. */
  public static final String VERSION = "1.0";

  private static final Wire<String> VERSION_WIRE = new VersionWire(VERSION);

  private static final ImmutableList<Field<Dossier, Dossier.Builder>> HEAD =
      ImmutableList.of(
          required("chapterEight", VERSION_WIRE, dossier -> VERSION, (builder, version) -> {}),
          required("id", DOSSIER_ID, Dossier::id, Dossier.Builder::id),
          optional("title", MULTILINGUAL, Dossier::title, Dossier.Builder::title),
          required("asOf", DATE, Dossier::asOf, Dossier.Builder::asOf));

  /** A dossier as a document. */
  public static final Wire<Dossier> DOSSIER =
      object(
          "Dossier",
          Dossier::builder,
          Dossier.Builder::build,
          HEAD,
          RecordKind.ALL.stream().map(RecordKind::field).toList());

  private Dossiers() {}

  /** The JSON Schema of a document. */
  public static Map<String, Object> schema() {
    Definitions definitions = new Definitions(Descriptions::of);
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
