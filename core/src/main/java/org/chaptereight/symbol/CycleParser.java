package org.chaptereight.symbol;

import org.chaptereight.symbol.Refusal.Kind;
import org.chaptereight.symbol.SymbolTerm.Cycle;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of one symbol: of sessions, of years, and of the document itself. */
class CycleParser extends TailParser {

  /** Bodies meet three times a year at most, from 1946 to the last year that is read. */
  private static final int MOST_SESSIONS = 3 * SymbolFacts.MOST_SESSIONS;

  @Nullable Cycle cycle;
  int since;

  CycleParser(String text, int start, int end, SymbolRegistry registry) throws Refusal {
    super(text, start, end, registry);
    cycle = organ.cycle;
    since = organ.since;
  }

  /** Whether sessions are those of the General Assembly, of which the early ones were Roman. */
  private boolean isOfAssembly() {
    return organ.assembly && cycle == Cycle.SESSION && since > 1;
  }

  private int lastSession() {
    return isOfAssembly() ? SymbolFacts.MOST_SESSIONS : MOST_SESSIONS;
  }

  final boolean hasCycle() {
    return session != 0 || year != 0;
  }

  /** Reads the session that some organs are followed by: {@code TD(XIV)}, {@code IDB.44}. */
  final void afterOrgan() throws Refusal {
    if (organ.enclosed && skip('(')) {
      sessionKind = SessionKind.REGULAR;
      session = enclosedNumber();
    } else if (organ.dotted && skip('.')) {
      int from = at;
      sessionKind = SessionKind.REGULAR;
      session = positive("session");
      limit(session, 1, from);
    }
    if (!skip('/')) {
      throw at == end
          ? refusal(Kind.INCOMPLETE, "component", at, "/ after the organ")
          : refusal("organ", start, "the symbol of an organ and /");
    }
  }

  /** Reads {@code 68)} or {@code XII)}. */
  final int enclosedNumber() throws Refusal {
    int from = at;
    int stop = letters(at);
    int value = stop > at ? roman(at, stop) : positive("session");
    at = Math.max(at, stop);
    if (value == 0 || !skip(')')) {
      throw refusal("session", from, "a number or a Roman numeral, and )");
    }
    limit(value, 1, from);
    return value;
  }

  /** A Roman numeral as sessions and conferences have it, or 0. */
  final int roman(int from, int stop) {
    int value = Roman.parse(text, from, stop);
    return value <= LAST_ROMAN ? value : 0;
  }

  private void limit(int value, int first, int from) throws Refusal {
    if (value < first || value > lastSession()) {
      throw refusal("session", from, "a session from %s to %s".formatted(first, lastSession()));
    }
  }

  final void setNumber(int value, int from) throws Refusal {
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
    boolean serial = !hasCycle() && series == null && bodies.isEmpty();
    if (serial && number > organ.serialLimit) {
      throw refusal("number", from, "a serial number below %s".formatted(organ.serialLimit));
    }
  }

  private boolean isYear(int value) {
    return cycle == Cycle.YEAR
        || (cycle != Cycle.SESSION && value >= 1900 && value <= SymbolFacts.LAST_YEAR);
  }

  private int firstYear() {
    return cycle == Cycle.YEAR ? since : SymbolFacts.FIRST_YEAR;
  }

  private int firstSession() {
    return cycle == Cycle.SESSION ? since : 1;
  }

  /** The year that a number stands for. */
  private int asYear(int value) {
    return organ.shortYears && value >= 46 && value <= 99 ? 1900 + value : value;
  }

  /** Whether a number can be that of a session or a year. */
  final boolean isCycle(int value) {
    return isYear(value)
        ? asYear(value) >= firstYear() && asYear(value) <= SymbolFacts.LAST_YEAR
        : value >= firstSession() && value <= lastSession();
  }

  final void setCycle(int value, int from) throws Refusal {
    if (!isYear(value)) {
      limit(value, firstSession(), from);
      session = value;
      sessionKind = sessionKind == null ? SessionKind.REGULAR : sessionKind;
    } else if (isCycle(value)) {
      year = asYear(value);
    } else {
      throw refusal(
          "year", from, "a year from %s to %s".formatted(firstYear(), SymbolFacts.LAST_YEAR));
    }
  }

  /** Whether {@code S-20}, {@code ES-10} or {@code S-XXVI} is next. */
  final boolean isSpecialSession() {
    int last = charAt(at) == 'E' ? at + 1 : at;
    int hyphen = last + 1;
    return charAt(last) == 'S'
        && charAt(hyphen) == '-'
        && (isDigit(charAt(hyphen + 1)) || isCapital(charAt(hyphen + 1)));
  }

  /** Reads {@code S-20/}, {@code ES-10/} or {@code S-XXVI/}. */
  final void specialSession() throws Refusal {
    int from = at;
    boolean emergency = charAt(at) == 'E';
    at += emergency ? 3 : 2;
    int stop = letters(at);
    boolean numeral = stop > at;
    int value = numeral ? roman(at, stop) : positive("session");
    at = Math.max(at, stop);
    boolean here = cycle != Cycle.YEAR && !hasCycle() && (!emergency || isOfAssembly());
    if (!here || value == 0 || (numeral && cycle == Cycle.SESSION)) {
      throw refusal("session", from, "no special session here");
    }
    int first = isOfAssembly() ? (emergency ? 6 : 8) : 1;
    if (value < first) {
      throw refusal(
          "session",
          from,
          "special sessions from %s on, with earlier ones in Roman numerals".formatted(first));
    }
    limit(value, first, from);
    session = value;
    sessionKind = emergency ? SessionKind.EMERGENCY_SPECIAL : SessionKind.SPECIAL;
    if (!skip('/') || at == end) {
      throw refusal(Kind.INCOMPLETE, "component", at, "/ and a number after the session");
    }
  }
}
