package org.chaptereight.rules;

import org.chaptereight.validation.RuleGroup;

/** The groups of the library's rules, by which a profile can select them. */
public final class Groups {

  /** Chapter VIII of the Charter, and what else of the Charter governs regional action. */
  public static final RuleGroup CHARTER = RuleGroup.of("CHARTER");

  /** Debates of the Council: presidency, agenda, participants, outcome. */
  public static final RuleGroup AGENDA = RuleGroup.of("AGENDA");

  /** Votes. */
  public static final RuleGroup VOTE = RuleGroup.of("VOTE");

  /** Legal instruments and series of resolutions. */
  public static final RuleGroup INSTRUMENT = RuleGroup.of("INSTRUMENT");

  /** Document symbols. */
  public static final RuleGroup SYMBOL = RuleGroup.of("SYMBOL");

  /** Organizations, and who is what in them. */
  public static final RuleGroup MEMBERSHIP = RuleGroup.of("MEMBERSHIP");

  /** States, their codes and names. */
  public static final RuleGroup STATE = RuleGroup.of("STATE");

  /** Cooperation areas. */
  public static final RuleGroup AREA = RuleGroup.of("AREA");

  /** What is said, and where it comes from. */
  public static final RuleGroup SOURCE = RuleGroup.of("SOURCE");

  /** Identifiers, what refers to them, and codes of vocabularies. */
  public static final RuleGroup REFERENCE = RuleGroup.of("REFERENCE");

  /** Texts of every kind. */
  public static final RuleGroup TEXT = RuleGroup.of("TEXT");

  private Groups() {}
}
