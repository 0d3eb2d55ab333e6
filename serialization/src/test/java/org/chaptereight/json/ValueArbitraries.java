package org.chaptereight.json;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chaptereight.area.AreaCode;
import org.chaptereight.instrument.InstrumentId;
import org.chaptereight.instrument.Provision;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.Wording;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;

/** Values that have no fields, the awkward ones among them. */
final class ValueArbitraries {

  private ValueArbitraries() {}

  static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
    return elements.list().ofMaxSize(2);
  }

  static Arbitrary<String> id() {
    return Arbitraries.of("A", "CSTO", "UN-CHARTER", "S/RES/1373 (2001)", "منظمة", "组织", "é1");
  }

  static Arbitrary<String> words() {
    return Arbitraries.of(
        "x",
        "\"quoted\" \\ and / and {braces}",
        "line\nfeed",
        "بان كي - مون",
        "تهد\u064D\u0651د \u201Dنص\u201C",
        "\u2068first\u2069 \u200F",
        "上海合作组织",
        "e\u0301 and \u00E9 and \uD83D\uDD4A",
        "</script> \u2028 ~ \uFFFD");
  }

  static Arbitrary<LanguageTag> language() {
    return Arbitraries.of("ar", "zh", "en", "fr", "ru", "es", "zh-Hant", "fa", "sr-Latn-RS", "x-a")
        .map(LanguageTag::of);
  }

  static Arbitrary<MultilingualText> text() {
    return Arbitraries.maps(language(), words())
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(
            texts -> {
              MultilingualText.Builder builder = MultilingualText.builder();
              texts.forEach(builder::put);
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

  static Arbitrary<Optional<Provenance>> provenance() {
    return Combinators.combine(words(), words().optional(), date().optional(), words().optional())
        .as(
            (source, paragraph, asOf, note) ->
                Provenance.builder()
                    .source(source)
                    .paragraph(paragraph)
                    .asOf(asOf)
                    .note(note)
                    .build())
        .optional();
  }

  static Arbitrary<OrganizationId> organizationId() {
    return id().map(OrganizationId::of);
  }

  static Arbitrary<StateCode> state() {
    return Arbitraries.of("RUS", "FRA", "AFG", "ZZZ").map(StateCode::of);
  }

  static Arbitrary<Party> party() {
    return Arbitraries.oneOf(state().map(Party::of), organizationId().map(Party::of));
  }

  static Arbitrary<List<AreaCode>> areas() {
    return Arbitraries.of("peacekeeping", "counter-terrorism", "a1")
        .map(AreaCode::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  static Arbitrary<DocumentSymbol> symbol() {
    return Arbitraries.of("S/2016/867", "S/RES/2320 (2016)", "A/71/160").map(DocumentSymbol::of);
  }

  static Arbitrary<List<Provision>> basis() {
    return few(Combinators.combine(id().map(InstrumentId::of), words()).as(Provision::of));
  }

  static Arbitrary<List<Wording>> variants() {
    return few(Combinators.combine(language(), words()).as(Wording::of));
  }

  static Arbitrary<Office> office() {
    return Combinators.combine(
            Arbitraries.of("SECRETARY_GENERAL", "KEEPER").map(OfficeKind::of), organizationId())
        .as(Office::of);
  }
}
