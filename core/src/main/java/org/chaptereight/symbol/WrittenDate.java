package org.chaptereight.symbol;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/** A date as people write it after a symbol: {@code 17 October 2016}, {@code 17.10.2016}. */
final class WrittenDate {

  private static final ImmutableSet<String> MONTHS =
      ImmutableSet.copyOf(
          LookAlikes.inLatin(
                  "january february march april may june july august september october november december"
                      + " jan feb mar apr jun jul aug sep sept oct nov dec"
                      + " janvier février mars avril mai juin juillet août septembre octobre novembre"
                      + " décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre"
                      + " noviembre diciembre января февраля марта апреля мая июня июля августа"
                      + " сентября октября ноября декабря")
              .split(" ", -1));

  /** Words and signs inside a date that say nothing of it. */
  private static final ImmutableSet<String> FILLING =
      ImmutableSet.of("de", "del", "года", "г", "er", "st", "nd", "rd", "th");

  private WrittenDate() {}

  /** Whether the tokens are a date, and no more. */
  static boolean is(List<Token> tokens) {
    if (tokens.size() == 5 && !tokens.get(1).isWord() && !tokens.get(3).isWord()) {
      return isInNumbers(tokens);
    }
    StringBuilder form = new StringBuilder();
    boolean month = false;
    for (Token token : tokens) {
      String text = token.text().toLowerCase(Locale.ROOT);
      if (MONTHS.contains(text)) {
        form.append('m');
        month = true;
      } else if (token.isNumber()) {
        form.append(isYear(token) ? 'y' : isUpTo(token, 31) ? 'd' : '?');
      } else if (!FILLING.contains(text) && !(month && (text.equals(",") || text.equals(".")))) {
        return false;
      }
    }
    return switch (form.toString()) {
      case "dmy", "mdy", "my" -> true;
      default -> false;
    };
  }

  /** {@code 17.10.2016}, {@code 2016-10-17}, {@code 17-10-2016}. */
  private static boolean isInNumbers(List<Token> tokens) {
    String sign = tokens.get(1).text();
    if (!(sign.equals(".") || sign.equals("-")) || !tokens.get(3).text().equals(sign)) {
      return false;
    }
    boolean yearFirst = isYear(tokens.get(0));
    return isUpTo(tokens.get(2), 12)
        && (yearFirst ? isUpTo(tokens.get(4), 31) : isUpTo(tokens.get(0), 31))
        && (yearFirst || isYear(tokens.get(4)));
  }

  /** Whether it is a year of documents. */
  static boolean isYear(Token token) {
    return token.isNumber()
        && token.text().length() == 4
        && (token.text().startsWith("19") || token.text().startsWith("20"));
  }

  private static boolean isUpTo(Token token, int last) {
    return token.isNumber()
        && token.text().length() <= 2
        && Integer.parseInt(token.text()) >= 1
        && Integer.parseInt(token.text()) <= last;
  }
}
