package org.chaptereight.symbol;

import com.google.common.collect.ImmutableList;
import org.chaptereight.symbol.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads one symbol of a document strictly and in one pass.
 *
 * <p>{@code organ "/" { body | series | session | year | country "/" } ( series "." number | number
 * ) tail}, where the words are those of a {@link SymbolRegistry}; for the tail see {@link
 * TailParser}, and for the two of a double symbol {@link PairParser}.
 */
final class SymbolParser extends CycleParser {

  private WordTable<Word> words;
  private boolean countries;
  private boolean countryLast;

  SymbolParser(SymbolRegistry registry, String text, int start, int end) throws Refusal {
    super(text, start, end, registry);
    afterOrgan();
    words = organ.words;
    countries = organ.countries;
    countryLast = organ.countryLast;
  }

  /** Reads a symbol, or a double one, that fills the text. */
  static DocumentSymbol parse(String text, SymbolRegistry registry) throws Refusal {
    return PairParser.parse(text, registry);
  }

  /** Reads the parts, to the end of the symbol. */
  void read() throws Refusal {
    boolean numbered = false;
    while (!numbered) {
      char c = charAt(at);
      if (isDigit(c)) {
        numbered = number();
      } else if (isSpecialSession()) {
        specialSession();
      } else if (isLetter(c)) {
        numbered = word();
      } else {
        throw at == end
            ? refusal(Kind.INCOMPLETE, "component", at, "a number at the end")
            : refusal("component", at, "a body, a series, a session, a year or a number");
      }
    }
    tail();
  }

  /** Reads a number; false if it is that of a session or a year, and more follows. */
  private boolean number() throws Refusal {
    int from = at;
    int value = positive("number");
    if (isYearInParentheses() || !moreFollows()) {
      setNumber(value, from);
      return true;
    }
    if (used != null && used.cased) {
      at++;
      setNumber(value, from);
      year = year(at);
      return true;
    }
    if (hasCycle() || (!isCycle(value) && isUnknown(at + 1))) {
      // What follows is no modifier, and the tail says so.
      setNumber(value, from);
      return true;
    }
    setCycle(value, from);
    at++;
    return false;
  }

  /** Whether a slash is next, and after it no modifier but more of what the number belongs to. */
  private boolean moreFollows() throws Refusal {
    if (!isAt('/')) {
      return false;
    }
    if (at + 1 == end) {
      throw refusal(Kind.INCOMPLETE, "component", end, "something after the last /");
    }
    return !isModifier(at + 1);
  }

  /** Whether a component begins with letters that are no word here. */
  private boolean isUnknown(int from) {
    int stop = letters(from);
    return stop > from && words.find(text, from, stop) == null;
  }

  /** Reads a component that begins with a letter; true if the number was in it. */
  private boolean word() throws Refusal {
    int from = at;
    int stop = letters(at);
    int dot = -1;
    while (charAt(stop) == '.' && isLetter(charAt(stop + 1))) {
      dot = stop;
      stop = letters(stop + 1);
    }
    Word word = words.find(text, from, stop);
    if (word == null && dot >= 0) {
      word = words.find(text, from, dot);
      at = stop;
      letteredBody(word, from, dot);
      return false;
    }
    at = stop;
    if (word == null) {
      return countryOrSession(from);
    }
    if (isAt('.')) {
      return dotted(word, from);
    }
    Word.Use body = word.body;
    if (isAt('(') && body != null && body.enclosed) {
      at++;
      enclosedNumber();
      setBody(body, word, text.substring(from, at));
    } else if (isDigit(charAt(at)) && body != null && body.joined) {
      positive("number");
      setBody(body, word, text.substring(from, at));
    } else {
      bare(word, from);
    }
    return false;
  }

  /** What follows a dot as letters: {@code CONF.VIII}, {@code SER.A}. */
  private void letteredBody(@Nullable Word word, int from, int dot) throws Refusal {
    Word.Use body = word == null ? null : word.body;
    if (word == null || body == null) {
      throw unknown(from);
    }
    boolean letter = body.lettered && at == dot + 2 && isCapital(charAt(dot + 1));
    if (!letter && (!body.dotted || roman(dot + 1, at) == 0)) {
      throw refusal("body", from, body.lettered ? "a capital letter after the dot" : "a number");
    }
    setBody(body, word, text.substring(from, at));
  }

  /** What follows a dot as a number; true if it is the number of a document. */
  private boolean dotted(Word word, int from) throws Refusal {
    at++;
    if (at == end) {
      throw refusal(Kind.INCOMPLETE, "number", at, "a number after the dot");
    }
    int place = at;
    int value = positive("number");
    Word.Use body = word.body;
    if (moreFollows()) {
      if (body == null || !body.dotted) {
        throw refusal("component", from, "a body, or no more after the number of a series");
      }
      setBody(body, word, word.numbered(value));
      return false;
    }
    if (word.series == null || !word.series.dotted) {
      throw at == end && body != null && body.dotted
          ? refusal(Kind.INCOMPLETE, "component", at, "/ and a number after the body")
          : refusal("component", from, "a series with a number after its dot");
    }
    setSeries(word, word.series, from);
    dotted = true;
    setNumber(value, place);
    return true;
  }

  /** A word alone: a body, a series, or what the session after it is. */
  private void bare(Word word, int from) throws Refusal {
    if (!isAt('/')) {
      throw at == end
          ? refusal(Kind.INCOMPLETE, "component", from, "a number after " + word.code)
          : refusal("component", from, "a body or a series, and its number as in other symbols");
    }
    Word.Use use = word.series;
    if (use != null && (use.slashed || use.cased)) {
      if (hasCycle() && !use.eitherSide && !use.cased) {
        throw refusal("component", from, word.code + " before the session or year");
      }
      setSeries(word, use, from);
      at++;
    } else if (word.body != null && word.body.bare) {
      setBody(word.body, word, word.code);
    } else if (word.session && sessionKind == null) {
      sessionKind = SessionKind.ORGANIZATIONAL;
      at++;
    } else {
      throw refusal("component", from, "a dot and a number after " + word.code);
    }
  }

  /**
   * A country, where one can be; true if it is the last component. A Roman numeral is a session.
   */
  private boolean countryOrSession(int from) throws Refusal {
    String code = countries && country == null ? Countries.find(text, from, at) : null;
    int roman = cycle == null || cycle == SymbolTerm.Cycle.ANY ? roman(from, at) : 0;
    if (code != null) {
      country = code;
    } else if (roman > 0 && !hasCycle()) {
      session = roman;
      sessionKind = SessionKind.REGULAR;
    } else {
      throw unknown(from);
    }
    if (code != null && countryLast && (at == end || !isAt('/') || isModifier(at + 1))) {
      return true;
    }
    if (!skip('/')) {
      throw at == end
          ? refusal(Kind.INCOMPLETE, "component", at, "/ and a number")
          : refusal("component", from, "a body, a series, a session, a year or a number");
    }
    return false;
  }

  private Refusal unknown(int from) {
    return refusal("component", from, "a body or series of %s, or a number".formatted(organ.code));
  }

  private void setBody(Word.Use use, Word word, String body) throws Refusal {
    add(body);
    words = word.after != null ? word.after : words;
    take(use);
    bodyKind = use.kind == null ? bodyKind : use.kind;
    if (!skip('/')) {
      throw at == end
          ? refusal(Kind.INCOMPLETE, "component", at, "/ and a number after the body")
          : refusal("body", at, "/ after the body");
    }
  }

  private void setSeries(Word word, Word.Use use, int from) throws Refusal {
    if (series != null && !organ.code.equals("ST")) {
      throw refusal("component", from, "no second series");
    }
    series = word;
    used = use;
    take(use);
  }

  private void take(Word.Use use) {
    if (use.cycle != null) {
      cycle = use.cycle;
      since = use.since;
    }
    countries |= use.countries;
    countryLast |= use.countryLast;
  }

  private void add(String body) {
    bodies =
        switch (bodies.size()) {
          case 0 -> ImmutableList.of(body);
          case 1 -> ImmutableList.of(bodies.get(0), body);
          case 2 -> ImmutableList.of(bodies.get(0), bodies.get(1), body);
          default -> ImmutableList.<String>builder().addAll(bodies).add(body).build();
        };
  }
}
