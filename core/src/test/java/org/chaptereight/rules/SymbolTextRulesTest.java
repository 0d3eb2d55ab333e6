package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.RuleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SymbolTextRulesTest {

  private static List<Finding> found(String source) {
    return Base.VALIDATOR
        .validate(
            Base.dossier()
                .addDebate(Base.debate().provenance(Provenance.of(source)).build())
                .build())
        .findings();
  }

  private static List<String> codes(String source) {
    return found(source).stream().map(Finding::code).map(RuleCode::toString).toList();
  }

  @Test
  void finds_a_symbol_that_is_misspelt_and_mends_it() {
    assertThat(found("s/pv7796"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding)
                  .hasToString(
                      "SYMBOL-SYNTAX at /debates/0/provenance/source: “s/pv7796” is not a valid"
                          + " document symbol as it is written (capital or small letters, the separator; expected S/PV.7796)");
              assertThat(finding.repair().orElseThrow())
                  .hasToString(
                      "[{\"op\":\"test\",\"path\":\"/debates/0/provenance/source\","
                          + "\"value\":\"s/pv7796\"},{\"op\":\"replace\","
                          + "\"path\":\"/debates/0/provenance/source\","
                          + "\"value\":\"S/PV.7796\"}]");
            });
  }

  @Test
  void tells_what_is_wrong_in_the_language_of_the_message() {
    assertThat(found("s/pv7796").get(0).message(UnLanguage.FRENCH))
        .isEqualTo(
            "«\u00a0s/pv7796\u00a0» n'est pas une cote de document valide sous cette forme (majuscules ou"
                + " minuscules, séparateur\u00a0; forme attendue\u00a0: S/PV.7796)");
    assertThat(found("S/RES/2320/2016").get(0).message(UnLanguage.RUSSIAN))
        .isEqualTo(
            "«S/RES/2320/2016» в таком написании не является условным обозначением документа (год"
                + " резолюции, знак 11)");
  }

  @Test
  void finds_a_symbol_that_cannot_be_mended_and_says_why_not() {
    assertThat(found("S/RES/2320/2016"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding)
                  .hasToString(
                      "SYMBOL-SYNTAX at /debates/0/provenance/source: “S/RES/2320/2016” is not a"
                          + " valid document symbol as it is written (year of the resolution at"
                          + " character 11: expected the year in parentheses)");
              assertThat(finding.repair()).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/71/160",
        "A\\71\\160",
        "\uFF21/71/160",
        "A//71/160",
        "S\u2044PV.7796",
        "S/PV.7796 Resumption 1",
        "S/2016/867.",
        "A/71/160/add.1",
        "a/71/160\u2013s/2016/621",
        "S/RES/2320",
        "S/RES/2320 (16)",
        "S/RES/0 (2016)",
        "S/RES/02320 (2016)",
        "S/PRST/7/2007x",
        "S/PRST/1993/1",
        "S/1993/500",
        "S/99999",
        "S/PV.7015 (Resumption 0)",
        "S/PV.7015 (Resumption 1) (Resumption 2)",
        "A/RES/30/1",
        "A/RES/217 (XXXI)",
        "A/RES/377(IIII)",
        "A/RES/3201 (VI-S)",
        "A/RES/S-6/3201",
        "A/RES/ES-5/2252",
        "E/RES/1977/1",
        "A/71/160/Rev",
        "A/71/160/Add.0"
      })
  void finds_what_means_to_be_a_symbol_and_is_none(String source) {
    assertThat(codes(source)).containsExactly("SYMBOL-SYNTAX");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/2016/867",
        "S/RES/2320(2016)",
        "A/71/160-S/2016/621",
        "A/71/160\u2013S/2016/621",
        "S/2016",
        "S/25859",
        "SC/12566",
        "decision 56/475",
        "UN Doc. S/2016/867",
        "https://undocs.org/S/2016/867",
        "https://github.com/UNxml/SCresolutions, S/RES/2320 (2016)",
        "S/2016/867, para. 11",
        "S/2016/867 para. 11",
        "S/2016/867 (E)",
        "S/PV.7796 p. 5",
        "S/1993/500 of 5 February 1993",
        "S/RES/777 (1992) and A/RES/47/1",
        "A/RES/71",
        "S/PRST/",
        "S/RES/2999",
        "A/71/XYZ/3",
        "S/AC.37/2004/(1267)/5",
        "ST/SGB/Organization",
        "General knowledge",
        "S/he said so",
        "a/o",
        "Tass, 2025-09-01",
        "ISO 3166-3",
        "international/1/1993"
      })
  void lets_pass_symbols_and_what_does_not_mean_to_be_one(String source) {
    assertThat(codes(source)).isEmpty();
  }

  @Test
  void finds_a_double_symbol_in_the_wrong_order_and_turns_it_round() {
    assertThat(found("S/2016/621-A/71/160"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding)
                  .hasToString(
                      "DOUBLE-SYMBOL-ORDER at /debates/0/provenance/source: In"
                          + " “S/2016/621-A/71/160” the symbol of the Security Council stands"
                          + " first; the double symbol is A/71/160-S/2016/621");
              assertThat(finding.repair().orElseThrow())
                  .hasToString(
                      "[{\"op\":\"test\",\"path\":\"/debates/0/provenance/source\","
                          + "\"value\":\"S/2016/621-A/71/160\"},{\"op\":\"replace\","
                          + "\"path\":\"/debates/0/provenance/source\","
                          + "\"value\":\"A/71/160-S/2016/621\"}]");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "S/2016/621\u2013A/71/160,DOUBLE-SYMBOL-ORDER",
    "S/2016/621/Add.1-A/71/160/Add.1,DOUBLE-SYMBOL-ORDER",
    "S/2016/621-A/XYZ/160,",
    "S/2016/621-a/71/160,",
    "S/2016//621-A/71/160,",
    "S/2016/621-S/2016/622,"
  })
  void turns_round_what_is_two_symbols(String source, String code) {
    assertThat(codes(source)).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void takes_a_long_text_for_no_symbol() {
    assertThat(codes("A" + "/1".repeat(63) + "1")).containsExactly("SYMBOL-SYNTAX");
    assertThat(codes("A" + "/1".repeat(64))).isEmpty();
    assertThat(codes("A" + "/1".repeat(100_000))).isEmpty();
  }
}
