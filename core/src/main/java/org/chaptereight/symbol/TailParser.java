package org.chaptereight.symbol;

import com.google.common.collect.ImmutableList;
import org.chaptereight.symbol.Refusal.Kind;
import org.chaptereight.symbol.SymbolRegistry.OrganWord;
import org.jspecify.annotations.Nullable;

/**
 * Holds the parts of one symbol while it is read, and reads what follows its number.
 *
 * <p>{@code [letter] ["(" year or Roman session ")"] ["(Resumption n)"] ["(Part n)"] {"/" modifier}
 * {"*"}}.
 */
class TailParser extends SymbolScanner {

  /** The last regular session that resolutions of the Assembly name in Roman numerals. */
  private static final int ASSEMBLY_ROMAN = 30;

  /** The last session of the Economic and Social Council before years took its place. */
  private static final int COUNCIL_ROMAN = 63;

  /** The last session of the Trusteeship Council that adopted resolutions, in 1994. */
  private static final int TRUSTEESHIP_ROMAN = 61;

  /** No other body has come as far before it took figures. */
  static final int LAST_ROMAN = 99;

  private static final String[] NUMBERED_PARTS = {"Part", "Vol.", "Sect.", "Prog.", "Income sect."};
  private static final String[] NAMED_PARTS = {"Introduction", "Plan outline"};

  final OrganWord organ;
  ImmutableList<String> bodies = ImmutableList.of();
  @Nullable Word series;
  Word.@Nullable Use used;

  /** What the last body that tells it says of the document. */
  DocumentKind bodyKind = DocumentKind.DOCUMENT;

  /** Whether the number is joined to the series by a dot. */
  boolean dotted;

  @Nullable SessionKind sessionKind;
  int session;
  int year;
  @Nullable String country;
  int number;
  int numberTo;
  char letter;
  int resumption;
  @Nullable SymbolPart part;
  ImmutableList<SymbolModifier> modifiers = ImmutableList.of();
  int reissue;

  TailParser(String text, int start, int end, SymbolRegistry registry) throws Refusal {
    super(text, start, end);
    int stop = letters(at);
    OrganWord found = registry.organs().find(text, at, stop);
    if (found == null) {
      throw refusal("organ", at, "the symbol of an organ, as A or S");
    }
    organ = found;
    at = stop;
  }

  /** What the series says of the document, or else the bodies. */
  final DocumentKind kind() {
    return used == null || used.kind == null ? bodyKind : used.kind;
  }

  /** Whether a component is, or is nearly, a modifier. */
  final boolean isModifier(int from) {
    int length = letters(from) - from;
    if (length < 3) {
      return false;
    }
    SymbolModifier.Kind kind = kind(text.charAt(from), length);
    return kind != null && text.regionMatches(true, from, kind.code(), 0, length);
  }

  /** The one modifier that begins with a letter, small or capital, and has as many letters. */
  private static SymbolModifier.@Nullable Kind kind(char first, int length) {
    SymbolModifier.Kind kind =
        switch (first) {
          case 'A', 'a' ->
              length == 3 ? SymbolModifier.Kind.ADDENDUM : SymbolModifier.Kind.AMENDMENT;
          case 'C', 'c' -> SymbolModifier.Kind.CORRIGENDUM;
          case 'R', 'r' -> SymbolModifier.Kind.REVISION;
          case 'S', 's' -> SymbolModifier.Kind.SUMMARY;
          default -> null;
        };
    return kind != null && kind.code().length() == length ? kind : null;
  }

  /** Whether the number is one of a resolution of the Council, which the year follows. */
  final boolean isYearInParentheses() {
    return organ.council && isResolution() && bodies.isEmpty();
  }

  private boolean isResolution() {
    return series != null && series.resolution;
  }

  /** Reads the rest, to the end of the symbol. */
  final void tail() throws Refusal {
    if (isLettered()) {
      letter();
    }
    if (isYearInParentheses() || (used != null && used.dated)) {
      yearInParentheses();
    } else if (isResolution() && bodies.isEmpty() && session == 0 && year == 0) {
      sessionInParentheses();
    }
    if (session == 0 && (sessionKind != null || (year == 0 && needsCycle()))) {
      throw refusal(Kind.INCOMPLETE, "component", at, "/ and a number after the session or year");
    }
    parentheses();
    while (isAt('/')) {
      at++;
      modifier();
      parentheses();
    }
    while (skip('*')) {
      reissue++;
    }
    if (isAt('-') && isDigit(charAt(at + 1))) {
      throw refusal(Kind.RANGE, "rest", at, "one number: several at once are a citation");
    }
    if (at < end) {
      throw refusal("rest", at, isAt(' ') ? "no blank here" : "the end, or / and a modifier");
    }
  }

  /** Whether several documents of one number are told apart by letters. */
  private boolean isLettered() {
    return !dotted && !organ.council && (isResolution() || isDecision());
  }

  private boolean isDecision() {
    return series != null && series.decision;
  }

  /** Whether documents of the series have a session or a year in every era. */
  private boolean needsCycle() {
    return series != null
        && !dotted
        && SymbolOrder.isPrincipal(organ.code)
        && (isResolution() || isDecision() || series.code.equals("PRST"));
  }

  private void letter() throws Refusal {
    int place = isAt(' ') ? at + 1 : at;
    char c = charAt(place);
    char next = charAt(place + 1);
    if (!isCapital(c) || isLetter(next)) {
      return;
    }
    if (next == '-' || (next == ' ' && isLetter(charAt(place + 2)))) {
      throw refusal(
          Kind.RANGE, "letters", place, "one letter: several at once are a citation, no symbol");
    }
    if (place == at) {
      insert(at, " ");
    }
    letter = c;
    at = place + 1;
  }

  /** Reads an opening parenthesis, with the blank before it that the canonical text has. */
  private boolean opens() {
    if (isAt(' ') && charAt(at + 1) == '(') {
      at += 2;
      return true;
    }
    if (isAt('(')) {
      insert(at, " ");
      at++;
      return true;
    }
    return false;
  }

  private void yearInParentheses() throws Refusal {
    if (!opens()) {
      throw refusal(
          at == end || isAt('/') ? Kind.YEAR_MISSING : Kind.WRONG,
          "year of the resolution",
          at,
          "the year in parentheses");
    }
    int from = at;
    year = year(from);
    if (year < 1946 || !skip(')')) {
      throw refusal("year", from, "a year from 1946 to 2099 and )");
    }
  }

  /** Reads a year of four digits. */
  final int year(int from) throws Refusal {
    at = from;
    int value = isDigit(charAt(from)) ? positive("year") : 0;
    if (at != from + 4 || value < SymbolFacts.FIRST_YEAR || value > SymbolFacts.LAST_YEAR) {
      throw refusal("year", from, "a year from 1945 to 2099");
    }
    return value;
  }

  private void sessionInParentheses() throws Refusal {
    if (!opens()) {
      throw refusal(
          at == end ? Kind.INCOMPLETE : Kind.WRONG,
          "session",
          at,
          "/ and a number, or a session in Roman numerals in parentheses");
    }
    int from = at;
    boolean emergency = organ.assembly && skip("ES-");
    boolean special = !emergency && skip("S-");
    int stop = letters(at);
    session = Roman.parse(text, at, stop);
    at = stop;
    if (session == 0 || !skip(')')) {
      throw refusal("session", from, "a session in canonical Roman numerals and )");
    }
    int last = lastRoman(special, emergency);
    if (session > last) {
      throw refusal("session", from, "a session up to " + Roman.print(last));
    }
    sessionKind =
        emergency
            ? SessionKind.EMERGENCY_SPECIAL
            : special ? SessionKind.SPECIAL : SessionKind.REGULAR;
  }

  /** The last session that resolutions of the organ name in Roman numerals. */
  private int lastRoman(boolean special, boolean emergency) {
    return switch (organ.code) {
      case "A" -> emergency ? 5 : special ? 7 : ASSEMBLY_ROMAN;
      case "E" -> COUNCIL_ROMAN;
      case "T" -> TRUSTEESHIP_ROMAN;
      default -> LAST_ROMAN;
    };
  }

  /** Reads resumption and part, each once at most. */
  private void parentheses() throws Refusal {
    while (isAt(' ') && charAt(at + 1) == '(') {
      int from = at + 2;
      at = from;
      if (skip("Resumption")) {
        resumption(from);
      } else if (part == null) {
        part = part(from);
      } else {
        throw refusal("part", from, "no second part");
      }
    }
  }

  private void resumption(int from) throws Refusal {
    if (resumption != 0 || used == null || !isRecord() || !modifiers.isEmpty()) {
      throw refusal("resumption", from, "a record of a meeting, and one resumption");
    }
    if (isAt(')')) {
      insert(at, " 1");
      resumption = 1;
    } else if (skip(' ')) {
      resumption = positive("resumption");
    }
    if (resumption == 0 || !skip(')')) {
      throw refusal("resumption", from, "(Resumption 1), with its number from 1");
    }
  }

  private boolean isRecord() {
    return series != null && (series.code.equals("PV") || series.code.equals("SR"));
  }

  private SymbolPart part(int from) throws Refusal {
    for (String label : NAMED_PARTS) {
      if (skip(label) && skip(')')) {
        return new SymbolPart(label, "");
      }
    }
    for (String label : NUMBERED_PARTS) {
      at = from;
      if (skip(label) && skip(' ')) {
        int place = at;
        at = letters(place);
        if (Roman.parse(text, place, at) == 0) {
          at = place;
          positive("part");
          at += isCapital(charAt(at)) ? 1 : 0;
        }
        String value = text.substring(place, at);
        if (skip(')')) {
          return new SymbolPart(label, value);
        }
      }
    }
    throw refusal("part", from, "(Part I), (Vol. II), (Sect. 3) or (Resumption 1)");
  }

  private void modifier() throws Refusal {
    int from = at;
    at = letters(from);
    SymbolModifier.Kind kind = at == from ? null : kind(text.charAt(from), at - from);
    if (kind != null && text.startsWith(kind.code(), from)) {
      int value = 0;
      if (kind != SymbolModifier.Kind.SUMMARY) {
        if (!skip('.')) {
          throw refusal("component", from, "a dot and a number after " + kind.code());
        }
        value = positive("number");
      }
      append(SymbolModifier.of(kind, value));
      return;
    }
    if (at == from + 1 && modifiers.isEmpty() && isLettered() && isCapital(text.charAt(from))) {
      throw refusal("component", from, "the letter after the number with a blank");
    }
    throw at == end && at == from
        ? refusal(Kind.INCOMPLETE, "component", from, "something after the last /")
        : refusal("component", from, "Add., Corr., Rev. or Amend. and a number, or Summary");
  }

  private void append(SymbolModifier modifier) {
    modifiers =
        modifiers.isEmpty()
            ? ImmutableList.of(modifier)
            : modifiers.size() == 1
                ? ImmutableList.of(modifiers.get(0), modifier)
                : ImmutableList.<SymbolModifier>builder().addAll(modifiers).add(modifier).build();
  }
}
