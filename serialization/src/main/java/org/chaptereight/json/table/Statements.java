package org.chaptereight.json.table;

import static org.chaptereight.json.table.Citations.EXTERNAL_ID;
import static org.chaptereight.json.table.Citations.PROVISION;
import static org.chaptereight.json.table.Ids.AREA_CODE;
import static org.chaptereight.json.table.Ids.INSTRUMENT_ID;
import static org.chaptereight.json.table.Ids.INSTRUMENT_SET_ID;
import static org.chaptereight.json.table.Ids.REGION_ID;
import static org.chaptereight.json.table.Ids.SERIES_ID;
import static org.chaptereight.json.table.Ids.STATEMENT_ID;
import static org.chaptereight.json.table.Parties.PARTICIPANT;
import static org.chaptereight.json.table.Parties.PARTY;
import static org.chaptereight.json.table.Values.PRINTED_DATE;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.table.Values.WORDING;
import static org.chaptereight.json.table.Vocabularies.FREQUENCY;
import static org.chaptereight.json.table.Vocabularies.MODALITY;
import static org.chaptereight.json.table.Vocabularies.QUALITY;
import static org.chaptereight.json.table.Vocabularies.STATEMENT_KIND;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.number;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;

import org.chaptereight.cooperation.AreaMention;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;

/** What is said of whom. */
final class Statements {

  static final Wire<AreaMention> AREA_MENTION =
      object(
          "AreaMention",
          AreaMention::builder,
          AreaMention.Builder::build,
          required("code", AREA_CODE, AreaMention::code, AreaMention.Builder::code),
          optional("term", WORDING, AreaMention::term, AreaMention.Builder::term));

  static final Wire<Statement> STATEMENT =
      object(
          "Statement",
          Statement::builder,
          Statement.Builder::build,
          required("id", STATEMENT_ID, Statement::id, Statement.Builder::id),
          required("kind", STATEMENT_KIND, Statement::kind, Statement.Builder::kind),
          optional("attributedTo", PARTY, Statement::attributedTo, Statement.Builder::attributedTo),
          list("subjects", PARTICIPANT, Statement::subjects, Statement.Builder::addSubject),
          list(
              "counterparts",
              PARTICIPANT,
              Statement::counterparts,
              Statement.Builder::addCounterpart),
          list("areas", AREA_MENTION, Statement::areas, Statement.Builder::addArea),
          list("regions", REGION_ID, Statement::regions, Statement.Builder::addRegion),
          list("qualities", QUALITY, Statement::qualities, Statement.Builder::addQuality),
          required("modality", MODALITY, Statement::modality, Statement.Builder::modality),
          optional("frequency", FREQUENCY, Statement::frequency, Statement.Builder::frequency),
          optional(
              "exhaustive", Wires.bool(), Statement::exhaustive, Statement.Builder::exhaustive),
          optional("date", PRINTED_DATE, Statement::date, Statement.Builder::date),
          list("basis", PROVISION, Statement::basis, Statement.Builder::addBasis),
          list(
              "instruments",
              INSTRUMENT_ID,
              Statement::instruments,
              Statement.Builder::addInstrument),
          optional(
              "instrumentSet",
              INSTRUMENT_SET_ID,
              Statement::instrumentSet,
              Statement.Builder::instrumentSet),
          optional("series", SERIES_ID, Statement::series, Statement.Builder::series),
          number("session", Statement::session, Statement.Builder::session),
          list("premises", STATEMENT_ID, Statement::premises, Statement.Builder::addPremise),
          list(
              "externalIds", EXTERNAL_ID, Statement::externalIds, Statement.Builder::addExternalId),
          required("provenance", PROVENANCE, Statement::provenance, Statement.Builder::provenance));

  private Statements() {}
}
