package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form of RFC 8785, and the hash over it. */
final class CanonicalJsonTest {

  private static final Path VECTORS = Path.of("../../shared/corpora/jcs");

  private static String canonical(String json) {
    return new String(CanonicalJson.canonicalize(json.getBytes(UTF_8)), UTF_8);
  }

  @Test
  void the_vectors_of_the_rfc_are_met_byte_for_byte() throws IOException {
    assumeTrue(Files.isDirectory(VECTORS), "the vectors are not there");
    List<Path> inputs;
    try (Stream<Path> files = Files.list(VECTORS.resolve("input"))) {
      inputs = files.sorted().toList();
    }
    assertThat(inputs).hasSizeGreaterThanOrEqualTo(6);
    for (Path input : inputs) {
      Path output = VECTORS.resolve("output").resolve(input.getFileName());
      assertThat(CanonicalJson.canonicalize(Files.readAllBytes(input)))
          .as(input.toString())
          .isEqualTo(Files.readAllBytes(output));
    }
  }

  /** The samples of RFC 8785, appendix B, and what ECMAScript prints otherwise. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "-0.0, 0",
    "5e-324, 5e-324",
    "-5e-324, -5e-324",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "9007199254740992, 9007199254740992",
    "295147905179352830000, 295147905179352830000",
    "9.999999999999997e22, 9.999999999999997e+22",
    "1e+23, 1e+23",
    "1.0000000000000001E23, 1.0000000000000001e+23",
    "999999999999999700000, 999999999999999700000",
    "999999999999999900000, 999999999999999900000",
    "1E21, 1e+21",
    "9.999999999999997e-7, 9.999999999999997e-7",
    "0.000001, 0.000001",
    "333333333.3333332, 333333333.3333332",
    "333333333.33333325, 333333333.33333325",
    "333333333.3333333, 333333333.3333333",
    "333333333.3333334, 333333333.3333334",
    "333333333.33333343, 333333333.33333343",
    "-0.0000033333333333333333, -0.0000033333333333333333",
    "1424953923781206.2, 1424953923781206.2",
    "5.684341886080802e-14, 5.684341886080802e-14",
    "2e-3, 0.002",
    "4.50, 4.5",
    "2.0E+2, 200"
  })
  void numbers_are_printed_as_ecmascript_does(String written, String canonical) {
    assertThat(canonical(written)).isEqualTo(canonical);
  }

  @Test
  void names_are_sorted_by_utf_16_code_units() {
    assertThat(canonical("{\"\ufb33\":1,\"\ud83d\ude02\":2,\"a\":3,\"\":4,\"B\":5,\"\u00f6\":6}"))
        .isEqualTo("{\"\":4,\"B\":5,\"a\":3,\"\u00f6\":6,\"\ud83d\ude02\":2,\"\ufb33\":1}");
  }

  @Test
  void texts_are_escaped_as_little_as_possible() {
    assertThat(canonical("\"\\u0000\\u001F\\b\\t\\n\\f\\r\\\"\\\\\\/\\u007f\\u2028\\u0628\""))
        .isEqualTo("\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\u007f\u2028\u0628\"");
    assertThat(canonical(" [ ] ")).isEqualTo("[]");
    assertThat(canonical("{ }")).isEqualTo("{}");
    assertThat(canonical("[null, true , false]")).isEqualTo("[null,true,false]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1E+309", "\"\\ud800\"", "{\"a\":1,\"\\u0061\":2}", "[1,]"})
  void what_no_parser_agrees_on_is_refused(String json) {
    InvalidDocumentException refused =
        catchThrowableOfType(InvalidDocumentException.class, () -> canonical(json));
    assertThat(refused.problems()).hasSize(1);
  }

  @Test
  void limits_are_those_that_are_given() {
    byte[] deep = "[[]]".getBytes(UTF_8);
    assertThat(CanonicalJson.canonicalize(deep, ReadLimits.standard().depth(2)))
        .isEqualTo("[[]]".getBytes(UTF_8));
    assertThat(problems(deep, ReadLimits.standard().depth(1)))
        .containsExactly("LIMIT_DEPTH 1:2 /0");
    assertThat(problems(deep, ReadLimits.standard().documentBytes(3)))
        .containsExactly("LIMIT_DOCUMENT 1:1");
    assertThat(problems("{\"a\":1,\"b\":2}".getBytes(UTF_8), ReadLimits.standard().fields(1)))
        .containsExactly("LIMIT_FIELDS 1:8 /b");
  }

  private static List<String> problems(byte[] json, ReadLimits limits) {
    return catchThrowableOfType(
            InvalidDocumentException.class, () -> CanonicalJson.canonicalize(json, limits))
        .problems()
        .stream()
        .map(Faults::brief)
        .toList();
  }

  @Test
  void the_order_of_fields_and_blanks_do_not_change_the_hash() {
    Dossier one =
        ChapterEightJson.strict()
            .readDossier("{\"chapterEight\":\"1.0\",\"id\":\"d\",\"asOf\":\"2016\"}");
    Dossier other =
        ChapterEightJson.strict()
            .readDossier("{ \"asOf\" : \"2016\", \"id\":\"d\",\n\"chapterEight\":\"1.0\"}");
    assertThat(new String(CanonicalJson.of(one), UTF_8))
        .isEqualTo("{\"asOf\":\"2016\",\"chapterEight\":\"1.0\",\"id\":\"d\"}");
    // printf '{"asOf":"2016","chapterEight":"1.0","id":"d"}' | sha256sum
    assertThat(CanonicalJson.sha256(CanonicalJson.of(other)))
        .isEqualTo("80b1f18f4ca0bb9b33446a9772278cf2b34fe94bac8dab33c700d9d65e01811a");
  }
}
