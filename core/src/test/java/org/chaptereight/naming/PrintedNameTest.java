package org.chaptereight.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chaptereight.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrintedNameTest {

  private static PrintedName.Builder bordyuzha() {
    return PrintedName.builder()
        .language(LanguageTag.of("en"))
        .title("Mr.")
        .name("Nikolai N. Bordyuzha")
        .initials("N.");
  }

  @Test
  void reads_as_it_is_printed() {
    assertThat(bordyuzha().build()).hasToString("Mr. Nikolai N. Bordyuzha");
    assertThat(PrintedName.builder().language(LanguageTag.of("en")).name("Ban Ki-moon").build())
        .hasToString("Ban Ki-moon");
  }

  @Test
  void is_kept_to_the_code_point() {
    assertThat(
            PrintedName.builder()
                .language(LanguageTag.of("ar"))
                .title("السيد")
                .name("بان كي - مون")
                .build()
                .name())
        .isEqualTo("بان كي - مون");
  }

  @ParameterizedTest
  @ValueSource(strings = {"M.", "n.", "N. N."})
  void has_the_initials_in_it(String initials) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bordyuzha().initials(initials).build())
        .withMessage("the initials \"%s\" are not in the name \"Nikolai N. Bordyuzha\"", initials);
  }

  @Test
  void has_initials_that_are_something_or_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bordyuzha().initials("").build())
        .withMessage("the initials \"\" are not in the name \"Nikolai N. Bordyuzha\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x\u0000", "\ud800"})
  void can_be_printed(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> bordyuzha().title(text).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrintedName.builder().language(LanguageTag.of("en")).name(text).build());
  }
}
