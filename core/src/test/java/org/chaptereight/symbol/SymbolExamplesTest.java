package org.chaptereight.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.chaptereight.symbol.SymbolReading.NotASymbol;
import org.chaptereight.symbol.SymbolReading.Reason;
import org.chaptereight.symbol.SymbolTerm.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table that ships has an example, which is read as the row says. */
final class SymbolExamplesTest {

  static Stream<SymbolTerm> words() {
    return SymbolRegistry.shipped().terms().stream().filter(term -> term.role() != Role.PRESS);
  }

  static Stream<SymbolTerm> press() {
    return SymbolRegistry.shipped().terms().stream().filter(term -> term.role() == Role.PRESS);
  }

  @ParameterizedTest
  @MethodSource("words")
  void the_example_of_a_word_has_the_word(SymbolTerm term) {
    DocumentSymbol symbol = DocumentSymbol.of(term.example().orElseThrow());
    assertThat(symbol).hasToString(term.example().get());
    switch (term.role()) {
      case ORGAN -> assertThat(symbol.organ()).isEqualTo(term.code());
      case BODY -> {
        assertThat(symbol.bodies())
            .anyMatch(body -> body.matches(term.code() + "(\\.?\\d+|\\.[A-Z]+|\\(\\w+\\))?"));
        term.kind().ifPresent(kind -> assertThat(symbol.kind()).isEqualTo(kind));
      }
      case SERIES -> {
        // Of the Secretariat, an office comes before the series.
        assertThat(symbol.toString()).matches(".*/" + term.code() + "[./].*");
        assertThat(symbol.organ().equals("ST") ? term.code() : symbol.series().orElseThrow())
            .isEqualTo(term.code());
        term.kind().ifPresent(kind -> assertThat(symbol.kind()).isEqualTo(kind));
      }
      default -> assertThat(symbol.sessionKind()).contains(SessionKind.ORGANIZATIONAL);
    }
  }

  @ParameterizedTest
  @MethodSource("press")
  void the_example_of_a_press_release_is_none_of_a_document(SymbolTerm term) {
    String release = term.example().orElseThrow();
    assertThat(release).startsWith(term.code() + "/");
    assertThatIllegalArgumentException().isThrownBy(() -> DocumentSymbol.of(release));
    assertThat(SymbolReading.of(release))
        .isInstanceOfSatisfying(
            NotASymbol.class, not -> assertThat(not.reason()).isEqualTo(Reason.PRESS_RELEASE));
  }
}
