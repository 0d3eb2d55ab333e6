package org.chaptereight.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProfileTest {

  private static final Rule ERROR = Samples.never("AGENDA-E", Severity.ERROR);
  private static final Rule WARNING = Samples.never("AGENDA-W", Severity.WARNING);
  private static final Rule INFO = Samples.never("SYMBOL-I", Severity.INFO);
  private static final RuleGroup AGENDA = RuleGroup.of("AGENDA");
  private static final RuleGroup SYMBOL = RuleGroup.of("SYMBOL");

  private static List<String> by(Profile profile) {
    return List.of(ERROR, WARNING, INFO).stream()
        .flatMap(
            rule -> profile.severityOf(rule).map(severity -> rule.code() + " " + severity).stream())
        .toList();
  }

  @Test
  void has_all_rules_as_they_are_by_standard() {
    assertThat(by(Profile.standard()))
        .containsExactly("AGENDA-E ERROR", "AGENDA-W WARNING", "SYMBOL-I INFO");
  }

  @Test
  void leaves_out_rules_and_groups() {
    assertThat(by(Profile.standard().without(ERROR.code(), INFO.code())))
        .containsExactly("AGENDA-W WARNING");
    assertThat(by(Profile.standard().without(AGENDA))).containsExactly("SYMBOL-I INFO");
    assertThat(by(Profile.standard().only(AGENDA)))
        .containsExactly("AGENDA-E ERROR", "AGENDA-W WARNING");
    assertThat(by(Profile.standard().only(SYMBOL, AGENDA))).hasSize(3);
  }

  @Test
  void gives_rules_and_groups_another_severity() {
    assertThat(by(Profile.standard().with(INFO.code(), Severity.ERROR)))
        .containsExactly("AGENDA-E ERROR", "AGENDA-W WARNING", "SYMBOL-I ERROR");
    assertThat(by(Profile.standard().with(AGENDA, Severity.INFO)))
        .containsExactly("AGENDA-E INFO", "AGENDA-W INFO", "SYMBOL-I INFO");
  }

  @Test
  void takes_what_is_said_of_a_rule_before_what_is_said_of_its_group() {
    Profile profile = Profile.standard().with(WARNING.code(), Severity.ERROR);
    assertThat(by(profile.without(AGENDA))).containsExactly("AGENDA-W ERROR", "SYMBOL-I INFO");
    assertThat(by(profile.only(SYMBOL))).containsExactly("AGENDA-W ERROR", "SYMBOL-I INFO");
  }

  @Test
  void takes_what_was_said_last() {
    assertThat(by(Profile.standard().without(INFO.code()).with(INFO.code(), Severity.WARNING)))
        .contains("SYMBOL-I WARNING");
    assertThat(by(Profile.standard().without(SYMBOL).with(SYMBOL, Severity.WARNING)))
        .contains("SYMBOL-I WARNING");
  }

  @Test
  void leaves_out_what_weighs_less_than_the_least() {
    assertThat(by(Profile.standard().atLeast(Severity.WARNING)))
        .containsExactly("AGENDA-E ERROR", "AGENDA-W WARNING");
    assertThat(by(Profile.standard().with(ERROR.code(), Severity.INFO).atLeast(Severity.WARNING)))
        .containsExactly("AGENDA-W WARNING");
    assertThat(by(Profile.standard().atLeast(Severity.ERROR).atLeast(Severity.INFO))).hasSize(3);
  }

  @Test
  void never_changes() {
    Profile profile = Profile.standard();
    assertThat(by(profile.without(AGENDA))).hasSize(1);
    assertThat(by(profile)).hasSize(3);
  }

  @Test
  @SuppressWarnings("NullAway")
  void takes_no_null() {
    Profile profile = Profile.standard();
    assertThatNullPointerException().isThrownBy(() -> profile.atLeast(null));
    assertThatNullPointerException().isThrownBy(() -> profile.with((RuleCode) null, Severity.INFO));
    assertThatNullPointerException().isThrownBy(() -> profile.with(AGENDA, null));
  }
}
