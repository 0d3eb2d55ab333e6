package org.chaptereight.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.ArrayList;
import java.util.List;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.rules.StandardRules;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;

final class ValidatorTest {

  private static final Rule A = Samples.never("A", Severity.ERROR);
  private static final Rule B = Samples.never("B", Severity.WARNING);
  private static final Dossier ONE = Samples.dossier("d");

  private static final Rule TELLING_THE_DATE =
      Rule.of("DATE", Severity.INFO)
          .says(MultilingualText.of(ENGLISH, "It is {date}."))
          .on(
              Samples.DEBATES,
              (debate, examination) ->
                  examination.report(examination.place(), Argument.of("date", examination.asOf())));

  private static final Rule COUNTING_STATES =
      Rule.of("STATES", Severity.INFO)
          .says(MultilingualText.of(ENGLISH, "There are {number} States."))
          .on(
              Samples.DEBATES,
              (debate, examination) ->
                  examination.report(
                      examination.place(),
                      Argument.of("number", examination.reference().states().size())));

  private static List<String> found(Validator validator, Dossier dossier) {
    return validator.validate(dossier).findings().stream().map(Finding::toString).toList();
  }

  @Test
  void finds_in_the_order_of_the_rules_and_then_of_the_records() {
    assertThat(found(Validator.of(List.of(B, A)), Samples.dossier("y", "x")))
        .containsExactly(
            "B at /debates/0: The debate y is here.",
            "B at /debates/1: The debate x is here.",
            "A at /debates/0: The debate y is here.",
            "A at /debates/1: The debate x is here.");
  }

  @Test
  void finds_nothing_where_there_is_nothing() {
    assertThat(found(Validator.of(List.of(A)), Samples.dossier())).isEmpty();
    assertThat(found(Validator.of(List.of()), ONE)).isEmpty();
  }

  @Test
  void applies_own_rules_after_those_of_the_library() {
    Validator both = StandardRules.validator().and(A, B);
    assertThat(both.rules()).hasSize(16).containsAll(StandardRules.all()).endsWith(A, B);
    assertThat(found(both, ONE))
        .containsExactly(
            "A at /debates/0: The debate d is here.", "B at /debates/0: The debate d is here.");
  }

  @Test
  void refuses_two_rules_of_one_code() {
    Rule again = Samples.never("A", Severity.INFO);
    assertThatIllegalArgumentException().isThrownBy(() -> Validator.of(List.of(A, again)));
    assertThatIllegalArgumentException().isThrownBy(() -> Validator.of(List.of(A, A)));
    Validator validator = Validator.of(List.of(A));
    assertThatIllegalArgumentException().isThrownBy(() -> validator.and(again));
  }

  @Test
  void takes_the_date_of_the_dossier_unless_it_is_told_another() {
    Validator validator = Validator.of(List.of(TELLING_THE_DATE));
    assertThat(found(validator, ONE)).containsExactly("DATE at /debates/0: It is 2016-11-01.");
    assertThat(found(validator.asOf(PartialDate.parse("2020-05")), ONE))
        .containsExactly("DATE at /debates/0: It is 2020-05.");
  }

  @Test
  void takes_the_reference_data_that_ships_unless_it_is_told_other() {
    Validator validator = Validator.of(List.of(COUNTING_STATES));
    assertThat(found(validator, ONE))
        .containsExactly("STATES at /debates/0: There are 202 States.");
    assertThat(found(validator.against(ReferenceData.of(Samples.dossier())), ONE))
        .containsExactly("STATES at /debates/0: There are 0 States.");
  }

  @Test
  void keeps_its_date_and_reference_data_when_rules_are_added() {
    Validator validator =
        Validator.of(List.of())
            .asOf(PartialDate.parse("2020"))
            .against(ReferenceData.of(Samples.dossier()))
            .and(TELLING_THE_DATE, COUNTING_STATES);
    assertThat(found(validator, ONE))
        .containsExactly(
            "DATE at /debates/0: It is 2020.", "STATES at /debates/0: There are 0 States.");
  }

  @Test
  void never_changes() {
    List<Rule> rules = new ArrayList<>(List.of(A));
    Validator validator = Validator.of(rules);
    rules.add(B);
    Validator more = validator.and(B);
    Validator later = validator.asOf(PartialDate.parse("2020"));
    assertThat(validator.rules()).containsExactly(A);
    assertThat(more.rules()).containsExactly(A, B);
    assertThat(later.rules()).containsExactly(A);
    List<Rule> own = validator.rules();
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> own.add(B));
  }

  @Test
  void reports_the_same_of_the_same() {
    Validator validator = Validator.of(List.of(A, B));
    assertThat(validator.validate(ONE)).isEqualTo(validator.validate(Samples.dossier("d")));
  }

  @Test
  @SuppressWarnings("NullAway")
  void takes_no_null() {
    Validator validator = Validator.of(List.of());
    assertThatNullPointerException().isThrownBy(() -> validator.and((Rule[]) null));
    assertThatNullPointerException().isThrownBy(() -> validator.against(null));
    assertThatNullPointerException().isThrownBy(() -> validator.asOf(null));
    assertThatNullPointerException().isThrownBy(() -> validator.validate(null));
  }
}
