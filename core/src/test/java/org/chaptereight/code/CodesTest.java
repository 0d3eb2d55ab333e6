package org.chaptereight.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Type;
import java.util.List;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.cooperation.ActivityId;
import org.chaptereight.cooperation.CooperationId;
import org.chaptereight.cooperation.ReferralId;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.debate.DebateId;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.mandate.MandateId;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.PersonId;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.StateCode;
import org.chaptereight.validation.RuleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The short texts by which things are named. */
final class CodesTest {

  @Test
  void codes_of_two_types_are_never_equal() {
    OrganizationId organization = OrganizationId.of("UN");
    assertThat(organization).isEqualTo(OrganizationId.of("UN")).hasSameHashCodeAs("UN");
    assertThat((Object) organization).isNotEqualTo(InstrumentId.of("UN")).isNotEqualTo("UN");
    assertThat(organization).isLessThan(OrganizationId.of("UNSC")).hasToString("UN");
  }

  /** A hash table asks this of the class itself; so identifiers of one hash code do no harm. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        ActivityId.class,
        AreaCode.class,
        CooperationId.class,
        DebateId.class,
        DossierId.class,
        InstrumentId.class,
        InstrumentSetId.class,
        MandateId.class,
        OrganizationId.class,
        PersonId.class,
        ReferralId.class,
        RegionId.class,
        SeriesId.class,
        StatementId.class
      })
  void identifiers_say_themselves_that_they_have_an_order(Class<?> type) {
    assertThat(type.getGenericInterfaces())
        .extracting(Type::getTypeName)
        .containsExactly("java.lang.Comparable<" + type.getName() + ">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CSTO",
        "P-BAN",
        "S/RES/1373 (2001)",
        "2016-10-28-csto-sco-cis",
        "منظمة",
        "é",
        "e\u0301",
        "1",
        "a.b:c_d"
      })
  void an_identifier_is_of_letters_and_digits_of_any_script(String id) {
    assertThat(OrganizationId.of(id)).hasToString(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "-A|\"-A\" is not an identifier: it begins with \"-\" (U+002D)",
        "\u0301A|\"\u0301A\" is not an identifier: it begins with U+0301",
        " A|\" A\" is not an identifier: it begins with a blank",
        "A |\"A \" is not an identifier: it ends with a blank",
        "A  B|\"A  B\" is not an identifier: a second blank at character 3",
        "\uD835\uDC00  B|\"\uD835\uDC00  B\" is not an identifier: a second blank at character 3",
        "A\u00A0B|\"A\u00A0B\" is not an identifier: U+00A0 at character 2",
        "A\tB|\"A\\u0009B\" is not an identifier: U+0009 at character 2",
        "A\u200BB|\"A\\u200BB\" is not an identifier: U+200B at character 2",
        "A\u202EB|\"A\\u202EB\" is not an identifier: U+202E at character 2",
        "A\u034F|\"A\\u034F\" is not an identifier: U+034F at character 2",
        "A\uFE0F|\"A\\uFE0F\" is not an identifier: U+FE0F at character 2",
        "A\u115F|\"A\\u115F\" is not an identifier: \"\u115F\" (U+115F) at character 2",
        "A?B|\"A?B\" is not an identifier: \"?\" (U+003F) at character 2",
        "?|\"?\" is not an identifier: \"?\" (U+003F) at character 1",
      })
  void refuses_an_identifier_and_says_what_is_wrong_with_it_where(String id, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganizationId.of(id))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-02-30 | \"2016-02-30\"",
        "ب\u0651 | \"ب\u0651\"",
        "\u2028\u0000\u202E | \"\\u2028\\u0000\\u202E\"",
        "\uD83D\uDD4A\uDB40\uDD00 | \"\uD83D\uDD4A\\u{E0100}\"",
      })
  void a_message_repeats_a_text_so_that_it_can_be_seen(String text, String quoted) {
    assertThat(Characters.quote(text)).isEqualTo(quoted);
  }

  @Test
  void a_message_repeats_no_more_than_the_beginning_of_a_text() {
    assertThat(Characters.quote("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
    assertThat(Characters.quote("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "…\"");
  }

  @Test
  void refuses_an_identifier_that_is_empty_or_too_long() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganizationId.of(""))
        .withMessage("an identifier has 1 to 128 characters, this one has 0");
    assertThat(OrganizationId.of("x".repeat(128)).toString()).hasSize(128);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganizationId.of("x".repeat(129)))
        .withMessage("an identifier has 1 to 128 characters, this one has 129");
  }

  @Test
  void an_open_code_that_is_not_known_is_kept() {
    MembershipStatus guest = MembershipStatus.of("GUEST_OF_HONOUR_2");
    assertThat(guest)
        .hasToString("GUEST_OF_HONOUR_2")
        .isEqualTo(MembershipStatus.of("GUEST_OF_HONOUR_2"));
    assertThat(guest.isKnown()).isFalse();
    assertThat(guest.isExclusive()).isFalse();
    assertThat(MembershipStatus.of("MEMBER")).isSameAs(MembershipStatus.MEMBER);
    assertThat(MembershipStatus.MEMBER.isKnown()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "guest", "_GUEST", "GUEST_", "A__B", "1A", "ÉTAT", "A B"})
  void refuses_an_open_code_of_another_form(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MembershipStatus.of(text))
        .withMessage(
            "\"%s\" is not a code: expected capitals A-Z and digits, words joined by _, at most 64 characters",
            text);
  }

  @ParameterizedTest
  @CsvSource({
    "member, MEMBER",
    "Observer, OBSERVER",
    "_MEMBER, MEMBER",
    "dialogue-partner, DIALOGUE_PARTNER",
    "Dialogue Partner, DIALOGUE_PARTNER",
    "dialoguePartner, DIALOGUE_PARTNER",
  })
  void tells_the_known_code_that_one_of_another_form_is_meant_for(String text, String meant) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MembershipStatus.of(text))
        .withMessage(
            "\"%s\" is not a code: expected capitals A-Z and digits, words joined by _, at most 64 characters; did you mean %s?",
            text, meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RU", "RUSS", "rus", "RÜS", "R1S"})
  void refuses_a_state_code_that_is_not_three_capitals(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StateCode.of(text))
        .withMessage("\"%s\" is not a State code: expected three capitals A-Z, as \"RUS\"", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a_b", "é"})
  void refuses_an_area_code_of_another_form(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AreaCode.of(text))
        .withMessageStartingWith("\"" + text + "\" is not an area code");
    assertThat(AreaCode.of("wmd-non-proliferation2")).hasToString("wmd-non-proliferation2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-A", "A-", "A--B", "a", "A_B"})
  void refuses_a_rule_code_of_another_form(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleCode.of(text))
        .withMessageStartingWith("\"" + text + "\" is not a rule code");
  }

  @Test
  void a_pointer_is_written_as_rfc_6901_says() {
    JsonPointer pointer = JsonPointer.ROOT.field("debates").index(0).field("a/b~c");
    assertThat(pointer)
        .hasToString("/debates/0/a~1b~0c")
        .isEqualTo(JsonPointer.ROOT.field("debates").field("0").field("a/b~c"))
        .isNotEqualTo(JsonPointer.ROOT);
    assertThat(JsonPointer.ROOT).hasToString("");
  }

  @Test
  void a_vocabulary_of_anybody_makes_no_code_known() {
    MembershipStatus guest = MembershipStatus.of("GUEST");
    assertThat(Vocabulary.of(List.of(guest)).contains(guest)).isTrue();
    assertThat(guest.isKnown()).isFalse();
    assertThat(MembershipStatus.MEMBER.isKnown()).isTrue();
  }
}
