package org.chaptereight.validation;

import static java.util.Objects.requireNonNull;

import org.chaptereight.code.Characters;
import org.chaptereight.code.Code;

/**
 * The stable code of a rule, such as {@code AGENDA-PRESIDENCY-ROTATION}: words of ASCII capitals
 * and digits joined by single hyphens. A code is never renamed and never used again for another
 * rule.
 */
public final class RuleCode extends Code<RuleCode> {

  private RuleCode(String text) {
    super(text);
  }

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if the text is not made as said above
   */
  public static RuleCode of(String text) {
    return new RuleCode(require(requireNonNull(text, "text"), "a rule code"));
  }

  /** Gives the text back if it is made as said above. */
  static String require(String text, String what) {
    char before = '-';
    boolean wellFormed = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wellFormed &= (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c == '-' && before != '-');
      before = c;
    }
    if (!wellFormed || before == '-') {
      throw new IllegalArgumentException(
          "%s is not %s: expected capitals A-Z and digits, words joined by -"
              .formatted(Characters.quote(text), what));
    }
    return text;
  }
}
