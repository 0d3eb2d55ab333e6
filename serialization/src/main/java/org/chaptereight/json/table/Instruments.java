package org.chaptereight.json.table;

import static org.chaptereight.json.table.Organizations.ORGANIZATION_ID;
import static org.chaptereight.json.table.Organizations.PARTY;
import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.INTERVAL;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.table.Values.SYMBOL;
import static org.chaptereight.json.table.Values.TEXT;
import static org.chaptereight.json.table.Values.code;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.Field.requiredList;
import static org.chaptereight.json.wire.ObjectWire.object;
import static org.chaptereight.json.wire.Pairs.pair;

import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.cooperation.CooperationId;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.instrument.InstrumentId;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.InstrumentParty;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.Provision;
import org.chaptereight.json.wire.Pairs.Part;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.mandate.MandateId;

/** Areas, legal instruments, mandates and cooperation. */
final class Instruments {

  private static final Wire<AreaCode> AREA_CODE = code("the code of an area", AreaCode::of);

  private static final Wire<InstrumentId> INSTRUMENT_ID =
      code("the id of an instrument", InstrumentId::of);

  static final Wire<CooperationArea> AREA =
      object(
          "CooperationArea",
          CooperationArea::builder,
          CooperationArea.Builder::build,
          required("code", AREA_CODE, CooperationArea::code, CooperationArea.Builder::code),
          required("label", MULTILINGUAL, CooperationArea::label, CooperationArea.Builder::label),
          optional("parent", AREA_CODE, CooperationArea::parent, CooperationArea.Builder::parent),
          optional(
              "scopeNote",
              MULTILINGUAL,
              CooperationArea::scopeNote,
              CooperationArea.Builder::scopeNote));

  private static final Wire<Provision> PROVISION =
      pair(
          "Provision",
          new Part<>("instrument", INSTRUMENT_ID, Provision::instrument),
          new Part<>("provision", TEXT, Provision::provision),
          Provision::of);

  private static final Wire<InstrumentParty> INSTRUMENT_PARTY =
      object(
          "InstrumentParty",
          InstrumentParty::builder,
          InstrumentParty.Builder::build,
          required("party", PARTY, InstrumentParty::party, InstrumentParty.Builder::party),
          optional("signed", DATE, InstrumentParty::signed, InstrumentParty.Builder::signed),
          optional("bound", INTERVAL, InstrumentParty::bound, InstrumentParty.Builder::bound),
          optional(
              "provenance",
              PROVENANCE,
              InstrumentParty::provenance,
              InstrumentParty.Builder::provenance));

  static final Wire<LegalInstrument> INSTRUMENT =
      object(
          "LegalInstrument",
          LegalInstrument::builder,
          LegalInstrument.Builder::build,
          required("id", INSTRUMENT_ID, LegalInstrument::id, LegalInstrument.Builder::id),
          required(
              "kind",
              code("a kind of instrument", InstrumentKind::of),
              LegalInstrument::kind,
              LegalInstrument.Builder::kind),
          required("title", MULTILINGUAL, LegalInstrument::title, LegalInstrument.Builder::title),
          optional("symbol", SYMBOL, LegalInstrument::symbol, LegalInstrument.Builder::symbol),
          optional("adopted", DATE, LegalInstrument::adopted, LegalInstrument.Builder::adopted),
          optional("signed", DATE, LegalInstrument::signed, LegalInstrument.Builder::signed),
          optional("inForce", DATE, LegalInstrument::inForce, LegalInstrument.Builder::inForce),
          optional("place", MULTILINGUAL, LegalInstrument::place, LegalInstrument.Builder::place),
          list(
              "parties",
              INSTRUMENT_PARTY,
              LegalInstrument::parties,
              LegalInstrument.Builder::addParty),
          list("basis", PROVISION, LegalInstrument::basis, LegalInstrument.Builder::addBasis),
          optional(
              "provenance",
              PROVENANCE,
              LegalInstrument::provenance,
              LegalInstrument.Builder::provenance));

  static final Wire<Mandate> MANDATE =
      object(
          "Mandate",
          Mandate::builder,
          Mandate.Builder::build,
          required(
              "id", code("the id of a mandate", MandateId::of), Mandate::id, Mandate.Builder::id),
          required("holder", ORGANIZATION_ID, Mandate::holder, Mandate.Builder::holder),
          requiredList("areas", AREA_CODE, Mandate::areas, Mandate.Builder::addArea),
          list("basis", PROVISION, Mandate::basis, Mandate.Builder::addBasis),
          optional("during", INTERVAL, Mandate::during, Mandate.Builder::during),
          optional("provenance", PROVENANCE, Mandate::provenance, Mandate.Builder::provenance));

  static final Wire<CooperationLink> COOPERATION =
      object(
          "CooperationLink",
          CooperationLink::builder,
          CooperationLink.Builder::build,
          required(
              "id",
              code("the id of a cooperation link", CooperationId::of),
              CooperationLink::id,
              CooperationLink.Builder::id),
          requiredList(
              "parties", PARTY, CooperationLink::parties, CooperationLink.Builder::addParty),
          requiredList(
              "areas", AREA_CODE, CooperationLink::areas, CooperationLink.Builder::addArea),
          required(
              "modality",
              code("a modality", Modality::of),
              CooperationLink::modality,
              CooperationLink.Builder::modality),
          list("basis", PROVISION, CooperationLink::basis, CooperationLink.Builder::addBasis),
          optional(
              "provenance",
              PROVENANCE,
              CooperationLink::provenance,
              CooperationLink.Builder::provenance));

  private Instruments() {}
}
