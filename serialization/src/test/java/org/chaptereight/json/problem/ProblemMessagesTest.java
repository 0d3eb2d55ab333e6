package org.chaptereight.json.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.code.Reason;
import org.chaptereight.json.Sources;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.validation.MessageBundle;
import org.junit.jupiter.api.Test;

/** What is said of problems in the official languages. */
final class ProblemMessagesTest {

  private static final MessageBundle MESSAGES =
      MessageBundle.read(ProblemMessages.class::getResourceAsStream, "problems");

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{\\w+}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void assertWorded(MessageBundle messages, Set<String> keys) {
    assertThat(messages.keys()).containsExactlyInAnyOrderElementsOf(keys);
    for (String key : keys) {
      Set<String> french =
          arguments(messages.message(key).exactly(UnLanguage.FRENCH.tag()).orElseThrow());
      for (UnLanguage language : UnLanguage.values()) {
        if (language != UnLanguage.ENGLISH) {
          String text = messages.message(key).exactly(language.tag()).orElseThrow();
          assertThat(arguments(text)).as(key + " " + language).isEqualTo(french);
        }
      }
    }
  }

  @Test
  void all_languages_have_words_for_each_reason_of_the_reader_and_no_other() {
    Set<String> keys = Sources.reasonKeys("../serialization");
    Stream.of(ProblemCode.values())
        .map(Enum::name)
        .filter(code -> code.startsWith("LIMIT_"))
        .forEach(keys::add);
    assertWorded(MESSAGES, keys);
  }

  @Test
  void all_languages_have_words_for_each_reason_of_the_types_and_no_other() {
    assertWorded(MessageBundle.reasons(), Sources.reasonKeys("../core"));
  }

  private static Problem unknownField(String field, String known) {
    Reason reason =
        Reason.of(
            "UNKNOWN_FIELD",
            "{type} has no field {field}; it has {known}",
            "type",
            "Person",
            "field",
            field,
            "known",
            known);
    return new Problem(ProblemCode.UNKNOWN_FIELD, JsonPointer.ROOT, 1, 1, 0, field, known, reason);
  }

  @Test
  void the_words_are_those_of_the_language() {
    Problem problem = unknownField("\"colour\"", "id, name");
    assertThat(problem.message()).isEqualTo("Person has no field \"colour\"; it has id, name");
    assertThat(problem.message(UnLanguage.ENGLISH)).isEqualTo(problem.message());
    assertThat(problem.message(UnLanguage.FRENCH))
        .isEqualTo("Le champ \"colour\" n'existe pas ici ; champs connus : id, name.");
    assertThat(problem.message(UnLanguage.ARABIC))
        .isEqualTo(
            "لا يوجد هنا حقل \u2068\"colour\"\u2069؛ الحقول المعروفة: \u2068id, name\u2069.");
  }

  @Test
  void what_runs_against_the_words_is_isolated() {
    assertThat(unknownField("\"لون\"", "id").message(UnLanguage.FRENCH))
        .isEqualTo("Le champ \u2068\"لون\"\u2069 n'existe pas ici ; champs connus : id.");
  }

  @Test
  void what_stands_in_the_document_is_not_looked_at_again() {
    assertThat(unknownField("\"{known}\"", "{field}").message(UnLanguage.SPANISH))
        .isEqualTo("El campo \"{known}\" no existe aquí; campos conocidos: {field}.");
  }

  @Test
  void a_reason_that_has_words_in_english_only_is_told_in_english() {
    Problem problem =
        new Problem(
            ProblemCode.INVALID_VALUE,
            JsonPointer.ROOT,
            1,
            1,
            0,
            "",
            "",
            Reason.of("ours", "no {thing} here", "thing", "cat"));
    assertThat(problem.message(UnLanguage.RUSSIAN)).isEqualTo("no cat here");
  }
}
