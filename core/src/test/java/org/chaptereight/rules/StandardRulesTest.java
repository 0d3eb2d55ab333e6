package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chaptereight.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for all rules together; that each is broken by something, and by what, is in the tests
 * of the fixtures.
 */
final class StandardRulesTest {

  private static List<Rule> all() {
    return StandardRules.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_says_what_must_hold(Rule rule) {
    assertThat(rule.requirement().orElseThrow()).matches("[A-Z].*[^.]");
  }

  @Test
  void each_has_a_code_of_its_own() {
    assertThat(all()).extracting(Rule::code).doesNotHaveDuplicates();
  }

  @Test
  void each_is_in_a_group_that_has_a_name() {
    assertThat(all())
        .extracting(Rule::group)
        .isSubsetOf(
            Groups.CHARTER,
            Groups.AGENDA,
            Groups.VOTE,
            Groups.INSTRUMENT,
            Groups.SYMBOL,
            Groups.MEMBERSHIP,
            Groups.STATE,
            Groups.AREA,
            Groups.SOURCE,
            Groups.REFERENCE,
            Groups.TEXT);
  }

  @Test
  void all_are_applied() {
    assertThat(StandardRules.validator().rules()).isEqualTo(all());
  }
}
