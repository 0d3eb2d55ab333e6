package org.chaptereight.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageTest {

  @Test
  void what_is_isolated_for_its_direction_stays_so_where_a_line_is_broken() {
    String words = "one ".repeat(30).strip();
    assertThat(new Page().line("المجلس \u2068" + words + "\u2069، المنظمة"))
        .hasToString(
            """
              المجلس \u2068one one one one one one one one one one one one one one one one one one one one one one\u2069
                \u2068one one one one one one one one\u2069، المنظمة
            """);
  }

  @Test
  void the_end_of_an_isolate_that_was_not_begun_does_no_harm() {
    assertThat(new Page().line("\u2069" + "one ".repeat(30).strip()))
        .hasToString(
            """
              \u2069one one one one one one one one one one one one one one one one one one one one one one one one
                one one one one one one
            """);
  }
}
