package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaptereight.text.UnLanguage;
import org.chaptereight.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The messages in the six official languages. */
final class MessagesTest {

  @ParameterizedTest
  @EnumSource(UnLanguage.class)
  void every_rule_says_in_each_language_what_it_says_in_english(UnLanguage language) {
    assertThat(StandardRules.all())
        .allSatisfy(
            rule ->
                assertThat(rule.arguments(language.tag()))
                    .as(rule.code().toString())
                    .containsExactlyInAnyOrderElementsOf(rule.arguments(UnLanguage.ENGLISH.tag())));
  }

  @Test
  void there_is_one_message_for_each_rule() {
    // What stands after a dot is a part of the message of the rule before it.
    assertThat(
            Messages.ALL.keys().stream()
                .map(key -> key.split("\\.", 2)[0])
                .filter(key -> !key.equals("phrase") && !key.equals("NOT-CHECKED"))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            StandardRules.all().stream().map(Rule::toString).toList());
    assertThat(Messages.ALL.keys())
        .allMatch(key -> Messages.ALL.message(key).isInAllOfficialLanguages());
    assertThat(StandardRules.all()).allMatch(rule -> rule.message().isInAllOfficialLanguages());
  }

  @Test
  void each_repair_of_a_symbol_and_each_part_of_one_has_words() {
    assertThat(
            Messages.ALL.keys().stream()
                .filter(key -> key.startsWith("SYMBOL-SYNTAX."))
                .map(key -> key.substring("SYMBOL-SYNTAX.".length())))
        .containsExactlyInAnyOrder(
            "BLANK",
            "CASE",
            "CHARACTER",
            "DASH",
            "FORM",
            "PARENTHESES",
            "PUNCTUATION",
            "SEPARATOR",
            "SLASH",
            "YEAR",
            "body",
            "component",
            "letters",
            "number",
            "organ",
            "part",
            "refused",
            "repaired",
            "rest",
            "resumption",
            "second-symbol",
            "session",
            "symbol",
            "year",
            "year-of-the-resolution");
  }

  @Test
  void each_vocabulary_has_words() {
    assertThat(
            Messages.ALL.keys().stream()
                .filter(key -> key.startsWith("MISSPELT-CODE."))
                .map(key -> key.substring("MISSPELT-CODE.".length())))
        .containsExactlyInAnyOrder(
            "AgendaItemKind",
            "Cadence",
            "EnforcementKind",
            "ExitKind",
            "Frequency",
            "IdentifierScheme",
            "InstrumentKind",
            "MandateCondition",
            "MeetingFormat",
            "MembershipStatus",
            "Modality",
            "OfficeKind",
            "OpenSet",
            "OrganizationKind",
            "OutcomeKind",
            "ParticipationBasis",
            "Quality",
            "RegistrationKind",
            "StatementKind",
            "SuccessionKind",
            "TreatyActionKind");
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
