package org.chaptereight.validation;

import static java.util.Objects.requireNonNull;

import org.chaptereight.code.Code;

/**
 * The subject that rules have in common, such as {@code AGENDA}: made like a {@link RuleCode}.
 *
 * <p>A {@link Profile} can leave out all rules of a group.
 */
public final class RuleGroup extends Code<RuleGroup> {

  private RuleGroup(String text) {
    super(text);
  }

  /**
   * Reads the name of a group.
   *
   * @throws IllegalArgumentException if the text is not made like a {@link RuleCode}
   */
  public static RuleGroup of(String text) {
    return new RuleGroup(RuleCode.require(requireNonNull(text, "text"), "the name of a group"));
  }
}
