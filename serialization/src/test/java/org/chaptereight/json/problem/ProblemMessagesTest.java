package org.chaptereight.json.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.validation.MessageBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of problems in the official languages. */
final class ProblemMessagesTest {

  private static final MessageBundle MESSAGES =
      MessageBundle.read(ProblemMessages.class::getResourceAsStream, "problems");

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{[^}]*}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void there_is_a_message_for_each_code_and_no_other() {
    assertThat(MESSAGES.keys().stream().map(key -> key.replace(".whole", "")).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
  }

  @Test
  void all_languages_have_all_messages_with_the_same_arguments() {
    for (String key : MESSAGES.keys()) {
      Set<String> french =
          arguments(MESSAGES.message(key).exactly(UnLanguage.FRENCH.tag()).orElseThrow());
      for (UnLanguage language : UnLanguage.values()) {
        String text = MESSAGES.message(key).exactly(language.tag()).orElseThrow();
        assertThat(arguments(text))
            .as(key + " " + language)
            .isEqualTo(language == UnLanguage.ENGLISH ? Set.of("{message}") : french);
      }
    }
  }

  private static Problem problem(ProblemCode code, String found, String expected) {
    return new Problem(code, JsonPointer.ROOT, 1, 1, 0, found, expected, "in English");
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void no_message_has_an_argument_left(ProblemCode code) {
    for (UnLanguage language : UnLanguage.values()) {
      assertThat(arguments(problem(code, "f", "e").message(language.tag()))).isEmpty();
      assertThat(arguments(problem(code, "", "").message(language.tag()))).isEmpty();
    }
  }

  @Test
  void the_words_are_those_of_the_language() {
    Problem problem = problem(ProblemCode.UNKNOWN_FIELD, "\"colour\"", "id, name");
    assertThat(problem.message(UnLanguage.ENGLISH.tag())).isEqualTo("in English");
    assertThat(problem.message(UnLanguage.FRENCH.tag()))
        .isEqualTo("Le champ \"colour\" n'existe pas ici ; champs connus : id, name.");
    assertThat(problem.message(UnLanguage.ARABIC.tag()))
        .isEqualTo(
            "لا يوجد هنا حقل \u2068\"colour\"\u2069؛ الحقول المعروفة: \u2068id, name\u2069.");
  }

  @Test
  void what_stands_in_the_document_is_not_looked_at_again() {
    assertThat(
            problem(ProblemCode.UNKNOWN_FIELD, "\"{expected}\"", "{found}")
                .message(UnLanguage.SPANISH.tag()))
        .isEqualTo("El campo \"{expected}\" no existe aquí; campos conocidos: {found}.");
  }

  @Test
  void a_problem_of_a_whole_object_has_words_of_its_own() {
    assertThat(problem(ProblemCode.INVALID_VALUE, "", "").message(UnLanguage.RUSSIAN.tag()))
        .isEqualTo("Значения этого объекта несовместимы друг с другом.");
  }
}
