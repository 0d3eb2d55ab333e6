package org.chaptereight.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.chaptereight.text.LanguageTag;

/**
 * The form of a message that a whole number asks for.
 *
 * @see <a href="https://www.unicode.org/cldr/charts/45/supplemental/language_plural_rules.html">
 *     Unicode CLDR 45, language plural rules</a>
 */
enum PluralForm {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** The rule of a language, for whole numbers from 0. */
  private interface PluralRule {
    PluralForm of(long number);
  }

  private static final int MILLION = 1_000_000;

  private static final PluralRule ENGLISH = number -> number == 1 ? ONE : OTHER;

  private static final ImmutableMap<String, PluralRule> OTHERS =
      ImmutableMap.of(
          "ar", PluralForm::arabic,
          "zh", number -> OTHER,
          "fr", number -> number <= 1 ? ONE : millions(number),
          "ru", PluralForm::russian,
          "es", number -> number == 1 ? ONE : millions(number));

  /** The form in a language; one that is not known here is treated as English is. */
  static PluralForm of(long number, LanguageTag language) {
    String tag = language.toString();
    int hyphen = tag.indexOf('-');
    String primary = hyphen < 0 ? tag : tag.substring(0, hyphen);
    return requireNonNull(OTHERS.getOrDefault(primary, ENGLISH)).of(number);
  }

  private static PluralForm millions(long number) {
    return number != 0 && number % MILLION == 0 ? MANY : OTHER;
  }

  private static PluralForm arabic(long number) {
    long hundred = number % 100;
    if (number <= 2) {
      return number == 0 ? ZERO : number == 1 ? ONE : TWO;
    }
    return hundred >= 3 && hundred <= 10 ? FEW : hundred >= 11 ? MANY : OTHER;
  }

  private static PluralForm russian(long number) {
    long hundred = number % 100;
    long ten = number % 10;
    boolean teen = hundred >= 11 && hundred <= 14;
    if (ten == 1 && !teen) {
      return ONE;
    }
    return ten >= 2 && ten <= 4 && !teen ? FEW : MANY;
  }
}
