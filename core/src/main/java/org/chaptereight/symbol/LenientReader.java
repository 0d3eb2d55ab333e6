package org.chaptereight.symbol;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.chaptereight.symbol.SymbolReading.AsWritten;
import org.chaptereight.symbol.SymbolReading.NotASymbol;
import org.chaptereight.symbol.SymbolReading.Reason;
import org.chaptereight.symbol.SymbolReading.Repaired;

/**
 * Reads what people and old systems write: rewrites it as the grammar has it, and leaves it to the
 * strict parser whether that is a symbol.
 */
final class LenientReader {

  private static final int MAX_TEXT = 4 * DocumentSymbol.MAX_LENGTH;

  private LenientReader() {}

  static SymbolReading read(String original, SymbolRegistry registry) {
    if (original.length() > MAX_TEXT) {
      return new NotASymbol(
          original, Reason.OTHER, "it has more than %s characters".formatted(MAX_TEXT));
    }
    try {
      return new AsWritten(original, SymbolParser.parse(original, registry));
    } catch (Refusal refusal) {
      return repair(original, registry, refusal);
    }
  }

  private static SymbolReading repair(String original, SymbolRegistry registry, Refusal strict) {
    Spelling spelling = new Spelling(original);
    Set<SymbolRepair> repairs = spelling.repairs();
    List<Token> tokens = Remarks.cut(Token.read(spelling.text()), repairs);
    NotASymbol told = NotSymbols.recognize(original, tokens, registry);
    if (told != null) {
      return told;
    }
    String rewritten = Rewriting.of(tokens, registry, repairs);
    try {
      return repaired(original, rewritten, registry, repairs);
    } catch (Refusal refusal) {
      // Places are told in the original, unless so much was left out that they say nothing.
      return NotSymbols.refused(
          original, tokens, registry, refusal, spelling.isCut() ? refusal : strict);
    }
  }

  private static SymbolReading repaired(
      String original, String rewritten, SymbolRegistry registry, Set<SymbolRepair> repairs)
      throws Refusal {
    DocumentSymbol symbol;
    try {
      symbol = SymbolParser.parse(rewritten, registry);
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.YEAR_MISSING) {
        throw refusal;
      }
      symbol = withYear(rewritten, refusal, registry);
      repairs.add(SymbolRepair.YEAR);
    }
    if (repairs.isEmpty()) {
      repairs.add(SymbolRepair.BLANK);
    }
    return new Repaired(original, symbol, ImmutableList.copyOf(repairs));
  }

  /** The resolution with the year of its number, if that is known for certain. */
  private static DocumentSymbol withYear(String rewritten, Refusal refusal, SymbolRegistry registry)
      throws Refusal {
    int end = refusal.start();
    int start = rewritten.lastIndexOf('/', end - 1) + 1;
    YearSpan years = SerialYears.resolution(Integer.parseInt(rewritten, start, end, 10));
    if (!years.isCertain()) {
      throw refusal;
    }
    return SymbolParser.parse(
        "%s (%s)%s".formatted(rewritten.substring(0, end), years.first(), rewritten.substring(end)),
        registry);
  }
}
