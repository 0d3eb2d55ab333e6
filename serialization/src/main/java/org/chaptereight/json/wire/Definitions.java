package org.chaptereight.json.wire;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The definitions of a JSON Schema, one for each type of object, by its name. */
public final class Definitions {

  private final SortedMap<String, Object> byType = new TreeMap<>();
  private final Map<String, Wire<?>> tables = new HashMap<>();

  /** No definitions yet. */
  public Definitions() {}

  /** The reference to the definition of a type, which is made when it is first referred to. */
  Map<String, Object> refer(String type, Wire<?> table, Supplier<Map<String, Object>> define) {
    Wire<?> known = tables.putIfAbsent(type, table);
    if (known == null) {
      byType.put(type, define.get());
    } else if (known != table) {
      throw new IllegalStateException("two tables are called " + type);
    }
    return ImmutableMap.of("$ref", "#/$defs/" + type);
  }

  /** All definitions, by type in alphabetical order. */
  public Map<String, Object> all() {
    return ImmutableMap.copyOf(byType);
  }
}
