package org.chaptereight.json.table;

import static org.chaptereight.json.table.Citations.EXTERNAL_ID;
import static org.chaptereight.json.table.Citations.PROVISION;
import static org.chaptereight.json.table.Ids.AREA_CODE;
import static org.chaptereight.json.table.Ids.INSTRUMENT_ID;
import static org.chaptereight.json.table.Ids.INSTRUMENT_SET_ID;
import static org.chaptereight.json.table.Ids.ORGANIZATION_ID;
import static org.chaptereight.json.table.Ids.PERSON_ID;
import static org.chaptereight.json.table.Ids.SERIES_ID;
import static org.chaptereight.json.table.Parties.OFFICE;
import static org.chaptereight.json.table.Parties.PARTY;
import static org.chaptereight.json.table.Treaties.TREATY;
import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.INTERVAL;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.table.Values.SYMBOL;
import static org.chaptereight.json.table.Vocabularies.CADENCE;
import static org.chaptereight.json.table.Vocabularies.INSTRUMENT_KIND;
import static org.chaptereight.json.table.Votes.TALLY;
import static org.chaptereight.json.wire.ChoiceWire.choice;
import static org.chaptereight.json.wire.ChoiceWire.option;
import static org.chaptereight.json.wire.Field.flag;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.number;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;

import java.util.Optional;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.SeriesEntry;
import org.chaptereight.instrument.Signatory;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;

/** Legal instruments, sets of them, and series of resolutions. */
final class Instruments {

  static final Wire<Signatory> SIGNATORY =
      object(
          "Signatory",
          Signatory::builder,
          Signatory.Builder::build,
          required("party", PARTY, Signatory::party, Signatory.Builder::party),
          optional("person", PERSON_ID, Signatory::person, Signatory.Builder::person),
          optional("office", OFFICE, Signatory::office, Signatory.Builder::office));

  static final Wire<NonTreatyInstrument> NON_TREATY =
      object(
          "NonTreatyInstrument",
          NonTreatyInstrument::builder,
          NonTreatyInstrument.Builder::build,
          required("id", INSTRUMENT_ID, NonTreatyInstrument::id, NonTreatyInstrument.Builder::id),
          required(
              "kind",
              INSTRUMENT_KIND,
              NonTreatyInstrument::kind,
              NonTreatyInstrument.Builder::kind),
          required(
              "title",
              MULTILINGUAL,
              NonTreatyInstrument::title,
              NonTreatyInstrument.Builder::title),
          optional(
              "symbol", SYMBOL, NonTreatyInstrument::symbol, NonTreatyInstrument.Builder::symbol),
          optional(
              "adopted", DATE, NonTreatyInstrument::adopted, NonTreatyInstrument.Builder::adopted),
          optional(
              "signed", DATE, NonTreatyInstrument::signed, NonTreatyInstrument.Builder::signed),
          optional(
              "place",
              MULTILINGUAL,
              NonTreatyInstrument::place,
              NonTreatyInstrument.Builder::place),
          list(
              "signatories",
              SIGNATORY,
              NonTreatyInstrument::signatories,
              NonTreatyInstrument.Builder::addSignatory),
          list(
              "basis",
              PROVISION,
              NonTreatyInstrument::basis,
              NonTreatyInstrument.Builder::addBasis),
          list(
              "externalIds",
              EXTERNAL_ID,
              NonTreatyInstrument::externalIds,
              NonTreatyInstrument.Builder::addExternalId),
          optional(
              "provenance",
              PROVENANCE,
              NonTreatyInstrument::provenance,
              NonTreatyInstrument.Builder::provenance));

  static final Wire<OrganAct> ACT =
      object(
          "OrganAct",
          OrganAct::builder,
          OrganAct.Builder::build,
          required("id", INSTRUMENT_ID, OrganAct::id, OrganAct.Builder::id),
          required("kind", INSTRUMENT_KIND, OrganAct::kind, OrganAct.Builder::kind),
          required("title", MULTILINGUAL, OrganAct::title, OrganAct.Builder::title),
          required("organ", ORGANIZATION_ID, OrganAct::organ, OrganAct.Builder::organ),
          optional("symbol", SYMBOL, OrganAct::symbol, OrganAct.Builder::symbol),
          optional("adopted", DATE, OrganAct::adopted, OrganAct.Builder::adopted),
          number("session", OrganAct::session, OrganAct.Builder::session),
          optional("draft", SYMBOL, OrganAct::draft, OrganAct.Builder::draft),
          optional("record", SYMBOL, OrganAct::record, OrganAct.Builder::record),
          optional("vote", TALLY, OrganAct::vote, OrganAct.Builder::vote),
          flag("withoutVote", OrganAct::isWithoutVote, OrganAct.Builder::isWithoutVote),
          optional("effect", INTERVAL, OrganAct::effect, OrganAct.Builder::effect),
          list("about", ORGANIZATION_ID, OrganAct::about, OrganAct.Builder::addAbout),
          list("basis", PROVISION, OrganAct::basis, OrganAct.Builder::addBasis),
          list("externalIds", EXTERNAL_ID, OrganAct::externalIds, OrganAct.Builder::addExternalId),
          optional("provenance", PROVENANCE, OrganAct::provenance, OrganAct.Builder::provenance));

  static final Wire<LegalInstrument> INSTRUMENT =
      choice(
          "an instrument",
          option("treaty", TREATY, treaty -> treaty, LegalInstrument::asTreaty),
          option("nonTreaty", NON_TREATY, text -> text, LegalInstrument::asNonTreaty),
          option("act", ACT, act -> act, LegalInstrument::asAct));

  static final Wire<Treaty> ONLY_TREATY =
      choice("a treaty", option("treaty", TREATY, treaty -> treaty, Optional::of));

  static final Wire<NonTreatyInstrument> ONLY_NON_TREATY =
      choice(
          "an instrument that is no treaty",
          option("nonTreaty", NON_TREATY, text -> text, Optional::of));

  static final Wire<OrganAct> ONLY_ACT =
      choice("an act of an organ", option("act", ACT, act -> act, Optional::of));

  static final Wire<InstrumentSet> INSTRUMENT_SET =
      object(
          "InstrumentSet",
          InstrumentSet::builder,
          InstrumentSet.Builder::build,
          required("id", INSTRUMENT_SET_ID, InstrumentSet::id, InstrumentSet.Builder::id),
          required(
              "description",
              MULTILINGUAL,
              InstrumentSet::description,
              InstrumentSet.Builder::description),
          list("members", INSTRUMENT_ID, InstrumentSet::members, InstrumentSet.Builder::addMember),
          flag("exhaustive", InstrumentSet::isExhaustive, InstrumentSet.Builder::isExhaustive),
          list("areas", AREA_CODE, InstrumentSet::areas, InstrumentSet.Builder::addArea),
          list(
              "externalIds",
              EXTERNAL_ID,
              InstrumentSet::externalIds,
              InstrumentSet.Builder::addExternalId),
          optional(
              "provenance",
              PROVENANCE,
              InstrumentSet::provenance,
              InstrumentSet.Builder::provenance));

  static final Wire<SeriesEntry> ENTRY =
      object(
          "SeriesEntry",
          SeriesEntry::builder,
          SeriesEntry.Builder::build,
          required("session", Wires.integer(), SeriesEntry::session, SeriesEntry.Builder::session),
          optional("act", INSTRUMENT_ID, SeriesEntry::act, SeriesEntry.Builder::act),
          optional(
              "provenance", PROVENANCE, SeriesEntry::provenance, SeriesEntry.Builder::provenance));

  static final Wire<ResolutionSeries> SERIES =
      object(
          "ResolutionSeries",
          ResolutionSeries::builder,
          ResolutionSeries.Builder::build,
          required("id", SERIES_ID, ResolutionSeries::id, ResolutionSeries.Builder::id),
          required("title", MULTILINGUAL, ResolutionSeries::title, ResolutionSeries.Builder::title),
          required(
              "organ", ORGANIZATION_ID, ResolutionSeries::organ, ResolutionSeries.Builder::organ),
          list(
              "about",
              ORGANIZATION_ID,
              ResolutionSeries::about,
              ResolutionSeries.Builder::addAbout),
          optional(
              "agendaItem",
              MULTILINGUAL,
              ResolutionSeries::agendaItem,
              ResolutionSeries.Builder::agendaItem),
          required(
              "cadence", CADENCE, ResolutionSeries::cadence, ResolutionSeries.Builder::cadence),
          number(
              "firstSession",
              ResolutionSeries::firstSession,
              ResolutionSeries.Builder::firstSession),
          list("entries", ENTRY, ResolutionSeries::entries, ResolutionSeries.Builder::addEntry),
          flag(
              "entryListComplete",
              ResolutionSeries::isEntryListComplete,
              ResolutionSeries.Builder::isEntryListComplete),
          list("planned", ENTRY, ResolutionSeries::planned, ResolutionSeries.Builder::addPlanned),
          list(
              "externalIds",
              EXTERNAL_ID,
              ResolutionSeries::externalIds,
              ResolutionSeries.Builder::addExternalId),
          optional(
              "provenance",
              PROVENANCE,
              ResolutionSeries::provenance,
              ResolutionSeries.Builder::provenance));

  private Instruments() {}
}
