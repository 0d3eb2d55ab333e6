package org.chaptereight.text;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Locale;
import org.chaptereight.code.Code;

/**
 * What is left of a name when the accidents of its spelling are taken away.
 *
 * <p>Two names with equal keys are taken for spellings of one name. The key ignores case, accents
 * and vowel marks (in Arabic U+064B to U+0652 among them), the tatweel U+0640, format characters
 * such as directional marks, the kind of hyphen and of apostrophe, and blanks other than single
 * ones between words. It is made for comparing, never for showing.
 *
 * <pre>{@code
 * NameKey.of("بان كي - مون").equals(NameKey.of("بان كي-مون"));    // true
 * NameKey.of("Côte d’Ivoire").equals(NameKey.of("COTE D'IVOIRE")); // true
 * }</pre>
 */
public final class NameKey extends Code<NameKey> implements Comparable<NameKey> {

  private NameKey(String text) {
    super(text);
  }

  /** The key of a name. */
  public static NameKey of(String name) {
    String apart = Normalizer.normalize(requireNonNull(name, "name"), Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(apart.length());
    boolean blank = false;
    for (int i = 0; i < apart.length(); ) {
      int c = apart.codePointAt(i);
      i += Character.charCount(c);
      if (isIgnored(c)) {
        continue;
      }
      boolean hyphen = isHyphen(c);
      if (isBlank(c)) {
        blank = true;
        continue;
      }
      boolean afterHyphen = key.length() > 0 && key.charAt(key.length() - 1) == '-';
      if (blank && key.length() > 0 && !hyphen && !afterHyphen) {
        key.append(' ');
      }
      blank = false;
      key.appendCodePoint(hyphen ? '-' : isApostrophe(c) ? '\'' : c);
    }
    // Twice, since some capitals have no lower case of their own but an upper-case folding.
    String folded = key.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return new NameKey(Normalizer.normalize(folded, Normalizer.Form.NFC));
  }

  private static boolean isIgnored(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || c == 0x0640;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isHyphen(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x02BC;
  }
}
