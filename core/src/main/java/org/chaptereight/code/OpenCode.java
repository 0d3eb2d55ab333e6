package org.chaptereight.code;

import java.util.List;

/**
 * A value of a vocabulary that the world can extend, such as a kind of organization.
 *
 * <p>The values known to this version are constants of the subclass. A value it does not know is
 * kept and given back unchanged, so that data written by a later version passes through; {@link
 * #isKnown()} tells them apart.
 *
 * <p>A code has 1 to {@value #MAX_LENGTH} characters: words of ASCII capitals and digits, the first
 * beginning with a letter, joined by single underscores.
 *
 * @param <C> the vocabulary's own type
 */
public abstract class OpenCode<C extends OpenCode<C>> extends Code<C> {

  /** The most characters that a code can have. */
  public static final int MAX_LENGTH = 64;

  /**
   * Whether the value was found in its vocabulary. Threads may look it up more than once, and find
   * the same.
   */
  @SuppressWarnings("Immutable")
  private boolean known;

  /**
   * Checks and keeps the text.
   *
   * @param text the code as written
   * @throws IllegalArgumentException if the text is not a code; the message says why
   */
  protected OpenCode(String text) {
    super(text);
    checkForm(text, List.of());
  }

  /** Refuses a text that is not a code, and tells the code of these that it is a slip for. */
  static void checkForm(String text, Iterable<String> known) {
    if (isWellFormed(text)) {
      return;
    }
    Reason form =
        Reason.of(
            "code.form",
            "{text} is not a code: expected capitals A-Z and digits, words joined by _,"
                + " at most {most} characters",
            "text",
            Characters.quote(text),
            "most",
            MAX_LENGTH);
    throw new InvalidValueException(
        Spelling.alike(text, known)
            .map(
                near ->
                    Reason.of(
                        "code.near", "{form}; did you mean {near}?", "form", form, "near", near))
            .orElse(form));
  }

  /**
   * The vocabulary that the value is of, with the values that this version of the library knows.
   */
  public abstract Vocabulary<C> vocabulary();

  /** Whether this version of the library knows the value. */
  public final boolean isKnown() {
    if (known) {
      return true;
    }
    boolean found = vocabulary().contains(this);
    known = found;
    return found;
  }

  private static boolean isWellFormed(String text) {
    int length = text.length();
    if (length == 0 || length > MAX_LENGTH || !isCapital(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      char c = text.charAt(i);
      boolean joins = c == '_' && i + 1 < length && text.charAt(i - 1) != '_';
      if (!isCapital(c) && !(c >= '0' && c <= '9') && !joins) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
