package org.chaptereight.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StateTest {

  private static final NamePeriod OLD =
      NamePeriod.until(PartialDate.parse("2022-06-01"), MultilingualText.of(ENGLISH, "Turkey"));
  private static final NamePeriod NEW = NamePeriod.current(MultilingualText.of(ENGLISH, "Türkiye"));

  private static State.Builder state() {
    return State.builder().code(StateCode.of("TUR"));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-10-28, Turkey",
    "2022-05-31, Turkey",
    "2022, Turkey",
    "2022-06-01, Türkiye",
    "2023, Türkiye",
  })
  void bears_the_first_name_that_it_can_have_borne_on_the_day(String day, String name) {
    State turkey = state().addName(OLD).addName(NEW).build();
    assertThat(turkey.nameOn(PartialDate.parse(day)).in(ENGLISH)).hasToString(name);
    assertThat(turkey.name().in(ENGLISH)).hasToString("Türkiye");
  }

  @Test
  void is_a_un_member_since_its_admission() {
    State member =
        state().addName(NEW).addUnMembership(DateInterval.parse("1945-10-24/..")).build();
    assertThat(member.isUnMemberOn(PartialDate.parse("1945-10-23"))).isEqualTo(Certainty.NO);
    assertThat(member.isUnMemberOn(PartialDate.parse("1945-10-24"))).isEqualTo(Certainty.YES);
    assertThat(member.isUnMemberOn(PartialDate.parse("1945"))).isEqualTo(Certainty.CANNOT_BE_KNOWN);
    assertThat(state().addName(NEW).build().isUnMemberOn(PartialDate.parse("2026")))
        .isEqualTo(Certainty.NO);
  }

  @Test
  void can_be_a_un_member_more_than_once() {
    State member =
        state()
            .addName(NEW)
            .addUnMembership(DateInterval.parse("1945-10-24/1992"))
            .addUnMembership(DateInterval.parse("2000-11-01/2003-02-04"))
            .build();
    assertThat(member.isUnMemberOn(PartialDate.parse("1991"))).isEqualTo(Certainty.YES);
    assertThat(member.isUnMemberOn(PartialDate.parse("1992"))).isEqualTo(Certainty.CANNOT_BE_KNOWN);
    assertThat(member.isUnMemberOn(PartialDate.parse("1999"))).isEqualTo(Certainty.NO);
    assertThat(member.isUnMemberOn(PartialDate.parse("2001"))).isEqualTo(Certainty.YES);
    assertThat(member.isUnMemberOn(PartialDate.parse("2003-02-04"))).isEqualTo(Certainty.NO);
  }

  @Test
  void has_names_of_which_each_but_the_last_has_an_end() {
    String message = "State TUR: each name but the last has an end, and the last has none";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> state().addName(NEW).addName(NEW).build())
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> state().addName(OLD).build())
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> state().build())
        .withMessage("State TUR has no name");
  }
}
