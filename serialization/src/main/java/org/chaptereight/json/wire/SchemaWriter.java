package org.chaptereight.json.wire;

import java.util.List;
import java.util.Map;

/** Writes what {@link Wire#schema} tells as JSON. */
public final class SchemaWriter {

  private SchemaWriter() {}

  /** Writes a map, a list, a text, a number or a truth value. */
  public static void write(Out out, Object value) {
    if (value instanceof Map<?, ?> map) {
      out.beginObject();
      map.forEach(
          (name, member) -> {
            out.name(String.valueOf(name));
            write(out, member);
          });
      out.endObject();
    } else if (value instanceof List<?> list) {
      out.beginList();
      list.forEach(element -> write(out, element));
      out.endList();
    } else if (value instanceof Boolean truth) {
      out.bool(truth);
    } else if (value instanceof Integer number) {
      out.integer(number);
    } else {
      out.text(value.toString());
    }
  }
}
