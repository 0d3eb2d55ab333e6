package org.chaptereight.rules;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.symbol.SymbolReading;
import org.chaptereight.symbol.SymbolReading.NotASymbol;
import org.chaptereight.symbol.SymbolReading.Reason;
import org.chaptereight.symbol.SymbolReading.Repaired;
import org.chaptereight.symbol.SymbolRepair;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.validation.Argument;

/**
 * What is wrong with a text that means to be a symbol and is none as it is written.
 *
 * <p>A text means to be a symbol if it begins like one and says nothing else: {@code S/2016/867,
 * para. 11} is a citation, and {@code SC/12566} a press release. It is held for wrong only if it
 * can be read as one symbol after a repair, or has a form of which all symbols are known, so that a
 * body or a series that is new is not taken for a mistake.
 *
 * @param fault what is wrong
 * @param canonical the symbol that was meant, if that is certain
 * @param reason what was repaired and how it is written, or why it is no symbol
 */
record SymbolText(Fault fault, Optional<DocumentSymbol> canonical, Argument reason) {

  /** What can be wrong. */
  enum Fault {
    /** It is no symbol. */
    SYNTAX,
    /** It is a double symbol that begins with that of the Security Council. */
    ORDER
  }

  private static final String MODIFIERS = "(?:/(?:Add|Corr|Rev|Amend)(?:\\.\\d*)?)*";

  /** An organ, or letters that may be meant for it, before the first stroke. */
  private static final Pattern BEGINNING =
      Pattern.compile("\\s*\\p{L}{1,8}\\s*[/\\\\\u2044\u2215\uFF0F].*");

  /** Forms that have no other bodies, series and words than these. */
  private static final Pattern CLOSED_FORM =
      Pattern.compile(
          "(?:[AES]/RES/(?:(?:S|ES)-)?\\d+(?:/\\d+)*(?: ?[A-Z])?(?: ?\\([-A-Z0-9]{1,8}\\))?"
              + "|S/PRST/\\d+(?:/\\d+[a-z]?)+"
              + "|S/PV\\.\\d+(?: ?\\(Resumption ?\\d*\\))*"
              + "|[AES]/\\d+(?:/\\d+)*)"
              + MODIFIERS);

  private static final Pattern REVERSED =
      Pattern.compile("(S/.*?)[-\u2010\u2011\u2012\u2013\u2014\u2212](A/.*)");

  /** What leaves out a part of the text: then the text says more than a symbol. */
  private static final Set<SymbolRepair> LEAVING_OUT =
      Set.of(SymbolRepair.LEAD, SymbolRepair.ADDRESS, SymbolRepair.REMARK);

  /** What is wrong with a text; nothing if it is a symbol or does not mean to be one. */
  static Optional<SymbolText> faultOf(String text) {
    if (text.length() > DocumentSymbol.MAX_LENGTH || !BEGINNING.matcher(text).matches()) {
      return Optional.empty();
    }
    SymbolReading reading = SymbolReading.of(text);
    if (reading instanceof Repaired repaired) {
      return isMisspelt(repaired)
          ? Optional.of(
              new SymbolText(Fault.SYNTAX, Optional.of(repaired.symbol()), reason(repaired)))
          : Optional.empty();
    }
    if (reading instanceof NotASymbol other) {
      return reversed(text)
          .map(symbol -> new SymbolText(Fault.ORDER, Optional.of(symbol), reason(other)))
          .or(
              () ->
                  other.reason() == Reason.OTHER && CLOSED_FORM.matcher(text).matches()
                      ? Optional.of(new SymbolText(Fault.SYNTAX, Optional.empty(), reason(other)))
                      : Optional.empty());
    }
    return Optional.empty();
  }

  private static Argument reason(Repaired repaired) {
    Argument repairs =
        Names.list(
            "repairs",
            repaired.repairs().stream()
                .map(repair -> Argument.of("", repair, words(repair.name())))
                .toList());
    Argument symbol = Argument.of("symbol", repaired.symbol());
    return Argument.of(
        "reason", repairs.value() + ": " + repaired.symbol(), words("repaired", repairs, symbol));
  }

  private static Argument reason(NotASymbol other) {
    return other
        .fault()
        .map(
            fault ->
                words(
                    "refused",
                    Argument.of("part", fault.part(), words(fault.part().replace(' ', '-'))),
                    Argument.of("character", fault.character()),
                    Argument.of("explanation", other.explanation())))
        .map(words -> Argument.of("reason", other.explanation(), words))
        .orElseGet(() -> Argument.of("reason", other.explanation()));
  }

  private static MultilingualText words(String key, Argument... arguments) {
    return Messages.ALL.message("SYMBOL-SYNTAX." + key, arguments);
  }

  /** Double symbols are printed with a dash, and kept with a hyphen: both are right. */
  private static boolean isMisspelt(Repaired repaired) {
    return repaired.repairs().stream().noneMatch(LEAVING_OUT::contains)
        && repaired.repairs().stream().anyMatch(repair -> repair != SymbolRepair.DASH);
  }

  /** The double symbol of which the two halves stand in the other order. */
  private static Optional<DocumentSymbol> reversed(String text) {
    return Optional.of(REVERSED.matcher(text))
        .filter(Matcher::matches)
        .map(halves -> SymbolReading.of(halves.group(2) + "-" + halves.group(1)))
        .filter(reading -> reading instanceof SymbolReading.AsWritten)
        .flatMap(SymbolReading::asSymbol);
  }
}
