package org.chaptereight.symbol;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chaptereight.symbol.SymbolReading.NotASymbol;
import org.chaptereight.symbol.SymbolReading.Reason;
import org.jspecify.annotations.Nullable;

/** Tells what a text is that is not the symbol of one document. */
final class NotSymbols {

  private static final ImmutableSet<String> DECISIONS =
      ImmutableSet.of("decision", "decisions", "dec", "décision", "decisión", "решение");
  private static final ImmutableSet<String> BETWEEN =
      ImmutableSet.of(
          "and", "to", "through", "or", "et", "y", "und", "и", "و", "إلى", "和", "与", "及", "至");

  /** What press releases have not after the first word. */
  private static final ImmutableSet<String> DOCUMENTS =
      ImmutableSet.of("RES", "DEC", "PRST", "PV", "SR", "PET", "INF", "AGENDA");

  private static final ImmutableSet<String> RESOLUTIONS =
      ImmutableSet.of("resolution", "resolutions", "résolution", "resolución", "резолюция");

  private static final ImmutableSet<String> PRINCIPAL = ImmutableSet.of("S", "A", "E", "T", "ST");

  private static final String SEVERAL = "several documents are cited at once";

  private NotSymbols() {}

  /** What can be told before the text is read as a symbol; null if it may be one. */
  static @Nullable NotASymbol recognize(
      String original, List<Token> tokens, SymbolRegistry registry) {
    if (tokens.isEmpty()) {
      return new NotASymbol(original, Reason.OTHER, "there is nothing to read");
    }
    Token first = tokens.get(0);
    if (isPress(tokens, registry)) {
      return new NotASymbol(
          original, Reason.PRESS_RELEASE, "press releases have numbers, not document symbols");
    }
    if (first.isWord() && DECISIONS.contains(first.text().toLowerCase(Locale.ROOT))) {
      return new NotASymbol(original, Reason.DECISION, "decisions have numbers, not symbols");
    }
    boolean later = hasSymbol(tokens, registry);
    if (!later && isJob(tokens)) {
      return new NotASymbol(original, Reason.JOB_NUMBER, "this is the number of a printing job");
    }
    if (isAddress(tokens)) {
      return new NotASymbol(original, Reason.OTHER, "the address tells no symbol, or several");
    }
    if (isCitation(tokens, registry)) {
      return new NotASymbol(original, Reason.CITATION, SEVERAL);
    }
    if (first.isNumber() && later) {
      return new NotASymbol(original, Reason.OTHER, "there is a number before the symbol");
    }
    if (first.isNumber() || first.isSign('/') || isNumberOfResolution(tokens)) {
      return new NotASymbol(original, Reason.FRAGMENT, "the organ is missing");
    }
    return null;
  }

  /** {@code SC/12566}, {@code SG/SM/17500}; but {@code GA/RES/71/12} is a symbol gone wrong. */
  private static boolean isPress(List<Token> tokens, SymbolRegistry registry) {
    if (tokens.get(0).is("press") && tokens.size() > 1 && tokens.get(1).is("release")) {
      return true;
    }
    if (tokens.size() < 3
        || !tokens.get(0).isWord()
        || !registry.isPress(tokens.get(0).text())
        || !tokens.get(1).isSign('/')) {
      return false;
    }
    Token second = tokens.get(2);
    boolean twoNumbers =
        second.isNumber()
            && tokens.size() > 4
            && tokens.get(3).isSign('/')
            && tokens.get(4).isNumber();
    return !twoNumbers && !DOCUMENTS.contains(Ascii.toUpperCase(second.text()));
  }

  private static boolean isAddress(List<Token> tokens) {
    return (tokens.get(0).is("http") || tokens.get(0).is("https"))
        && tokens.size() > 2
        && tokens.get(1).isSign(':')
        && tokens.get(2).isSign('/');
  }

  /** Whether it is no more than the number of a job of the printers. */
  private static boolean isJob(List<Token> tokens) {
    int end = JobNumber.end(tokens, 0);
    return end == tokens.size()
        || (end > 0 && !tokens.get(end).isSign('/') && !tokens.get(end).isSign('.'));
  }

  private static boolean isCitation(List<Token> tokens, SymbolRegistry registry) {
    int depth = 0;
    boolean slash = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      i += token.isSign('(') ? languages(tokens, i) : 0;
      depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
      slash |= token.isSign('/');
      if (slash && depth == 0 && (isBetween(tokens, i) || isLetterRange(tokens, i))) {
        return true;
      }
      if (i > 0 && slash && isSymbolStart(tokens, i, registry)) {
        return true;
      }
    }
    return false;
  }

  /** How many tokens after a parenthesis are letters of languages, which have slashes between. */
  private static int languages(List<Token> tokens, int open) {
    int close = Parentheses.close(tokens, open);
    return Remarks.isLanguages(tokens.subList(open + 1, close)) ? close - open - 1 : 0;
  }

  /** Whether a word or a sign joins what is before it to another document. */
  private static boolean isBetween(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.isSign(',') || token.isSign(';')) {
      return i + 1 < tokens.size() && goesOn(tokens, i + 1);
    }
    return token.isSign('+')
        || token.isSign('&')
        || (token.isWord() && BETWEEN.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /** A number, a letter, a modifier or another symbol: what a list of documents goes on with. */
  private static boolean goesOn(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean joined = i + 1 < tokens.size() && !tokens.get(i + 1).blank();
    return token.isNumber()
        || token.isLetter()
        || (token.isWord()
            && LenientWords.label(token.text()) == null
            && (LenientWords.modifier(token.text()) != null
                || (joined && tokens.get(i + 1).isSign('/'))
                || (joined
                    && tokens.get(i + 1).isSign('.')
                    && i + 2 < tokens.size()
                    && tokens.get(i + 2).isNumber())));
  }

  /** Whether a symbol begins somewhere after the first token. */
  private static boolean hasSymbol(List<Token> tokens, SymbolRegistry registry) {
    for (int i = 1; i < tokens.size(); i++) {
      if (isSymbolStart(tokens, i, registry)) {
        return true;
      }
    }
    return false;
  }

  /** Whether letters follow, of which the first and the last are told: {@code A-D}. */
  private static boolean isLetterRange(List<Token> tokens, int i) {
    return i >= 1
        && i + 2 < tokens.size()
        && tokens.get(i - 1).isNumber()
        && tokens.get(i).isLetter()
        && tokens.get(i + 1).isSign('-')
        && tokens.get(i + 2).isLetter()
        && (i + 3 == tokens.size() || !tokens.get(i + 3).isSign('/'));
  }

  /** Whether another symbol begins here, and not as the second of a double one. */
  private static boolean isSymbolStart(List<Token> tokens, int i, SymbolRegistry registry) {
    Token before = tokens.get(i - 1);
    return tokens.get(i).isWord()
        && !before.isSign('/')
        && !before.isSign('-')
        && (!before.isSign('.') || tokens.get(i).blank())
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isSign('/')
        && !isModified(tokens, i + 1)
        && registry.organs().find(tokens.get(i).text(), 0, tokens.get(i).text().length()) != null;
  }

  /** Whether a modifier follows the slashes: {@code A/RES/31/16 A/Corr.1}. */
  private static boolean isModified(List<Token> tokens, int slash) {
    int i = slash;
    while (i < tokens.size() && tokens.get(i).isSign('/')) {
      i++;
    }
    if (i == tokens.size() || !tokens.get(i).isWord()) {
      return false;
    }
    return LenientWords.modifier(tokens.get(i).text()) != null;
  }

  /** What a text is that was refused both as it is, and as it was rewritten. */
  static NotASymbol refused(
      String original,
      List<Token> tokens,
      SymbolRegistry registry,
      Refusal refusal,
      Refusal strict) {
    Reason reason =
        switch (refusal.kind()) {
          case INCOMPLETE -> Reason.SERIES;
          case YEAR_MISSING -> Reason.YEAR_UNKNOWN;
          case RANGE -> Reason.CITATION;
          case WRONG ->
              isFragment(tokens, registry)
                  ? Reason.FRAGMENT
                  : isSeries(tokens) ? Reason.SERIES : Reason.OTHER;
        };
    return reason == Reason.CITATION
        ? new NotASymbol(original, reason, SEVERAL)
        : new NotASymbol(original, reason, Optional.of(strict.fault()), strict.explanation());
  }

  private static boolean isSeries(List<Token> tokens) {
    return tokens.get(tokens.size() - 1).isSign('/');
  }

  /** {@code Security Council resolution 2320 (2016)}: the organ is told, but not as symbols do. */
  private static boolean isNumberOfResolution(List<Token> tokens) {
    for (int i = 0; i < tokens.size() && tokens.get(i).isWord(); i++) {
      if (RESOLUTIONS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
        return i == 0 || (i + 1 < tokens.size() && tokens.get(i + 1).isNumber());
      }
    }
    return false;
  }

  /** Whether it begins with a modifier, or a body or series, and has a number. */
  private static boolean isFragment(List<Token> tokens, SymbolRegistry registry) {
    String first = tokens.get(0).text();
    return tokens.get(0).isWord()
        && registry.organs().findIgnoringCase(first) == null
        && !registry.isPress(first)
        && (LenientWords.modifier(first) != null
            || LenientWords.isResumption(first)
            || LenientWords.label(first) != null
            || (tokens.stream().anyMatch(Token::isNumber) && isInner(first, registry)));
  }

  /** Whether a word follows one of the principal organs in symbols. */
  private static boolean isInner(String word, SymbolRegistry registry) {
    return PRINCIPAL.stream()
        .map(organ -> registry.organs().findIgnoringCase(organ))
        .anyMatch(organ -> organ != null && organ.words.findIgnoringCase(word) != null);
  }
}
