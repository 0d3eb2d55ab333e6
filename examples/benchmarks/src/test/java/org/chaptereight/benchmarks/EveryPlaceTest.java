package org.chaptereight.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chaptereight.json.ChapterEightJson;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.rules.StandardRules;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules about all texts, all references and all codes look at every one that a document can
 * have.
 *
 * <p>What a string of the full dossier is, is told by what the format takes in its place.
 */
final class EveryPlaceTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode DOCUMENT =
      MAPPER.readTree(ChapterEightJson.strict().toJson(FullDossier.DOSSIER));

  private static final String OPEN = "\u202E";

  /** An identifier, and neither a code nor a symbol nor a tag of a language. */
  private static final String IDENTIFIER = "\u041D\u0438\u0433\u0434\u0435";

  private static final String STATE = "ZZZ";
  private static final String AREA = "nowherenowhere";

  /** Where a record tells its own identifier. */
  private static final String OWN = "(/[a-zA-Z]+/\\d+(/treaty|/nonTreaty|/act)?)?/(id|code)";

  private static List<String> places(JsonNode node, String at) {
    List<String> places = new ArrayList<>();
    if (node.isString()) {
      places.add(at);
    }
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(field -> places.addAll(places(field.getValue(), at + "/" + field.getKey())));
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        places.addAll(places(array.get(i), at + "/" + i));
      }
    }
    return places;
  }

  /** The document with the string at a place changed. */
  private static JsonNode changed(JsonNode document, String place, UnaryOperator<String> change) {
    JsonNode copy = document.deepCopy();
    int slash = place.lastIndexOf('/');
    JsonNode parent = copy.at(place.substring(0, slash));
    String last = place.substring(slash + 1);
    String value = change.apply(copy.at(place).stringValue());
    if (parent instanceof ObjectNode object) {
      object.put(last, value);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(last), value);
    }
    return copy;
  }

  private static boolean takes(String place, UnaryOperator<String> change) {
    try {
      ChapterEightJson.strict().readDossier(changed(DOCUMENT, place, change).toString());
      return true;
    } catch (InvalidDocumentException refused) {
      return false;
    }
  }

  private static boolean isText(String place) {
    return takes(place, text -> text + OPEN);
  }

  private static boolean isReference(String place) {
    boolean identifier = takes(place, text -> IDENTIFIER);
    boolean state = takes(place, text -> STATE) && !takes(place, text -> "zzz");
    boolean area =
        takes(place, text -> AREA) && !takes(place, text -> AREA.toUpperCase(Locale.ROOT));
    // A code of a vocabulary that can be extended takes four letters too.
    return !isText(place)
        && !place.matches(OWN)
        && (identifier || area || (state && !takes(place, text -> "ZZZZ")));
  }

  /** Neither a code of a State, nor one of a closed vocabulary, nor an identifier. */
  private static boolean isOpenCode(String place) {
    return takes(place, text -> "ZZZZ")
        && !takes(place, text -> "zzzz")
        && !takes(place, text -> "ZZ__Z");
  }

  private static Stream<String> found(JsonNode document, String... codes) {
    return StandardRules.validator()
        .validate(ChapterEightJson.strict().readDossier(document.toString()))
        .findings()
        .stream()
        .filter(finding -> List.of(codes).contains(finding.code().toString()))
        .map(finding -> finding.pointer().toString());
  }

  @Test
  void no_text_is_passed_by() {
    List<String> texts = places(DOCUMENT, "").stream().filter(EveryPlaceTest::isText).toList();
    JsonNode document = DOCUMENT;
    for (String place : texts) {
      document = changed(document, place, text -> text + OPEN);
    }
    assertThat(texts).hasSizeGreaterThan(150);
    assertThat(found(document, "BIDI-CONTROL")).containsExactlyElementsOf(texts);
  }

  /** The parties to a dispute are different States. */
  private static String unknownState(String place) {
    return place.endsWith("/1") ? "ZZY" : STATE;
  }

  @Test
  void no_reference_is_passed_by() {
    List<String> references =
        places(DOCUMENT, "").stream().filter(EveryPlaceTest::isReference).toList();
    JsonNode document = DOCUMENT;
    for (String place : references) {
      document =
          changed(
              document,
              place,
              text ->
                  takes(place, any -> IDENTIFIER)
                      ? IDENTIFIER
                      : takes(place, any -> STATE) ? unknownState(place) : AREA);
    }
    assertThat(references).hasSizeGreaterThan(70);
    assertThat(found(document, "UNKNOWN-REFERENCE", "AREA-UNKNOWN-CODE"))
        .containsExactlyInAnyOrderElementsOf(references);
  }

  /** A letter twice is a slip. */
  private static String slip(String code) {
    return code + code.charAt(code.length() - 1);
  }

  @Test
  void no_code_is_passed_by() {
    List<String> codes = places(DOCUMENT, "").stream().filter(EveryPlaceTest::isOpenCode).toList();
    JsonNode document = DOCUMENT;
    for (String place : codes) {
      document = changed(document, place, EveryPlaceTest::slip);
    }
    assertThat(codes).hasSizeGreaterThan(45);
    assertThat(found(document, "MISSPELT-CODE")).containsExactlyElementsOf(codes);
  }
}
