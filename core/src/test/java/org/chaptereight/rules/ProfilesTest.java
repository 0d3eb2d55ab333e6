package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chaptereight.validation.Profile;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.RuleCode;
import org.chaptereight.validation.Severity;
import org.chaptereight.validation.Validator;
import org.junit.jupiter.api.Test;

final class ProfilesTest {

  private static List<String> leftOut(Profile profile) {
    return StandardRules.all().stream()
        .filter(rule -> profile.severityOf(rule).isEmpty())
        .map(Rule::toString)
        .sorted()
        .toList();
  }

  /** The rules of which the findings weigh otherwise than by themselves, and how much. */
  private static List<String> changed(Profile profile) {
    return StandardRules.all().stream()
        .flatMap(
            rule ->
                profile.severityOf(rule).stream()
                    .filter(severity -> severity != rule.severity())
                    .map(severity -> rule + " " + severity))
        .sorted()
        .toList();
  }

  @Test
  void a_draft_is_not_asked_for_what_is_not_there_yet() {
    assertThat(leftOut(Profiles.DRAFT))
        .containsExactly(
            "AREA-LABEL-MISSING",
            "INSTRUMENT-UNREGISTERED",
            "OBSERVER-RESOLUTION-MISSING",
            "PROVENANCE-MISSING");
    assertThat(changed(Profiles.DRAFT)).containsExactly("UNKNOWN-REFERENCE WARNING");
  }

  @Test
  void what_is_published_tells_where_it_comes_from() {
    assertThat(leftOut(Profiles.PUBLICATION)).isEmpty();
    assertThat(changed(Profiles.PUBLICATION)).containsExactly("PROVENANCE-MISSING WARNING");
  }

  @Test
  void an_archive_is_not_told_what_nobody_will_change() {
    assertThat(leftOut(Profiles.ARCHIVE))
        .contains(
            "AGENDA-CONVENER-NOT-PRESIDENT", "AGENDA-PROVISIONAL-NOTICE", "PROVENANCE-MISSING")
        .containsAll(
            StandardRules.all().stream()
                .filter(rule -> rule.severity() == Severity.INFO)
                .map(Rule::toString)
                .toList())
        .doesNotContainAnyElementsOf(
            StandardRules.all().stream()
                .filter(rule -> rule.severity() == Severity.ERROR)
                .map(Rule::toString)
                .toList());
    assertThat(changed(Profiles.ARCHIVE)).isEmpty();
  }

  @Test
  void they_serve_validators_of_other_rules_too() {
    Validator ours = Validator.of(TextRules.ALL);
    assertThat(
            Stream.of(Profiles.DRAFT, Profiles.PUBLICATION, Profiles.ARCHIVE)
                .flatMap(
                    profile ->
                        ours.by(profile).validate(Base.dossier().build()).findings().stream()))
        .isEmpty();
    assertThat(
            ours.by(Profiles.DRAFT.without(RuleCode.of("BIDI-CONTROLS")))
                .validate(Base.dossier().build())
                .findings())
        .extracting(Object::toString)
        .containsExactly(
            "RULE-UNKNOWN at the document: The profile names BIDI-CONTROLS, but there is no such"
                + " rule or group of rules; nearest: BIDI-CONTROL");
  }
}
