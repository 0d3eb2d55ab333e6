package org.chaptereight.json.table;

import static org.chaptereight.json.table.Citations.DOCUMENT;
import static org.chaptereight.json.table.Ids.PERSON_ID;
import static org.chaptereight.json.table.Ids.STATE_CODE;
import static org.chaptereight.json.table.Parties.OFFICE;
import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.LANGUAGE;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.PRINTED_DATE;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.table.Values.SYMBOL;
import static org.chaptereight.json.table.Values.TEXT;
import static org.chaptereight.json.table.Vocabularies.AGENDA_ITEM_KIND;
import static org.chaptereight.json.wire.Field.flag;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;

import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.ProvisionalAgenda;
import org.chaptereight.debate.SubItem;
import org.chaptereight.json.wire.Wire;

/** Agendas and concept notes. */
final class Agendas {

  static final Wire<SubItem> SUB_ITEM =
      object(
          "SubItem",
          SubItem::builder,
          SubItem.Builder::build,
          optional("letter", TEXT, SubItem::letter, SubItem.Builder::letter),
          required("title", MULTILINGUAL, SubItem::title, SubItem.Builder::title),
          list("documents", DOCUMENT, SubItem::documents, SubItem.Builder::addDocument));

  static final Wire<AgendaItem> ITEM =
      object(
          "AgendaItem",
          AgendaItem::builder,
          AgendaItem.Builder::build,
          required("kind", AGENDA_ITEM_KIND, AgendaItem::kind, AgendaItem.Builder::kind),
          optional("title", MULTILINGUAL, AgendaItem::title, AgendaItem.Builder::title),
          list("subItems", SUB_ITEM, AgendaItem::subItems, AgendaItem.Builder::addSubItem),
          list("documents", DOCUMENT, AgendaItem::documents, AgendaItem.Builder::addDocument),
          list(
              "directlyConnected",
              STATE_CODE,
              AgendaItem::directlyConnected,
              AgendaItem.Builder::addDirectlyConnected),
          optional("presider", STATE_CODE, AgendaItem::presider, AgendaItem.Builder::presider));

  static final Wire<ProvisionalAgenda> PROVISIONAL_AGENDA =
      object(
          "ProvisionalAgenda",
          ProvisionalAgenda::builder,
          ProvisionalAgenda.Builder::build,
          optional("symbol", SYMBOL, ProvisionalAgenda::symbol, ProvisionalAgenda.Builder::symbol),
          optional(
              "communicated",
              DATE,
              ProvisionalAgenda::communicated,
              ProvisionalAgenda.Builder::communicated),
          flag("urgent", ProvisionalAgenda::isUrgent, ProvisionalAgenda.Builder::isUrgent),
          list("items", ITEM, ProvisionalAgenda::items, ProvisionalAgenda.Builder::addItem));

  static final Wire<ConceptNote> CONCEPT_NOTE =
      object(
          "ConceptNote",
          ConceptNote::builder,
          ConceptNote.Builder::build,
          optional("title", MULTILINGUAL, ConceptNote::title, ConceptNote.Builder::title),
          optional("symbol", SYMBOL, ConceptNote::symbol, ConceptNote.Builder::symbol),
          optional("letter", DATE, ConceptNote::letter, ConceptNote.Builder::letter),
          optional("circulated", DATE, ConceptNote::circulated, ConceptNote.Builder::circulated),
          optional("sender", STATE_CODE, ConceptNote::sender, ConceptNote.Builder::sender),
          optional("signatory", PERSON_ID, ConceptNote::signatory, ConceptNote.Builder::signatory),
          optional("addressee", OFFICE, ConceptNote::addressee, ConceptNote.Builder::addressee),
          optional(
              "debateDate", PRINTED_DATE, ConceptNote::debateDate, ConceptNote.Builder::debateDate),
          optional(
              "originalLanguage",
              LANGUAGE,
              ConceptNote::originalLanguage,
              ConceptNote.Builder::originalLanguage),
          optional(
              "provenance", PROVENANCE, ConceptNote::provenance, ConceptNote.Builder::provenance));

  private Agendas() {}
}
