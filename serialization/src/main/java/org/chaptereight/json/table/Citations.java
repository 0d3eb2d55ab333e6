package org.chaptereight.json.table;

import static org.chaptereight.json.table.Ids.INSTRUMENT_ID;
import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.SYMBOL;
import static org.chaptereight.json.table.Values.TEXT;
import static org.chaptereight.json.table.Vocabularies.IDENTIFIER_SCHEME;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;
import static org.chaptereight.json.wire.Pairs.pair;

import org.chaptereight.citation.Provision;
import org.chaptereight.json.wire.Pairs.Part;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.symbol.DocumentReference;

/** What records cite: documents, provisions, and the lists of others. */
final class Citations {

  static final Wire<ExternalId> EXTERNAL_ID =
      pair(
          "ExternalId",
          new Part<>("scheme", IDENTIFIER_SCHEME, ExternalId::scheme),
          new Part<>("value", TEXT, ExternalId::value),
          ExternalId::of);

  static final Wire<DocumentReference> DOCUMENT =
      object(
          "DocumentReference",
          DocumentReference::builder,
          DocumentReference.Builder::build,
          required("symbol", SYMBOL, DocumentReference::symbol, DocumentReference.Builder::symbol),
          optional("date", DATE, DocumentReference::date, DocumentReference.Builder::date),
          optional(
              "description",
              MULTILINGUAL,
              DocumentReference::description,
              DocumentReference.Builder::description));

  static final Wire<Provision> PROVISION =
      pair(
          "Provision",
          new Part<>("instrument", INSTRUMENT_ID, Provision::instrument),
          new Part<>("provision", TEXT, Provision::provision),
          Provision::of);

  private Citations() {}
}
