package org.chaptereight.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that are printed in a line of something else. */
final class CharactersTest {

  @Test
  void isolates_that_are_closed_stay_in_a_line_and_others_are_told() {
    assertThat(Characters.inLine("a \u2068b \u2068c\u2069\u2069", 20))
        .isEqualTo("a \u2068b \u2068c\u2069\u2069");
    assertThat(Characters.inLine("a \u2068b", 20)).isEqualTo("a \\u2068b");
    assertThat(Characters.inLine("a\u2069 \u2068b", 20)).isEqualTo("a\\u2069 \\u2068b");
    assertThat(Characters.inLine("a \u2067b\u2069", 20)).isEqualTo("a \\u2067b\\u2069");
    assertThat(Characters.inLine("\u202Eb\u202C", 20)).isEqualTo("\\u202Eb\\u202C");
  }

  @Test
  void a_line_that_is_cut_leaves_no_isolate_open() {
    assertThat(Characters.inLine("\u2068abc\u2069", 3)).isEqualTo("\\u2068ab…");
  }
}
