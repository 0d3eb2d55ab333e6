package org.chaptereight.state;

import static java.util.Objects.requireNonNull;

import org.chaptereight.code.Characters;
import org.chaptereight.code.Code;
import org.chaptereight.code.InvalidValueException;

/**
 * The code of a State: three capital letters, as ISO 3166-1 alpha-3 assigns them, such as {@code
 * RUS}.
 *
 * <p>Withdrawn codes, such as {@code SUN}, are codes too. Whether a code is assigned is told by the
 * reference data, not by this type.
 */
public final class StateCode extends Code<StateCode> {

  private StateCode(String text) {
    super(text);
  }

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if the text is not three capital letters A to Z
   */
  public static StateCode of(String text) {
    boolean capitals = requireNonNull(text, "text").length() == 3;
    for (int i = 0; capitals && i < 3; i++) {
      capitals = text.charAt(i) >= 'A' && text.charAt(i) <= 'Z';
    }
    if (!capitals) {
      throw InvalidValueException.of(
          "state.form",
          "{text} is not a State code: expected three capitals A-Z, as \"RUS\"",
          "text",
          Characters.quote(text));
    }
    return new StateCode(text);
  }
}
