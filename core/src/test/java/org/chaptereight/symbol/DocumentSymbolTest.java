package org.chaptereight.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentSymbolTest {

  static Stream<Tsv.Row> valid() {
    return Tsv.read("valid.tsv").stream();
  }

  static Stream<Tsv.Row> malformed() {
    return Tsv.read("malformed.tsv").stream();
  }

  private static DocumentSymbol of(String text) {
    return DocumentSymbol.of(text);
  }

  @Test
  void there_are_114_valid_examples_and_33_malformed_ones() {
    assertThat(valid()).hasSize(114);
    assertThat(malformed()).hasSize(33);
  }

  @ParameterizedTest
  @MethodSource("valid")
  void reads_every_part_of_a_valid_symbol(Tsv.Row row) {
    DocumentSymbol symbol = SymbolReading.of(row.get("symbol")).asSymbol().orElseThrow();
    Map<String, String> expected = new HashMap<>(row.cells());
    if (row.get("symbol").equals("S/RES/2719")) {
      // The year, which the lenient reading adds.
      assertThat(symbol).hasToString("S/RES/2719 (2023)");
      expected.put("year", "2023");
    } else {
      assertThat(of(row.get("symbol"))).isEqualTo(symbol);
    }
    expected.remove("symbol");
    assertThat(parts(symbol)).isEqualTo(expected);
  }

  private static Map<String, String> parts(DocumentSymbol symbol) {
    Map<String, Function<DocumentSymbol, String>> parts =
        Map.ofEntries(
            Map.entry("organ", DocumentSymbol::organ),
            Map.entry("bodies", each -> String.join("/", each.bodies())),
            Map.entry("session", each -> text(each.session())),
            Map.entry("sessionKind", each -> each.sessionKind().map(Enum::name).orElse("")),
            Map.entry("year", each -> text(each.year())),
            Map.entry("series", each -> each.series().orElse("")),
            Map.entry("country", each -> each.country().orElse("")),
            Map.entry("number", each -> String.valueOf(each.number())),
            Map.entry("numberTo", each -> text(each.numberTo())),
            Map.entry("letter", each -> each.letter().map(String::valueOf).orElse("")),
            Map.entry("resumption", each -> text(each.resumption())),
            Map.entry("part", each -> each.part().map(SymbolPart::number).orElse("")),
            Map.entry("mods", each -> join(each.modifiers())),
            Map.entry("reissue", each -> each.reissue() == 0 ? "" : "" + each.reissue()));
    return parts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, part -> ofAll(symbol, part.getValue())));
  }

  /** A part of one symbol, or of both. */
  private static String ofAll(DocumentSymbol symbol, Function<DocumentSymbol, String> part) {
    List<String> all = symbol.symbols().stream().map(part).toList();
    return all.stream().allMatch(String::isEmpty) ? "" : String.join(" | ", all);
  }

  private static String join(List<?> all) {
    return all.stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  private static String text(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void a_refusal_names_the_part_and_its_place(Tsv.Row row) {
    String text = row.get("text").replace('␣', ' ');
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(text))
        .withMessageStartingWith("\"")
        .withMessageContaining("is not a document symbol: " + row.get("part"))
        .withMessageContaining(" at character %s: expected ", row.get("character"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A/RES/30/1|session \"30\" at character 7: expected a session from 31 to 154",
        "S/1993/500|year \"1993\" at character 3: expected a year from 1994 to 2099",
        "S/RES/2320|year of the resolution at character 11: expected the year in parentheses",
        "A/71/160-165|number \"160-165\" at character 6: expected one number: several at once are a"
            + " citation",
        "S/PRES/2016/1|component \"PRES\" at character 3: expected a body or series of S, or a"
            + " number",
        "A/AC.105|component at character 9: expected / and a number after the body",
        "S/2016/867/Annex|component \"Annex\" at character 12: expected Add., Corr., Rev. or Amend. and"
            + " a number, or Summary",
        "A/71/160/foo|component \"foo\" at character 10: expected Add., Corr., Rev. or Amend. and a"
            + " number, or Summary",
        "S/24111/Annex|component \"Annex\" at character 9: expected Add., Corr., Rev. or Amend. and a"
            + " number, or Summary",
        "A/RES/46/36/L|component \"L\" at character 13: expected the letter after the number with a"
            + " blank",
        "A/71/RES/12|component \"RES\" at character 6: expected RES before the session or year",
        "A/RES/71/12-A/RES/71/13|second symbol \"A\" at character 13: expected one of another organ or"
            + " body: several at once are a citation",
        "A/155/1|session \"155\" at character 3: expected a session from 31 to 154",
        "TD/B/463/1|session \"463\" at character 6: expected a session from 1 to 462",
        "T/RES/2183 (LXII)|session \"LXII)\" at character 13: expected a session up to LXI",
      })
  void a_refusal_says_what_was_expected(String text, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(text))
        .withMessage("\"%s\" is not a document symbol: %s", text, why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/RES/71/12-A/RES/71/13",
        "A/RES/70/1-A/RES/71/13",
        "S/RES/1 (1946)-S/RES/37 (1947)",
        "S/PV.7796-S/PV.7798",
        "A/71/160-A/71/165",
        "S/24111-S/24113",
        "A/71/160–A/71/165",
      })
  void several_documents_of_one_body_are_a_citation(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> of(text));
    assertThat(SymbolReading.of(text))
        .isInstanceOfSatisfying(
            SymbolReading.NotASymbol.class,
            not -> assertThat(not.reason()).isEqualTo(SymbolReading.Reason.CITATION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/71/RES/12",
        "A/C.3/RES/71/1",
        "A/HRC/16/RES/18",
        "A/PRST/71/1",
        "A/CO/3",
        "S/2016/PRST/8",
        "S/DEC/2016/1",
        "S/INF.70",
        "S/NGO.1",
        "CRC/C/XYZ/CO/4",
        "A/HRC/WG.6/27/QQQ/1",
        "A/999/1",
        "A/S-155/1",
        "BWC/CONF.CI/1",
        "BWC/CONF.MMM/1",
        "TD(CCC)/5",
        "E/OAS/2016/1",
        "A/DEC.3",
      })
  void what_looks_like_a_symbol_is_not_always_one(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"YUG", "CSK", "SUN", "SCG", "ANT", "HKG", "UNK", "EU"})
  void codes_of_countries_are_those_of_then_and_now(String code) {
    assertThat(of("CCPR/C/" + code + "/CO/4").country()).contains(code);
  }

  @Test
  void a_country_can_be_the_last_component() {
    DocumentSymbol symbol = of("FCCC/ARR/2016/AUS/Corr.1");
    assertThat(symbol.country()).contains("AUS");
    assertThat(symbol.year()).hasValue(2016);
    assertThat(symbol.number()).isZero();
    assertThat(of("CCPR/CO/72/NET").session()).hasValue(72);
  }

  @Test
  void the_session_of_some_organs_is_joined_to_them() {
    assertThat(of("IDB.44/7").session()).hasValue(44);
    assertThat(of("GC.13/Res.2").kind()).isEqualTo(DocumentKind.RESOLUTION);
    assertThat(of("TD/B/S-XXVI/2").sessionKind()).contains(SessionKind.SPECIAL);
    assertThat(of("TD/B/S-XXVI/2").session()).hasValue(26);
    assertThat(of("ATT/CSP4/2018/1").bodies()).containsExactly("CSP4");
    assertThat(of("S/AC.26/Dec.114 (2000)").year()).hasValue(2000);
    assertThat(of("JIU/REP/85/3").year()).hasValue(1985);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S/RES/2320(2016)|S/RES/2320 (2016)",
        "A/RES/31/16A|A/RES/31/16 A",
        "A/RES/217A(III)|A/RES/217 A (III)",
        "S/PV.7015 (Resumption)|S/PV.7015 (Resumption 1)",
      })
  void the_text_is_canonical(String text, String canonical) {
    assertThat(of(text)).hasToString(canonical).isEqualTo(of(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/75/6 (Sect. 29A)/Add.3",
        "A/75/6 (Introduction)",
        "A/75/6 (Income sect. 2)",
        "A/78/PV.50 (Resumption 1)",
        "A/67/65/Corr.1-E/2012/48/Corr.1",
        "E/2010/27-E/CN.6/2010/11",
        "A/HRC/WG.6/27/FRA/1",
        "CCPR/C/112/D/1981/2010",
        "CCPR/C/21/Rev.1/Add.13",
        "TD/B/EX(68)/3",
        "TD(XIV)/5",
        "ICCD/COP(12)/20/Add.1",
        "ECE/TRANS/WP.29/2016/2",
        "UNEP/OzL.Pro.28/12",
        "UNEP/EA.4/Res.13",
        "UNEP/CBD/COP/DEC/XII/11",
        "NPT/CONF.2010/50 (Vol. I)",
        "BWC/CONF.VIII/4/Corr.1",
        "FCCC/CP/2015/10/Add.1",
        "A/CONF.192/BMS/2021/1",
        "S/AC.60/2023/OC.6",
        "ST/IC/86/25",
        "A/INF/71/3",
        "A/71/INF/3",
        "A/AC.105/C.2/2018/CRP.5",
        "A/ES-10/39-A/55/538",
        "CED/C/MEX/VR/1",
        "TD/B/WP(57)/2",
      })
  void symbols_of_every_organ_and_era_are_read(String text) {
    assertThat(of(text)).hasToString(text);
  }

  @Test
  void either_half_of_a_double_symbol_finds_the_document() {
    DocumentSymbol both = of("A/71/160-S/2016/621");
    assertThat(both.symbols()).containsExactly(of("A/71/160"), of("S/2016/621"));
    assertThat(both.identifies(of("S/2016/621"))).isTrue();
    assertThat(of("A/71/160").identifies(both)).isTrue();
    assertThat(both.identifies(of("S/2016/622"))).isFalse();
    assertThat(both.isIn("S/2016/")).isTrue();
  }

  @Test
  void a_symbol_knows_its_series() {
    assertThat(of("S/PV.7796").isIn("S/PV.")).isTrue();
    assertThat(of("S/PRST/2016/8").isIn("S/PV.")).isFalse();
    assertThat(of("S/PV.7796").kind()).isEqualTo(DocumentKind.VERBATIM_RECORD);
    assertThat(of("S/2016/867").kind()).isEqualTo(DocumentKind.DOCUMENT);
    assertThat(of("CRC/C/GC/12").kind()).isEqualTo(DocumentKind.GENERAL_COMMENT);
    assertThat(of("ST/LEG/SER.B/10").kind()).isEqualTo(DocumentKind.PUBLICATION);
  }

  @Test
  void symbols_are_filed_by_organ_body_era_session_and_number() {
    List<DocumentSymbol> filed =
        Stream.of(
                "A/9601",
                "A/31/2",
                "A/31/10",
                "A/31/10/Add.1",
                "A/31/10/Add.2",
                "A/71/9",
                "A/71/160",
                "A/71/160-S/2016/621",
                "A/RES/217 (III)",
                "A/RES/377 A (V)",
                "A/S-20/1",
                "A/C.3/71/L.5",
                "A/C.10/71/1",
                "A/CONF.62/122",
                "S/96",
                "S/24111",
                "S/PV.999",
                "S/PV.7796",
                "S/1994/1",
                "S/PRST/1994/81",
                "S/2016/867",
                "S/RES/2320 (2016)",
                "E/2016/1",
                "CCPR/C/SR.1000",
                "UNEP/GC.26/3")
            .map(DocumentSymbol::of)
            .sorted()
            .toList();
    assertThat(filed)
        .extracting(DocumentSymbol::toString)
        .containsExactly(
            "A/9601",
            "A/RES/217 (III)",
            "A/RES/377 A (V)",
            "A/31/2",
            "A/31/10",
            "A/31/10/Add.1",
            "A/31/10/Add.2",
            "A/71/9",
            "A/71/160",
            "A/71/160-S/2016/621",
            "A/S-20/1",
            "A/C.3/71/L.5",
            "A/C.10/71/1",
            "A/CONF.62/122",
            "S/96",
            "S/24111",
            "S/PV.999",
            "S/PV.7796",
            "S/1994/1",
            "S/PRST/1994/81",
            "S/2016/867",
            "S/RES/2320 (2016)",
            "E/2016/1",
            "CCPR/C/SR.1000",
            "UNEP/GC.26/3");
  }

  @Test
  void letters_of_series_are_filed_by_the_alphabet() {
    assertThat(Stream.of("M", "A", "X", "B", "C", "V", "Z", "D", "I", "L"))
        .map(letter -> of("ST/LEG/SER.%s/1".formatted(letter)))
        .satisfies(
            symbols ->
                assertThat(symbols.stream().sorted().map(each -> each.bodies().get(0)))
                    .containsExactly(
                        "SER.A", "SER.B", "SER.C", "SER.D", "SER.I", "SER.L", "SER.M", "SER.V",
                        "SER.X", "SER.Z"));
    assertThat(of("BWC/CONF.V/1")).isLessThan(of("BWC/CONF.VIII/1"));
    assertThat(of("BWC/CONF.VIII/1")).isLessThan(of("BWC/CONF.X/1"));
  }

  @ParameterizedTest
  @CsvSource({
    "S/2016,S/2016/",
    "A/71,A/71/",
    "E/2016,E/2016/",
    "A/C.3/71,A/C.3/71/",
    "S/2016/Add.1,S/2016/",
    "S/2016*,S/2016/",
    "S/RES/2320 (2015),S/RES/2320 (2016)",
  })
  void what_is_doubtful_is_accepted_and_told(String text, String suggestion) {
    assertThat(of(text).doubts())
        .singleElement()
        .extracting(SymbolDoubt::suggestion)
        .isEqualTo(suggestion);
  }

  @ParameterizedTest
  @ValueSource(strings = {"S/24111", "A/9601", "S/INF/70", "A/AC.105/71", "S/RES/2320 (2016)"})
  void what_is_not_doubtful_is_left_alone(String text) {
    assertThat(of(text).doubts()).isEmpty();
  }

  @Test
  void a_session_of_the_assembly_runs_from_september_to_september() {
    assertThat(of("A/RES/71/12").sessionDates())
        .contains(
            DateInterval.between(
                PartialDate.of(YearMonth.of(2016, 9)), PartialDate.of(YearMonth.of(2017, 9))));
    assertThat(of("A/RES/1 (I)").sessionDates())
        .contains(
            DateInterval.between(
                PartialDate.of(LocalDate.of(1946, 1, 10)),
                PartialDate.of(LocalDate.of(1946, 12, 16))));
    assertThat(of("A/HRC/34/2").sessionDates()).isEmpty();
    assertThat(of("A/S-20/PV.1").sessionDates()).isEmpty();
    assertThat(of("S/2016/867").sessionDates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "S/2016/867,2016", "S/RES/2320 (2016),2016", "A/71/160,2016/2017", "S/PV.7800,2016",
    "S/PV.7900,2016/2017", "S/PV.10,1946/2007", "S/PV.10044,2025", "S/PV.10045,2025/..",
    "S/24112,1951/1993", "S/26999,1993", "A/9601,1946/1976", "CCPR/C/98/D/1458/2006,2006/..",
    "A/71/160-S/2016/621,2016", "A/AC.105/3-S/2016/621,2016",
  })
  void the_years_of_a_number_are_those_between_known_ones(String text, String years) {
    assertThat(of(text).years().map(YearSpan::toString)).contains(years);
  }

  @Test
  void the_years_of_other_numbers_are_not_known() {
    assertThat(of("A/AC.105/1114").years()).isEmpty();
    assertThat(of("CD/1999").years()).isEmpty();
    assertThat(of("A/71/160-S/2019/621").years()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "S/2016/867,https://undocs.org/S/2016/867",
    "S/RES/2320 (2016),https://undocs.org/S/RES/2320(2016)",
    "A/RES/31/16 A,https://undocs.org/A/RES/31/16%20A",
    "A/71/160-S/2016/621,https://undocs.org/A/71/160",
  })
  void a_document_has_an_address(String text, String address) {
    assertThat(of(text).address()).isEqualTo(URI.create(address));
  }
}
