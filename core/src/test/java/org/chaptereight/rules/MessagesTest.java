package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The messages in the six official languages. */
final class MessagesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

  private static Set<String> arguments(Rule rule, UnLanguage language) {
    return ARGUMENT
        .matcher(rule.message().exactly(language.tag()).orElseThrow())
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(UnLanguage.class)
  void every_rule_says_in_each_language_what_it_says_in_english(UnLanguage language) {
    assertThat(StandardRules.all())
        .hasSize(14)
        .allSatisfy(
            rule ->
                assertThat(arguments(rule, language))
                    .as(rule.code().toString())
                    .isEqualTo(arguments(rule, UnLanguage.ENGLISH)));
  }

  @Test
  void no_message_is_left_untranslated() {
    assertThat(StandardRules.all())
        .allSatisfy(
            rule ->
                assertThat(
                        rule.message().wordings().stream().map(Object::toString).distinct().count())
                    .isEqualTo(6));
  }
}
