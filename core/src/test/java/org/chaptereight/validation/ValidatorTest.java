package org.chaptereight.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.chaptereight.text.UnLanguage.ENGLISH;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
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
    assertThat(both.rules()).startsWith(StandardRules.all().get(0)).endsWith(A, B);
    assertThat(both.rules()).hasSize(StandardRules.all().size() + 2);
    assertThat(found(both, ONE))
        .endsWith(
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

  private static final Rule FAILING =
      Rule.of("FAILING", Severity.INFO)
          .says(MultilingualText.of(ENGLISH, "Found."))
          .on(
              Samples.DEBATES,
              (debate, examination) -> {
                examination.report(examination.place());
                throw new IllegalStateException("no luck with " + debate.id());
              });

  @Test
  void reports_a_check_that_fails_and_goes_on() {
    assertThat(found(Validator.of(List.of(FAILING, A)), Samples.dossier("x", "y")))
        .containsExactly(
            "FAILING at /debates/0: Found.",
            "RULE-FAILED at /debates/0: The check of FAILING failed (an exception):"
                + " java.lang.IllegalStateException: no luck with x",
            "FAILING at /debates/1: Found.",
            "RULE-FAILED at /debates/1: The check of FAILING failed (an exception):"
                + " java.lang.IllegalStateException: no luck with y",
            "A at /debates/0: The debate x is here.",
            "A at /debates/1: The debate y is here.");
  }

  @Test
  void reports_a_check_that_recurs_without_end() {
    Rule endless =
        Rule.of("ENDLESS", Severity.INFO)
            .says(MultilingualText.of(ENGLISH, "Found."))
            .on(Samples.DEBATES, (debate, examination) -> recur(1));
    assertThat(found(Validator.of(List.of(endless)), ONE))
        .containsExactly(
            "RULE-FAILED at /debates/0: The check of ENDLESS failed (calls nested too deeply):"
                + " java.lang.StackOverflowError");
  }

  private static int recur(int i) {
    return i == 0 ? 0 : 1 + recur(i + 1);
  }

  private static final Rule LACKING =
      Rule.of("LACKING", Severity.ERROR)
          .says(MultilingualText.of(ENGLISH, "Never."))
          .on(
              Samples.DEBATES,
              (debate, examination) ->
                  examination.notChecked(examination.place().field("date"), "council 2031"));

  @Test
  void tells_what_is_not_checked_if_it_is_asked_to() {
    Validator validator = Validator.of(List.of(LACKING));
    assertThat(found(validator, ONE)).isEmpty();
    assertThat(found(validator.tellingWhatIsNotChecked(), ONE))
        .containsExactly(
            "NOT-CHECKED at /debates/0/date: LACKING was not checked, for lack of: council 2031");
    assertThat(
            found(
                validator
                    .tellingWhatIsNotChecked()
                    .by(Profile.standard().atLeast(Severity.WARNING)),
                ONE))
        .hasSize(1);
    assertThat(
            found(
                validator
                    .tellingWhatIsNotChecked()
                    .by(Profile.standard().without(RuleCode.of("NOT-CHECKED"))),
                ONE))
        .isEmpty();
  }

  @Test
  void goes_by_a_profile() {
    Validator validator =
        Validator.of(List.of(A, B))
            .by(Profile.standard().without(A.code()).with(B.code(), Severity.INFO));
    assertThat(validator.rules()).containsExactly(B);
    assertThat(validator.validate(ONE).findings())
        .singleElement()
        .returns(B.code(), Finding::code)
        .returns(Severity.INFO, Finding::severity);
  }

  @Test
  void tells_the_record_of_a_finding() {
    assertThat(
            Validator.of(List.of(A, FAILING, LACKING))
                .tellingWhatIsNotChecked()
                .validate(ONE)
                .findings())
        .hasSize(4)
        .allSatisfy(finding -> assertThat(finding.record()).contains("d"));
  }

  @Test
  void looks_at_the_dossier_as_a_whole_once() {
    Rule untitled =
        Rule.of("UNTITLED", Severity.INFO)
            .says(MultilingualText.of(ENGLISH, "The dossier {id} has no title."))
            .on(
                Subject.dossier(),
                (dossier, examination) ->
                    examination.report(
                        examination.place().field("title"), Argument.of("id", dossier.id())));
    assertThat(found(Validator.of(List.of(untitled)), Samples.dossier("x", "y")))
        .containsExactly("UNTITLED at /title: The dossier sample has no title.");
  }

  @Test
  void looks_at_one_record_by_the_rules_about_it() {
    Rule whole =
        Rule.of("WHOLE", Severity.INFO)
            .says(MultilingualText.of(ENGLISH, "Whole."))
            .on(
                Subject.dossier(),
                (dossier, examination) -> examination.report(examination.place()));
    Report report =
        Validator.of(List.of(A, whole, FAILING))
            .by(Profile.standard().with(A.code(), Severity.INFO))
            .validate(Samples.DEBATES, Samples.dossier("new").debates().get(0), ONE);
    assertThat(report.findings().stream().map(Finding::toString))
        .containsExactly(
            "A at the document: The debate new is here.",
            "FAILING at the document: Found.",
            "RULE-FAILED at the document: The check of FAILING failed (an exception):"
                + " java.lang.IllegalStateException: no luck with new");
    assertThat(report.findings().get(0))
        .returns(Severity.INFO, Finding::severity)
        .returns(Optional.of("new"), Finding::record);
  }

  @Test
  void looks_at_a_stream_of_dossiers_in_their_order() {
    Validator validator = Validator.of(List.of(A));
    List<Dossier> dossiers = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      dossiers.add(Samples.dossier("d" + i));
    }
    List<Report> expected = dossiers.stream().map(validator::validate).toList();
    assertThat(validator.validateAll(dossiers.stream())).isEqualTo(expected).hasSize(500);
    assertThat(validator.validateAll(dossiers.parallelStream())).isEqualTo(expected);
  }

  private static Dossier large() {
    String[] ids = new String[10_000];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = "d" + i;
    }
    return Samples.dossier(ids);
  }

  @Test
  void finds_the_same_in_parallel() {
    Validator validator = Validator.of(List.of(A, FAILING, B));
    Dossier dossier = large();
    Report report = validator.validate(dossier);
    assertThat(report.findings()).hasSize(40_000);
    assertThat(report.findings().get(9_999).pointer()).hasToString("/debates/9999");
    assertThat(report.findings().stream().map(Finding::pointer).distinct()).hasSize(10_000);
    assertThat(validator.parallel().validate(dossier)).isEqualTo(report);
  }

  @Test
  void shares_the_records_out_between_threads() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    CountDownLatch two = new CountDownLatch(2);
    Rule meeting =
        Rule.of("MEETING", Severity.INFO)
            .says(MultilingualText.of(ENGLISH, "x"))
            .on(
                Samples.DEBATES,
                (debate, examination) -> {
                  if (threads.add(Thread.currentThread())) {
                    two.countDown();
                    try {
                      assertThat(two.await(1, TimeUnit.MINUTES)).isTrue();
                    } catch (InterruptedException e) {
                      throw new IllegalStateException(e);
                    }
                  }
                });
    assumeTrue(
        ForkJoinPool.getCommonPoolParallelism() > 1
            || Runtime.getRuntime().availableProcessors() > 1);
    assertThat(found(Validator.of(List.of(meeting)).parallel(), large())).isEmpty();
    assertThat(threads).hasSizeGreaterThan(1);
  }

  @Test
  void stops_when_it_is_asked_to() {
    AtomicInteger seen = new AtomicInteger();
    Rule counting =
        Rule.of("COUNTING", Severity.INFO)
            .says(MultilingualText.of(ENGLISH, "x"))
            .on(Samples.DEBATES, (debate, examination) -> seen.incrementAndGet());
    Validator validator = Validator.of(List.of(counting)).stoppingIf(() -> seen.get() >= 100);
    Dossier dossier = large();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> validator.validate(dossier))
        .withMessage("the validation was cancelled");
    assertThat(seen).hasValueBetween(100, 200);
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> validator.validate(Samples.DEBATES, dossier.debates().get(0), dossier));
  }

  @Test
  void reports_a_check_that_throws_a_cancellation_of_its_own() {
    Rule cancelling =
        Rule.of("CANCELLING", Severity.INFO)
            .says(MultilingualText.of(ENGLISH, "x"))
            .on(
                Samples.DEBATES,
                (debate, examination) -> {
                  throw new CancellationException("mine");
                });
    assertThat(found(Validator.of(List.of(cancelling)), ONE))
        .containsExactly(
            "RULE-FAILED at /debates/0: The check of CANCELLING failed (an exception):"
                + " java.util.concurrent.CancellationException: mine");
  }

  @Test
  void derives_what_rules_share_once_for_a_dossier() {
    AtomicInteger made = new AtomicInteger();
    Function<Dossier, String> derivation = dossier -> dossier.id() + " " + made.incrementAndGet();
    Rule first = telling("FIRST", derivation);
    Rule second = telling("SECOND", derivation);
    Validator validator = Validator.of(List.of(first, second));
    assertThat(found(validator, Samples.dossier("x", "y")))
        .containsExactly(
            "FIRST at /debates/0: sample 1",
            "FIRST at /debates/1: sample 1",
            "SECOND at /debates/0: sample 1",
            "SECOND at /debates/1: sample 1");
    assertThat(found(validator, ONE)).contains("FIRST at /debates/0: sample 2");
  }

  private static Rule telling(String code, Function<Dossier, String> derivation) {
    return Rule.of(code, Severity.INFO)
        .says(MultilingualText.of(ENGLISH, "{derived}"))
        .on(
            Samples.DEBATES,
            (debate, examination) ->
                examination.report(
                    examination.place(), Argument.of("derived", examination.derived(derivation))));
  }

  @Test
  void has_notices_of_its_own_whose_codes_are_taken() {
    assertThat(Validator.notices())
        .extracting(Rule::toString)
        .containsExactly(
            "RULE-FAILED",
            "NOT-CHECKED",
            "SUPPRESSION-UNUSED",
            "SUPPRESSION-EXPIRED",
            "RULE-UNKNOWN");
    assertThat(Validator.notices())
        .allMatch(notice -> notice.message().isInAllOfficialLanguages())
        .allMatch(notice -> notice.requirement().isPresent())
        .allMatch(notice -> notice.group().equals(RuleGroup.of("VALIDATION")));
    List<Rule> taken = List.of(Samples.never("NOT-CHECKED", Severity.INFO));
    assertThatIllegalArgumentException().isThrownBy(() -> Validator.of(taken));
    assertThat(found(Validator.of(Validator.notices().subList(0, 0)), ONE)).isEmpty();
  }
}
