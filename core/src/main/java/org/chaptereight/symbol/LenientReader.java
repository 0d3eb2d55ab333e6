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
    List<Token> all = Token.read(spelling.text());
    List<Token> tokens = Remarks.cut(all, repairs);
    NotASymbol told = NotSymbols.recognize(original, tokens, registry);
    if (told != null) {
      return told;
    }
    String rewritten = Rewriting.of(tokens, registry, repairs);
    try {
      DocumentSymbol symbol =
          parsed(rewritten, registry, repairs, all.subList(tokens.size(), all.size()));
      if (repairs.isEmpty()) {
        repairs.add(SymbolRepair.BLANK);
      }
      return new Repaired(original, symbol, ImmutableList.copyOf(repairs));
    } catch (Refusal refusal) {
      // Places are told in the original, unless so much was left out that they say nothing.
      return NotSymbols.refused(
          original, tokens, registry, refusal, spelling.isCut() ? refusal : strict);
    }
  }

  /** The symbol; what was said after it may tell that its number is not of the year it seems. */
  private static DocumentSymbol parsed(
      String rewritten, SymbolRegistry registry, Set<SymbolRepair> repairs, List<Token> said)
      throws Refusal {
    try {
      return SymbolParser.parse(rewritten, registry);
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.YEAR_MISSING) {
        throw refusal;
      }
      DocumentSymbol symbol = withYear(rewritten, refusal, registry);
      if (Remarks.tellsAnotherYear(said, symbol.year().orElse(0))) {
        throw refusal;
      }
      repairs.add(SymbolRepair.YEAR);
      return symbol;
    }
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
