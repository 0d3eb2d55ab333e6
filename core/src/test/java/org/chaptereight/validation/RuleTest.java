package org.chaptereight.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.chaptereight.text.UnLanguage.ENGLISH;
import static org.chaptereight.text.UnLanguage.FRENCH;

import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Optional;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.junit.jupiter.api.Test;

final class RuleTest {

  private static final MultilingualText MESSAGE = MultilingualText.of(ENGLISH, "It is wrong.");
  private static final Provision RULE_18 = Provision.of(InstrumentId.of("S/96/Rev.7"), "rule 18");

  @Test
  void is_made_of_a_code_a_severity_citations_a_message_and_a_check() {
    Rule rule =
        Rule.of("OUR-RULE", Severity.WARNING)
            .in(RuleGroup.of("AGENDA"))
            .requires("It is right")
            .cites("S/96/Rev.7", "rule 18")
            .cites("UN-CHARTER", "Art. 23")
            .says(MESSAGE)
            .on(Samples.DEBATES, (debate, examination) -> {});
    assertThat(rule)
        .hasToString("OUR-RULE")
        .returns(RuleCode.of("OUR-RULE"), Rule::code)
        .returns(RuleGroup.of("AGENDA"), Rule::group)
        .returns(Severity.WARNING, Rule::severity)
        .returns(Optional.of("It is right"), Rule::requirement)
        .returns(MESSAGE, Rule::message);
    assertThat(rule.citations())
        .containsExactly(RULE_18, Provision.of(InstrumentId.of("UN-CHARTER"), "Art. 23"));
  }

  @Test
  void is_drafted_without_changing_what_was_drafted_before() {
    Rule.Draft bare = Rule.of("OUR-RULE", Severity.WARNING);
    Rule.Worded citing = bare.cites("S/96/Rev.7", "rule 18").says(MESSAGE);
    Rule plain = bare.says(MESSAGE).on(Samples.DEBATES, (debate, examination) -> {});
    assertThat(plain.citations()).isEmpty();
    Rule cited = citing.on(Samples.DEBATES, (debate, examination) -> {});
    assertThat(cited.citations()).containsExactly(RULE_18);
    List<Provision> citations = cited.citations();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> citations.add(RULE_18));
  }

  @Test
  void is_in_the_group_of_the_first_word_of_its_code_if_it_is_told_none() {
    assertThat(Samples.never("OUR-RULE", Severity.INFO).group()).isEqualTo(RuleGroup.of("OUR"));
    assertThat(Samples.never("RULE", Severity.INFO).group()).isEqualTo(RuleGroup.of("RULE"));
    assertThat(Samples.never("RULE", Severity.INFO).requirement()).isEmpty();
  }

  @Test
  void knows_the_arguments_of_its_message_in_each_language() {
    Rule rule =
        Samples.saying(
            MultilingualText.builder().put(ENGLISH, "{a} of {b}").put(FRENCH, "{b}").build());
    assertThat(rule.arguments(ENGLISH.tag())).containsExactly("a", "b");
    assertThat(rule.arguments(FRENCH.tag())).containsExactly("b");
    assertThat(rule.arguments(LanguageTag.of("sw"))).containsExactly("a", "b");
  }

  @Test
  void can_be_about_several_subjects_one_after_the_other() {
    Rule both =
        Samples.never("BOTH", Severity.INFO)
            .and(
                Subject.of("asOf", dossier -> List.of(dossier.asOf())),
                (date, examination) ->
                    examination.report(examination.place(), Argument.of("debate", date)));
    assertThat(both).hasToString("BOTH");
    assertThat(Validator.of(List.of(both)).validate(Samples.dossier("d")).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "BOTH at /debates/0: The debate d is here.",
            "BOTH at /asOf/0: The debate 2016-11-01 is here.");
    assertThat(
            Validator.of(List.of(both))
                .validate(Samples.DEBATES, Samples.dossier("x").debates().get(0), Samples.dossier())
                .findings())
        .extracting(Finding::toString)
        .containsExactly("BOTH at the document: The debate x is here.");
  }

  @Test
  void is_equal_to_itself_only() {
    new EqualsTester()
        .addEqualityGroup(Samples.saying(MESSAGE))
        .addEqualityGroup(Samples.saying(MESSAGE))
        .testEquals();
  }

  @Test
  void can_be_about_whatever_list_one_makes_of_a_dossier() {
    Rule untitled =
        Rule.of("OUR-TITLE", Severity.INFO)
            .says(MultilingualText.of(ENGLISH, "There is no title."))
            .on(
                Subject.of("title", dossier -> List.of(dossier.title())),
                (title, examination) -> {
                  if (title.isEmpty()) {
                    examination.report(examination.place());
                  }
                });
    assertThat(Validator.of(List.of(untitled)).validate(Samples.dossier()).findings())
        .extracting(Finding::toString)
        .containsExactly("OUR-TITLE at /title/0: There is no title.");
  }

  @Test
  @SuppressWarnings("NullAway")
  void lacks_nothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Rule.of("our", Severity.INFO));
    assertThatNullPointerException().isThrownBy(() -> Rule.of("OUR-RULE", null));
    Rule.Draft draft = Rule.of("OUR-RULE", Severity.INFO);
    assertThatNullPointerException().isThrownBy(() -> draft.says((MultilingualText) null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draft.requires(" "))
        .withMessage("the requirement of OUR-RULE is blank");
    Rule.Worded worded = draft.says(MESSAGE);
    assertThatNullPointerException().isThrownBy(() -> worded.on(null, (record, examination) -> {}));
    assertThatNullPointerException().isThrownBy(() -> worded.on(Samples.DEBATES, null));
  }
}
