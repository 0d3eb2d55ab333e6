package org.chaptereight.json.table;

import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.LANGUAGE;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.table.Values.TEXT;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;

import org.chaptereight.json.wire.Wire;
import org.chaptereight.naming.FormerName;
import org.chaptereight.naming.PrintedName;

/** Names that were given up, and names as documents print them. */
final class Naming {

  static final Wire<FormerName> FORMER_NAME =
      object(
          "FormerName",
          FormerName::builder,
          FormerName.Builder::build,
          required("name", MULTILINGUAL, FormerName::name, FormerName.Builder::name),
          optional("acronyms", MULTILINGUAL, FormerName::acronyms, FormerName.Builder::acronyms),
          required("until", DATE, FormerName::until, FormerName.Builder::until),
          optional(
              "provenance", PROVENANCE, FormerName::provenance, FormerName.Builder::provenance));

  static final Wire<PrintedName> PRINTED_NAME =
      object(
          "PrintedName",
          PrintedName::builder,
          PrintedName.Builder::build,
          required("language", LANGUAGE, PrintedName::language, PrintedName.Builder::language),
          optional("title", TEXT, PrintedName::title, PrintedName.Builder::title),
          required("name", TEXT, PrintedName::name, PrintedName.Builder::name),
          optional("initials", TEXT, PrintedName::initials, PrintedName.Builder::initials),
          optional(
              "provenance", PROVENANCE, PrintedName::provenance, PrintedName.Builder::provenance));

  private Naming() {}
}
