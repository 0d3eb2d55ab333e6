package org.chaptereight.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chaptereight.text.UnLanguage.ARABIC;
import static org.chaptereight.text.UnLanguage.ENGLISH;
import static org.chaptereight.text.UnLanguage.FRENCH;
import static org.chaptereight.text.UnLanguage.RUSSIAN;

import java.util.List;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FindingTest {

  private static final JsonPointer PLACE = JsonPointer.ROOT.field("debates").index(0);
  private static final MultilingualText GERMANY =
      MultilingualText.builder().put(ENGLISH, "Germany").put(FRENCH, "Allemagne").build();

  private static Finding finding(String message, Argument... arguments) {
    return Samples.finding(Samples.saying(MultilingualText.of(ENGLISH, message)), PLACE, arguments);
  }

  @Test
  void puts_its_arguments_into_the_message() {
    Finding finding =
        finding(
            "{state} met {other} in {year}, {state}!",
            Argument.of("year", 2016),
            Argument.of("state", "FRA"),
            Argument.of("other", "DEU"));
    assertThat(finding.message(ENGLISH)).isEqualTo("FRA met DEU in 2016, FRA!");
  }

  @Test
  void has_those_citations_of_its_rule_that_apply_to_it() {
    Rule rule =
        Rule.of("OURS", Severity.INFO)
            .cites("TREATY-A", "Art. 1")
            .cites("TREATY-B", "Art. 2")
            .cites("TREATY-B", "Art. 3")
            .says(MultilingualText.of(ENGLISH, "Found."))
            .on(
                Samples.DEBATES,
                (debate, examination) -> {
                  JsonPointer at = examination.place();
                  examination.report(
                      at, cited -> cited.instrument().equals(InstrumentId.of("TREATY-B")));
                  examination.report(at, cited -> false);
                  examination.report(at);
                });
    List<Finding> findings = Validator.of(List.of(rule)).validate(Samples.dossier("d")).findings();
    assertThat(findings)
        .extracting(Finding::toString)
        .containsExactly(
            "OURS at /debates/0: Found. (TREATY-B, Art. 2; TREATY-B, Art. 3)",
            "OURS at /debates/0: Found.",
            "OURS at /debates/0: Found. (TREATY-A, Art. 1; TREATY-B, Art. 2; TREATY-B, Art. 3)");
    assertThat(findings)
        .allSatisfy(one -> assertThat(one.citations()).isSubsetOf(rule.citations()));
  }

  @Test
  void looks_at_what_an_argument_says_no_second_time() {
    Finding finding =
        finding("{a} and {state}", Argument.of("a", "{state} {a} {"), Argument.of("state", "}"));
    assertThat(finding.message(ENGLISH)).isEqualTo("{state} {a} { and }");
  }

  @Test
  void calls_things_by_their_names_in_the_language_of_the_words() {
    Finding finding =
        Samples.finding(
            Samples.saying(
                MultilingualText.builder()
                    .put(ENGLISH, "{state} presides.")
                    .put(RUSSIAN, "Председательствует {state}.")
                    .build()),
            PLACE,
            Argument.of("state", "DEU", GERMANY));
    assertThat(finding.message(ENGLISH)).isEqualTo("Germany presides.");
    assertThat(finding.message(FRENCH)).isEqualTo("Germany presides.");
    assertThat(finding.message(RUSSIAN)).isEqualTo("Председательствует Germany.");
    assertThat(finding.message(ARABIC)).isEqualTo("Germany presides.");
  }

  @Test
  void calls_things_by_their_names_in_a_language_told_more_exactly() {
    Finding finding =
        Samples.finding(
            Samples.saying(MultilingualText.of(FRENCH, "{state} préside.")),
            PLACE,
            Argument.of("state", "DEU", GERMANY));
    assertThat(finding.message(LanguageTag.of("fr-CA"))).isEqualTo("Allemagne préside.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "an open { brace", "}", "{}", "{a b}", "{{a}}", "{a}}"})
  void refuses_a_message_with_a_brace_that_holds_no_name(String message) {
    MultilingualText text = MultilingualText.of(ENGLISH, message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.saying(text))
        .withMessageStartingWith(
            "a message has braces around the names of arguments, or around their forms: "
                + message
                + " at character ");
  }

  @Test
  void isolates_what_runs_against_the_words() {
    Rule rule =
        Rule.of("OUR-RULE", Severity.INFO)
            .cites("UN-CHARTER", "Art. 53(1)")
            .says(
                MultilingualText.builder()
                    .put(ARABIC, "{state} في {year}")
                    .put(ENGLISH, "{state} in {year}")
                    .build())
            .on(Samples.DEBATES, (debate, examination) -> {});
    Finding finding =
        Samples.finding(
            rule,
            PLACE,
            Argument.of("state", "SYR", MultilingualText.of(ARABIC, "سوريا")),
            Argument.of("year", 2016));
    assertThat(finding.message(ARABIC))
        .isEqualTo("سوريا في \u20682016\u2069 \u2068(UN-CHARTER, Art. 53(1))\u2069");
    assertThat(finding.message(ENGLISH))
        .isEqualTo("\u2068سوريا\u2069 in 2016 (UN-CHARTER, Art. 53(1))");
  }

  @Test
  void isolates_citations_that_run_against_the_words_and_keeps_them_in_the_line() {
    Rule rule =
        Rule.of("OURS", Severity.INFO)
            .cites("\u0645\u064A\u062B\u0627\u0642", "1\n2")
            .says(MultilingualText.of(ENGLISH, "Found."))
            .on(Samples.DEBATES, (debate, examination) -> {});
    assertThat(Samples.finding(rule, PLACE).message(ENGLISH))
        .isEqualTo("Found. \u2068(\u0645\u064A\u062B\u0627\u0642, 1\\u000A2)\u2069");
  }

  @Test
  void cites_the_provisions_of_its_rule() {
    Rule rule =
        Rule.of("OUR-RULE", Severity.WARNING)
            .cites("S/96/Rev.7", "rule 37")
            .cites("UN-CHARTER", "Art. 31")
            .says(MultilingualText.of(ENGLISH, "Not so."))
            .on(Samples.DEBATES, (debate, examination) -> {});
    Finding finding = Samples.finding(rule, PLACE);
    assertThat(finding.message(ENGLISH))
        .isEqualTo("Not so. (S/96/Rev.7, rule 37; UN-CHARTER, Art. 31)");
    assertThat(finding)
        .hasToString("OUR-RULE at /debates/0: Not so. (S/96/Rev.7, rule 37; UN-CHARTER, Art. 31)")
        .returns(RuleCode.of("OUR-RULE"), Finding::code)
        .returns(Severity.WARNING, Finding::severity);
  }

  @Test
  void may_be_about_the_document_as_a_whole() {
    Rule rule = Samples.saying(MultilingualText.of(ENGLISH, "Not so."));
    assertThat(Samples.finding(rule, JsonPointer.ROOT))
        .hasToString("OUR-RULE at the document: Not so.");
  }

  @Test
  void has_its_arguments_for_programs() {
    Argument state = Argument.of("state", "DEU", GERMANY);
    Finding finding = finding("{state} {year}", state, Argument.of("year", 2016));
    assertThat(finding.argument("state")).contains(state);
    assertThat(finding.argument("year")).map(Argument::value).contains("2016");
    assertThat(finding.argument("month")).isEmpty();
  }

  @Test
  void is_equal_to_one_of_the_same_rule_place_and_arguments() {
    Rule rule = Samples.never("A", Severity.INFO);
    Finding finding = Samples.finding(rule, PLACE, Argument.of("a", 1));
    assertThat(finding)
        .isEqualTo(Samples.finding(rule, PLACE, Argument.of("a", "1")))
        .isNotEqualTo(Samples.finding(rule, PLACE.field("date"), Argument.of("a", 1)))
        .isNotEqualTo(Samples.finding(rule, PLACE));
  }

  @Test
  void stays_in_its_line_whatever_is_in_it() {
    Finding finding =
        Samples.finding(
            Samples.saying(
                MultilingualText.builder()
                    .put(ENGLISH, "{state} and {other}")
                    .put(ARABIC, "{state} و{other}")
                    .build()),
            JsonPointer.ROOT.field("a\nb\u202E"),
            Argument.of("state", "x", MultilingualText.of(ENGLISH, "Line\nend\u202E\u200F")),
            Argument.of("other", "y\u2028\u001B"));
    assertThat(finding.toString())
        .startsWith("OUR-RULE at /a\\u000Ab\\u202E: \u2068Line\\u000Aend\\u202E")
        .endsWith(" and y\\u2028\\u001B");
    assertThat(finding.message(ARABIC))
        .isEqualTo("\u2068Line\\u000Aend\\u202E\u200F\u2069 و\u2068y\\u2028\\u001B\u2069");
  }

  @Test
  void names_a_thing_by_the_beginning_of_a_long_name() {
    Finding finding =
        finding(
            "{state}", Argument.of("state", "x", MultilingualText.of(ENGLISH, "n".repeat(2_000))));
    assertThat(finding.message(ENGLISH)).isEqualTo("n".repeat(1_000) + "…");
  }
}
