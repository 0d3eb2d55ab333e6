package org.chaptereight.symbol;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Symbols of every form. */
final class SymbolArbitraries extends DomainContextBase {

  private static Arbitrary<Integer> number(int max) {
    return Arbitraries.integers().between(1, max);
  }

  private static Arbitrary<Integer> year(int first) {
    return Arbitraries.integers().between(first, 2099);
  }

  private static Arbitrary<String> text(Arbitrary<Integer> numbers, String format) {
    return numbers.map(format::formatted);
  }

  private static Arbitrary<String> text(Arbitrary<?> first, Arbitrary<?> second, String format) {
    return Combinators.combine(first, second).as(format::formatted);
  }

  private static Arbitrary<String> assemblySession() {
    return Arbitraries.oneOf(
        text(Arbitraries.integers().between(31, 150), "%s"),
        text(Arbitraries.integers().between(8, 40), "S-%s"),
        text(Arbitraries.integers().between(6, 20), "ES-%s"));
  }

  private static Arbitrary<String> item() {
    return Arbitraries.oneOf(
        text(number(9999), "%s"),
        text(Arbitraries.of("L", "SR", "PV", "WP", "CRP", "R"), number(999), "%s.%s"),
        text(number(99), "INF/%s"));
  }

  private static Arbitrary<String> assembly() {
    Arbitrary<String> roman = number(30).map(Roman::print);
    Arbitrary<String> letter = Arbitraries.of("", "A", " A", " L", "B");
    return Arbitraries.oneOf(
        text(number(10_999), "A/%s"),
        text(assemblySession(), item(), "A/%s/%s"),
        Combinators.combine(number(6), assemblySession(), item()).as("A/C.%s/%s/%s"::formatted),
        Combinators.combine(number(300), year(1946), item()).as("A/AC.%s/%s/%s"::formatted),
        text(number(300), item(), "A/CONF.%s/%s"),
        Combinators.combine(assemblySession(), number(400), letter).as("A/RES/%s/%s%s"::formatted),
        Combinators.combine(number(3541), letter, Arbitraries.of("", " "), roman)
            .as("A/RES/%s%s%s(%s)"::formatted),
        text(number(3541), number(7).map(Roman::print), "A/RES/%s (S-%s)"),
        text(Arbitraries.of("RES", "DEC", "PRST"), number(60), "A/HRC/%s/%s/1"),
        text(number(60), item(), "A/HRC/%s/%s"),
        text(number(9), number(9), "A/HRC/DEC/OM/%s/%s"));
  }

  private static Arbitrary<String> council() {
    Arbitrary<String> resumption =
        Arbitraries.oneOf(Arbitraries.of("", " (Resumption)"), text(number(9), " (Resumption %s)"));
    return Arbitraries.oneOf(
        text(number(26_999), "S/%s"),
        text(year(1994), number(1500), "S/%s/%s"),
        text(year(1994), number(99), "S/PRST/%s/%s"),
        text(number(9999), year(1946), "S/RES/%s (%s)"),
        text(number(9999), year(1946), "S/RES/%s(%s)"),
        text(number(10_999), resumption, "S/PV.%s%s"),
        text(number(10_999), "S/Agenda/%s"),
        Combinators.combine(number(60), year(1994), item()).as("S/AC.%s/%s/%s"::formatted));
  }

  private static Arbitrary<String> others() {
    Arbitrary<String> country = Arbitraries.of("RUS", "FRA", "PRK");
    return Arbitraries.oneOf(
        text(year(1978), number(999), "E/%s/%s"),
        text(year(1978), number(99), "E/RES/%s/%s"),
        text(number(2000), number(63).map(Roman::print), "E/RES/%s (%s)"),
        Combinators.combine(number(18), year(1978), item()).as("E/CN.%s/%s/%s"::formatted),
        text(Arbitraries.of("SGB", "AI", "IC"), year(1990), "ST/%s/%s/7"),
        text(Arbitraries.of("SER.A", "SER.M"), number(99), "ST/ESA/STAT/%s/%s"),
        text(Arbitraries.of("CRC", "CCPR", "CEDAW"), country, "%s/C/%s/CO/4-5"),
        text(number(130), number(3000), "CCPR/C/%s/D/%s/2010"),
        text(number(70), item(), "TD/B/%s/%s"),
        text(number(28), number(99), "UNEP/GC.%s/%s"),
        text(number(20).map(Roman::print), number(99), "BWC/CONF.%s/%s"));
  }

  private static Arbitrary<String> modifiers() {
    Arbitrary<String> modifier =
        Arbitraries.oneOf(
            text(Arbitraries.of("Add", "Corr", "Rev", "Amend"), number(45), "/%s.%s"),
            Arbitraries.just("/Summary"));
    return Combinators.combine(
            modifier.list().ofMaxSize(2).map(all -> String.join("", all)),
            Arbitraries.of("", "", "", "*", "**"))
        .as(String::concat);
  }

  private static Arbitrary<String> single(Arbitrary<String> cores) {
    return Combinators.combine(cores, modifiers()).as(String::concat);
  }

  /** What the strict parser accepts, whether canonical or not. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        single(assembly()),
        single(council()),
        single(others()),
        text(single(assembly()), single(council()), "%s-%s"));
  }

  @Provide
  Arbitrary<DocumentSymbol> symbols() {
    return texts().map(DocumentSymbol::of);
  }
}
