package org.chaptereight.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonTest {

  private static final LanguageTag ENGLISH = LanguageTag.of("en");
  private static final Office HEAD =
      Office.of(OfficeKind.SECRETARY_GENERAL, OrganizationId.of("CSTO"));

  private static Person.Builder person() {
    return Person.builder()
        .id(PersonId.of("P"))
        .name(MultilingualText.of(UnLanguage.ENGLISH, "Somebody"));
  }

  private static Tenure of(Office office, String during) {
    return Tenure.builder().office(office).during(DateInterval.parse(during)).build();
  }

  private static Certainty held(Person.Builder person, String day) {
    return person.build().held(HEAD, PartialDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2003-04-28/2017-01-01, 2003-04-27, NO",
    "2003-04-28/2017-01-01, 2003-04-28, YES",
    "2003-04-28/2017-01-01, 2016-12-31, YES",
    "2003-04-28/2017-01-01, 2017-01-01, NO",
    "2003-04-28/2017-01-01, 2003-04, CANNOT_BE_KNOWN",
    "2003/2017, 2003-06-01, CANNOT_BE_KNOWN",
    "2003/, 2016-10-28, CANNOT_BE_KNOWN",
    "2003/, 2002-12-31, NO",
    "2003/.., 2016-10-28, YES",
    "/, 2016-10-28, CANNOT_BE_KNOWN",
  })
  void held_an_office_during_the_tenure(String tenure, String day, Certainty expected) {
    assertThat(held(person().addTenure(of(HEAD, tenure)), day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2001-06-01, YES",
    "2003-06-01, NO",
    "2005-06-01, YES",
    "2004-06-01, CANNOT_BE_KNOWN",
  })
  void held_an_office_that_was_held_twice_during_either_tenure(String day, Certainty expected) {
    assertThat(
            held(
                person().addTenures(of(HEAD, "2001-01-01/2002-01-01"), of(HEAD, "2004/2006-01-01")),
                day))
        .isEqualTo(expected);
  }

  @Test
  void held_nothing_that_can_be_known_without_a_tenure_of_that_very_office() {
    assertThat(held(person(), "2016-10-28")).isEqualTo(Certainty.CANNOT_BE_KNOWN);
    Office elsewhere = Office.of(OfficeKind.SECRETARY_GENERAL, OrganizationId.of("SCO"));
    Office other = Office.of(OfficeKind.CHAIR, OrganizationId.of("CSTO"));
    assertThat(
            held(
                person().addTenures(of(elsewhere, "2016-01-01/.."), of(other, "2016-01-01/..")),
                "2016-10-28"))
        .isEqualTo(Certainty.CANNOT_BE_KNOWN);
  }

  private static Person.Builder named(String name, String familyName) {
    return Person.builder()
        .id(PersonId.of("P"))
        .name(MultilingualText.of(UnLanguage.ENGLISH, name))
        .familyName(MultilingualText.of(UnLanguage.ENGLISH, familyName));
  }

  @ParameterizedTest
  @CsvSource({
    "Ban Ki-moon, Ban, true",
    "Nikolai N. Bordyuzha, Bordyuzha, false",
    "Rashid Alimov, Alimov, false",
  })
  void has_the_family_name_first_or_last(String name, String familyName, boolean first) {
    assertThat(named(name, familyName).build().isFamilyNameFirst(ENGLISH)).contains(first);
  }

  @Test
  void need_not_tell_whether_the_family_name_is_first() {
    assertThat(person().build().isFamilyNameFirst(ENGLISH)).isEmpty();
    assertThat(named("Suharto", "Suharto").build().isFamilyNameFirst(ENGLISH)).isEmpty();
    assertThat(named("Ban Ki-moon", "Ban").build().isFamilyNameFirst(LanguageTag.of("ar")))
        .isEmpty();
  }

  @Test
  void may_have_the_family_name_first_in_one_language_and_last_in_another() {
    Person person =
        Person.builder()
            .id(PersonId.of("P"))
            .name(
                MultilingualText.builder()
                    .put(UnLanguage.ENGLISH, "Nikolai Bordyuzha")
                    .put(UnLanguage.RUSSIAN, "Бордюжа Николай Николаевич")
                    .build())
            .familyName(
                MultilingualText.builder()
                    .put(UnLanguage.ENGLISH, "Bordyuzha")
                    .put(UnLanguage.RUSSIAN, "Бордюжа")
                    .build())
            .build();
    assertThat(person.isFamilyNameFirst(ENGLISH)).contains(false);
    assertThat(person.isFamilyNameFirst(LanguageTag.of("ru"))).contains(true);
  }

  @Test
  void has_a_family_name_that_is_a_part_of_the_name_in_that_language() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named("Ban Ki-moon", "Bans").build())
        .withMessage("P: the family name \"Bans\" is not in the name in the language en");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> person().familyName(MultilingualText.of(UnLanguage.RUSSIAN, "Somebody")).build())
        .withMessage("P: the family name \"Somebody\" is not in the name in the language ru");
  }
}
