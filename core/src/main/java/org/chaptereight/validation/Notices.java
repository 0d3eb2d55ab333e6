package org.chaptereight.validation;

import com.google.common.collect.ImmutableList;

/** What the engine itself has to say, as rules of which it makes the findings. */
final class Notices {

  private static final RuleGroup VALIDATION = RuleGroup.of("VALIDATION");

  /** The messages, and the words for why a check fails. */
  static final MessageBundle MESSAGES =
      MessageBundle.read(Notices.class::getResourceAsStream, "notices");

  /** A check threw an exception. */
  static final Rule RULE_FAILED =
      notice("RULE-FAILED", Severity.ERROR, "A check ends without an exception");

  /** What a rule needs is not known; told only if it is asked for. */
  static final Rule NOT_CHECKED =
      notice("NOT-CHECKED", Severity.INFO, "What a rule needs to check a record is known");

  /** A suppression suppressed nothing. */
  static final Rule SUPPRESSION_UNUSED =
      notice("SUPPRESSION-UNUSED", Severity.WARNING, "A suppression suppresses a finding");

  /** A suppression counts no longer. */
  static final Rule SUPPRESSION_EXPIRED =
      notice("SUPPRESSION-EXPIRED", Severity.WARNING, "A suppression has not passed its last day");

  /** A profile or a suppression is of a rule that is not there. */
  static final Rule RULE_UNKNOWN =
      notice(
          "RULE-UNKNOWN",
          Severity.WARNING,
          "A profile or a suppression names rules that there are");

  static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          RULE_FAILED, NOT_CHECKED, SUPPRESSION_UNUSED, SUPPRESSION_EXPIRED, RULE_UNKNOWN);

  private Notices() {}

  private static Rule notice(String code, Severity severity, String requirement) {
    return Rule.of(code, severity)
        .in(VALIDATION)
        .requires(requirement)
        .says(MESSAGES)
        .on(Subject.dossier(), (dossier, examination) -> {});
  }
}
