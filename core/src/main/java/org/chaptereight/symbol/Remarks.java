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

  private Remarks() {}

  /** The tokens before a place in the document, its date, or the number of a printing job. */
  static List<Token> cut(List<Token> tokens, Set<SymbolRepair> repairs) {
    for (int i = 2; i < tokens.size(); i++) {
      List<Token> rest = tokens.subList(i + 1, tokens.size());
      boolean place = tokens.get(i).isSign(',') && isPlace(rest);
      if (place || (isBeforeDate(tokens.get(i)) && WrittenDate.is(rest)) || isJob(tokens, i)) {
        repairs.add(SymbolRepair.REMARK);
        return tokens.subList(0, i);
      }
    }
    return tokens;
  }

  private static boolean isBeforeDate(Token token) {
    return token.isSign(',')
        || (token.isWord() && DATED.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isPlace(List<Token> rest) {
    return !rest.isEmpty()
        && rest.get(0).isWord()
        && LenientWords.isPlace(rest.get(0).text())
        && rest.stream().noneMatch(Remarks::namesDocuments);
  }

  /** With another slash or a modifier, another document may be cited. */
  private static boolean namesDocuments(Token token) {
    return token.isSign('/')
        || token.isSign(';')
        || (token.isWord() && LenientWords.modifier(token.text()) != null);
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
