package org.chaptereight.rules;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;

/**
 * Letters of three scripts that look the same: Latin, Cyrillic and Greek.
 *
 * <p>The table is a part of the confusables of Unicode, for letters that an identifier can have; it
 * leads across scripts only, so that {@code 0} and {@code O} are not taken for each other.
 *
 * @see <a href="https://www.unicode.org/reports/tr39/#Confusable_Detection">UTS #39, Unicode
 *     Security Mechanisms, section 4</a>
 */
final class LookAlikes {

  private static final String CYRILLIC =
      "\u0410A\u0412B\u0415E\u041AK\u041CM\u041DH\u041EO\u0420P\u0421C\u0422T\u0423Y\u0425X"
          + "\u0405S\u0406I\u0408J\u04AEY\u04C0I\u050CG\u051AQ\u051CW"
          + "\u0430a\u0433r\u0435e\u043Eo\u0440p\u0441c\u0443y\u0445x"
          + "\u0455s\u0456i\u0458j\u0475v\u04AFy\u04BBh\u04CFl\u0501d\u051Bq\u051Dw";

  private static final String GREEK =
      "\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039AK\u039CM\u039DN\u039FO\u03A1P\u03A4T\u03A5Y"
          + "\u03A7X\u037FJ\u03F9C\u03B1a\u03B3y\u03B9i\u03BDv\u03BFo\u03C1p\u03C3o\u03C5u\u03F2c"
          + "\u03F3j";

  /** Cyrillic letters that have a Greek likeness and no Latin one. */
  private static final String CYRILLIC_AS_GREEK = "\u0413\u0393\u041F\u03A0\u0424\u03A6";

  private static final ImmutableMap<Character, Character> LIKENESSES =
      pairs(CYRILLIC + GREEK + CYRILLIC_AS_GREEK);

  private LookAlikes() {}

  private static ImmutableMap<Character, Character> pairs(String letters) {
    ImmutableMap.Builder<Character, Character> pairs = ImmutableMap.builder();
    for (int i = 0; i < letters.length(); i += 2) {
      pairs.put(letters.charAt(i), letters.charAt(i + 1));
    }
    return pairs.buildOrThrow();
  }

  /** What a text looks like: the same for two texts that cannot be told apart by the eye. */
  static String skeleton(String text) {
    StringBuilder skeleton = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFD));
    for (int i = 0; i < skeleton.length(); i++) {
      char letter = skeleton.charAt(i);
      skeleton.setCharAt(i, LIKENESSES.getOrDefault(letter, letter));
    }
    return skeleton.toString();
  }
}
