package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.jackson2.Jackson2;
import org.chaptereight.json.jackson3.Jackson3;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.JsonLibrary;
import org.chaptereight.json.wire.ReadSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits that are set, in strict and lenient reading, from bytes, texts and streams. */
final class ReadLimitsTest {

  private static final ReadLimits LIMITS = ReadLimits.standard();

  private static List<String> problems(ReadLimits limits, String json) {
    List<String> strict = brief(Both.strict().within(limits), json);
    List<String> stream =
        Both.strict()
            .within(limits)
            .tryRead(Dossier.class, new ByteArrayInputStream(json.getBytes(UTF_8)))
            .problems()
            .stream()
            .map(Faults::brief)
            .toList();
    assertThat(stream).isEqualTo(strict);
    return strict;
  }

  private static List<String> brief(Both reader, String json) {
    return reader.tryRead(Dossier.class, json).problems().stream().map(Faults::brief).toList();
  }

  private static List<String> lenient(ReadLimits limits, String field) {
    return Both.lenient()
        .within(limits)
        .tryRead(Dossier.class, Faults.document(field))
        .problems()
        .stream()
        .map(Faults::brief)
        .toList();
  }

  @Test
  void each_limit_is_a_problem_with_its_place_just_above_it() {
    String title = Faults.document("'title':{'en':'12345'}");
    assertThat(problems(LIMITS.documentBytes(title.length()), title)).isEmpty();
    assertThat(problems(LIMITS.documentBytes(title.length() - 1), title))
        .containsExactly("LIMIT_DOCUMENT 1:1");
    assertThat(problems(LIMITS.stringLength(5), title)).isEmpty();
    assertThat(problems(LIMITS.stringLength(4), title))
        .containsExactly("LIMIT_STRING 1:60 /title/en");
    String unknown = Faults.document("'123456':1");
    assertThat(problems(LIMITS.nameLength(6), unknown))
        .containsExactly("UNKNOWN_FIELD 1:46 /123456");
    assertThat(problems(LIMITS.nameLength(5), unknown)).containsExactly("LIMIT_NAME 1:46 /123456");
    assertThat(problems(LIMITS.depth(2), title)).isEmpty();
    assertThat(problems(LIMITS.depth(1), title)).containsExactly("LIMIT_DEPTH 1:54 /title");
    String languages = Faults.document("'title':{'en':'1','fr':'2'}");
    assertThat(problems(LIMITS.fields(2), languages)).isEmpty();
    assertThat(problems(LIMITS.fields(1), languages))
        .containsExactly("LIMIT_FIELDS 1:64 /title/fr");
    String years =
        Faults.document("'council':[{'year':2016,'members':[]},{'year':2017,'members':[]}]");
    assertThat(problems(LIMITS.elements(2), years))
        .doesNotContain("LIMIT_ELEMENTS 1:84 /council/1");
    assertThat(problems(LIMITS.elements(1), years))
        .last()
        .isEqualTo("LIMIT_ELEMENTS 1:84 /council/1");
  }

  @ParameterizedTest
  @CsvSource({
    "\\u0061\\u0062\\u0063\\u0064\\u0065, 30, /abcde",
    "\\u0061\\/\\u0062\\/\\u0063, 22, /a~1b~1c",
    "\\u0628\\u4e2d\\u0628\\u4e2d, 24, /\u0628\u4e2d\u0628\u4e2d",
    "\\ud83d\\ude00\\ud83d\\ude00, 24, /\ud83d\ude00\ud83d\ude00"
  })
  void a_name_with_escapes_is_as_long_as_what_they_stand_for(
      String escaped, int length, String pointer) {
    String json = Faults.document("'%s':{'y':1},'%s':2".formatted(escaped, "n".repeat(30)));
    assertThat(problems(LIMITS.nameLength(5), json))
        .containsExactly("UNKNOWN_FIELD 1:46 " + pointer, "LIMIT_NAME 1:" + (46 + length + 2 + 9));
    String long30 = escaped.repeat(6);
    assertThat(problems(LIMITS.nameLength(5), Faults.document("'a':1,'%s':2".formatted(long30))))
        .containsExactly("UNKNOWN_FIELD 1:46 /a", "LIMIT_NAME 1:52");
  }

  @Test
  void limits_hold_for_what_is_unknown_too() {
    assertThat(lenient(LIMITS.fields(2), "'x':1,'y':2")).isEmpty();
    assertThat(lenient(LIMITS.fields(2), "'x':1,'y':2,'z':3"))
        .containsExactly("LIMIT_FIELDS 1:58 /z");
    assertThat(lenient(LIMITS.fields(2), "'x':{'a':1,'b':2,'c':3}"))
        .containsExactly("LIMIT_FIELDS 1:63 /x/c");
    assertThat(lenient(LIMITS.elements(3), "'x':[1,[2]]")).isEmpty();
    assertThat(lenient(LIMITS.elements(2), "'x':[1,[2]]"))
        .containsExactly("LIMIT_ELEMENTS 1:54 /x/1/0");
    assertThat(lenient(LIMITS.numberLength(3), "'x':1234")).containsExactly("LIMIT_NUMBER 1:50 /x");
  }

  @Test
  void the_deepest_nesting_that_can_be_set_is_read_without_a_stack_overflow() {
    ReadLimits deep = LIMITS.depth(ReadLimits.MAX_DEPTH);
    String lists = "[".repeat(999) + "]".repeat(999);
    assertThat(lenient(deep, "'x':" + lists)).isEmpty();
    assertThat(lenient(deep, "'x':[" + lists + "]"))
        .singleElement()
        .asString()
        .startsWith("LIMIT_DEPTH");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LIMITS.depth(1_001))
        .withMessage("depth is at most 1000, this is 1001");
  }

  @Test
  void a_limit_is_positive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LIMITS.elements(0))
        .withMessage("elements is positive, this is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Both.strict().collecting(0))
        .withMessage("at least one problem is collected, this is 0");
  }

  @Test
  void reading_stops_after_the_number_of_problems_that_was_set() {
    String json = Faults.document("'a':1,'b':2,'c':3");
    assertThat(brief(Both.strict().collecting(2), json)).hasSize(2);
    assertThat(Both.strict().collecting(2).tryRead(Dossier.class, json).isComplete()).isFalse();
    assertThat(Both.strict().collecting(4).tryRead(Dossier.class, json).isComplete()).isTrue();
  }

  private static String manyRegions() {
    StringBuilder json = new StringBuilder(Faults.HEAD + ",\"regions\":[");
    for (int i = 0; i < 2_000; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"id\":\"R%s\",\"name\":{\"en\":\"r\"}}".formatted(i));
    }
    return json.append("]}").toString();
  }

  @Test
  void what_is_set_of_strict_reading_is_not_lost_on_the_way_to_lenient_reading() {
    assertThat(
            ChapterEightJson.strict()
                .within(ReadLimits.standard().depth(1))
                .collecting(7)
                .indented()
                .lenient()
                .tryRead(Dossier.class, Faults.document("'x':{}"))
                .problems())
        .extracting(Faults::brief)
        .containsExactly("LIMIT_DEPTH 1:50 /x");
  }

  private static List<Long> told(String json) {
    List<Long> told = new ArrayList<>();
    Both.strict().reporting(told::add).tryRead(Dossier.class, json);
    return told;
  }

  @Test
  void progress_is_told_in_bytes_and_grows_to_the_length_of_the_document() {
    String json = "\uFEFF" + manyRegions() + "\n";
    assertThat(told(json))
        .hasSizeGreaterThan(5)
        .isSorted()
        .endsWith((long) json.getBytes(UTF_8).length);
    assertThat(told(Faults.HEAD + "}")).containsExactly(45L);
    List<Long> lenient = new ArrayList<>();
    ChapterEightJson.lenient().reporting(lenient::add).read(Dossier.class, Faults.HEAD + "}");
    assertThat(lenient).containsExactly(45L);
  }

  @Test
  void the_length_is_told_of_a_document_with_problems_if_it_was_looked_at_as_a_whole() {
    assertThat(told(Faults.document("'x':1"))).containsExactly(51L);
    assertThat(told(manyRegions().replace("]}", "}")))
        .hasSizeGreaterThan(5)
        .allMatch(at -> at < 66_000);
    assertThat(told(Faults.HEAD)).isEmpty();
  }

  private static String times(int count, String element) {
    return IntStream.range(0, count).mapToObj(element::formatted).collect(joining(","));
  }

  /** Each is long in another way, and has no or few objects in it. */
  private static Stream<String> longFields() {
    return Stream.of(
        "'council':[{'year':2016,'members':[" + times(9_000, "'FRA'") + "]}]",
        "'statements':[{'subjects':[{'membersOf':[" + times(9_000, "'O%s'") + "]}]}]",
        "'title':{" + times(9_000, "'x-%05d':'t'") + "}",
        "'unknown':{" + times(9_000, "'f%s':1") + "}",
        "'unknown':[" + times(9_000, "'t'") + "]");
  }

  @ParameterizedTest
  @MethodSource("longFields")
  void progress_is_told_in_whatever_is_long(String field) {
    String json = Faults.document(field);
    for (StrictJson library : List.of(Both.strict().three(), Both.strict().two())) {
      List<Long> strict = new ArrayList<>();
      library.reporting(strict::add).tryRead(Dossier.class, json);
      assertThat(strict).hasSizeGreaterThan(5).isSorted();
      List<Long> lenient = new ArrayList<>();
      new LenientJson(library).reporting(lenient::add).tryRead(Dossier.class, json);
      assertThat(lenient).hasSizeGreaterThan(5).isSorted();
    }
  }

  @Test
  void reading_is_cancelled_by_what_is_thrown_on_the_way() {
    assertThatThrownBy(
            () ->
                Both.strict()
                    .reporting(
                        bytes -> {
                          throw new CancellationException("enough");
                        })
                    .readDossier(manyRegions()))
        .isInstanceOf(CancellationException.class)
        .hasMessage("enough");
  }

  @Test
  void what_is_thrown_on_the_way_is_no_problem_of_the_document_if_it_is_of_a_json_library() {
    ReadLimits limits = ReadLimits.standard();
    RuntimeException three = new tools.jackson.core.exc.StreamReadException("of another document");
    assertThatThrownBy(() -> readThrowing(new Jackson3(limits), three)).isSameAs(three);
    RuntimeException two =
        new UncheckedIOException(
            new com.fasterxml.jackson.core.JsonParseException(null, "of another document"));
    assertThatThrownBy(() -> readThrowing(new Jackson2(limits), two)).isSameAs(two);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, Long.MAX_VALUE})
  void what_is_thrown_on_the_way_is_no_problem_of_the_document_if_it_is_the_refusal_of_another(
      long upTo) {
    InvalidDocumentException another =
        catchThrowableOfType(InvalidDocumentException.class, () -> Both.strict().readDossier("[]"));
    String json = manyRegions();
    long end = json.getBytes(UTF_8).length;
    StrictJson strict =
        ChapterEightJson.strict()
            .reporting(
                bytes -> {
                  if (bytes >= Math.min(upTo, end)) {
                    throw another;
                  }
                });
    LenientJson lenient = strict.lenient();
    assertThatThrownBy(() -> strict.readDossier(json)).isSameAs(another);
    assertThatThrownBy(() -> strict.tryRead(Dossier.class, json)).isSameAs(another);
    assertThatThrownBy(() -> lenient.read(Dossier.class, json)).isSameAs(another);
    assertThatThrownBy(() -> lenient.tryRead(Dossier.class, json)).isSameAs(another);
    try (Stream<Line<Dossier>> lines =
        strict.lines().read(Dossier.class, new ByteArrayInputStream(json.getBytes(UTF_8)))) {
      assertThatThrownBy(lines::toList).isSameAs(another);
    }
  }

  private static void readThrowing(JsonLibrary library, RuntimeException exception) {
    StrictJson.of(library, ReadSettings.STRICT)
        .reporting(
            bytes -> {
              throw exception;
            })
        .readDossier(manyRegions());
  }

  @Test
  void a_problem_tells_offset_what_was_found_and_what_was_expected() {
    Problem problem =
        Both.strict()
            .tryRead(Dossier.class, Faults.document("'title':{'ar':'\u0628','en':7}"))
            .problems()
            .get(0);
    assertThat(problem.offset()).isEqualTo(69);
    assertThat(problem.column()).isEqualTo(69);
    assertThat(problem.found()).isEqualTo("7");
    assertThat(problem.expected()).isEqualTo("string");
  }
}
