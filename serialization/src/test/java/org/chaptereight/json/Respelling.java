package org.chaptereight.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.table.Dossiers;
import org.chaptereight.json.wire.Tree;
import org.chaptereight.json.wire.TreeOut;
import org.chaptereight.json.wire.Utf8Out;
import org.chaptereight.symbol.SymbolReading;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dossier as others might: with fields in another order and such as are not known, lists
 * that are empty, what is false, the defaults, kinds that are not known, and other spellings of
 * symbols and language tags. Where all of these can stand, the schema tells.
 */
final class Respelling {

  private static final Map<String, Object> SCHEMA = Dossiers.schema();
  private static final Map<?, ?> DEFINITIONS = map(SCHEMA, "$defs");

  private final Random random;

  private Respelling(long seed) {
    this.random = new Random(seed);
  }

  static byte[] of(Dossier dossier, long seed) {
    Object tree = TreeOut.of(Dossiers.DOSSIER, dossier);
    Object respelled = new Respelling(seed).value(SCHEMA, tree);
    return Utf8Out.write(out -> Tree.write(out, respelled));
  }

  private static Map<?, ?> map(Map<?, ?> schema, String key) {
    return (Map<?, ?>) requireNonNull(schema.get(key));
  }

  private boolean sometimes() {
    return random.nextInt(3) == 0;
  }

  private Object value(Map<?, ?> schema, Object value) {
    Map<?, ?> defined = resolved(schema);
    if (value instanceof Map<?, ?> fields) {
      return shuffled(
          defined.get("additionalProperties") instanceof Map<?, ?>
              ? texts(fields)
              : object(defined, fields));
    }
    if (value instanceof List<?> elements) {
      return list(map(defined, "items"), elements);
    }
    String description = String.valueOf(defined.get("description"));
    if (description.endsWith("a document symbol")) {
      return symbol((String) value);
    }
    return description.endsWith("a language tag of BCP 47") ? tag((String) value) : value;
  }

  private static Map<?, ?> resolved(Map<?, ?> schema) {
    String reference = (String) schema.get("$ref");
    return reference == null ? schema : map(DEFINITIONS, reference.substring("#/$defs/".length()));
  }

  private Map<String, Object> shuffled(Map<String, Object> fields) {
    List<String> names = new ArrayList<>(fields.keySet());
    Collections.shuffle(names, random);
    Map<String, Object> shuffled = new LinkedHashMap<>();
    names.forEach(name -> shuffled.put(name, fields.get(name)));
    return shuffled;
  }

  private Map<String, Object> texts(Map<?, ?> texts) {
    Map<String, Object> respelled = new LinkedHashMap<>();
    texts.forEach((tag, text) -> respelled.put(tag((String) tag), text));
    return respelled;
  }

  private Map<String, Object> object(Map<?, ?> schema, Map<?, ?> fields) {
    Map<String, Object> respelled = new LinkedHashMap<>();
    Map<?, ?> properties = map(schema, "properties");
    properties.forEach(
        (name, property) -> {
          Object there = fields.get(name);
          Object absent = absent(schema.get("title") + "." + name, (Map<?, ?>) property);
          if (there != null) {
            respelled.put((String) name, value((Map<?, ?>) property, there));
          } else if (absent != null && !isChoice(schema) && sometimes()) {
            respelled.put((String) name, absent);
          }
        });
    if (sometimes()) {
      respelled.put("0", List.of(1, Map.of("~/", List.of()), false));
    }
    return respelled;
  }

  /** What a field that is not there could say without saying anything; null if it could not. */
  private @Nullable Object absent(String field, Map<?, ?> schema) {
    if (field.equals("State.existence")) {
      return sometimes() ? Map.of("from", "unknown", "later", 1) : Map.of("from", "unknown");
    }
    if ("array".equals(schema.get("type"))) {
      return schema.containsKey("minItems") ? null : List.of();
    }
    // Of a statement, false is other than nothing.
    boolean isFlag = "boolean".equals(schema.get("type")) && !field.equals("Statement.exhaustive");
    return isFlag ? false : null;
  }

  private static boolean isChoice(Map<?, ?> schema) {
    return Integer.valueOf(1).equals(schema.get("maxProperties"));
  }

  private List<Object> list(Map<?, ?> items, List<?> elements) {
    List<Object> respelled = new ArrayList<>();
    for (Object element : elements) {
      if (isChoice(resolved(items)) && sometimes()) {
        respelled.add(Map.of("ofAnotherKind", 1, "0", 2));
      }
      respelled.add(value(items, element));
    }
    return respelled;
  }

  private String symbol(String symbol) {
    String respelled = symbol.replace(" ", "");
    if (sometimes()) {
      respelled = respelled.toLowerCase(Locale.ROOT);
    }
    return sometimes() && SymbolReading.of(respelled).asSymbol().isPresent() ? respelled : symbol;
  }

  private String tag(String tag) {
    return sometimes() ? tag.toUpperCase(Locale.ROOT) : tag;
  }
}
