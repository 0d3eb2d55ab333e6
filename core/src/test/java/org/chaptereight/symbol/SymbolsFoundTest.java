package org.chaptereight.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaptereight.symbol.SymbolReading.NotASymbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The spellings of some 7,000 symbols that were found in documents, where the list is there. */
final class SymbolsFoundTest {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern ANY_NUMBER = Pattern.compile("9");

  private final Map<String, Tsv.Row> byShape =
      Tsv.read("found.tsv").stream()
          .collect(Collectors.toMap(row -> row.get("shape"), Function.identity()));
  private final Map<String, Tsv.Row> open =
      Tsv.read("open.tsv").stream()
          .collect(Collectors.toMap(row -> row.get("symbol"), Function.identity()));

  /** Symbols and their shapes; a symbol that holds a comma stands between quotation marks. */
  private static Map<String, String> found() throws IOException {
    Optional<Path> list = Tsv.shared("data/symbols/symbols.csv");
    assumeTrue(list.isPresent(), "there is no ../shared/data/symbols/symbols.csv");
    Map<String, String> shapes = new LinkedHashMap<>();
    Pattern row = Pattern.compile("(?:\"([^\"]*)\"|([^,]*)),[^,]*,[^,]*,(?:\"([^\"]*)\"|(.*))");
    for (String line : Files.readAllLines(list.get()).stream().skip(1).toList()) {
      Matcher cells = row.matcher(line);
      assertThat(cells.matches()).as(line).isTrue();
      shapes.put(
          cells.group(1) == null ? cells.group(2) : cells.group(1),
          cells.group(3) == null ? cells.group(4) : cells.group(3));
    }
    return shapes;
  }

  private static String verdict(SymbolReading reading) {
    return reading instanceof NotASymbol not
        ? not.reason().name()
        : reading instanceof SymbolReading.Repaired ? "REPAIRED" : "VALID";
  }

  @Test
  void at_least_99_of_100_are_what_they_should_be() throws IOException {
    Map<String, String> found = found();
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> entry : found.entrySet()) {
      String text = entry.getKey();
      SymbolReading reading = SymbolReading.of(text);
      Tsv.Row left = open.get(text);
      if (left != null) {
        assertThat(verdict(reading)).as(text).isEqualTo(left.get("read"));
      } else if (!isRight(text, entry.getValue(), reading)) {
        wrong.add(text + " is read as " + reading);
      }
    }
    assertThat(found).hasSize(7246);
    assertThat(wrong).isEmpty();
    assertThat(open.keySet()).hasSizeLessThan(found.size() / 100).isSubsetOf(found.keySet());
  }

  private boolean isRight(String text, String shape, SymbolReading reading) {
    Tsv.Row judged =
        byShape.getOrDefault(shape, new Tsv.Row(Map.of("verdict", "VALID", "canonical", shape)));
    if (!verdict(reading).equals(judged.get("verdict"))) {
      return false;
    }
    Optional<DocumentSymbol> symbol = reading.asSymbol();
    if (symbol.isEmpty()) {
      return judged.get("canonical").isEmpty();
    }
    String expected =
        judged.get("canonical").equals(shape)
            ? text
            : filled(judged.get("canonical"), text, symbol.get());
    return symbol.get().toString().equals(expected);
  }

  /** A shape with the numbers of a text, one after the other. */
  private static String filled(String shape, String text, DocumentSymbol symbol) {
    Matcher numbers = NUMBER.matcher(text);
    String filled =
        ANY_NUMBER.matcher(shape).replaceAll(any -> numbers.find() ? numbers.group() : any.group());
    return filled.replace("year", String.valueOf(symbol.year().orElse(0)));
  }

  @Test
  void a_year_that_was_added_is_the_one_that_other_documents_tell() throws IOException {
    Map<String, String> found = found();
    List<DocumentSymbol> told =
        found.keySet().stream()
            .filter(text -> text.startsWith("S/RES/") && !open.containsKey(text))
            .map(SymbolReading::of)
            .flatMap(reading -> reading.asSymbol().stream())
            .sorted()
            .toList();
    assertThat(told).hasSizeGreaterThan(900);
    for (int i = 1; i < told.size(); i++) {
      if (told.get(i - 1).year().equals(told.get(i).year())) {
        assertThat(told.get(i - 1).number()).isLessThanOrEqualTo(told.get(i).number());
      }
      assertThat(told.get(i).doubts()).isEmpty();
    }
  }

  static Stream<Tsv.Row> oldForms() {
    return Tsv.read("old-forms.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("oldForms")
  void old_forms_are_read_or_told_apart(Tsv.Row row) {
    SymbolReading reading = SymbolReading.of(row.get("text").replace('␣', ' '));
    assertThat(verdict(reading)).isEqualTo(row.get("read"));
    assertThat(reading.asSymbol().map(DocumentSymbol::toString).orElse(""))
        .isEqualTo(row.get("canonical"));
  }

  @Test
  void the_old_forms_are_those_of_the_list() throws IOException {
    Optional<Path> list = Tsv.shared("data/symbols/old-forms.txt");
    assumeTrue(list.isPresent(), "there is no ../shared/data/symbols/old-forms.txt");
    List<String> listed =
        Files.readAllLines(list.get()).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1)[0])
            .toList();
    assertThat(oldForms().map(row -> row.get("text").replace('␣', ' ')))
        .containsExactlyElementsOf(listed);
  }
}
