package org.chaptereight.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.Wording;
import org.junit.jupiter.api.Test;

/** What users' rules can be about: values on a way of their own through records. */
final class SubjectTest {

  private static final Subject<DebateAgenda> DEBATES = Samples.DEBATES.by(SubjectTest::debate);

  private static final Subject<Dossier> WHOLE =
      Subject.dossier().by((dossier, walker) -> walker.in("id", dossier.id(), ids()));

  private static final Subject<Wording> WORDINGS = Subject.within(List.of(DEBATES));
  private static final Subject<Object> IDS = Subject.within(List.of(WHOLE, DEBATES));

  private static Subject<Object> ids() {
    return IDS;
  }

  private static void debate(DebateAgenda debate, Walker walker) {
    walker.in("id", debate.id(), IDS);
    walker.in("theme", debate.theme(), SubjectTest::theme);
    walker.maybe("convener", debate.convener(), IDS);
    walker.each("subjects", debate.subjects(), IDS);
  }

  private static void theme(MultilingualText theme, Walker walker) {
    if (walker.isSought(WORDINGS)) {
      walker.each("wordings", theme.wordings(), WORDINGS);
    }
  }

  private static <T> Rule showing(String code, Subject<T> subject) {
    return Rule.of(code, Severity.INFO)
        .says(MultilingualText.of(ENGLISH, "{value}"))
        .on(
            subject,
            (value, examination) ->
                examination.report(examination.place(), Argument.of("value", value)));
  }

  private static final Validator VALIDATOR =
      Validator.of(List.of(showing("ID", IDS), showing("WORDING", WORDINGS)));

  private static List<String> lines(Report report) {
    return report.findings().stream()
        .map(finding -> finding + " of " + finding.record().orElse("no record"))
        .toList();
  }

  @Test
  void values_are_met_on_the_way_through_the_records_that_hold_them() {
    Dossier dossier = Samples.dossier("a", "b");
    assertThat(lines(VALIDATOR.validate(dossier)))
        .containsExactly(
            "ID at /id: sample of no record",
            "ID at /debates/0/id: a of a",
            "ID at /debates/1/id: b of b",
            "WORDING at /debates/0/theme/wordings/0: x of a",
            "WORDING at /debates/1/theme/wordings/0: x of b");
    assertThat(VALIDATOR.parallel().validate(dossier)).isEqualTo(VALIDATOR.validate(dossier));
  }

  @Test
  void what_a_rule_finds_is_in_one_order_whatever_other_rules_there_are() {
    Dossier dossier = Samples.dossier("a");
    Validator turned = Validator.of(List.of(showing("WORDING", WORDINGS), showing("ID", IDS)));
    for (Validator validator : List.of(turned, turned.parallel())) {
      assertThat(lines(validator.validate(dossier)))
          .containsExactly(
              "WORDING at /debates/0/theme/wordings/0: x of a",
              "ID at /id: sample of no record",
              "ID at /debates/0/id: a of a");
    }
  }

  @Test
  void a_long_way_through_one_record_can_be_cancelled() {
    List<Integer> numbers = Collections.nCopies(100_000, 1);
    Subject<DebateAgenda> debates =
        Samples.DEBATES.by(
            (debate, walker) ->
                walker.in(
                    "all", numbers, (all, here) -> here.each("numbers", all, (number, at) -> {})));
    Rule rule = showing("NEVER", Subject.within(List.of(debates)));
    AtomicInteger asked = new AtomicInteger();
    Validator validator = Validator.of(List.of(rule)).stoppingIf(() -> asked.incrementAndGet() > 2);
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> validator.validate(Samples.dossier("a")));
    assertThat(asked).hasValue(3);
  }

  @Test
  void a_long_way_that_is_gone_again_to_tell_a_place_can_be_cancelled_too() {
    AtomicInteger gone = new AtomicInteger();
    AtomicReference<Subject<Integer>> met = new AtomicReference<>();
    Subject<DebateAgenda> debates =
        Samples.DEBATES.by(
            (debate, walker) -> {
              gone.incrementAndGet();
              walker.each("numbers", Collections.nCopies(100_000, 1), (number, here) -> {});
              walker.in("last", 1, requireNonNull(met.get()));
            });
    Subject<Integer> last = Subject.within(List.of(debates));
    met.set(last);
    Validator validator =
        Validator.of(List.of(showing("LAST", last))).stoppingIf(() -> gone.get() == 2);
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> validator.validate(Samples.dossier("a")));
    assertThat(gone).hasValue(2);
  }

  @Test
  void a_way_that_fails_is_gone_once_more_however_many_rules_there_are() {
    AtomicInteger gone = new AtomicInteger();
    Subject<DebateAgenda> failing =
        Samples.DEBATES.by(
            (debate, walker) -> {
              gone.incrementAndGet();
              walker.in("theme", debate.theme(), SubjectTest::lost);
            });
    Subject<Object> never = Subject.within(List.of(failing));
    Report report =
        Validator.of(List.of(showing("ONE", never), showing("OTHER", never)))
            .validate(Samples.dossier("a", "b"));
    assertThat(report.findings())
        .extracting(finding -> finding.pointer().toString())
        .containsExactly(
            "/debates/0/theme", "/debates/1/theme", "/debates/0/theme", "/debates/1/theme");
    assertThat(gone).hasValue(4);
  }

  @Test
  void a_way_that_catches_what_another_throws_goes_on_where_it_was() {
    AtomicReference<Subject<Object>> met = new AtomicReference<>();
    Subject<DebateAgenda> catching =
        Samples.DEBATES.by(
            (debate, walker) -> {
              try {
                walker.in("theme", debate.theme(), SubjectTest::lost);
              } catch (IllegalStateException e) {
                walker.in("after", debate.id(), requireNonNull(met.get()));
              }
            });
    Subject<Object> ids = Subject.within(List.of(catching));
    met.set(ids);
    assertThat(lines(Validator.of(List.of(showing("ID", ids))).validate(Samples.dossier("a"))))
        .containsExactly("ID at /debates/0/after: a of a");
  }

  private static void lost(Object theme, Walker walker) {
    throw new IllegalStateException("no way");
  }

  /** A holder of numbers whose way is given, and a rule that reports those that are not even. */
  private static Report odd(BiConsumer<Walker, Subject<Integer>> way) {
    AtomicReference<Subject<Integer>> met = new AtomicReference<>();
    Subject<DebateAgenda> debates =
        Samples.DEBATES.by((debate, walker) -> way.accept(walker, requireNonNull(met.get())));
    Subject<Integer> numbers = Subject.within(List.of(debates));
    met.set(numbers);
    Rule rule =
        Rule.of("ODD", Severity.INFO)
            .says(MultilingualText.of(ENGLISH, "{value}"))
            .on(
                numbers,
                (number, examination) -> {
                  if (number % 2 == 1) {
                    examination.report(examination.place(), Argument.of("value", number));
                  }
                });
    return Validator.of(List.of(rule)).validate(Samples.dossier("a"));
  }

  @Test
  void places_are_told_wherever_on_the_way_the_first_is_found() {
    Report report =
        odd(
            (walker, numbers) -> {
              walker.in("first", 2, numbers);
              walker.in(
                  "outer",
                  4,
                  (outer, here) -> {
                    here.each("inner", List.of(6, 8), numbers);
                    here.meet(numbers, 1);
                    here.each("inner", List.of(10, 3), numbers);
                  });
              walker.meet(numbers, 5);
              walker.each("list", List.of(7, 12, 9), (number, here) -> here.meet(numbers, number));
              walker.in("last", 11, numbers);
            });
    assertThat(lines(report))
        .containsExactly(
            "ODD at /debates/0/outer: 1 of a",
            "ODD at /debates/0/outer/inner/1: 3 of a",
            "ODD at /debates/0: 5 of a",
            "ODD at /debates/0/list/0: 7 of a",
            "ODD at /debates/0/list/2: 9 of a",
            "ODD at /debates/0/last: 11 of a");
  }

  @Test
  void a_way_is_gone_once_more_however_much_is_found_on_it() {
    AtomicInteger gone = new AtomicInteger();
    Report report =
        odd(
            (walker, numbers) -> {
              gone.incrementAndGet();
              walker.in(
                  "outer",
                  0,
                  (outer, here) -> here.each("inner", Collections.nCopies(1_000, 1), numbers));
            });
    assertThat(report.findings()).hasSize(1_000);
    assertThat(report.findings().get(999).pointer())
        .isEqualTo(JsonPointer.parse("/debates/0/outer/inner/999"));
    assertThat(gone).hasValue(2);
  }

  @Test
  void a_way_is_gone_once_if_nothing_is_found_on_it() {
    AtomicInteger gone = new AtomicInteger();
    odd(
        (walker, numbers) -> {
          gone.incrementAndGet();
          walker.each("even", List.of(2, 4, 6), numbers);
        });
    assertThat(gone).hasValue(1);
  }

  @Test
  void a_way_that_is_another_each_time_costs_the_place_and_nothing_else() {
    AtomicInteger gone = new AtomicInteger();
    Report report =
        odd(
            (walker, numbers) -> {
              if (gone.getAndIncrement() == 0) {
                walker.in(
                    "once",
                    0,
                    (once, here) -> here.each("odd", Collections.nCopies(9, 1), numbers));
              }
            });
    assertThat(report.findings()).hasSize(9);
    assertThat(report.findings().get(0).pointer()).isEqualTo(JsonPointer.parse("/debates/0"));
  }

  @Test
  void a_way_that_catches_everything_is_told_the_same_places() {
    Report report =
        odd(
            (walker, numbers) -> {
              for (int i = 1; i < 4; i++) {
                try {
                  walker.in("number" + i, i, numbers);
                } catch (RuntimeException e) {
                  // Goes on, whatever it was.
                }
              }
            });
    assertThat(lines(report))
        .containsExactly("ODD at /debates/0/number1: 1 of a", "ODD at /debates/0/number3: 3 of a");
  }

  @Test
  void values_are_met_in_a_single_record_too() {
    Dossier dossier = Samples.dossier("a", "b");
    DebateAgenda second = dossier.debates().get(1);
    assertThat(lines(VALIDATOR.validate(DEBATES, second, dossier)))
        .containsExactly("ID at /id: b of b", "WORDING at /theme/wordings/0: x of b");
    Suppression accepted =
        Suppression.builder()
            .code(RuleCode.of("WORDING"))
            .at(JsonPointer.parse("/debates/1/theme"))
            .reason("it is short")
            .build();
    assertThat(lines(VALIDATOR.suppressing(List.of(accepted)).validate(DEBATES, second, dossier)))
        .containsExactly("ID at /id: b of b");
  }

  @Test
  void a_value_can_be_looked_at_by_itself() {
    assertThat(lines(VALIDATOR.validate(IDS, "c", Samples.dossier("a"))))
        .containsExactly("ID at the document: c of no record");
  }

  @Test
  void a_way_that_fails_is_reported_where_it_does_and_stops_nothing_else() {
    Subject<DebateAgenda> lost =
        Samples.DEBATES.by(
            (debate, walker) ->
                walker.in(
                    "theme",
                    debate.theme(),
                    (theme, here) -> {
                      throw new IllegalStateException("no way");
                    }));
    Subject<String> texts = Subject.within(List.of(lost));
    assertThat(
            lines(
                Validator.of(List.of(showing("TEXT", texts), showing("ID", IDS)))
                    .validate(Samples.dossier("a"))))
        .containsExactly(
            "RULE-FAILED at /debates/0/theme: The check of TEXT failed (an exception):"
                + " java.lang.IllegalStateException: no way of a",
            "ID at /id: sample of no record",
            "ID at /debates/0/id: a of a");
  }

  @Test
  void values_that_nothing_leads_to_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Subject.within(List.of()))
        .withMessage("values are met on the way through something, and nothing is told");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Subject.within(List.of(DEBATES, Samples.DEBATES)))
        .withMessage("there is no way through the debates, see Subject.by");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Subject.within(List.of(Subject.dossier())))
        .withMessage("there is no way through the dossier, see Subject.by");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Subject.within(List.of(WORDINGS)))
        .withMessage("there is no way through values that are met on the way, see Subject.by");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORDINGS.by((wording, walker) -> {}))
        .withMessage("there is no way through values that are met on the way, see Subject.by");
  }

  @Test
  void a_record_of_a_list_that_cannot_be_had_is_looked_at_all_the_same() {
    Subject<DebateAgenda> lost =
        Subject.of(
            "debates",
            dossier -> {
              throw new IllegalStateException("no debates");
            },
            DebateAgenda::id);
    Rule rule =
        Rule.of("LOST", Severity.INFO)
            .says(MultilingualText.of(ENGLISH, "Found."))
            .on(lost, (debate, examination) -> examination.report(examination.place()));
    Suppression accepted =
        Suppression.builder()
            .code(rule.code())
            .at(JsonPointer.parse("/debates/0"))
            .reason("it is the first")
            .build();
    Dossier dossier = Samples.dossier("a");
    assertThat(
            lines(
                Validator.of(List.of(rule))
                    .suppressing(List.of(accepted))
                    .validate(lost, dossier.debates().get(0), dossier)))
        .containsExactly("LOST at the document: Found. of a");
  }

  @Test
  void a_record_that_tells_no_identifier_has_the_one_of_its_place() {
    Subject<DebateAgenda> nameless =
        Subject.of("debates", Dossier::debates, debate -> debate.provisionalAgenda().orElse(null));
    assertThat(
            Validator.of(List.of(showing("NAMELESS", nameless)))
                .validate(Samples.dossier("a"))
                .findings())
        .singleElement()
        .returns(Optional.of("a"), Finding::record);
  }
}
