package org.chaptereight.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AkomaNtosoWorkTest {

  private static final String ROOT = "/akn/un/statement/deliberation/";

  @ParameterizedTest
  @CsvSource({
    "S/RES/2719 (2023),2023-12-21,unsc/2023-12-21/2719-2023/",
    "S/PRST/2010/1,2010-01-13,unsc/2010-01-13/2010-1/",
    "S/2023/212,2023-03-27,unsc/2023-03-27/2023-212/",
    "A/RES/75/11,2020-11-23,unga/2020-11-23/75-11/",
    "A/RES/ES-10/24,2024-09-18,unga/2024-09-18/ES-10-24/",
  })
  void a_symbol_and_its_date_make_a_name_and_back(String text, LocalDate date, String name) {
    DocumentSymbol symbol = DocumentSymbol.of(text);
    AkomaNtosoWork work = AkomaNtosoWork.of(symbol, date).orElseThrow();
    assertThat(work).hasToString(ROOT + name);
    assertThat(AkomaNtosoWork.parse(ROOT + name)).isEqualTo(work);
    assertThat(AkomaNtosoWork.parse(ROOT + name + "!main/")).isEqualTo(work);
    assertThat(work.symbols()).contains(symbol);
  }

  @Test
  void a_number_after_a_year_can_be_a_statement_or_a_document() {
    assertThat(AkomaNtosoWork.parse(ROOT + "unsc/2010-01-13/2010-1/").symbols())
        .containsExactly(DocumentSymbol.of("S/PRST/2010/1"), DocumentSymbol.of("S/2010/1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/PV.7796",
        "A/71/160",
        "E/RES/2016/1",
        "A/RES/217 (III)",
        "A/RES/31/16 A",
        "A/RES/75/11/Corr.1",
        "A/RES/75/11*",
        "S/2023/212/Add.1",
        "S/2023/212*",
        "S/RES/2719 (2023)/Corr.1",
        "S/PRST/2010/1*",
      })
  void other_documents_have_no_name_that_is_known(String text) {
    assertThat(AkomaNtosoWork.of(DocumentSymbol.of(text), LocalDate.of(2016, 10, 28))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/akn/un/",
        ROOT,
        ROOT + "unsc/2023-12-21/2719-2023",
        ROOT + "unsc/2023-12/2719-2023/",
        ROOT + "unxx/2023-12-21/2719-2023/",
        ROOT + "unsc/2023-12-21/2719/",
        ROOT + "unga/2020-11-23/30-11/",
        ROOT + "unga/2020-11-23/31-16 A/",
        ROOT + "unga/2020-11-23/75-11*/",
        ROOT + "unsc/2023-12-21/2719-2023/x/",
      })
  void another_text_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> AkomaNtosoWork.parse(text));
  }

  @Test
  void the_documents_of_the_united_nations_have_these_names() throws IOException {
    Optional<Path> folder = Tsv.shared("data/akn4un");
    assumeTrue(folder.isPresent(), "there is no ../shared/data/akn4un");
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder.get())) {
      files = all.filter(path -> path.toString().endsWith(".xml")).toList();
    }
    assertThat(files).hasSize(232);
    for (Path file : files) {
      String xml = Files.readString(file);
      String name = first(xml, "<FRBRWork>.*?<FRBRuri[^>]*value=\"([^\"]*)\"");
      String main = first(xml, "<FRBRWork>.*?<FRBRthis[^>]*value=\"([^\"]*)\"");
      LocalDate date = LocalDate.parse(first(xml, "<FRBRWork>.*?<FRBRdate[^>]*date=\"([^\"]*)\""));
      DocumentSymbol symbol =
          SymbolReading.of(
                  first(xml, "<docNumber[^>]*>(.*?)</docNumber>").replaceAll("<[^>]*>", ""))
              .asSymbol()
              .orElseThrow(() -> new AssertionError("no symbol in " + file));
      AkomaNtosoWork work = AkomaNtosoWork.parse(name);
      assertThat(AkomaNtosoWork.of(symbol, date)).as(file.toString()).contains(work);
      assertThat(work).as(file.toString()).hasToString(name);
      assertThat(AkomaNtosoWork.parse(main)).isEqualTo(work);
      assertThat(work.symbols()).as(file.toString()).contains(symbol);
    }
  }

  private static String first(String xml, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(xml);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1).strip();
  }
}
