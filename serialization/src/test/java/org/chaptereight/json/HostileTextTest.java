package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a document can be logged: it stays in its line and shows all that is in it. */
final class HostileTextTest {

  private static final String HOSTILE = "a\nb\u001B[2J\u202E\u2066\u200B\u0085\u2028";
  private static final String SHOWN = "a\\u000Ab\\u001B[2J\\u202E\\u2066\\u200B\\u0085\\u2028";
  private static final String ESCAPED = "a\\nb\\u001B[2J\u202E\u2066\u200B\u0085\u2028";

  private static void assertHarmless(String text) {
    assertThat(text).doesNotContainPattern("[\\p{Cc}\\x{202A}-\\x{202E}\\x{200B}\\x{2028}]");
  }

  private static List<Problem> problems(String document) {
    return catchThrowableOfType(
            InvalidDocumentException.class, () -> Both.strict().readDossier(document))
        .problems();
  }

  private static String head(String field) {
    return "{\"chapterEight\":\"1.0\",\"id\":\"d\",\"asOf\":\"2016\"," + field + "}";
  }

  @Test
  void a_problem_shows_what_hides_in_the_name_of_a_field() {
    Problem problem = problems(head("\"" + ESCAPED + "\":1")).get(0);
    assertThat(problem.pointer()).isEqualTo(JsonPointer.ROOT.field(HOSTILE));
    assertThat(problem.toString()).startsWith("1:46 /" + SHOWN + " UNKNOWN_FIELD: ");
    assertHarmless(problem.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'%s':1",
        "'title':{'%s':'x'}",
        "'title':{'en':'%s'}",
        "'persons':[{'%s':1}]",
        "'organizations':[{'id':'%s'}]",
        "'instruments':[{'%s':{}}]",
        "'activities':[{'actors':[{'state':'RUS','%s':1}]}]",
        "'council':'%s'",
        "'states':[{'code':'%s'}]",
        "'debates':[{'date':'%s','format':'%s'}]",
        "'title':{'en':'%s",
      })
  void no_problem_breaks_its_line_in_any_language(String field) {
    for (Problem problem : problems(head(field.replace('\'', '"').replace("%s", ESCAPED + "x")))) {
      assertHarmless(problem.toString());
      for (UnLanguage language : UnLanguage.values()) {
        assertHarmless(problem.message(language).replaceAll("[\u2068\u2069]", ""));
      }
    }
  }

  @Test
  void nothing_else_that_tells_of_problems_breaks_its_line() {
    String document = head("\"" + ESCAPED + "\":1");
    ReadResult<Dossier> result = Both.strict().tryRead(Dossier.class, document);
    assertHarmless(result.toString());
    String refusal = String.valueOf(catchThrowable(result::orElseThrow).getMessage());
    assertThat(refusal.lines()).hasSize(2);
    assertHarmless(refusal.replace("\n", ""));
    try (Stream<Line<Dossier>> lines =
        ChapterEightJson.strict()
            .lines()
            .read(Dossier.class, new ByteArrayInputStream(document.getBytes(UTF_8)))) {
      assertHarmless(lines.map(Line::toString).collect(joining()));
    }
  }

  @Test
  void nothing_that_tells_of_a_value_breaks_its_line() {
    String text = "{\"en\":\"Line\\n2016-10-28 INFO \u202E\u2066\"}";
    ReadResult<MultilingualText> result = Both.strict().tryRead(MultilingualText.class, text);
    assertThat(result.value()).isPresent();
    assertThat(result).hasToString("ReadResult[{en=Line\\u000A2016-10-28 INFO \\u202E\\u2066}]");
    try (Stream<Line<MultilingualText>> lines =
        ChapterEightJson.strict()
            .lines()
            .read(MultilingualText.class, new ByteArrayInputStream(text.getBytes(UTF_8)))) {
      assertHarmless(lines.map(Line::toString).collect(joining()));
    }
    Document<Dossier> kept =
        Both.lenient()
            .read(Dossier.class, head("\"" + ESCAPED + "\":{\"" + ESCAPED + "\":\"\u202E\"}"));
    assertThat(kept.kept()).containsKey(JsonPointer.ROOT.field(HOSTILE));
    assertHarmless(kept.toString());
  }

  @Test
  void a_long_pointer_is_cut_in_the_middle() {
    String name = "n".repeat(900);
    Problem problem = problems(head("\"council\":[{\"year\":1,\"" + name + "\":1}]")).get(0);
    assertThat(problem.toString())
        .startsWith("1:67 /council/0/" + "n".repeat(89) + "…" + "n".repeat(100) + " UNKNOWN_FIELD")
        .hasSizeLessThan(400);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_001, 3_002, 3_004, 100_000})
  void a_name_over_the_limit_is_not_printed_whole(int length) {
    String document = head("\"" + "n".repeat(length) + "\":1");
    Problem problem =
        Both.strict()
            .within(ReadLimits.standard())
            .tryRead(Dossier.class, document)
            .problems()
            .get(0);
    assertThat(problem.toString())
        .contains("LIMIT_NAME: the name of a field longer than the limit of 1000")
        .hasSizeLessThan(300);
  }
}
