package org.chaptereight.json.wire;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The definitions of a JSON Schema, one for each type of object, by its name. */
public final class Definitions {

  private static final String DESCRIPTION = "description";

  private final SortedMap<String, Object> byType = new TreeMap<>();
  private final Map<String, Wire<?>> tables = new HashMap<>();
  private final Function<String, String> descriptions;

  /**
   * No definitions yet.
   *
   * @param descriptions what a type says, by its name, and a field, by the names of both with a dot
   *     between them
   */
  public Definitions(Function<String, String> descriptions) {
    this.descriptions = requireNonNull(descriptions, "descriptions");
  }

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

  /** What a type says. */
  String describe(String type) {
    return descriptions.apply(type);
  }

  /** The schema of a field, with what it says before what its value is. */
  Map<String, Object> described(String type, String field, Map<String, Object> schema) {
    String says = descriptions.apply(type + "." + field);
    Object is = schema.get(DESCRIPTION);
    Map<String, Object> described = new LinkedHashMap<>();
    described.put(DESCRIPTION, is == null ? says : says + ": " + is);
    schema.forEach(described::putIfAbsent);
    return described;
  }

  /** All definitions, by type in alphabetical order. */
  public Map<String, Object> all() {
    return ImmutableMap.copyOf(byType);
  }
}
