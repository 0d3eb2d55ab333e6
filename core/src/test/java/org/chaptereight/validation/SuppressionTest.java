package org.chaptereight.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;

final class SuppressionTest {

  private static final Rule A = Samples.never("A", Severity.ERROR);
  private static final Rule B = Samples.never("B", Severity.WARNING);
  private static final Validator VALIDATOR = Validator.of(List.of(A, B));

  private static Suppression.Builder suppression() {
    return Suppression.builder().code(A.code()).reason("a typing error of the source");
  }

  private static Suppression at(String place) {
    return suppression().at(JsonPointer.parse(place)).build();
  }

  private static Report report(Suppression... suppressions) {
    return VALIDATOR.suppressing(List.of(suppressions)).validate(Samples.dossier("x", "y"));
  }

  private static List<String> found(Report report) {
    return report.findings().stream().map(f -> f.code() + " " + f.pointer()).toList();
  }

  @Test
  void accepts_findings_of_a_rule_in_a_record() {
    Suppression inY = suppression().record("y").build();
    Report report = report(inY);
    assertThat(found(report)).containsExactly("A /debates/0", "B /debates/0", "B /debates/1");
    assertThat(report.suppressed())
        .extracting(each -> each.finding().pointer().toString(), Report.Suppressed::suppression)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("/debates/1", inY));
  }

  @Test
  void accepts_findings_of_a_rule_at_a_place_and_below() {
    assertThat(found(report(at("/debates/0"))))
        .containsExactly("A /debates/1", "B /debates/0", "B /debates/1");
    assertThat(found(report(at("")))).containsExactly("B /debates/0", "B /debates/1");
  }

  @Test
  void is_a_finding_if_it_suppresses_nothing() {
    assertThat(report(at("/debates/7")).findings())
        .last()
        .hasToString(
            "SUPPRESSION-UNUSED at /debates/7: The suppression of A at /debates/7 suppresses"
                + " nothing; its reason was: a typing error of the source")
        .returns(Severity.WARNING, Finding::severity);
    assertThat(report(suppression().record("z").build()).findings())
        .last()
        .hasToString(
            "SUPPRESSION-UNUSED at the document: The suppression of A at z suppresses nothing; its"
                + " reason was: a typing error of the source");
  }

  @Test
  void counts_up_to_its_last_day() {
    Suppression timely = suppression().record("x").until(PartialDate.parse("2016-11-01")).build();
    assertThat(found(report(timely)))
        .containsExactly("A /debates/1", "B /debates/0", "B /debates/1");
    Suppression late = suppression().record("x").until(PartialDate.parse("2016-10-31")).build();
    assertThat(report(late).findings())
        .hasSize(5)
        .last()
        .hasToString(
            "SUPPRESSION-EXPIRED at the document: The suppression of A at x counted until"
                + " 2016-10-31; its reason was: a typing error of the source");
    Suppression perhaps = suppression().record("x").until(PartialDate.parse("2016")).build();
    assertThat(report(perhaps).suppressed()).hasSize(1);
  }

  @Test
  void is_used_if_it_covers_a_finding_that_another_covers_too() {
    Report report = report(at("/debates"), at("/debates/0"));
    assertThat(found(report)).containsExactly("B /debates/0", "B /debates/1");
    assertThat(report.suppressed())
        .extracting(Report.Suppressed::suppression)
        .containsExactly(at("/debates"), at("/debates"));
  }

  @Test
  void is_not_told_to_be_unused_if_its_rule_was_left_out() {
    Report report =
        VALIDATOR
            .by(Profile.standard().without(A.code()))
            .suppressing(List.of(at("/debates")))
            .validate(Samples.dossier("x"));
    assertThat(found(report)).containsExactly("B /debates/0");
  }

  @Test
  void counts_by_its_place_for_a_record_of_the_dossier_too() {
    Dossier dossier = Samples.dossier("x", "y");
    Report report =
        VALIDATOR
            .suppressing(List.of(at("/debates/1"), at("/debates/0/theme")))
            .validate(Samples.DEBATES, dossier.debates().get(1), dossier);
    assertThat(found(report)).containsExactly("B ");
    assertThat(report.suppressed()).hasSize(1);
  }

  @Test
  void is_for_a_place_or_for_a_record_and_has_a_reason() {
    Suppression.Builder neither = suppression();
    assertThatIllegalArgumentException()
        .isThrownBy(neither::build)
        .withMessage("a suppression is for a place or for a record: A has neither");
    Suppression.Builder both = suppression().at(JsonPointer.ROOT).record("x");
    assertThatIllegalArgumentException()
        .isThrownBy(both::build)
        .withMessage("a suppression is for a place or for a record: A has both");
    Suppression.Builder blank = suppression().record("x").reason(" ");
    assertThatIllegalArgumentException()
        .isThrownBy(blank::build)
        .withMessage("a suppression has a reason, that of A has none");
    Suppression.Builder silent = Suppression.builder().code(A.code()).record("x");
    assertThatIllegalStateException().isThrownBy(silent::build);
  }
}
