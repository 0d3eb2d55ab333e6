package org.chaptereight.code;

/**
 * A code that one dossier gives to one of its records, such as {@code CSTO} or {@code P-BAN}.
 *
 * <p>An identifier has 1 to {@value #MAX_LENGTH} characters: letters, digits and combining marks of
 * any script, and after the first also {@code - . _ : / ( )} and single inner spaces. Nothing
 * invisible can be in it, such as the fillers and variation selectors that Unicode counts among
 * letters and marks.
 *
 * @param <C> the identifier's own type
 */
public abstract class Identifier<C extends Identifier<C>> extends Code<C> {

  /** The most characters (UTF-16 code units) that an identifier can have. */
  public static final int MAX_LENGTH = 128;

  /**
   * Checks and keeps the text.
   *
   * @param text the identifier as written
   * @throws IllegalArgumentException if the text is not an identifier; the message says why
   */
  protected Identifier(String text) {
    super(text);
    int length = text.length();
    if (length == 0 || length > MAX_LENGTH) {
      throw InvalidValueException.of(
          "identifier.length",
          "an identifier has 1 to {most} characters, this one has {length}",
          "most",
          MAX_LENGTH,
          "length",
          length);
    }
    for (int i = 0; i < length; ) {
      int c = text.codePointAt(i);
      if (!isLetterOrDigit(c)) {
        int next = i + 1 < length ? text.codePointAt(i + 1) : ' ';
        boolean inner =
            i > 0 && (isMark(c) || "-._:/()".indexOf(c) >= 0 || (c == ' ' && next != ' '));
        if (!inner) {
          throw InvalidValueException.of(
              "identifier.character",
              "{text} is not an identifier: {character} at character {at}",
              "text",
              Characters.quote(text),
              "character",
              Characters.name(c),
              "at",
              text.codePointCount(0, i) + 1);
        }
      }
      i += Character.charCount(c);
    }
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (Character.isLetterOrDigit(c) && Characters.isVisible(c));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
        && Characters.isVisible(c);
  }
}
