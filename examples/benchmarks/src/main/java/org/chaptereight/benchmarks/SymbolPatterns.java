package org.chaptereight.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chaptereight.symbol.SessionKind;
import org.chaptereight.symbol.SymbolModifier;
import org.chaptereight.symbol.SymbolModifier.Kind;
import org.chaptereight.symbol.SymbolPart;
import org.jspecify.annotations.Nullable;

/**
 * Symbols by regular expressions, as one would write them for speed: compiled once, chosen by how
 * the text begins, possessive, with no group that is not read, numbers taken from their places, and
 * the tail matched only where there is one.
 *
 * <p>They know the organs, bodies and series of the examples and few more, and check less than the
 * parser does: nothing of eras but what a group says, and not whether a Roman numeral is canonical.
 */
final class SymbolPatterns {

  private static final String N = "[1-9]\\d{0,8}+";
  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final String LETTER = "(?: ?([A-Z]))?+";

  private static final Pattern RESOLUTION =
      Pattern.compile("S/RES/(" + N + ") ?+\\((" + YEAR + ")\\)");
  private static final Pattern RECORD =
      Pattern.compile("S/PV\\.(" + N + ")( \\(Resumption(?: (" + N + "))?+\\))?+");
  private static final Pattern ASSEMBLY =
      Pattern.compile("A/(HRC/)?+(RES|DEC|PRST)/(S-|ES-|OM/)?+(" + N + ")/(" + N + ")" + LETTER);
  private static final Pattern ROMAN =
      Pattern.compile("[AET]/RES/(" + N + ")" + LETTER + " ?+\\((S-|ES-)?+([IVXLC]++)\\)");
  private static final Pattern YEARLY =
      Pattern.compile("(ST?+|E)/(PRST|RES|SGB|AI|IC)/(" + YEAR + ")/(" + N + ")");
  private static final Pattern TREATY =
      Pattern.compile(
          "(C(?:RC|CPR|EDAW|AT|ERD|RPD|MW|ED))/C/([A-Z]{3})/(CO|Q)/(" + N + ")(?:-(" + N + "))?+");
  private static final Pattern GENERIC =
      Pattern.compile(
          "(A|ST?+|E|TD?+|C(?:RC|CPR|EDAW|AT|ERD|RPD|MW|ED|D)|DP|UNEP|HRI|FCCC|NPT)(?:/ESA)?+"
              + "(?:/(INF|PET|NGO|Agenda|LEG|STAT|CS|ADM)(?=/))?+"
              + "((?:/(?:(?:AC|CONF|CN|C|GC|SC|Sub|WG|PC)(?:\\."
              + N
              + ")?+|HRC|BUR|ECE|ESCAP|ECA|ESCWA|B|SER\\.[A-Z])(?=/))*+)"
              + "(?:/(?:("
              + YEAR
              + ")|(S-|ES-)?("
              + N
              + ")))?/(?:(PV|SR|L|WP|CRP|R)\\.|(INF|PET|NGO)/)?+("
              + N
              + ")");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?: \\((Part|Vol\\.|Sect\\.) ([IVXLC]++|"
              + N
              + "[A-Z]?+)\\))?+((?:/(?:(?:Add|Corr|Rev|Amend)\\."
              + N
              + "|Summary))*+)(\\**+)");

  private final String text;
  private String organ = "";
  private List<String> bodies = ImmutableList.of();
  private @Nullable String series;
  private @Nullable SessionKind sessionKind;
  private int session;
  private int year;
  private @Nullable String country;
  private int number;
  private int numberTo;
  private char letter;
  private int resumption;

  /** Where the canonical text has a blank that this one has not, from the last to the first. */
  private @Nullable StringBuilder canonical;

  private SymbolPatterns(String text) {
    this.text = text;
  }

  /** Reads one symbol, or the two of a double one. */
  static List<SymbolParts> read(String text) {
    if (text.startsWith("A/")) {
      int hyphen = text.indexOf("-S/");
      hyphen = hyphen < 0 ? text.indexOf("-E/") : hyphen;
      if (hyphen > 0) {
        return ImmutableList.of(
            single(text.substring(0, hyphen)), single(text.substring(hyphen + 1)));
      }
    }
    return ImmutableList.of(single(text));
  }

  private static SymbolParts single(String text) {
    SymbolPatterns reading = new SymbolPatterns(text);
    int end =
        switch (text.charAt(0)) {
          case 'S' -> reading.council();
          case 'A' -> reading.assembly();
          case 'E', 'T' -> reading.others();
          case 'C' -> reading.treaty();
          default -> -1;
        };
    return reading.parts(end < 0 ? reading.generic() : end);
  }

  private int council() {
    if (text.startsWith("S/RES/")) {
      Matcher groups = RESOLUTION.matcher(text);
      if (!groups.lookingAt()) {
        return -1;
      }
      organ = "S";
      series = "RES";
      number = number(groups, 1);
      year = number(groups, 2);
      blank(groups.start(2) - 1);
      return groups.end();
    }
    if (text.startsWith("S/PV.")) {
      Matcher groups = RECORD.matcher(text);
      if (!groups.lookingAt()) {
        return -1;
      }
      organ = "S";
      series = "PV";
      number = number(groups, 1);
      if (groups.start(2) >= 0) {
        resumption = Math.max(number(groups, 3), 1);
        if (groups.start(3) < 0) {
          canonical = new StringBuilder(text).insert(groups.end(2) - 1, " 1");
        }
      }
      return groups.end();
    }
    return text.startsWith("S/PRST/") || text.startsWith("ST/") ? yearly() : -1;
  }

  private int yearly() {
    Matcher groups = YEARLY.matcher(text);
    if (!groups.lookingAt()) {
      return -1;
    }
    organ = groups.group(1);
    series = groups.group(2);
    year = number(groups, 3);
    number = number(groups, 4);
    return groups.end();
  }

  private int assembly() {
    boolean resolution = text.startsWith("A/RES/");
    if (!resolution && !text.startsWith("A/HRC/")) {
      return -1;
    }
    Matcher groups = ASSEMBLY.matcher(text);
    if (!groups.lookingAt()) {
      return resolution ? roman() : -1;
    }
    organ = "A";
    bodies = groups.start(1) < 0 ? bodies : ImmutableList.of("HRC");
    series = groups.group(2);
    sessionKind = kind(groups, 3);
    session = number(groups, 4);
    number = number(groups, 5);
    letter(groups, 6);
    return groups.end();
  }

  private int others() {
    int yearly = text.startsWith("E/RES/") ? yearly() : -1;
    return yearly < 0 && text.startsWith("/RES/", 1) ? roman() : yearly;
  }

  private int roman() {
    Matcher groups = ROMAN.matcher(text);
    if (!groups.lookingAt()) {
      return -1;
    }
    organ = text.substring(0, 1);
    series = "RES";
    number = number(groups, 1);
    sessionKind = kind(groups, 3);
    session = roman(text, groups.start(4), groups.end(4));
    blank(text.indexOf('(', groups.end(1)));
    letter(groups, 2);
    return groups.end();
  }

  private int treaty() {
    Matcher groups = TREATY.matcher(text);
    if (!groups.lookingAt()) {
      return -1;
    }
    organ = groups.group(1);
    bodies = ImmutableList.of("C");
    country = groups.group(2);
    series = groups.group(3);
    number = number(groups, 4);
    numberTo = number(groups, 5);
    return groups.end();
  }

  private int generic() {
    Matcher groups = GENERIC.matcher(text);
    if (!groups.lookingAt()) {
      throw new IllegalArgumentException(text + " is not a document symbol");
    }
    organ = groups.group(1);
    bodies = bodies(groups.start(3), groups.end(3));
    int place = groups.start(7) >= 0 ? 7 : groups.start(8) >= 0 ? 8 : 2;
    series = groups.group(place);
    year = number(groups, 4);
    session = number(groups, 6);
    sessionKind = session == 0 ? null : kind(groups, 5);
    number = number(groups, 9);
    return groups.end();
  }

  private List<String> bodies(int start, int end) {
    if (start == end) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> all = ImmutableList.builder();
    for (int from = start + 1; from < end; ) {
      int slash = text.indexOf('/', from);
      int stop = slash < 0 ? end : Math.min(slash, end);
      all.add(text.substring(from, stop));
      from = stop + 1;
    }
    return all.build();
  }

  private SymbolParts parts(int end) {
    SymbolPart part = null;
    List<SymbolModifier> modifiers = ImmutableList.of();
    int stars = 0;
    if (end < text.length()) {
      Matcher groups = TAIL.matcher(text).region(end, text.length());
      if (!groups.matches()) {
        throw new IllegalArgumentException(text + " is not a document symbol");
      }
      part = groups.start(1) < 0 ? null : new SymbolPart(groups.group(1), groups.group(2));
      modifiers = modifiers(groups.start(3), groups.end(3));
      stars = groups.end(4) - groups.start(4);
    }
    return new SymbolParts(
        organ,
        bodies,
        series,
        sessionKind,
        session,
        year,
        country,
        number,
        numberTo,
        letter,
        resumption,
        part,
        modifiers,
        stars,
        canonical == null ? text : canonical.toString());
  }

  private List<SymbolModifier> modifiers(int start, int end) {
    if (start == end) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<SymbolModifier> all = ImmutableList.builder();
    for (int from = start + 1; from < end; ) {
      int slash = text.indexOf('/', from);
      int stop = slash < 0 ? end : Math.min(slash, end);
      int dot = text.indexOf('.', from);
      Kind kind =
          switch (text.charAt(from)) {
            case 'C' -> Kind.CORRIGENDUM;
            case 'R' -> Kind.REVISION;
            case 'S' -> Kind.SUMMARY;
            default -> text.charAt(from + 1) == 'd' ? Kind.ADDENDUM : Kind.AMENDMENT;
          };
      all.add(
          new SymbolModifier(
              kind, kind == Kind.SUMMARY ? 0 : Integer.parseInt(text, dot + 1, stop, 10)));
      from = stop + 1;
    }
    return all.build();
  }

  private SessionKind kind(Matcher groups, int group) {
    int start = groups.start(group);
    if (start < 0) {
      return SessionKind.REGULAR;
    }
    return switch (text.charAt(start)) {
      case 'S' -> SessionKind.SPECIAL;
      case 'E' -> SessionKind.EMERGENCY_SPECIAL;
      default -> SessionKind.ORGANIZATIONAL;
    };
  }

  private void letter(Matcher groups, int group) {
    int start = groups.start(group);
    if (start >= 0) {
      letter = text.charAt(start);
      blank(start);
    }
  }

  /**
   * Puts a blank before a place into the canonical text, if there is none; the last place first.
   */
  private void blank(int place) {
    if (text.charAt(place - 1) != ' ') {
      canonical = (canonical == null ? new StringBuilder(text) : canonical).insert(place, ' ');
    }
  }

  private int number(Matcher groups, int group) {
    int start = groups.start(group);
    return start < 0 ? 0 : Integer.parseInt(text, start, groups.end(group), 10);
  }

  private static int roman(String text, int start, int end) {
    int sum = 0;
    int before = 0;
    for (int i = end - 1; i >= start; i--) {
      int value =
          switch (text.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
          };
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return sum;
  }
}
