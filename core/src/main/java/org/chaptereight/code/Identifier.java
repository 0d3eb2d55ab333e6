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
        checkOther(text, c, i);
      }
      i += Character.charCount(c);
    }
  }

  /** Checks what is neither a letter nor a digit. */
  private static void checkOther(String text, int c, int i) {
    if (c == ' ') {
      checkBlank(text, i);
    } else if ("-._:/()".indexOf(c) < 0 && !isMark(c)) {
      throw wrong(
          "identifier.character",
          "{text} is not an identifier: {character} at character {at}",
          text,
          i);
    } else if (i == 0) {
      throw wrong(
          "identifier.beginning",
          "{text} is not an identifier: it begins with {character}",
          text,
          i);
    }
  }

  private static void checkBlank(String text, int i) {
    if (i == 0) {
      throw wrong(
          "identifier.blankFirst", "{text} is not an identifier: it begins with a blank", text, i);
    }
    if (i == text.length() - 1) {
      throw wrong(
          "identifier.blankLast", "{text} is not an identifier: it ends with a blank", text, i);
    }
    if (text.charAt(i - 1) == ' ') {
      throw wrong(
          "identifier.blankTwice",
          "{text} is not an identifier: a second blank at character {at}",
          text,
          i);
    }
  }

  private static InvalidValueException wrong(String key, String english, String text, int i) {
    return InvalidValueException.of(
        key,
        english,
        "text",
        Characters.quote(text),
        "character",
        Characters.name(text.codePointAt(i)),
        "at",
        text.codePointCount(0, i) + 1);
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
