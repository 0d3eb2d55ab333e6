package org.chaptereight.state;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.chaptereight.code.Characters;
import org.chaptereight.code.Code;
import org.chaptereight.code.InvalidValueException;

/**
 * The code of a State: three capital letters, as ISO 3166-1 alpha-3 assigns them, such as {@code
 * RUS}.
 *
 * <p>Withdrawn codes, such as {@code SUN}, are codes too. Whether a code is assigned is told by the
 * reference data, not by this type.
 *
 * <p>Equal codes are the same object: records are full of them, and they are compared all the time.
 */
public final class StateCode extends Code<StateCode> {

  private static final int LETTERS = 26;

  /** The codes that were asked for, as numbers of three digits to the base 26. */
  private static final AtomicReferenceArray<StateCode> CODES =
      new AtomicReferenceArray<>(LETTERS * LETTERS * LETTERS);

  private StateCode(String text) {
    super(text);
  }

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if the text is not three capital letters A to Z
   */
  public static StateCode of(String text) {
    int number = requireNonNull(text, "text").length() == 3 ? 0 : -1;
    for (int i = 0; number >= 0 && i < 3; i++) {
      int letter = text.charAt(i) - 'A';
      number = letter >= 0 && letter < LETTERS ? number * LETTERS + letter : -1;
    }
    if (number < 0) {
      throw InvalidValueException.of(
          "state.form",
          "{text} is not a State code: expected three capitals A-Z, as \"RUS\"",
          "text",
          Characters.quote(text));
    }
    StateCode code = CODES.get(number);
    if (code == null) {
      CODES.compareAndSet(number, null, new StateCode(text));
      code = CODES.get(number);
    }
    return code;
  }
}
