package org.chaptereight.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.chaptereight.symbol.SymbolTerm.Cycle;
import org.chaptereight.symbol.SymbolTerm.Numbering;
import org.chaptereight.symbol.SymbolTerm.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SymbolRegistryTest {

  private static SymbolTerm.Builder term(Role role, String code) {
    return SymbolTerm.builder().role(role).code(code).meaning("for a test");
  }

  @Test
  void what_a_user_adds_is_read() {
    SymbolRegistry ours =
        SymbolRegistry.shipped()
            .with(
                List.of(
                    term(Role.ORGAN, "OPCW").build(),
                    term(Role.BODY, "MTG").addUnder("OPCW").addNumbering(Numbering.DOT).build(),
                    term(Role.SERIES, "XYZ")
                        .addUnder("OPCW")
                        .addNumbering(Numbering.SLASH)
                        .kind(DocumentKind.of("PRINTED_LETTER"))
                        .build()));
    DocumentSymbol symbol = DocumentSymbol.of("OPCW/MTG.3/XYZ/2016/5", ours);
    assertThat(symbol.bodies()).containsExactly("MTG.3");
    assertThat(symbol.kind()).isEqualTo(DocumentKind.of("PRINTED_LETTER"));
    assertThat(SymbolReading.of("opcw/mtg3/L.5", ours).asSymbol())
        .contains(DocumentSymbol.of("OPCW/MTG.3/L.5", ours));
    assertThatIllegalArgumentException().isThrownBy(() -> DocumentSymbol.of("OPCW/MTG.3/L.5"));
  }

  @Test
  void what_a_user_corrects_counts() {
    SymbolRegistry ours =
        SymbolRegistry.shipped()
            .with(List.of(term(Role.ORGAN, "S").cycle(Cycle.YEAR).since(1993).build()));
    assertThat(DocumentSymbol.of("S/1993/500", ours).year()).hasValue(1993);
  }

  @Test
  void the_order_is_the_same_for_all_registries() {
    SymbolRegistry ours =
        SymbolRegistry.shipped()
            .with(
                List.of(
                    term(Role.ORGAN, "OPCW").build(),
                    term(Role.ORGAN, "CD").cycle(Cycle.YEAR).since(1990).build()));
    DocumentSymbol year = DocumentSymbol.of("CD/1998/5");
    DocumentSymbol other = DocumentSymbol.of("CD/1999/5", ours);
    assertThat(other).isEqualTo(DocumentSymbol.of("CD/1999/5"));
    assertThat(other.compareTo(DocumentSymbol.of("CD/1999/5"))).isZero();
    assertThat(other).isGreaterThan(year);
    assertThat(DocumentSymbol.of("OPCW/2016/10", ours))
        .isGreaterThan(DocumentSymbol.of("OPCW/2016/9", ours));
  }

  @Test
  void every_term_that_ships_is_used_once() {
    assertThat(SymbolRegistry.shipped().terms())
        .hasSizeGreaterThan(300)
        .doesNotHaveDuplicates()
        .allMatch(term -> !term.meaning().isBlank());
    assertThat(SymbolRegistry.shipped().terms().stream().flatMap(term -> term.kind().stream()))
        .allMatch(DocumentKind::isKnown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A.", ".A", "A..B", "A1", "A/B", "É"})
  void refuses_a_code_that_no_symbol_can_have(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> term(Role.BODY, code).build())
        .withMessageContaining("expected letters A to Z");
  }
}
