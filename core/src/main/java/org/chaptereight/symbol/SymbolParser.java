package org.chaptereight.symbol;

import com.google.common.collect.ImmutableList;
import org.chaptereight.symbol.Refusal.Kind;
import org.chaptereight.symbol.SymbolTerm.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * Reads one symbol of a document, or the two of a double symbol, strictly and in one pass.
 *
 * <p>{@code organ "/" { body | series | session | year | country "/" } ( series "." number | number
 * ) tail}, where the words are those of a {@link SymbolRegistry}; for the tail see {@link
 * TailParser}.
 */
final class SymbolParser extends TailParser {

  private static final int MAX_SESSION = 999;

  private WordTable<Word> words;
  private @Nullable Cycle cycle;
  private int since;
  private boolean countries;

  private SymbolParser(SymbolRegistry registry, String text, int start, int end) throws Refusal {
    super(text, start, end, registry);
    afterOrgan();
    words = organ.words;
    cycle = organ.cycle;
    since = organ.since;
    countries = organ.countries;
  }

  /** Reads a symbol that fills the text. */
  static DocumentSymbol parse(String text, SymbolRegistry registry) throws Refusal {
    int length = text.length();
    if (length > DocumentSymbol.MAX_LENGTH) {
      throw new Refusal(Kind.WRONG, text, "symbol", 0, "at most 128 characters");
    }
    int hyphen = hyphen(text, registry);
    if (hyphen < 0) {
      return new SymbolParser(registry, text, 0, length).symbol();
    }
    SymbolParser parts = new SymbolParser(registry, text, 0, hyphen);
    DocumentSymbol first = parts.symbol();
    DocumentSymbol second = new SymbolParser(registry, text, hyphen + 1, length).symbol();
    if (SymbolOrder.rank(first.organ()) > SymbolOrder.rank(second.organ())) {
      throw new Refusal(
          Kind.WRONG, text, "second symbol", hyphen + 1, "the General Assembly's symbol first");
    }
    if (first.equals(second)) {
      throw new Refusal(Kind.WRONG, text, "second symbol", hyphen + 1, "another than the first");
    }
    return new DocumentSymbol(parts, ImmutableList.of(first, second));
  }

  /** Where a second symbol is joined to a first, or -1; the hyphen of 4-5 or S-20 joins none. */
  private static int hyphen(String text, SymbolRegistry registry) {
    int hyphen = text.indexOf('-');
    while (hyphen >= 0) {
      int i = hyphen + 1;
      while (i < text.length() && isLetter(text.charAt(i))) {
        i++;
      }
      if (i < text.length()
          && text.charAt(i) == '/'
          && registry.organs().find(text, hyphen + 1, i) != null) {
        return hyphen;
      }
      hyphen = text.indexOf('-', i);
    }
    return -1;
  }

  private DocumentSymbol symbol() throws Refusal {
    boolean numbered = false;
    while (!numbered) {
      char c = charAt(at);
      if (isDigit(c)) {
        numbered = number();
      } else if (isLetter(c)) {
        numbered = isSpecialSession() ? specialSession() : word();
      } else {
        throw at == end
            ? refusal(Kind.INCOMPLETE, "component", at, "a number at the end")
            : refusal("component", at, "a body, a series, a session, a year or a number");
      }
    }
    tail();
    return new DocumentSymbol(this, ImmutableList.of());
  }

  private void afterOrgan() throws Refusal {
    if (organ.enclosed && skip('(')) {
      sessionKind = SessionKind.REGULAR;
      session = enclosedNumber();
    }
    if (!skip('/')) {
      throw at == end
          ? refusal(Kind.INCOMPLETE, "component", at, "/ after the organ")
          : refusal("organ", start, "the symbol of an organ and /");
    }
  }

  /** Reads {@code 68)} or {@code XII)}. */
  private int enclosedNumber() throws Refusal {
    int from = at;
    int stop = letters(at);
    int value = stop > at ? Roman.parse(text, at, stop) : positive("session");
    at = Math.max(at, stop);
    if (value == 0 || !skip(')')) {
      throw refusal("session", from, "a number or a Roman numeral, and )");
    }
    return value;
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

  private void setNumber(int value, int from) throws Refusal {
    number = value;
    if (isAt('-') && isDigit(charAt(at + 1))) {
      if (country == null) {
        throw refusal(Kind.RANGE, "number", from, "one number: several at once are a citation");
      }
      at++;
      numberTo = positive("number");
      if (numberTo <= number) {
        throw refusal("number", from, "the last of several numbers to be the greatest");
      }
    }
    boolean serial = session == 0 && year == 0 && series == null && bodies.isEmpty();
    if (serial && number > organ.serialLimit) {
      throw refusal("number", from, "a serial number below %s".formatted(organ.serialLimit));
    }
  }

  private void setCycle(int value, int from) throws Refusal {
    if (session != 0 || year != 0) {
      throw refusal("number", from, "no second session or year");
    }
    boolean century = value >= 1900 && value <= 2099;
    if (cycle == Cycle.YEAR || (cycle != Cycle.SESSION && century)) {
      // Circulars of the Secretariat were numbered by years of two digits.
      year = value >= 46 && value <= 99 && organ.code.equals("ST") ? 1900 + value : value;
      int first = cycle == Cycle.YEAR ? since : 1945;
      if (year < first || year > 2099) {
        throw refusal("year", from, "a year from %s to 2099".formatted(first));
      }
    } else {
      if (value < (cycle == Cycle.SESSION ? since : 1) || value > MAX_SESSION) {
        throw refusal(
            "session",
            from,
            "a session from %s to %s".formatted(cycle == Cycle.SESSION ? since : 1, MAX_SESSION));
      }
      session = value;
      sessionKind = sessionKind == null ? SessionKind.REGULAR : sessionKind;
    }
  }

  private boolean isSpecialSession() {
    int last = charAt(at) == 'E' ? at + 1 : at;
    int hyphen = last + 1;
    return charAt(last) == 'S' && charAt(hyphen) == '-' && isDigit(charAt(hyphen + 1));
  }

  /** Reads {@code S-20/} or {@code ES-10/}. */
  private boolean specialSession() throws Refusal {
    int from = at;
    boolean emergency = charAt(at) == 'E';
    at += emergency ? 3 : 2;
    int value = positive("session");
    boolean assembly = cycle == Cycle.SESSION && since > 1;
    int first = assembly ? (emergency ? 6 : 8) : 1;
    if (cycle == Cycle.YEAR || session != 0 || year != 0 || (emergency && !assembly)) {
      throw refusal("session", from, "no special session here");
    }
    if (value < first || value > MAX_SESSION) {
      throw refusal(
          "session",
          from,
          "special sessions from %s on, with earlier ones in Roman numerals".formatted(first));
    }
    session = value;
    sessionKind = emergency ? SessionKind.EMERGENCY_SPECIAL : SessionKind.SPECIAL;
    if (!skip('/') || at == end) {
      throw refusal(Kind.INCOMPLETE, "component", at, "/ and a number after the session");
    }
    return false;
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
      countryOrSession(from);
      return false;
    }
    if (isAt('.')) {
      return dotted(word, from);
    }
    if (isAt('(') && word.body != null && word.body.enclosed) {
      at++;
      enclosedNumber();
      setBody(word.body, word, text.substring(from, at));
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
    if (!letter && (!body.dotted || Roman.parse(text, dot + 1, at) == 0)) {
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
    if (word.series != null && (word.series.slashed || word.series.cased)) {
      setSeries(word, word.series, from);
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

  /** Three capitals are a country where one can be; a Roman numeral is a session. */
  private void countryOrSession(int from) throws Refusal {
    int roman = cycle == null || cycle == Cycle.ANY ? Roman.parse(text, from, at) : 0;
    if (countries && country == null && at == from + 3 && areCapitals(from)) {
      country = text.substring(from, at);
    } else if (roman > 0 && session == 0 && year == 0) {
      session = roman;
      sessionKind = SessionKind.REGULAR;
    } else {
      throw unknown(from);
    }
    if (!skip('/')) {
      throw at == end
          ? refusal(Kind.INCOMPLETE, "component", at, "/ and a number")
          : refusal("component", from, "a body, a series, a session, a year or a number");
    }
  }

  private boolean areCapitals(int from) {
    return isCapital(charAt(from)) && isCapital(charAt(from + 1)) && isCapital(charAt(from + 2));
  }

  private Refusal unknown(int from) {
    return refusal("component", from, "a body or series of %s, or a number".formatted(organ.code));
  }

  private void setBody(Word.Use use, Word word, String body) throws Refusal {
    add(body);
    words = word.after != null ? word.after : words;
    if (use.cycle != null) {
      cycle = use.cycle;
      since = use.since;
    }
    countries |= use.countries;
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
    if (use.cycle != null) {
      cycle = use.cycle;
      since = use.since;
    }
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
