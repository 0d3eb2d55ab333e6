package org.chaptereight.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.chaptereight.symbol.SymbolReading.AsWritten;
import org.chaptereight.symbol.SymbolReading.Repaired;

/** The laws of document symbols. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(SymbolArbitraries.class)
@Domain(DomainContext.Global.class)
final class SymbolProperties {

  @Provide
  Arbitrary<String> texts() {
    return new SymbolArbitraries().texts();
  }

  @Provide
  Arbitrary<SpellingMistakes.Mistaken> mistaken() {
    return SpellingMistakes.of(new SymbolArbitraries().texts());
  }

  /** Texts that are made of what symbols are made of, and of what they are not. */
  @Provide
  Arbitrary<String> garbage() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(40),
        Arbitraries.of(
                "A",
                "S",
                "RES",
                "PV",
                "C",
                "/",
                "/",
                ".",
                " ",
                "-",
                "(",
                ")",
                "71",
                "2016",
                "0",
                "III",
                "S-",
                "Add",
                "*",
                "–",
                "١",
                "Resumption",
                "and",
                "+",
                "%2F",
                "_",
                "Sect")
            .list()
            .ofMaxSize(14)
            .map(all -> String.join("", all)));
  }

  @Property
  void parsing_what_was_printed_gives_the_same_symbol(@ForAll DocumentSymbol symbol) {
    DocumentSymbol again = DocumentSymbol.of(symbol.toString());
    assertThat(again).isEqualTo(symbol).hasToString(symbol.toString());
    assertThat(again.compareTo(symbol)).isZero();
    assertThat(again.bodies()).isEqualTo(symbol.bodies());
    assertThat(again.number()).isEqualTo(symbol.number());
    assertThat(again.session()).isEqualTo(symbol.session());
    assertThat(again.year()).isEqualTo(symbol.year());
    assertThat(again.letter()).isEqualTo(symbol.letter());
    assertThat(again.modifiers()).isEqualTo(symbol.modifiers());
  }

  @Property(tries = 3000)
  void the_order_is_total_and_consistent_with_equals(
      @ForAll DocumentSymbol a, @ForAll DocumentSymbol b, @ForAll DocumentSymbol c) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).isNotPositive();
    }
  }

  @Property
  void what_is_valid_is_never_changed(@ForAll("texts") String text) {
    assertThat(SymbolReading.of(text)).isEqualTo(new AsWritten(text, DocumentSymbol.of(text)));
  }

  @Property
  void what_was_repaired_is_valid(@ForAll("garbage") String text) {
    SymbolReading reading = SymbolReading.of(text);
    assertThat(reading.original()).isEqualTo(text);
    reading
        .asSymbol()
        .ifPresent(
            symbol ->
                assertThat(SymbolReading.of(symbol.toString()))
                    .isEqualTo(new AsWritten(symbol.toString(), symbol)));
  }

  /** Else it might be another document. */
  @Property(tries = 3000)
  void what_was_repaired_has_the_numbers_that_were_written(@ForAll("garbage") String text) {
    if (SymbolReading.of(text) instanceof Repaired repaired
        && Collections.disjoint(repaired.repairs(), ADD_OR_DROP_NUMBERS)
        && !text.contains("Resumption")) {
      assertThat(CharMatcher.inRange('0', '9').retainFrom(repaired.symbol().toString()))
          .isEqualTo(CharMatcher.inRange('0', '9').retainFrom(text));
    }
  }

  /** The law of the lenient reading: the symbol that was meant, or none. */
  @Property(tries = 10_000)
  void a_symbol_with_mistakes_is_read_as_the_same_symbol_or_none(
      @ForAll("mistaken") SpellingMistakes.Mistaken mistaken) {
    SymbolReading reading = SymbolReading.of(mistaken.text());
    assertThat(reading.original()).isEqualTo(mistaken.text());
    if (reading instanceof Repaired repaired) {
      assertThat(repaired.symbol()).isEqualTo(DocumentSymbol.of(mistaken.valid()));
      assertThat(repaired.repairs()).isNotEmpty().doesNotHaveDuplicates();
      String canonical = repaired.symbol().toString();
      assertThat(SymbolReading.of(canonical))
          .isEqualTo(new AsWritten(canonical, repaired.symbol()));
    }
    Statistics.label("reading")
        .collect(reading.getClass().getSimpleName())
        .coverage(
            coverage -> {
              coverage.check("Repaired").percentage(share -> share >= 50);
              coverage.check("NotASymbol").percentage(share -> share >= 5);
            });
  }

  private static final Set<SymbolRepair> ADD_OR_DROP_NUMBERS =
      EnumSet.of(
          SymbolRepair.YEAR,
          SymbolRepair.FORM,
          SymbolRepair.REMARK,
          SymbolRepair.ADDRESS,
          SymbolRepair.CHARACTER);

  @Property
  void small_letters_are_read_as_the_same_symbol(@ForAll("texts") String text) {
    SymbolReading reading = SymbolReading.of(text.toLowerCase(Locale.ROOT));
    // A small l alone may be the numeral I.
    if (!text.contains("(L)")) {
      assertThat(reading.asSymbol()).contains(DocumentSymbol.of(text));
    }
  }

  @Property
  void dashes_blanks_and_wide_forms_are_read_as_the_same_symbol(@ForAll("texts") String text) {
    DocumentSymbol symbol = DocumentSymbol.of(text);
    assertThat(SymbolReading.of(text.replace('-', '–')).asSymbol()).contains(symbol);
    assertThat(SymbolReading.of("\u00A0" + text + "  ").asSymbol()).contains(symbol);
    assertThat(SymbolReading.of(text.replace("/", "//")).asSymbol()).contains(symbol);
    assertThat(SymbolReading.of(text.replace('/', '\\')).asSymbol()).contains(symbol);
    assertThat(SymbolReading.of(text.replace('/', '／')).asSymbol()).contains(symbol);
    assertThat(SymbolReading.of(symbol.address().toString()).asSymbol())
        .contains(symbol.symbols().get(0));
  }

  @Property
  void garbage_is_refused_in_no_way_but_the_declared(@ForAll("garbage") String text) {
    try {
      assertThat(DocumentSymbol.of(text).toString()).isNotEmpty();
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("is not a document symbol: ");
    }
  }
}
