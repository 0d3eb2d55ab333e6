package org.chaptereight.validation;

import static com.google.common.base.Preconditions.checkState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chaptereight.text.UnLanguage.ARABIC;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Stream;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.junit.jupiter.api.Test;

/** A user's rule that fails, in whatever way, is reported and stops no other. */
final class FailingRulesTest {

  private static final Dossier ONE = Samples.dossier("d");
  private static final Rule AFTER = Samples.never("AFTER", Severity.INFO);

  private static <T> Rule failing(Subject<T> subject, Check<T> check) {
    return Rule.of("OURS-FAILS", Severity.INFO)
        .says(MultilingualText.of(ENGLISH, "hi {who}"))
        .on(subject, check);
  }

  private static List<String> found(Rule rule, Profile profile) {
    return Validator.of(List.of(rule, AFTER)).by(profile).validate(ONE).findings().stream()
        .map(Finding::toString)
        .toList();
  }

  private static void failsWith(String failure, String at, Rule rule) {
    assertThat(found(rule, Profile.standard()))
        .containsExactly(
            "RULE-FAILED at %s: The check of OURS-FAILS failed (%s".formatted(at, failure),
            "AFTER at /debates/0: The debate d is here.");
  }

  @Test
  void whatever_its_check_throws() {
    failsWith(
        "an assertion that does not hold): java.lang.AssertionError: no",
        "/debates/0",
        failing(
            Samples.DEBATES,
            (debate, examination) -> {
              throw new AssertionError("no");
            }));
  }

  @Test
  void an_error_of_its_own_language_too_but_not_one_of_the_machine() {
    failsWith(
        "an exception): java.lang.Error: not written yet",
        "/debates/0",
        failing(
            Samples.DEBATES,
            (debate, examination) -> {
              throw new Error("not written yet");
            }));
    Rule broken =
        failing(
            Samples.DEBATES,
            (debate, examination) -> {
              throw new InternalError("the machine is broken");
            });
    assertThatExceptionOfType(InternalError.class)
        .isThrownBy(() -> found(broken, Profile.standard()));
  }

  @Test
  void and_tells_why_in_words_of_each_language() {
    Rule rule =
        failing(
            Samples.DEBATES,
            (debate, examination) -> {
              throw new NoClassDefFoundError("Ours");
            });
    Finding failed = Validator.of(List.of(rule)).validate(ONE).findings().get(0);
    assertThat(failed.argument("reason").orElseThrow().value()).isEqualTo("LINKAGE");
    assertThat(Stream.of(UnLanguage.values()).map(failed::message))
        .containsExactly(
            "فشل التحقق من القاعدة \u2068OURS-FAILS\u2069 (تعذر تحميل صنف برمجي):"
                + " \u2068java.lang.NoClassDefFoundError: Ours\u2069",
            "OURS-FAILS检查失败（无法加载类）：java.lang.NoClassDefFoundError: Ours",
            "The check of OURS-FAILS failed (a class that cannot be loaded):"
                + " java.lang.NoClassDefFoundError: Ours",
            "La vérification OURS-FAILS a échoué (classe impossible à charger)\u00a0:"
                + " java.lang.NoClassDefFoundError: Ours",
            "Проверка OURS-FAILS завершилась сбоем (не загружен класс):"
                + " java.lang.NoClassDefFoundError: Ours",
            "La comprobación OURS-FAILS ha fallado (una clase que no se puede cargar):"
                + " java.lang.NoClassDefFoundError: Ours");
  }

  @Test
  void if_its_records_cannot_be_listed() {
    failsWith(
        "an exception): java.lang.IllegalStateException: none",
        "the document",
        failing(
            Subject.<DebateAgenda>of(
                "debates",
                dossier -> {
                  throw new IllegalStateException("none");
                }),
            (debate, examination) -> {}));
  }

  @Test
  void if_its_records_cannot_be_named() {
    failsWith(
        "an exception): java.lang.IllegalStateException: nameless",
        "/debates/0",
        failing(
            Subject.<DebateAgenda>of(
                "debates",
                Dossier::debates,
                debate -> {
                  throw new IllegalStateException("nameless");
                }),
            (debate, examination) ->
                examination.report(examination.place(), Argument.of("who", "x"))));
  }

  @Test
  void if_what_it_throws_cannot_be_told() {
    Rule rule =
        failing(
            Samples.DEBATES,
            (debate, examination) -> {
              throw new Unspeakable();
            });
    failsWith("an exception): " + Unspeakable.class.getName(), "/debates/0", rule);
  }

  @Test
  void if_it_does_not_report_what_its_message_tells() {
    failsWith(
        "an exception): java.lang.IllegalArgumentException: the message of OURS-FAILS has the arguments [who], and"
            + " only [nobody] are reported",
        "/debates/0",
        failing(
            Samples.DEBATES,
            (debate, examination) ->
                examination.report(examination.place(), Argument.of("nobody", "y"))));
  }

  @Test
  void even_if_only_its_group_or_graver_findings_are_asked_for() {
    Rule rule =
        failing(
            Samples.DEBATES,
            (debate, examination) -> {
              throw new IllegalStateException("no");
            });
    assertThat(found(rule, Profile.standard().only(RuleGroup.of("OURS")))).hasSize(1);
    Rule unknown =
        failing(
            Samples.DEBATES,
            (debate, examination) -> examination.notChecked(examination.place(), "council 2031"));
    assertThat(
            Validator.of(List.of(unknown))
                .by(Profile.standard().with(unknown.code(), Severity.ERROR).atLeast(Severity.ERROR))
                .tellingWhatIsNotChecked()
                .validate(ONE)
                .findings())
        .extracting(finding -> finding.code().toString())
        .containsExactly("NOT-CHECKED");
    assertThat(found(rule, Profile.standard().without(RuleGroup.of("VALIDATION")))).hasSize(1);
  }

  @Test
  void two_rules_of_one_code_are_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validator.of(List.of(AFTER, AFTER)))
        .withMessage("there are two rules of the code AFTER");
  }

  @Test
  void what_runs_from_right_to_left_is_isolated_in_other_words() {
    Rule rule = Samples.saying(MultilingualText.of(ENGLISH, "{id} is unknown."));
    Finding finding =
        Samples.finding(
            rule, org.chaptereight.code.JsonPointer.ROOT, Argument.of("id", "\u0639\u0645"));
    assertThat(finding.message(ENGLISH)).isEqualTo("\u2068\u0639\u0645\u2069 is unknown.");
    assertThat(finding.message(ARABIC)).isEqualTo("\u2068\u0639\u0645\u2069 is unknown.");
  }

  private static final class Unspeakable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      throw new IllegalStateException("no words");
    }
  }

  @Test
  void if_one_of_its_records_cannot_be_had_the_others_are_looked_at() {
    Subject<DebateAgenda> gaps =
        Subject.of(
            "debates",
            dossier ->
                Lists.transform(
                    dossier.debates(),
                    debate -> {
                      checkState(!debate.id().toString().equals("b"), "lost");
                      return debate;
                    }),
            DebateAgenda::id);
    Rule rule =
        Rule.of("OURS", Severity.INFO)
            .says(MultilingualText.of(ENGLISH, "Here."))
            .on(gaps, (debate, examination) -> examination.report(examination.place()));
    assertThat(
            Validator.of(List.of(rule)).validate(Samples.dossier("a", "b", "c")).findings().stream()
                .map(Finding::toString))
        .containsExactly(
            "OURS at /debates/0: Here.",
            "RULE-FAILED at /debates/1: The check of OURS failed (an exception):"
                + " java.lang.IllegalStateException: lost",
            "OURS at /debates/2: Here.");
  }
}
