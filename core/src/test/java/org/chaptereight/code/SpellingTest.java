package org.chaptereight.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "a, a, 0",
    "a, A, 0",
    "a, b, 1",
    "ab, ba, 2",
    "abc, ac, 1",
    "ac, abc, 1",
    "kitten, sitting, 3",
    "'', abc, 3",
    "abc, '', 3",
    "'', '', 0",
    "abcd, xyzw, 4",
    "abcdef, defabc, 6",
    "xxabcdefgh, abcdefghyy, 4",
    "AGENDA-FORMAT-RECRD, AGENDA-FORMAT-RECORD, 1"
  })
  void counts_what_must_be_changed(String one, String other, int distance) {
    assertThat(Spelling.distance(one, other, 6)).isEqualTo(distance);
    assertThat(Spelling.distance(other, one, 6)).isEqualTo(distance);
    assertThat(Spelling.distance(one, other, distance)).isEqualTo(distance);
    if (distance > 0) {
      assertThat(Spelling.distance(one, other, distance - 1)).isEqualTo(distance);
    }
  }

  @Test
  void finds_the_one_text_that_differs_by_case_and_joints() {
    List<String> known = List.of("RULE_37", "RULE_39", "A_BC", "AB_C");
    assertThat(Spelling.alike("rule-37", known)).contains("RULE_37");
    assertThat(Spelling.alike("Rule 3\u00a09", known)).contains("RULE_39");
    assertThat(Spelling.alike("RULE_38", known)).isEmpty();
    assertThat(Spelling.alike("ABC", known)).isEmpty();
  }

  @Test
  void tells_no_more_than_that_it_is_over_the_limit() {
    assertThat(Spelling.distance("abc".repeat(100), "xyz".repeat(100), 2)).isEqualTo(3);
    assertThat(Spelling.distance("a", "a".repeat(100), 2)).isEqualTo(3);
  }

  @Test
  void tells_three_near_texts_at_most_the_nearest_first_and_then_by_their_characters() {
    assertThat(Spelling.nearest("ABCD", List.of("ABCX", "WXYZ", "ABCZ", "ABCY", "ABCW", "ABC")))
        .containsExactly("ABC", "ABCW", "ABCX");
    assertThat(Spelling.nearest("MEMEBR", List.of("OBSERVER", "MEMBER"))).containsExactly("MEMBER");
    assertThat(Spelling.nearest("MEMBER", List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ABC, ABD, true",
    "ABC, AXY, false",
    "ABCD, ABXY, true",
    "ABCD, AXYZ, false",
    "ABCDEFGH, ABCDEXYZ, true",
    "ABCDEFGH, ABCDWXYZ, false",
    "ABCDEFGHIJKLMNOP, ABCDEFGHIJKLWXYZ, false"
  })
  void of_a_short_text_little_may_be_another_and_of_a_long_one_three_characters(
      String text, String other, boolean near) {
    assertThat(Spelling.nearest(text, List.of(other)).contains(other)).isEqualTo(near);
  }

  @Test
  void refuses_a_negative_limit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spelling.distance("a", "b", -1))
        .withMessage("a limit is not negative, this is -1");
  }
}
