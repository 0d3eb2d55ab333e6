package org.chaptereight.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import org.chaptereight.naming.FormerName;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StateTest {

  private static final FormerName OLD =
      FormerName.builder()
          .name(MultilingualText.of(ENGLISH, "Turkey"))
          .until(PartialDate.parse("2022-06-01"))
          .build();

  private static State.Builder state() {
    return State.builder().code(StateCode.of("TUR")).name(MultilingualText.of(ENGLISH, "Türkiye"));
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
    State turkey = state().addFormerName(OLD).build();
    assertThat(turkey.nameOn(PartialDate.parse(day)).in(ENGLISH)).hasToString(name);
    assertThat(turkey.name().in(ENGLISH)).hasToString("Türkiye");
  }

  @Test
  void is_a_un_member_since_its_admission() {
    State member = state().addUnMembership(DateInterval.parse("1945-10-24/..")).build();
    assertThat(member.isUnMemberOn(PartialDate.parse("1945-10-23"))).isEqualTo(Certainty.NO);
    assertThat(member.isUnMemberOn(PartialDate.parse("1945-10-24"))).isEqualTo(Certainty.YES);
    assertThat(member.isUnMemberOn(PartialDate.parse("1945"))).isEqualTo(Certainty.CANNOT_BE_KNOWN);
    assertThat(state().build().isUnMemberOn(PartialDate.parse("2026"))).isEqualTo(Certainty.NO);
  }

  @Test
  void can_be_a_un_member_more_than_once() {
    State member =
        state()
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
  void always_has_a_name_that_it_bears_today() {
    assertThatIllegalStateException()
        .isThrownBy(() -> State.builder().code(StateCode.of("TUR")).addFormerName(OLD).build())
        .withMessage("Cannot build State, some of required attributes are not set [name]");
  }

  @Test
  void goes_on_unless_it_is_said_to_have_ended() {
    assertThat(state().build().existence()).isEqualTo(DateInterval.parse("/.."));
  }
}
