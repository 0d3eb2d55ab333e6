package org.chaptereight.symbol;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/** Cuts off what is said after a symbol, and is not part of it. */
final class Remarks {

  /** What a place in a document is called: {@code S/2016/867, annex}. */
  private static final ImmutableSet<String> PLACES =
      ImmutableSet.of(
          "annex",
          "annexes",
          "appendix",
          "enclosure",
          "para",
          "paras",
          "paragraph",
          "paragraphs",
          "p",
          "pp",
          "page",
          "pages",
          "chap",
          "chapter",
          "article",
          "at",
          "footnote");

  private Remarks() {}

  /** The tokens before a place in the document, or before the number of a printing job. */
  static List<Token> cut(List<Token> tokens, Set<SymbolRepair> repairs) {
    for (int i = 2; i < tokens.size(); i++) {
      if (isPlace(tokens, i) || isJob(tokens, i)) {
        repairs.add(SymbolRepair.REMARK);
        return tokens.subList(0, i);
      }
    }
    return tokens;
  }

  private static boolean isPlace(List<Token> tokens, int i) {
    return tokens.get(i).isSign(',')
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isWord()
        && PLACES.contains(Ascii.toLowerCase(tokens.get(i + 1).text()))
        // With another slash, another document may be cited.
        && tokens.subList(i, tokens.size()).stream().noneMatch(token -> token.isSign('/'));
  }

  private static boolean isJob(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).isNumber()
        && tokens.get(i).blank()
        && tokens.get(i).text().length() == 2
        && tokens.get(i + 1).isSign('-')
        && tokens.get(i + 2).isNumber()
        && tokens.get(i + 2).text().length() == 5
        && tokens.subList(i + 3, tokens.size()).stream().noneMatch(token -> token.isSign('/'));
  }
}
