package org.chaptereight.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.ChapterEightJson;
import org.chaptereight.json.ReadResult;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The full dossier, broken at every place in every way: the reader and the schema refuse the same,
 * but for what the schema cannot say.
 */
final class EveryBreakageTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode DOCUMENT =
      MAPPER.readTree(ChapterEightJson.strict().toJson(FullDossier.DOSSIER));

  private static final Path NAUGHTY = Path.of("../../../shared/corpora/naughty-strings/blns.json");

  /** What depends on more than the form of a value; the documentation of the schema says so. */
  private static final Set<ProblemCode> BEYOND_THE_SCHEMA =
      EnumSet.of(
          ProblemCode.BAD_DATE,
          ProblemCode.BAD_LANGUAGE,
          ProblemCode.BAD_TEXT,
          ProblemCode.INVALID_VALUE);

  private static ReadResult<Dossier> read(JsonNode document) {
    return ChapterEightJson.strict().tryRead(Dossier.class, document.toString());
  }

  /** Whether reader and schema say the same of a document. */
  private static boolean agree(JsonNode document) {
    List<Problem> problems = read(document).problems();
    boolean valid = SchemaValidation.validate(document).isEmpty();
    boolean beyond = problems.stream().allMatch(one -> BEYOND_THE_SCHEMA.contains(one.code()));
    return problems.isEmpty() ? valid : !valid || beyond;
  }

  private static List<String> places(JsonNode node, String at) {
    List<String> places = new ArrayList<>();
    places.add(at);
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

  private static JsonNode with(String place, JsonNode value) {
    JsonNode copy = DOCUMENT.deepCopy();
    put(copy, place, value);
    return copy;
  }

  private static List<String> disagreements(List<JsonNode> broken, List<String> what) {
    return IntStream.range(0, broken.size())
        .parallel()
        .filter(i -> !agree(broken.get(i)))
        .mapToObj(what::get)
        .toList();
  }

  @Test
  void a_value_of_another_type_at_any_place() {
    List<JsonNode> broken = new ArrayList<>();
    List<String> what = new ArrayList<>();
    for (String place : places(DOCUMENT, "").stream().skip(1).toList()) {
      for (String value : List.of("null", "17", "1.5", "true", "\"\"", "{}", "[]", "[null]")) {
        broken.add(with(place, MAPPER.readTree(value)));
        what.add(place + " = " + value);
      }
    }
    assertThat(broken).hasSizeGreaterThan(5_000);
    assertThat(disagreements(broken, what)).isEmpty();
  }

  @Test
  void a_field_that_is_left_out_and_one_too_many_in_any_object() {
    List<JsonNode> broken = new ArrayList<>();
    List<String> what = new ArrayList<>();
    for (String place : places(DOCUMENT, "")) {
      if (DOCUMENT.at(place) instanceof ObjectNode object) {
        for (String field : object.propertyNames()) {
          JsonNode copy = DOCUMENT.deepCopy();
          ((ObjectNode) copy.at(place)).remove(field);
          broken.add(copy);
          what.add(place + " without " + field);
        }
        JsonNode copy = DOCUMENT.deepCopy();
        ((ObjectNode) copy.at(place)).put("x-more", "t");
        broken.add(copy);
        what.add(place + " with x-more");
      }
    }
    assertThat(broken).hasSizeGreaterThan(500);
    assertThat(disagreements(broken, what)).isEmpty();
  }

  @Test
  void naughty_strings_in_all_fields_that_hold_text_are_kept_unchanged_or_refused_as_texts()
      throws IOException {
    assumeTrue(Files.exists(NAUGHTY), "the naughty strings are not there");
    List<String> texts =
        places(DOCUMENT, "").stream()
            .filter(place -> DOCUMENT.at(place).isString())
            .filter(place -> read(with(place, MAPPER.readTree("\"Any text, at all!\""))).isValid())
            .toList();
    assertThat(texts).hasSizeGreaterThan(150);
    for (JsonNode naughty : MAPPER.readTree(Files.readAllBytes(NAUGHTY))) {
      JsonNode document = DOCUMENT.deepCopy();
      for (String place : texts) {
        put(document, place, naughty);
      }
      ReadResult<Dossier> result = read(document);
      if (result.isValid()) {
        assertThat(MAPPER.readTree(ChapterEightJson.strict().toJson(result.orElseThrow())))
            .isEqualTo(document);
      } else {
        assertThat(result.problems().stream().map(Problem::code).collect(Collectors.toSet()))
            .as(naughty.toString())
            .containsExactly(ProblemCode.BAD_TEXT);
      }
    }
  }

  private static void put(JsonNode document, String place, JsonNode value) {
    int slash = place.lastIndexOf('/');
    String last = place.substring(slash + 1);
    if (document.at(place.substring(0, slash)) instanceof ObjectNode object) {
      object.set(last, value);
    } else {
      ((ArrayNode) document.at(place.substring(0, slash))).set(Integer.parseInt(last), value);
    }
  }
}
