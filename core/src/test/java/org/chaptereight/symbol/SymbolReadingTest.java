package org.chaptereight.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chaptereight.symbol.SymbolReading.AsWritten;
import org.chaptereight.symbol.SymbolReading.NotASymbol;
import org.chaptereight.symbol.SymbolReading.Reason;
import org.chaptereight.symbol.SymbolReading.Repaired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SymbolReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S/PV9518|S/PV.9518|SEPARATOR",
        "S/PRST2009/9|S/PRST/2009/9|SEPARATOR",
        "S/PV/7796|S/PV.7796|SEPARATOR",
        "A/AC/105/1114|A/AC.105/1114|SEPARATOR",
        "E/CN4/1995/22|E/CN.4/1995/22|SEPARATOR",
        "S/2016/867Add1|S/2016/867/Add.1|SEPARATOR",
        "S/2001/521/ADD.1|S/2001/521/Add.1|CASE",
        "s/res/2320(2016)|S/RES/2320 (2016)|CASE",
        "UNEP/EA.6/RES.9|UNEP/EA.6/Res.9|CASE",
        "A/71/160–S/2016/621|A/71/160-S/2016/621|DASH",
        "A/RES/3201(S−VI)|A/RES/3201 (S-VI)|DASH",
        "S/2014//502|S/2014/502|SLASH",
        "A\\71\\160|A/71/160|SLASH",
        "S／2016／867|S/2016/867|CHARACTER",
        "А/71/160|A/71/160|CHARACTER",
        "A/71/٢٣|A/71/23|CHARACTER",
        "S/PV.7015(Resumption1)|S/PV.7015 (Resumption 1)|BLANK",
        "S/2016 / 867|S/2016/867|BLANK",
        "S/PV.7796 Resumption 1|S/PV.7796 (Resumption 1)|PARENTHESES",
        "A/77/PV.56 (resumed)|A/77/PV.56 (Resumption 1)|FORM",
        "A/RES/104(S-1)|A/RES/104 (S-I)|FORM",
        "S/PV.6044 (closed)|S/PV.6044|REMARK",
        "S/PV.1196(OR)|S/PV.1196|REMARK",
        "S/2016/867 (E)|S/2016/867|REMARK",
        "S/2016/867, annex|S/2016/867|REMARK",
        "S/RES/2719|S/RES/2719 (2023)|YEAR",
        "S/RES/646|S/RES/646 (1989)|YEAR",
        "https://undocs.org/en/S/RES/2320(2016)|S/RES/2320 (2016)|ADDRESS",
        "S_RES_2319(2016)-EN.pdf|S/RES/2319 (2016)|ADDRESS",
        "(S/2016/867)|S/2016/867|PUNCTUATION",
        "UN Doc. S/2016/867|S/2016/867|LEAD",
      })
  void what_people_write_is_repaired(String text, String canonical, SymbolRepair repair) {
    SymbolReading reading = SymbolReading.of(text);
    assertThat(reading.original()).isEqualTo(text);
    assertThat(reading.asSymbol()).contains(DocumentSymbol.of(canonical));
    assertThat(reading)
        .isInstanceOfSatisfying(
            Repaired.class, repaired -> assertThat(repaired.repairs()).contains(repair));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SC/12566|PRESS_RELEASE",
        "SG/SM/17500|PRESS_RELEASE",
        "Press release SC/12566|PRESS_RELEASE",
        "decision 56/475|DECISION",
        "decision ES-7/11|DECISION",
        "A/RES/46/36 A to D|CITATION",
        "A/RES/77/128 A-B|CITATION",
        "S/PV.3567+Corr.1|CITATION",
        "S/552, S/PV.202|CITATION",
        "53/220 A and B|CITATION",
        "13-42009|JOB_NUMBER",
        "13-42009 (E)|JOB_NUMBER",
        "N1634567|JOB_NUMBER",
        "71/160|FRAGMENT",
        "Add.1|FRAGMENT",
        "A/RES/71|SERIES",
        "S/AC.51|SERIES",
        "ST/DPI/PRESS/TA/|SERIES",
        "A/71/-|SERIES",
        "S/RES/2900|YEAR_UNKNOWN",
        "CAC/COSP 9/2|OTHER",
        "S/1906/2020|OTHER",
        "''|OTHER",
      })
  void what_is_no_symbol_is_told_apart(String text, Reason reason) {
    assertThat(SymbolReading.of(text))
        .isInstanceOfSatisfying(
            NotASymbol.class, not -> assertThat(not.reason()).isEqualTo(reason));
  }

  /** Each could be meant in two ways, or would need a guess. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/2016 867",
        "A/78423",
        "A/RES/217(A)(III)",
        "A/71/160/S/2016/621",
        "A/71/160/",
        "S/RES/2320/2016",
        "S/2O16/867",
        "A/RES/71/12 (I)",
        "S/2016/867/Add",
      })
  void nothing_is_guessed(String text) {
    assertThat(SymbolReading.of(text).asSymbol()).isEmpty();
  }

  static Stream<Tsv.Row> malformed() {
    return Tsv.read("malformed.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void of_the_malformed_examples_some_are_repaired(Tsv.Row row) {
    SymbolReading reading = SymbolReading.of(row.get("text").replace('␣', ' '));
    String read =
        reading instanceof NotASymbol not
            ? not.reason().name()
            : reading.asSymbol().orElseThrow().toString();
    assertThat(read).isEqualTo(row.get("reading"));
  }

  @Test
  void what_is_valid_is_read_as_written() {
    DocumentSymbol symbol = DocumentSymbol.of("S/RES/2320 (2016)");
    assertThat(SymbolReading.of("S/RES/2320(2016)"))
        .isEqualTo(new AsWritten("S/RES/2320(2016)", symbol));
  }

  @Test
  void repairs_are_listed_once_in_their_order() {
    assertThat(SymbolReading.of("s/pv7015(Resumption1)"))
        .isEqualTo(
            new Repaired(
                "s/pv7015(Resumption1)",
                DocumentSymbol.of("S/PV.7015 (Resumption 1)"),
                List.of(SymbolRepair.BLANK, SymbolRepair.CASE, SymbolRepair.SEPARATOR)));
  }
}
