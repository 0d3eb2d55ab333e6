package org.chaptereight.json.table;

import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.code;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;

import org.chaptereight.code.Characters;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;

/** The document as a whole. */
public final class Dossiers {

  /** The version of the format that is read and written here. */
  public static final String VERSION = "1.0";

  private static final Wire<String> VERSION_WIRE =
      Wires.text(
          "the version of the format",
          ProblemCode.UNSUPPORTED_VERSION,
          text -> {
            if (!text.equals(VERSION)) {
              throw new IllegalArgumentException(
                  "version %s is not read here; expected \"%s\""
                      .formatted(Characters.quote(text), VERSION));
            }
            return text;
          });

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
          list(
              "organizations",
              Organizations.ORGANIZATION,
              Dossier::organizations,
              Dossier.Builder::addOrganization),
          list("persons", Organizations.PERSON, Dossier::persons, Dossier.Builder::addPerson),
          list("areas", Instruments.AREA, Dossier::areas, Dossier.Builder::addArea),
          list(
              "instruments",
              Instruments.INSTRUMENT,
              Dossier::instruments,
              Dossier.Builder::addInstrument),
          list("mandates", Instruments.MANDATE, Dossier::mandates, Dossier.Builder::addMandate),
          list(
              "cooperation",
              Instruments.COOPERATION,
              Dossier::cooperation,
              Dossier.Builder::addCooperation),
          list("debates", Debates.DEBATE, Dossier::debates, Dossier.Builder::addDebate));

  private Dossiers() {}
}
