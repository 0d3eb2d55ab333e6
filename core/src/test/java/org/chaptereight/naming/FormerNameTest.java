package org.chaptereight.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.List;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormerNameTest {

  private static final MultilingualText NOW = text("Democratic Republic of the Congo");
  private static final List<FormerName> FORMER =
      List.of(
          former("Congo (Leopoldville)", "1964-08-01"),
          former("Congo (Democratic Republic of)", "1971-10"),
          former("Zaire", "1997-05-17"));

  private static MultilingualText text(String name) {
    return MultilingualText.of(ENGLISH, name);
  }

  private static FormerName former(String name, String until) {
    return FormerName.builder().name(text(name)).until(PartialDate.parse(until)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "1960-09-20, Congo (Leopoldville)",
    "1964-07-31, Congo (Leopoldville)",
    "1964-08-01, Congo (Democratic Republic of)",
    "1971-09-30, Congo (Democratic Republic of)",
    "1971-10-15, Congo (Democratic Republic of)",
    "1971-11, Zaire",
    "1997-05-16, Zaire",
    "1997-05-17, Democratic Republic of the Congo",
    "1997-05, Zaire",
    "1997, Zaire",
    "1998, Democratic Republic of the Congo",
  })
  void is_borne_until_the_day_on_which_another_was(String day, String name) {
    assertThat(FormerName.nameOn(PartialDate.parse(day), FORMER, NOW)).isEqualTo(text(name));
  }

  @Test
  void the_oldest_is_told_of_any_earlier_day() {
    assertThat(FormerName.nameOn(PartialDate.parse("0001-01-01"), FORMER, NOW))
        .isEqualTo(text("Congo (Leopoldville)"));
  }

  @Test
  void what_never_had_another_name_always_bore_this_one() {
    assertThat(FormerName.nameOn(PartialDate.parse("1900"), List.of(), NOW)).isSameAs(NOW);
  }

  @Test
  void has_a_name_and_an_end() {
    assertThatIllegalStateException()
        .isThrownBy(() -> FormerName.builder().build())
        .withMessage(
            "Cannot build FormerName, some of required attributes are not set [name, until]");
  }
}
