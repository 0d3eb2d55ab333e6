package org.chaptereight.benchmarks;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.ChapterEightJson;
import org.chaptereight.json.DossierRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A dossier many times, each time with identifiers of its own and references to these. */
final class Copies {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Where a text that is the same as an identifier is none. */
  private static final ImmutableSet<String> TEXTS =
      ImmutableSet.of("symbol", "source", "ar", "zh", "en", "fr", "ru", "es");

  private Copies() {}

  /**
   * The records of a dossier, so many times. What is known by codes that are not the dossier's own
   * (States, areas, the Council) is left to the reference data.
   */
  static Dossier of(Dossier dossier, int copies) {
    Dossier own =
        Dossier.builder()
            .from(dossier)
            .states(ImmutableSet.of())
            .areas(ImmutableSet.of())
            .council(ImmutableSet.of())
            .build();
    byte[] document = ChapterEightJson.strict().write(own);
    Set<String> ids =
        MAPPER.readTree(document).findValues("id").stream()
            .map(JsonNode::stringValue)
            .collect(toImmutableSet());
    Dossier.Builder all =
        Dossier.builder().id(dossier.id()).title(dossier.title()).asOf(dossier.asOf());
    for (int i = 0; i < copies; i++) {
      JsonNode copy = MAPPER.readTree(document);
      rename(copy, ids, "-" + i);
      Dossier renamed = ChapterEightJson.strict().readDossier(MAPPER.writeValueAsBytes(copy));
      DossierRecord.in(renamed).forEach(record -> record.addTo(all));
    }
    return all.build();
  }

  private static void rename(JsonNode node, Set<String> ids, String suffix) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                if (!TEXTS.contains(field.getKey())) {
                  field.setValue(renamed(field.getValue(), ids, suffix));
                }
              });
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, renamed(list.get(i), ids, suffix));
      }
    }
  }

  private static JsonNode renamed(JsonNode node, Set<String> ids, String suffix) {
    if (node.isString() && ids.contains(node.stringValue())) {
      return StringNode.valueOf(node.stringValue() + suffix);
    }
    rename(node, ids, suffix);
    return node;
  }
}
