package org.chaptereight.json;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.IdentifierScheme;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.Wording;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.PrintedDate;

/** Values that have no fields or few, the awkward ones among them. */
final class ValueArbitraries {

  private static final List<String> WORDS =
      List.of(
          "x",
          "\"quoted\" \\ and / and {braces}",
          "line\nfeed",
          "بان كي - مون",
          "تهد\u064D\u0651د \u201Dنص\u201C",
          "\u2068first\u2069 \u200F",
          "上海合作组织",
          "e\u0301 and \u00E9 and \uD83D\uDD4A",
          "</script> \u2028 ~ \uFFFD");

  private static final List<LanguageTag> LANGUAGES =
      Stream.of("x-a", "fa", "en", "ar", "zh-Hant", "ru", "es", "zh", "sr-Latn-RS", "fr")
          .map(LanguageTag::of)
          .toList();

  private ValueArbitraries() {}

  static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> value) {
    return value.optional(0.5);
  }

  static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
    return elements.list().ofMaxSize(2);
  }

  static <T> Arbitrary<List<T>> some(Arbitrary<T> elements) {
    return elements.list().uniqueElements().ofMinSize(1).ofMaxSize(2);
  }

  static Arbitrary<Boolean> trueOrFalse() {
    return Arbitraries.of(true, false);
  }

  static Arbitrary<OptionalInt> number() {
    return Arbitraries.of(
        OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(Integer.MAX_VALUE));
  }

  /** A code that is known, or one that is not. */
  static <T> Arbitrary<T> code(Function<String, T> of, String known, String unknown) {
    return Arbitraries.of(known, unknown).map(of);
  }

  static Arbitrary<String> id() {
    return Arbitraries.of("A", "CSTO", "UN-CHARTER", "S/RES/1373 (2001)", "منظمة", "组织", "é1");
  }

  static Arbitrary<String> words() {
    return Arbitraries.of(WORDS);
  }

  static Arbitrary<LanguageTag> language() {
    return Arbitraries.of(LANGUAGES);
  }

  /** A text in any set of the languages, said by the bits of a number. */
  static Arbitrary<MultilingualText> text() {
    return Combinators.combine(
            Arbitraries.integers().between(1, (1 << LANGUAGES.size()) - 1),
            Arbitraries.integers().between(0, WORDS.size() - 1))
        .as(
            (languages, first) -> {
              MultilingualText.Builder builder = MultilingualText.builder();
              for (int i = 0; i < LANGUAGES.size(); i++) {
                if ((languages >> i & 1) == 1) {
                  builder.put(LANGUAGES.get(i), WORDS.get((first + i) % WORDS.size()));
                }
              }
              return builder.build();
            });
  }

  static Arbitrary<PartialDate> date() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9999),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 28))
        .as(
            (year, month, day) ->
                month == 0
                    ? PartialDate.of(Year.of(year))
                    : day == 0
                        ? PartialDate.of(YearMonth.of(year, month))
                        : PartialDate.of(LocalDate.of(year, month, day)));
  }

  static Arbitrary<PrintedDate> printedDate() {
    return Arbitraries.oneOf(
        date().map(PrintedDate::of),
        Arbitraries.of("--10-28", "--02-29", "--01").map(PrintedDate::parse));
  }

  static Arbitrary<Period> period() {
    return Arbitraries.of("P12M", "P1Y", "P90D", "P1Y6M15D").map(Period::parse);
  }

  static Arbitrary<DateInterval> interval() {
    return Arbitraries.oneOf(
        date().map(DateInterval::since),
        date().map(DateInterval::begun),
        date().map(DateInterval::past),
        date().map(DateInterval::until),
        Arbitraries.of(
            DateInterval.ongoing(),
            DateInterval.unknown(),
            DateInterval.past(),
            DateInterval.parse("2003-09-18/2012-12-19"),
            DateInterval.parse("2010/2010")));
  }

  static Arbitrary<Provenance> source() {
    return Combinators.combine(words(), maybe(words()), maybe(date()), maybe(words()))
        .as(
            (source, paragraph, asOf, note) ->
                Provenance.builder()
                    .source(source)
                    .paragraph(paragraph)
                    .asOf(asOf)
                    .note(note)
                    .build());
  }

  static Arbitrary<Optional<Provenance>> provenance() {
    return maybe(source());
  }

  static Arbitrary<StateCode> stateCode() {
    return Arbitraries.of("RUS", "FRA", "AFG", "ZZZ").map(StateCode::of);
  }

  static Arbitrary<AreaCode> areaCode() {
    return Arbitraries.of("peacekeeping", "counter-terrorism", "a1").map(AreaCode::of);
  }

  static Arbitrary<DocumentSymbol> symbol() {
    return Arbitraries.of("S/2016/867", "S/RES/2320 (2016)", "A/71/160").map(DocumentSymbol::of);
  }

  static Arbitrary<DocumentReference> document() {
    return Builders.withBuilder(DocumentReference::builder)
        .use(symbol())
        .in(DocumentReference.Builder::symbol)
        .use(maybe(date()))
        .in(DocumentReference.Builder::date)
        .use(maybe(text()))
        .in(DocumentReference.Builder::description)
        .build(DocumentReference.Builder::build);
  }

  static Arbitrary<Provision> provision() {
    return Combinators.combine(id().map(InstrumentId::of), words()).as(Provision::of);
  }

  static Arbitrary<Wording> wording() {
    return Combinators.combine(language(), words()).as(Wording::of);
  }

  static Arbitrary<ExternalId> externalId() {
    return Combinators.combine(code(IdentifierScheme::of, "UN_M49", "LUGGAGE_TAG"), words())
        .as(ExternalId::of);
  }
}
