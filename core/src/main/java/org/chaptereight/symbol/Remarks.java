package org.chaptereight.symbol;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what is said after a symbol, and is not part of it. */
final class Remarks {

  /** Words between a symbol and the date of the document. */
  private static final ImmutableSet<String> DATED =
      ImmutableSet.of("of", "dated", "du", LookAlikes.inLatin("от"));

  /** What stands between the numbers of places. */
  private static final ImmutableSet<String> LIST =
      ImmutableSet.of("and", "to", "et", "à", "y", "a", "и");

  /** The most tokens that a remark without parentheses is made of. */
  private static final int MOST = 24;

  private static final String IN_PLACES = ".,-():§¶";

  private Remarks() {}

  /** The tokens before places in the document, its date, or the number of a printing job. */
  static List<Token> cut(List<Token> tokens, Set<SymbolRepair> repairs) {
    List<Token> left = tokens;
    for (int end = end(left); end < left.size(); end = end(left)) {
      repairs.add(SymbolRepair.REMARK);
      left = left.subList(0, end);
    }
    return left;
  }

  private static int end(List<Token> tokens) {
    int from = Math.max(2, tokens.size() - MOST);
    for (int i = from; i < tokens.size(); i++) {
      if (isPlace(tokens, i) || isDate(tokens, i) || isJob(tokens, i)) {
        return i;
      }
    }
    return tokens.size();
  }

  /** Whether what is said after a symbol tells a year, and another than this one. */
  static boolean tellsAnotherYear(List<Token> said, int year) {
    return said.stream()
        .anyMatch(token -> WrittenDate.isYear(token) && !token.text().equals(String.valueOf(year)));
  }

  /** {@code , 17 October 2016}, {@code of 17 October 2016}. */
  private static boolean isDate(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean before =
        token.isSign(',')
            || (token.isWord() && DATED.contains(token.text().toLowerCase(Locale.ROOT)));
    boolean apart = token.blank() && isEnd(tokens.get(i - 1));
    return (before || apart) && WrittenDate.is(tokens.subList(before ? i + 1 : i, tokens.size()));
  }

  /** Whether a symbol can end with a token that is not a letter. */
  private static boolean isEnd(Token token) {
    return token.isNumber() || token.isSign(')') || token.isSign('*');
  }

  /** {@code , annex}, {@code , paras. 3 and 4}; a comma may be missing where a number ends. */
  private static boolean isPlace(List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    boolean comma = tokens.get(i).isSign(',');
    int place = comma ? i + 1 : i;
    if (place == tokens.size() || !(comma || (isEnd(before) && tokens.get(i).blank()))) {
      return false;
    }
    Token first = tokens.get(place);
    List<Token> rest = tokens.subList(place, tokens.size());
    return (first.isSign('§')
            || first.isSign('¶')
            || (first.isWord() && LenientWords.isPlace(first.text())))
        && (rest.size() > 1 || LenientWords.isPlaceAlone(first.text()))
        && isOfPlaces(rest)
        && !hasListAfterOne(rest);
  }

  /** Whether there is nothing that may be of another document. */
  private static boolean isOfPlaces(List<Token> rest) {
    for (int i = 0; i < rest.size(); i++) {
      Token token = rest.get(i);
      boolean known =
          token.isWord()
              ? token.isLetter()
                  || LenientWords.isPlace(token.text())
                  || LenientWords.roman(token.text()) > 0
                  || LIST.contains(token.text().toLowerCase(Locale.ROOT))
              : token.isNumber()
                  ? i == 0 || !rest.get(i - 1).isSign('(')
                  : IN_PLACES.contains(token.text());
      if (!known) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number follows that is not of the annex, but perhaps of another document. */
  private static boolean hasListAfterOne(List<Token> rest) {
    boolean alone = false;
    for (int i = 0; i < rest.size(); i++) {
      Token token = rest.get(i);
      if (token.isWord() && LenientWords.isPlace(token.text())) {
        alone = LenientWords.isPlaceAlone(token.text());
      } else if (alone && token.isNumber() && !isPlaceBefore(rest, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlaceBefore(List<Token> rest, int i) {
    return i > 0 && rest.get(i - 1).isWord() && LenientWords.isPlace(rest.get(i - 1).text());
  }

  private static boolean isJob(List<Token> tokens, int i) {
    int end =
        tokens.get(i).blank() && !tokens.get(i - 1).isSign('/') ? JobNumber.end(tokens, i) : -1;
    return end > 0
        && tokens.subList(end, tokens.size()).stream()
            .allMatch(token -> token.isLetter() || token.isSign('(') || token.isSign(')'));
  }

  /**
   * Whether words in parentheses say something of a meeting or of a print. With a number, a part, a
   * modifier or a resumption they may name another document, but in the number of a supplement and
   * in what was amended.
   */
  static boolean isRemark(List<Token> inner) {
    Token first = inner.get(0);
    if (first.is("supp") || first.is("supplement")) {
      return isSupplement(inner);
    }
    if (!first.isWord() || !LenientWords.isRemark(first.text())) {
      return false;
    }
    boolean amended = first.is("as") && inner.size() > 1 && inner.get(1).is("amended");
    return inner.stream().allMatch(token -> says(token, amended));
  }

  /** Letters of languages: {@code E}, {@code A, C, E}, {@code E/F}. */
  static boolean isLanguages(List<Token> inner) {
    for (int i = 0; i < inner.size(); i++) {
      Token token = inner.get(i);
      boolean right =
          i % 2 == 0
              ? LenientWords.isLanguageLetter(token.text())
              : token.isSign(',') || token.isSign('/');
      if (!right) {
        return false;
      }
    }
    return inner.size() % 2 == 1;
  }

  private static boolean says(Token token, boolean numbers) {
    if (token.isWord()) {
      String text = token.text();
      return LenientWords.modifier(text) == null
          && LenientWords.label(text) == null
          && !LenientWords.isResumption(text)
          && LenientWords.roman(text) == 0;
    }
    return token.isNumber() ? numbers : token.isSign(',') || token.isSign('.') || token.isSign('-');
  }

  /** {@code Supp}, {@code Supp. No. 10}. */
  private static boolean isSupplement(List<Token> inner) {
    int i = 1;
    i += isDot(inner, i) ? 1 : 0;
    if (i < inner.size() && inner.get(i).is("no")) {
      i += isDot(inner, i + 1) ? 2 : 1;
    }
    return i == inner.size() || (i == inner.size() - 1 && inner.get(i).isNumber());
  }

  private static boolean isDot(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).isSign('.');
  }
}
