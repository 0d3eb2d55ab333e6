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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S/PV.7015 (Resumption II)|S/PV.7015 (Resumption 2)|FORM",
        "S/PV.7015 (RESUMPTION 3)|S/PV.7015 (Resumption 3)|CASE",
        "S/PV.7015 (resumed 2)|S/PV.7015 (Resumption 2)|FORM",
        "S/PV.2977 (Part II) (closed)|S/PV.2977 (Part II)|REMARK",
        "A/71/16 (Supp. No. 16)|A/71/16|REMARK",
        "A/10034(SUPP)|A/10034|REMARK",
        "S/2016/867 (as amended in para. 2)|S/2016/867|REMARK",
        "S/2016/867, 17 October 2016|S/2016/867|REMARK",
        "S/2016/867, October 17, 2016|S/2016/867|REMARK",
        "S/2016/867 of 17 October 2016|S/2016/867|REMARK",
        "S/2016/867, 17.10.2016|S/2016/867|REMARK",
        "S/2016/867, 17 de octubre de 2016|S/2016/867|REMARK",
        "S/2016/867 от 17 октября 2016 года|S/2016/867|REMARK",
        "S/2016/867 17 October 2016|S/2016/867|REMARK",
        "S/24111, 17 June 1992, para. 4|S/24111|REMARK",
        "S/24111, para. 4, 17 June 1992|S/24111|REMARK",
        "S/2016/867 16-17814 (E)|S/2016/867|REMARK",
        "S/RES/2320 (2016), paras. 3 and 4|S/RES/2320 (2016)|REMARK",
        "S/RES/2320 (2016), OP 3|S/RES/2320 (2016)|REMARK",
        "S/PV.7796 p. 5|S/PV.7796|REMARK",
        "S/PV.7796 at 5|S/PV.7796|REMARK",
        "A/71/160, ¶ 5|A/71/160|REMARK",
        "A/71/160，附件|A/71/160|REMARK",
        "A/71/160, приложение|A/71/160|REMARK",
        "S/2016/867 (E/F)|S/2016/867|REMARK",
        "S/2016/867 (A, C, E, F, R, S)|S/2016/867|REMARK",
        "A/35/48 (supp)/Add.1|A/35/48/Add.1|REMARK",
        "S/RES/2320 of 18 November 2016|S/RES/2320 (2016)|YEAR",
        "S/2016/867/Addendum 1|S/2016/867/Add.1|FORM",
        "A/RES/217(Ⅲ)|A/RES/217 (III)|CHARACTER",
        "A/RES/46/36 l|A/RES/46/36 L|CASE",
        "S/INF70|S/INF/70|SEPARATOR",
        "S/NGO1|S/NGO/1|SEPARATOR",
        "A/RES/3201 (S - VI)|A/RES/3201 (S-VI)|BLANK",
        "A/81/6 (SECT. 29A)|A/81/6 (Sect. 29A)|CASE",
      })
  void what_is_said_in_parentheses_and_after_the_symbol_is_told_from_it(
      String text, String canonical, SymbolRepair repair) {
    what_people_write_is_repaired(text, canonical, repair);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "see S/2016/867|S/2016/867|LEAD",
        "cf. UN Doc. S/2016/867|S/2016/867|LEAD",
        "UN Doc. No. S/2016/867|S/2016/867|LEAD",
        "U.N.Doc.S/2016/867|S/2016/867|LEAD",
        "Doc. Nations Unies S/2016/867|S/2016/867|LEAD",
        "Véase documento S/2016/867|S/2016/867|LEAD",
        "ООН, документ S/2016/867|S/2016/867|LEAD",
        "وثيقة الأمم المتحدة S/2016/867|S/2016/867|LEAD",
        "联合国文件S/2016/867|S/2016/867|LEAD",
        "第S/2016/867号文件|S/2016/867|LEAD",
        "резолюция S/2016/867|S/2016/867|LEAD",
        "Symbol: S/2016/867|S/2016/867|LEAD",
        "Voir S/2016/867|S/2016/867|LEAD",
        "документ S/2016/867|S/2016/867|LEAD",
        "见S/2016/867|S/2016/867|LEAD",
        "انظر S/2016/867|S/2016/867|LEAD",
        "（S/2016/867）|S/2016/867|PUNCTUATION",
        "《S/2016/867》|S/2016/867|PUNCTUATION",
        "「S/2016/867」|S/2016/867|PUNCTUATION",
        "[S/2016/867]|S/2016/867|PUNCTUATION",
        "• A/71/160|A/71/160|PUNCTUATION",
        "- A/71/160|A/71/160|PUNCTUATION",
        "S/2016/867،|S/2016/867|PUNCTUATION",
        "S/2016/867؛|S/2016/867|PUNCTUATION",
        "S/2016/867؟|S/2016/867|PUNCTUATION",
        "S/2016/867。|S/2016/867|PUNCTUATION",
        "、S/2016/867|S/2016/867|PUNCTUATION",
      })
  void words_and_marks_around_a_symbol_are_left_out(
      String text, String canonical, SymbolRepair repair) {
    assertThat(SymbolReading.of(text))
        .isEqualTo(new Repaired(text, DocumentSymbol.of(canonical), List.of(repair)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://undocs.org/en/S/2016/867?lang=en|S/2016/867",
        "https://undocs.org/S/2016/867#page=2|S/2016/867",
        "https://undocs.org/S%2F2016%2F867|S/2016/867",
        "https://docs.un.org/fr/A/RES/71/12|A/RES/71/12",
        "https://undocs.org/en/A/71/160.pdf|A/71/160",
        "https://undocs.org/pdf?symbol=en/S/2016/867|S/2016/867",
        "https%3A%2F%2Fundocs.org%2FA%2F71%2F160|A/71/160",
        "A%2F71%2F160|A/71/160",
        "https://undocs.org/A/71/160%E2%80%93S/2016/621|A/71/160-S/2016/621",
        "<https://undocs.org/S/2016/867>|S/2016/867",
        "http://www.un.org/ga/search/view_doc.asp?symbol=S/2016/867|S/2016/867",
        "http://www.un.org/ga/search/view_doc.asp?symbol=S/RES/2320%20%282016%29&Lang=E|S/RES/2320 (2016)",
        "www.un.org/ga/search/view_doc.asp?symbol=S/RES/2320+(2016)|S/RES/2320 (2016)",
        "https://daccess-ods.un.org/access.nsf/GetFile?OpenAgent&DS=A/71/160&Lang=E|A/71/160",
        "https://daccess-ods.un.org/TMP/1.html?FinalSymbol=S%2F2016%2F867|S/2016/867",
        "https://undocs.org/Home/Mobile?FinalSymbol=S%2F2016%2F867&Language=E|S/2016/867",
        "https://documents.un.org/api/symbol/access?s=S/2016/867&l=en&t=pdf|S/2016/867",
        "https://documents.un.org/symbol-explorer?s=S/2016/867&i=S/2016/867_123|S/2016/867",
        "http://www.un.org/Docs/journal/asp/ws.asp?m=S/2016/867|S/2016/867",
      })
  void addresses_are_read_for_the_symbol_in_them(String text, String canonical) {
    what_people_write_is_repaired(text, canonical, SymbolRepair.ADDRESS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/S/2016/867|OTHER",
        "https://example.org/?symbol=S/2016/867|OTHER",
        "https://undocs.example.org/S/2016/867|OTHER",
        "https://documents.un.org/access?s=S/2016/867&symbol=S/2016/868|OTHER",
        "https://www.un.org/doc.asp?symbol=S/PV.3567+Corr.1|CITATION",
        "https://undocs.org/|OTHER",
        "GA/RES/71/12|OTHER",
        "SC/RES/2320 (2016)|OTHER",
        "SC/2016/867|OTHER",
        "GA/SHC/4178|PRESS_RELEASE",
        "S/2016/867, 868|CITATION",
        "S/2016/867, annex, and Add.1|CITATION",
        "S/552، S/PV.202|CITATION",
        "S/2016/867和S/2016/868|CITATION",
        "S/2016/867 и S/2016/868|CITATION",
        "S/PV.7796–7798|CITATION",
        "letter S/2016/867|OTHER",
        "1. S/2016/867|OTHER",
        "UN/A/71/160|OTHER",
        "A/69/12, Part I|OTHER",
        "A/71/160, sect. II|OTHER",
        "A/71/160, sect. 3|OTHER",
        "16-17814 (E) S/2016/867|OTHER",
        "S/R/1325|OTHER",
        "резолюция 2320 (2016)|FRAGMENT",
        "A/71/160¹|OTHER",
        "A/71/160 Report of the Secretary-General|OTHER",
        "UN Charter Article 98|OTHER",
        "S/RES/2320 of 18 November 2015|YEAR_UNKNOWN",
        "RES/2320 (2016)|FRAGMENT",
        "PV.7796|FRAGMENT",
        "Security Council resolution 2320 (2016)|FRAGMENT",
        "General Assembly resolution 71/12|FRAGMENT",
        "S/2016/867, annex, 868|CITATION",
        "A/RES/46/36 A, P and Q|CITATION",
        "решение 56/475|DECISION",
      })
  void what_is_near_a_symbol_is_told_apart(String text, Reason reason) {
    what_is_no_symbol_is_told_apart(text, reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/PV.7015 (Resumption 1, 6 August 2013)",
        "S/PV.7015 (resumed 2013)",
        "S/PV.7015 (Resumption1 of 3)",
        "S/PV.7015 (Resumption 1 2)",
        "S/PV.7015 (Resumption l)",
        "S/PV.7015 Resumption 1 2",
        "S/PV.2977 (Part II) (closed-resumption 4)",
        "S/PV.6864 (closed, resumption 1)",
        "A/31/39 (SUPP, Vol. II)",
        "A/71/160 (final, Rev.2)",
        "A/71/160 (Supp. No. 10, Part II)",
        "A/71/160 (as amended, Rev.2)",
        "A/RES/217 (I II)",
        "A/RES/217 (lV)",
        "A/71/6 (Part 12 3)",
        "A/71/6 (Sect. 2 9)",
        "A/71/6 (Sect. 29 A)",
        "S/RES/1325 (20 00)",
        "TD(X II)/1",
        "S/2016/86 7",
        "S/RES/73 (Supp. 1)7 (1992)",
        "S/2016 (closed)/867",
        "S/2016/867 (Part I (closed))",
        "S/PV.77 (closed) 96",
        "A/79/l89",
        "A/RES/46/36l",
        "E/CN.4/Sub.2/AC/1987/WP.4",
        "E/ECA/CM13/6",
        "A/C.1/INF1",
      })
  void what_a_blank_parts_or_a_remark_holds_is_not_lost(String text) {
    assertThat(SymbolReading.of(text))
        .isInstanceOfSatisfying(
            NotASymbol.class, not -> assertThat(not.reason()).isEqualTo(Reason.OTHER));
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
