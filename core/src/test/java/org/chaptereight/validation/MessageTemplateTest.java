package org.chaptereight.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.chaptereight.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageTemplateTest {

  private static final String DAYS =
      "{days, plural, zero {zero} one {one #} two {two} few {few #} many {many #} other {other #}}";

  private static String print(String language, String template, Map<String, String> arguments) {
    return MessageTemplate.parse(LanguageTag.of(language), template)
        .print(
            name -> arguments.getOrDefault(name, "?"), name -> arguments.getOrDefault(name, "?"));
  }

  /** The forms are those of the charts of Unicode CLDR. */
  @ParameterizedTest
  @CsvSource({
    "ar,0,zero",
    "ar,1,one 1",
    "ar,2,two",
    "ar,3,few 3",
    "ar,10,few 10",
    "ar,11,many 11",
    "ar,99,many 99",
    "ar,100,other 100",
    "ar,102,other 102",
    "ar,103,few 103",
    "ar,111,many 111",
    "zh,1,other 1",
    "zh,0,other 0",
    "en,0,other 0",
    "en,1,one 1",
    "en,2,other 2",
    "en-GB,1,one 1",
    "fr,0,one 0",
    "fr,1,one 1",
    "fr,2,other 2",
    "fr,1000000,many 1000000",
    "fr,1000001,other 1000001",
    "es,0,other 0",
    "es,1,one 1",
    "es,2000000,many 2000000",
    "ru,0,many 0",
    "ru,1,one 1",
    "ru,2,few 2",
    "ru,4,few 4",
    "ru,5,many 5",
    "ru,11,many 11",
    "ru,12,many 12",
    "ru,14,many 14",
    "ru,21,one 21",
    "ru,22,few 22",
    "ru,111,many 111",
    "ru,112,many 112",
    "sw,1,one 1",
    "sw,2,other 2",
  })
  void takes_the_form_that_the_number_has_in_the_language(
      String language, String number, String expected) {
    assertThat(print(language, DAYS, Map.of("days", number))).isEqualTo(expected);
  }

  @Test
  void takes_the_last_form_where_one_is_missing_or_there_is_no_number() {
    String template = "{n, plural, one {a day} other {# days}}";
    assertThat(print("ru", template, Map.of("n", "2"))).isEqualTo("2 days");
    assertThat(print("en", template, Map.of("n", "some"))).isEqualTo("some days");
    assertThat(print("en", template, Map.of("n", "-1"))).isEqualTo("-1 days");
  }

  @Test
  void puts_arguments_into_forms_and_words_around_them() {
    assertThat(
            print(
                "en",
                "#{a}: {n,plural,one{{a} # x}other{{b} # y}}#",
                Map.of("a", "{b}", "b", "#", "n", "1")))
        .isEqualTo("#{b}: {b} 1 x#");
  }

  @Test
  void knows_its_arguments_in_their_order() {
    assertThat(
            MessageTemplate.parse(
                    LanguageTag.of("en"), "{b} {n, plural, one {{c}} other {{a}}} {b}")
                .names())
        .containsExactly("b", "n", "c", "a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{n, plural}",
        "{n, plural, }",
        "{n, plural, one {x}}",
        "{n, plural, some {x} other {y}}",
        "{n, plural, one {x} one {z} other {y}}",
        "{n, plural, one x other {y}}",
        "{n, plural, other {y}",
        "{n, choice, other {y}}",
        "{n, select}",
        "{n, select, }",
        "{n, select, a {x}}",
        "{n, select, a x other {y}}",
        "{n, select, a {x} a {z} other {y}}",
        "{n, select, other {y}",
        "{n plural, other {y}}",
        "{n, plural, other {y}}}",
        "{n, plural other {y}}",
      })
  void refuses_what_it_does_not_understand(String template) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MessageTemplate.parse(LanguageTag.of("en"), template))
        .withMessageContaining(template);
  }

  @Test
  void tells_where_it_does_not_understand() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MessageTemplate.parse(LanguageTag.of("en"), "ab {c"))
        .withMessageEndingWith("at character 6");
  }

  @ParameterizedTest
  @CsvSource({"—,no a", "b,no a; near b"})
  void selects_words_by_a_value(String near, String expected) {
    assertThat(print("en", "no a{near, select, — {} other {; near {near}}}", Map.of("near", near)))
        .isEqualTo(expected);
  }
}
