package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.rules.SymbolText.Fault;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;
import org.jspecify.annotations.Nullable;

/** Rules about texts that mean to be document symbols: the sources of records. */
final class SymbolTextRules {

  static final Rule SYNTAX =
      Rule.of("SYMBOL-SYNTAX", Severity.ERROR)
          .requires("A source that means to be a document symbol is one")
          .says(Messages.ALL)
          .on(Subjects.PROVENANCES, SymbolTextRules::syntax);

  static final Rule DOUBLE_SYMBOL_ORDER =
      Rule.of("DOUBLE-SYMBOL-ORDER", Severity.WARNING)
          .in(Groups.SYMBOL)
          .requires("In a double symbol that of the General Assembly stands first")
          .says(Messages.ALL)
          .on(Subjects.PROVENANCES, SymbolTextRules::doubleSymbolOrder);

  static final ImmutableList<Rule> ALL = ImmutableList.of(SYNTAX, DOUBLE_SYMBOL_ORDER);

  /** Always the same object, so that both rules share it. */
  private static final Function<Dossier, SourceReader> READER = SymbolTextRules::reader;

  private SymbolTextRules() {}

  private static void syntax(Provenance provenance, Examination examination) {
    String source = provenance.source();
    SymbolText wrong = faultOf(source, Fault.SYNTAX, examination);
    if (wrong != null) {
      report(source, wrong, examination, Argument.of("symbol", source), wrong.reason());
    }
  }

  private static void doubleSymbolOrder(Provenance provenance, Examination examination) {
    String source = provenance.source();
    SymbolText wrong = faultOf(source, Fault.ORDER, examination);
    if (wrong != null) {
      report(
          source,
          wrong,
          examination,
          Argument.of("symbol", source),
          Argument.of("canonical", wrong.canonical().orElseThrow()));
    }
  }

  private static SourceReader reader(Dossier dossier) {
    return new SourceReader();
  }

  private static @Nullable SymbolText faultOf(String source, Fault fault, Examination examination) {
    SymbolText wrong = examination.derived(READER).faultOf(source);
    return wrong == null || wrong.fault() != fault ? null : wrong;
  }

  private static void report(
      String source, SymbolText wrong, Examination examination, Argument... arguments) {
    JsonPointer at = examination.place().field("source");
    wrong
        .canonical()
        .ifPresentOrElse(
            symbol -> examination.report(at, Repair.replace(at, source, symbol), arguments),
            () -> examination.report(at, arguments));
  }
}
