package org.chaptereight.json.table;

import static org.chaptereight.json.table.Citations.EXTERNAL_ID;
import static org.chaptereight.json.table.Citations.PROVISION;
import static org.chaptereight.json.table.Ids.INSTRUMENT_ID;
import static org.chaptereight.json.table.Parties.PARTY;
import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.INTERVAL;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.PERIOD;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.table.Values.SYMBOL;
import static org.chaptereight.json.table.Values.TEXT;
import static org.chaptereight.json.table.Vocabularies.INSTRUMENT_KIND;
import static org.chaptereight.json.table.Vocabularies.REGISTRATION_KIND;
import static org.chaptereight.json.table.Vocabularies.TREATY_ACTION_KIND;
import static org.chaptereight.json.wire.Field.flag;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.number;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;

import org.chaptereight.instrument.Amendment;
import org.chaptereight.instrument.EntryTerms;
import org.chaptereight.instrument.Registration;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyAction;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.json.wire.Wire;

/** Treaties, their parties, and what these did. */
final class Treaties {

  static final Wire<EntryTerms> ENTRY_TERMS =
      object(
          "EntryTerms",
          EntryTerms::builder,
          EntryTerms.Builder::build,
          number("deposits", EntryTerms::deposits, EntryTerms.Builder::deposits),
          number("delayDays", EntryTerms::delayDays, EntryTerms.Builder::delayDays));

  static final Wire<Registration> REGISTRATION =
      object(
          "Registration",
          Registration::builder,
          Registration.Builder::build,
          required("kind", REGISTRATION_KIND, Registration::kind, Registration.Builder::kind),
          optional("date", DATE, Registration::date, Registration.Builder::date),
          optional("number", TEXT, Registration::number, Registration.Builder::number));

  static final Wire<Amendment> AMENDMENT =
      object(
          "Amendment",
          Amendment::builder,
          Amendment.Builder::build,
          required("provisions", TEXT, Amendment::provisions, Amendment.Builder::provisions),
          optional("adopted", DATE, Amendment::adopted, Amendment.Builder::adopted),
          optional("inForce", DATE, Amendment::inForce, Amendment.Builder::inForce),
          optional("provenance", PROVENANCE, Amendment::provenance, Amendment.Builder::provenance));

  static final Wire<TreatyAction> ACTION =
      object(
          "TreatyAction",
          TreatyAction::builder,
          TreatyAction.Builder::build,
          required("kind", TREATY_ACTION_KIND, TreatyAction::kind, TreatyAction.Builder::kind),
          optional("date", DATE, TreatyAction::date, TreatyAction.Builder::date),
          optional("deposited", DATE, TreatyAction::deposited, TreatyAction.Builder::deposited),
          optional("effect", DATE, TreatyAction::effect, TreatyAction.Builder::effect),
          optional("text", MULTILINGUAL, TreatyAction::text, TreatyAction.Builder::text),
          optional(
              "provenance",
              PROVENANCE,
              TreatyAction::provenance,
              TreatyAction.Builder::provenance));

  static final Wire<TreatyParty> TREATY_PARTY =
      object(
          "TreatyParty",
          TreatyParty::builder,
          TreatyParty.Builder::build,
          required("party", PARTY, TreatyParty::party, TreatyParty.Builder::party),
          list("actions", ACTION, TreatyParty::actions, TreatyParty.Builder::addAction),
          list("bound", INTERVAL, TreatyParty::bound, TreatyParty.Builder::addBound),
          optional(
              "provenance", PROVENANCE, TreatyParty::provenance, TreatyParty.Builder::provenance));

  static final Wire<Treaty> TREATY =
      object(
          "Treaty",
          Treaty::builder,
          Treaty.Builder::build,
          required("id", INSTRUMENT_ID, Treaty::id, Treaty.Builder::id),
          required("kind", INSTRUMENT_KIND, Treaty::kind, Treaty.Builder::kind),
          required("title", MULTILINGUAL, Treaty::title, Treaty.Builder::title),
          optional("symbol", SYMBOL, Treaty::symbol, Treaty.Builder::symbol),
          optional("adopted", DATE, Treaty::adopted, Treaty.Builder::adopted),
          optional("signed", DATE, Treaty::signed, Treaty.Builder::signed),
          optional("place", MULTILINGUAL, Treaty::place, Treaty.Builder::place),
          optional("depositary", TEXT, Treaty::depositary, Treaty.Builder::depositary),
          optional("provisional", INTERVAL, Treaty::provisional, Treaty.Builder::provisional),
          optional("entryTerms", ENTRY_TERMS, Treaty::entryTerms, Treaty.Builder::entryTerms),
          optional("inForce", INTERVAL, Treaty::inForce, Treaty.Builder::inForce),
          list("suspensions", INTERVAL, Treaty::suspensions, Treaty.Builder::addSuspension),
          optional(
              "withdrawalNotice",
              PERIOD,
              Treaty::withdrawalNotice,
              Treaty.Builder::withdrawalNotice),
          optional(
              "registration", REGISTRATION, Treaty::registration, Treaty.Builder::registration),
          flag("unregistered", Treaty::isUnregistered, Treaty.Builder::isUnregistered),
          list("amendments", AMENDMENT, Treaty::amendments, Treaty.Builder::addAmendment),
          list(
              "prevailsOver", INSTRUMENT_ID, Treaty::prevailsOver, Treaty.Builder::addPrevailsOver),
          list(
              "incompatibleWith",
              PROVISION,
              Treaty::incompatibleWith,
              Treaty.Builder::addIncompatibleWith),
          list("parties", TREATY_PARTY, Treaty::parties, Treaty.Builder::addParty),
          flag(
              "partyListComplete",
              Treaty::isPartyListComplete,
              Treaty.Builder::isPartyListComplete),
          list("basis", PROVISION, Treaty::basis, Treaty.Builder::addBasis),
          list("externalIds", EXTERNAL_ID, Treaty::externalIds, Treaty.Builder::addExternalId),
          optional("provenance", PROVENANCE, Treaty::provenance, Treaty.Builder::provenance));

  private Treaties() {}
}
