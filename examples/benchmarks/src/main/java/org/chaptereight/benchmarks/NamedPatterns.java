package org.chaptereight.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chaptereight.symbol.SessionKind;
import org.chaptereight.symbol.SymbolModifier;
import org.chaptereight.symbol.SymbolModifier.Kind;
import org.chaptereight.symbol.SymbolPart;
import org.jspecify.annotations.Nullable;

/**
 * Symbols by regular expressions, as most would write them: compiled once, tried in order of how
 * often the form is met, with named groups, and the parts given their types.
 *
 * <p>They know the organs, bodies and series of the examples and few more, and check less than the
 * parser does: nothing of eras but what a group says, and not whether a Roman numeral is canonical.
 */
final class NamedPatterns {

  private static final String N = "[1-9]\\d{0,8}";
  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final String ORGANS =
      "A|S|E|T|ST|CRC|CCPR|CEDAW|CAT|CERD|CRPD|CMW|CED|DP|TD|UNEP|HRI|FCCC|NPT|CD";
  private static final String TAIL =
      "(?: \\((?<label>Part|Vol\\.|Sect\\.) (?<partNumber>[IVXLC]+|"
          + N
          + "[A-Z]?)\\))?(?<mods>(?:/(?:(?:Add|Corr|Rev|Amend)\\."
          + N
          + "|Summary))*)(?<stars>\\**)";
  private static final String LETTER = "(?: ?(?<letter>[A-Z]))?";

  private static final Pattern DOUBLE = Pattern.compile("(?<first>A/[^-]+)-(?<second>[SE]/.+)");
  private static final Pattern RESOLUTION =
      Pattern.compile(
          "(?<organ>S)/(?<series>RES)/(?<n>" + N + ") ?\\((?<year>" + YEAR + ")\\)" + TAIL);
  private static final Pattern RECORD =
      Pattern.compile(
          "(?<organ>S)/(?<series>PV)\\.(?<n>"
              + N
              + ")(?<resumption> \\(Resumption(?: (?<resumed>"
              + N
              + "))?\\))?"
              + TAIL);
  private static final Pattern ASSEMBLY =
      Pattern.compile(
          "(?<organ>A)/(?:(?<body>HRC)/)?(?<series>RES|DEC|PRST)/(?<kind>S-|ES-|OM/)?(?<session>"
              + N
              + ")/(?<n>"
              + N
              + ")"
              + LETTER
              + TAIL);
  private static final Pattern ROMAN =
      Pattern.compile(
          "(?<organ>A|E|T)/(?<series>RES)/(?<n>"
              + N
              + ")"
              + LETTER
              + " ?\\((?<kind>S-|ES-)?(?<roman>[IVXLC]+)\\)"
              + TAIL);
  private static final Pattern YEARLY =
      Pattern.compile(
          "(?<organ>S|E|ST)/(?<series>PRST|RES|SGB|AI|IC)/(?<year>"
              + YEAR
              + ")/(?<n>"
              + N
              + ")"
              + TAIL);
  private static final Pattern TREATY =
      Pattern.compile(
          "(?<organ>CRC|CCPR|CEDAW|CAT|CERD|CRPD|CMW|CED)/(?<body>C)/(?<country>[A-Z]{3})/"
              + "(?<series>CO|Q)/(?<n>"
              + N
              + ")(?:-(?<to>"
              + N
              + "))?"
              + TAIL);
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?<organ>"
              + ORGANS
              + ")(?:/ESA)?(?:/(?<before>INF|PET|NGO|Agenda|LEG|STAT|CS|ADM))?"
              + "(?<bodies>(?:/(?:(?:AC|CONF|CN|C|GC|SC|Sub|WG|PC)(?:\\."
              + N
              + ")?|HRC|BUR|ECE|ESCAP|ECA|ESCWA|B|SER\\.[A-Z]))*)"
              + "(?:/(?:(?<year>"
              + YEAR
              + ")|(?<kind>S-|ES-)?(?<session>"
              + N
              + ")))?/(?:(?<dotted>PV|SR|L|WP|CRP|R)\\.|(?<after>INF|PET|NGO)/)?(?<n>"
              + N
              + ")"
              + TAIL);
  private static final ImmutableList<Pattern> ALL =
      ImmutableList.of(RESOLUTION, RECORD, ASSEMBLY, ROMAN, YEARLY, TREATY, GENERIC);

  private static final Splitter SLASH = Splitter.on('/');
  private static final ImmutableMap<String, Kind> MODIFIERS =
      ImmutableMap.of(
          "Add", Kind.ADDENDUM,
          "Corr", Kind.CORRIGENDUM,
          "Rev", Kind.REVISION,
          "Amend", Kind.AMENDMENT);

  private NamedPatterns() {}

  /** Reads one symbol, or the two of a double one. */
  static List<SymbolParts> read(String text) {
    Matcher both = DOUBLE.matcher(text);
    return both.matches()
        ? ImmutableList.of(single(both.group("first")), single(both.group("second")))
        : ImmutableList.of(single(text));
  }

  private static SymbolParts single(String text) {
    for (Pattern pattern : ALL) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return parts(pattern, matcher, text);
      }
    }
    throw new IllegalArgumentException(text + " is not a document symbol");
  }

  private static SymbolParts parts(Pattern pattern, Matcher groups, String text) {
    String roman = pattern == ROMAN ? groups.group("roman") : null;
    int session =
        roman != null
            ? roman(roman)
            : pattern == ASSEMBLY || pattern == GENERIC ? number(groups.group("session")) : 0;
    String kind =
        pattern == ASSEMBLY || pattern == GENERIC || pattern == ROMAN ? groups.group("kind") : null;
    String label = groups.group("label");
    return new SymbolParts(
        groups.group("organ"),
        bodies(pattern, groups),
        series(pattern, groups),
        session == 0 ? null : kind(kind),
        session,
        pattern == RESOLUTION || pattern == YEARLY || pattern == GENERIC
            ? number(groups.group("year"))
            : 0,
        pattern == TREATY ? groups.group("country") : null,
        number(groups.group("n")),
        pattern == TREATY ? number(groups.group("to")) : 0,
        letter(pattern == ASSEMBLY || pattern == ROMAN ? groups.group("letter") : null),
        pattern == RECORD ? resumption(groups) : 0,
        label == null ? null : new SymbolPart(label, groups.group("partNumber")),
        modifiers(groups.group("mods")),
        groups.group("stars").length(),
        canonical(pattern, groups, text));
  }

  private static ImmutableList<String> bodies(Pattern pattern, Matcher groups) {
    if (pattern == GENERIC) {
      String bodies = groups.group("bodies");
      return bodies.isEmpty()
          ? ImmutableList.of()
          : ImmutableList.copyOf(SLASH.split(bodies.substring(1)));
    }
    String body = pattern == ASSEMBLY || pattern == TREATY ? groups.group("body") : null;
    return body == null ? ImmutableList.of() : ImmutableList.of(body);
  }

  private static @Nullable String series(Pattern pattern, Matcher groups) {
    if (pattern != GENERIC) {
      return groups.group("series");
    }
    String dotted = groups.group("dotted");
    String after = groups.group("after");
    return dotted != null ? dotted : after != null ? after : groups.group("before");
  }

  private static SessionKind kind(@Nullable String kind) {
    if (kind == null) {
      return SessionKind.REGULAR;
    }
    return switch (kind) {
      case "S-" -> SessionKind.SPECIAL;
      case "ES-" -> SessionKind.EMERGENCY_SPECIAL;
      default -> SessionKind.ORGANIZATIONAL;
    };
  }

  private static int resumption(Matcher groups) {
    if (groups.group("resumption") == null) {
      return 0;
    }
    String number = groups.group("resumed");
    return number == null ? 1 : Integer.parseInt(number);
  }

  private static ImmutableList<SymbolModifier> modifiers(String text) {
    if (text.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<SymbolModifier> modifiers = ImmutableList.builder();
    for (String modifier : SLASH.split(text.substring(1))) {
      int dot = modifier.indexOf('.');
      Kind kind = dot < 0 ? Kind.SUMMARY : MODIFIERS.get(modifier.substring(0, dot));
      if (kind != null) {
        modifiers.add(
            new SymbolModifier(kind, dot < 0 ? 0 : Integer.parseInt(modifier.substring(dot + 1))));
      }
    }
    return modifiers.build();
  }

  private static String canonical(Pattern pattern, Matcher groups, String text) {
    if (pattern == RESOLUTION || pattern == ROMAN || pattern == ASSEMBLY) {
      StringBuilder canonical = new StringBuilder(text);
      int parenthesis =
          pattern == RESOLUTION
              ? groups.start("year") - 1
              : pattern == ROMAN ? text.indexOf('(') : -1;
      if (parenthesis > 0 && text.charAt(parenthesis - 1) != ' ') {
        canonical.insert(parenthesis, ' ');
      }
      int letter = pattern == RESOLUTION ? -1 : groups.start("letter");
      if (letter > 0 && text.charAt(letter - 1) != ' ') {
        canonical.insert(letter, ' ');
      }
      return canonical.length() == text.length() ? text : canonical.toString();
    }
    if (pattern == RECORD
        && groups.group("resumption") != null
        && groups.group("resumed") == null) {
      return new StringBuilder(text).insert(groups.end("resumption") - 1, " 1").toString();
    }
    return text;
  }

  private static char letter(@Nullable String letter) {
    return letter == null ? 0 : letter.charAt(0);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static final Map<Character, Integer> ROMANS =
      ImmutableMap.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);

  private static int roman(String numeral) {
    int sum = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value = ROMANS.getOrDefault(numeral.charAt(i), 0);
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return sum;
  }
}
