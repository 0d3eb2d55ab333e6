package org.chaptereight.json;

import com.google.common.collect.ImmutableMap;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.table.HostTypes;
import org.chaptereight.json.wire.Form;
import org.chaptereight.json.wire.Tree;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;

/** What the mapper of a host makes of the types of this package. */
final class HostForms {

  private static final Wire<JsonPointer> POINTER =
      Wires.text("a JSON Pointer", ProblemCode.INVALID_VALUE, JsonPointer::parse);

  /** A document with what was kept of it. */
  private static final Form<Document<?>> WHOLE =
      (out, document) -> Tree.write(out, document.tree());

  static final HostTypes TYPES =
      new HostTypes(
          ImmutableMap.of(
              DossierRecord.class,
              DossierRecord.WIRE,
              Document.class,
              WHOLE,
              JsonPointer.class,
              POINTER),
          ImmutableMap.of(DossierRecord.class, DossierRecord.WIRE, JsonPointer.class, POINTER),
          ImmutableMap.of(
              Document.class,
              "could read; read it by ChapterEightJson.lenient()",
              ReadResult.class,
              "could read or write; put its value or its problems in its place",
              Line.class,
              "could read or write; put its value or its problems in its place"));

  private HostForms() {}
}
