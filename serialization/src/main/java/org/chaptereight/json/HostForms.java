package org.chaptereight.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.table.HostTypes;
import org.chaptereight.json.wire.Definitions;
import org.chaptereight.json.wire.In;
import org.chaptereight.json.wire.Out;
import org.chaptereight.json.wire.Tree;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;

/** What the mapper of a host makes of the types of this package. */
final class HostForms {

  private static final Wire<JsonPointer> POINTER =
      Wires.text("a JSON Pointer", ProblemCode.INVALID_VALUE, JsonPointer::parse);

  static final HostTypes TYPES =
      new HostTypes(
          ImmutableMap.of(
              DossierRecord.class,
              DossierRecord.WIRE,
              Document.class,
              new Whole(),
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

  /** A document with what was kept of it; it is written only. */
  private static final class Whole implements Wire<Document<?>> {

    @Override
    public Document<?> read(In in) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(Out out, Document<?> document) {
      Tree.write(out, document.tree());
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return ImmutableMap.of();
    }
  }
}
