package org.chaptereight.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SubItemTest {

  private static SubItem.Builder subItem() {
    return SubItem.builder().title(MultilingualText.of(UnLanguage.ENGLISH, "SCO"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000"})
  void has_a_letter_that_can_be_printed_or_none(String letter) {
    assertThatIllegalArgumentException().isThrownBy(() -> subItem().letter(letter).build());
    assertThat(subItem().letter("(u)").build().letter()).contains("(u)");
    assertThat(subItem().build().letter()).isEmpty();
  }
}
