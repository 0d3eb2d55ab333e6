package org.chaptereight.symbol;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid symbols with one to three mistakes of the kinds that people and old systems make. */
final class SpellingMistakes {

  /** A valid text, and what was made of it. */
  record Mistaken(String valid, String text) {}

  /** A mistake; the number tells the place or the choice. */
  private interface Mistake extends BiFunction<String, Integer, String> {}

  private static final List<Mistake> MISTAKES =
      List.of(
          (text, n) -> text.toLowerCase(Locale.ROOT),
          (text, n) -> text.toUpperCase(Locale.ROOT),
          at("/(Add|Corr|Rev|Amend)\\.", each -> each.toUpperCase(Locale.ROOT)),
          at("/(Add|Corr|Rev|Amend)\\.", each -> each.substring(1)),
          at("(Add|Corr|Rev|Amend)\\.", each -> each.replace('.', ' ')),
          at("(Add|Corr|Rev|Amend)\\.", each -> each + " "),
          at("/(PV|SR|L|WP|CRP|R|AC|CN|C|Sub)\\.", each -> each.replace(".", "")),
          at("/(PV|SR|L|CRP|R|AC|CN|C|Sub)\\.", each -> each.replace('.', '/')),
          at("(?<=PRST|RES|SGB|AI|IC|[0-9])/", each -> "."),
          at("(?<=PRST|RES|SGB|INF|AI|IC)/", each -> ""),
          at("[./()-]", each -> " " + each),
          at("[./()-]", each -> each + " "),
          at("(?<=.)(?=.)", each -> " "),
          at("(?<=.)(?=.)", each -> "\u200B"),
          at(" ", each -> "\u00A0"),
          at(" ", each -> ""),
          at(" ", each -> "  "),
          at("-", each -> "–"),
          at("-", each -> "\u2011"),
          at("/", each -> "//"),
          at("/", each -> "\\"),
          at("/", each -> "⁄"),
          at(".", each -> String.valueOf((char) (each.charAt(0) + 0xFEE0))),
          at("[0-9]", each -> String.valueOf((char) (each.charAt(0) - '0' + '٠'))),
          at("[ASETC]", each -> String.valueOf("АЅЕТС".charAt("ASETC".indexOf(each)))),
          (text, n) -> text.replace('(', '[').replace(')', ']'),
          around("(%s)", "[%s]", "“%s”", "«%s»", "'%s'", "《%s》", "（%s）", "<%s>"),
          around("• %s", "- %s", "%s.", "%s,", "%s;", "%s؛", "%s。", "\t%s\n"),
          around("UN Doc. %s", "see %s", "document %s", "Doc.%s", "voir %s", "см. %s", "见%s"),
          around("%s, annex", "%s, para. 3", "%s, 17 October 2016", "%s (closed)", "%s (or)"),
          around("https://undocs.org/%s", "https://undocs.org/en/%s?x=1"),
          around("https://www.un.org/ga/search/view_doc.asp?symbol=%s&Lang=E"));

  private SpellingMistakes() {}

  /** Changes one of the places that a pattern finds. */
  private static Mistake at(String pattern, UnaryOperator<String> change) {
    Pattern places = Pattern.compile(pattern);
    return (text, n) -> {
      List<MatchResult> found = places.matcher(text).results().toList();
      if (found.isEmpty()) {
        return text;
      }
      MatchResult place = found.get(n % found.size());
      return text.substring(0, place.start())
          + change.apply(place.group())
          + text.substring(place.end());
    };
  }

  private static Mistake around(String... forms) {
    return (text, n) ->
        Pattern.compile("%s")
            .matcher(forms[n % forms.length])
            .replaceFirst(Matcher.quoteReplacement(text));
  }

  /** Whether a slip made a valid symbol of another document, which nobody can see. */
  private static boolean isAnother(String text, String valid) {
    return SymbolReading.of(text) instanceof SymbolReading.AsWritten read
        && !read.symbol().equals(DocumentSymbol.of(valid));
  }

  static Arbitrary<Mistaken> of(Arbitrary<String> valid) {
    Arbitrary<UnaryOperator<String>> mistake =
        Combinators.combine(Arbitraries.of(MISTAKES), Arbitraries.integers().between(0, 99))
            .as((change, n) -> text -> text.isEmpty() ? text : change.apply(text, n));
    return Combinators.combine(valid, mistake.list().ofMinSize(1).ofMaxSize(3))
        .as(
            (text, mistakes) -> {
              String mistaken = text;
              for (UnaryOperator<String> each : mistakes) {
                String more = each.apply(mistaken);
                mistaken = isAnother(more, text) ? mistaken : more;
              }
              return new Mistaken(text, mistaken);
            });
  }
}
