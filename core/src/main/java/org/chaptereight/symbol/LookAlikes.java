package org.chaptereight.symbol;

import com.google.common.base.Ascii;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Letters of other scripts that look like Latin ones, in words that are made of nothing else, and
 * Roman numerals of one character.
 */
final class LookAlikes {

  private static final String ALIKE = "АВЕКМНОРСТХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΧ";
  private static final String LATIN = "ABEKMHOPCTXISJABEZHIKMNOPTX";

  /** A Roman numeral that is one character; beside a letter it is not known what it is part of. */
  private static final Pattern ROMAN =
      Pattern.compile("(?<![\\p{L}\\p{Nl}])[Ⅰ-Ⅻⅰ-ⅻ](?![\\p{L}\\p{Nl}])");

  private LookAlikes() {}

  /** The text with Latin letters in the words that can be written in them. */
  static String inLatin(String written) {
    String text =
        ROMAN
            .matcher(written)
            .replaceAll(one -> Normalizer.normalize(one.group(), Normalizer.Form.NFKC));
    int start = 0;
    StringBuilder to = null;
    while (start < text.length()) {
      int end = start + 1;
      boolean alike = toLatin(text.charAt(start)) > 0;
      boolean other = alike && !isAscii(text.charAt(start));
      while (Character.isLetter(text.charAt(start))
          && end < text.length()
          && Character.isLetter(text.charAt(end))) {
        char c = text.charAt(end++);
        alike &= toLatin(c) > 0;
        other |= !isAscii(c);
      }
      if (alike && other) {
        to = to == null ? new StringBuilder(text) : to;
        for (int i = start; i < end; i++) {
          to.setCharAt(i, toLatin(text.charAt(i)));
        }
      }
      start = end;
    }
    return to == null ? text : to.toString();
  }

  private static boolean isAscii(char c) {
    return c < 0x80;
  }

  /** The Latin letter that looks like a letter; 0 if none does. */
  private static char toLatin(char c) {
    if (isAscii(c)) {
      return SymbolScanner.isLetter(c) ? c : 0;
    }
    int place = ALIKE.indexOf(Character.toUpperCase(c));
    if (place < 0) {
      return 0;
    }
    char latin = LATIN.charAt(place);
    return Character.isLowerCase(c) ? Ascii.toLowerCase(latin) : latin;
  }
}
