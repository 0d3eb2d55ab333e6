package org.chaptereight.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.text.UnLanguage;
import org.junit.jupiter.api.Test;

/** Rules and groups that a profile or a suppression names and that are not there are told. */
final class UnknownNamesTest {

  private static final Dossier NONE = Samples.dossier();
  private static final Validator VALIDATOR =
      Validator.of(
          List.of(
              Samples.never("AGENDA-FORMAT", Severity.ERROR),
              Samples.never("AGENDA-RECORD", Severity.INFO),
              Samples.never("SYMBOL-DATE", Severity.INFO)));

  private static List<String> found(Validator validator) {
    return validator.validate(NONE).findings().stream().map(Finding::toString).toList();
  }

  private static List<String> found(Profile profile) {
    return found(VALIDATOR.by(profile));
  }

  @Test
  void a_code_that_a_profile_names_is_told_with_the_nearest() {
    assertThat(
            found(
                Profile.standard()
                    .without(RuleCode.of("AGENDA-RECRD"))
                    .with(RuleCode.of("ANOTHER-THING"), Severity.ERROR)))
        .containsExactly(
            "RULE-UNKNOWN at the document: The profile names AGENDA-RECRD, but there is no such rule"
                + " or group of rules; nearest: AGENDA-RECORD",
            "RULE-UNKNOWN at the document: The profile names ANOTHER-THING, but there is no such"
                + " rule or group of rules");
  }

  @Test
  void a_group_that_a_profile_names_is_told() {
    String symbols =
        "RULE-UNKNOWN at the document: The profile names SYMBOLS, but there is no such rule or group"
            + " of rules; nearest: SYMBOL";
    RuleGroup mistyped = RuleGroup.of("SYMBOLS");
    assertThat(found(Profile.standard().without(mistyped))).containsExactly(symbols);
    assertThat(found(Profile.standard().with(mistyped, Severity.INFO))).containsExactly(symbols);
    assertThat(found(Profile.standard().only(mistyped))).containsExactly(symbols);
    assertThat(found(Profile.standard().only(RuleGroup.of("SYMBOL"), RuleGroup.of("VALIDATION"))))
        .isEmpty();
  }

  @Test
  void a_rule_that_is_added_after_the_profile_is_known() {
    Profile profile = Profile.standard().without(RuleCode.of("OURS"));
    assertThat(found(VALIDATOR.by(profile))).hasSize(1);
    assertThat(found(VALIDATOR.by(profile).and(Samples.never("OURS", Severity.INFO)))).isEmpty();
    assertThat(found(Profile.standard().without(RuleCode.of("NOT-CHECKED")))).isEmpty();
  }

  @Test
  void what_a_shared_profile_names_need_not_be_there_but_what_is_named_later_is_looked_at() {
    Profile shared =
        Profile.standard()
            .without(RuleCode.of("ANOTHER-THING"))
            .without(RuleGroup.of("SYMBOLS"))
            .only(RuleGroup.of("AGENDA"), RuleGroup.of("ELSEWHERE"))
            .shared();
    assertThat(found(shared)).isEmpty();
    assertThat(
            found(shared.atLeast(Severity.ERROR).with(RuleCode.of("ANOTHER-THING"), Severity.INFO)))
        .isEmpty();
    assertThat(found(shared.without(RuleCode.of("AGENDA-RECRD"))))
        .containsExactly(
            "RULE-UNKNOWN at the document: The profile names AGENDA-RECRD, but there is no such rule"
                + " or group of rules; nearest: AGENDA-RECORD");
  }

  private static Suppression suppressing(String code) {
    return Suppression.builder().code(RuleCode.of(code)).record("x").reason("accepted").build();
  }

  @Test
  void a_suppression_of_no_rule_is_told_to_be_that_and_not_to_be_unused() {
    assertThat(
            found(
                VALIDATOR.suppressing(
                    List.of(suppressing("AGENDA-FROMAT"), suppressing("SYMBOL-DATE")))))
        .containsExactly(
            "RULE-UNKNOWN at the document: A suppression names AGENDA-FROMAT, but there is no such"
                + " rule or group of rules; nearest: AGENDA-FORMAT",
            "SUPPRESSION-UNUSED at the document: The suppression of SYMBOL-DATE at x suppresses"
                + " nothing; its reason was: accepted");
  }

  @Test
  void it_can_be_left_out_by_its_code() {
    assertThat(
            found(
                Profile.standard()
                    .without(RuleCode.of("AGENDA-RECRD"), RuleCode.of("RULE-UNKNOWN"))))
        .isEmpty();
  }

  @Test
  void it_is_told_in_each_language() {
    Finding told =
        VALIDATOR
            .and(Samples.never("SYMBOL-DATA", Severity.INFO))
            .by(Profile.standard().without(RuleCode.of("SYMBOL-DAT")))
            .validate(NONE)
            .findings()
            .get(0);
    assertThat(told.severity()).isEqualTo(Severity.WARNING);
    assertThat(told.message(UnLanguage.FRENCH))
        .isEqualTo(
            "Profil\u00a0: il n'y a ni règle ni groupe de règles SYMBOL-DAT\u00a0; les plus proches\u00a0:"
                + " SYMBOL-DATA, SYMBOL-DATE");
    assertThat(told.message(UnLanguage.RUSSIAN))
        .isEqualTo(
            "Профиль: нет ни правила, ни группы правил SYMBOL-DAT; ближайшие известные:"
                + " SYMBOL-DATA, SYMBOL-DATE");
    assertThat(told.message(UnLanguage.CHINESE))
        .isEqualTo("核查配置：没有名为SYMBOL-DAT的规则或规则组；最接近的：SYMBOL-DATA, SYMBOL-DATE");
  }
}
