package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.rules.SymbolText.Fault;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Check;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;
import org.chaptereight.validation.Subject;

/** Rules about texts that mean to be document symbols: the sources of records. */
final class SymbolTextRules {

  static final Rule SYNTAX =
      Rule.of("SYMBOL-SYNTAX", Severity.ERROR)
          .requires("A source that means to be a document symbol is one")
          .says(Messages.ALL)
          .on(
              Subject.dossier(),
              ofEach(
                  Fault.SYNTAX,
                  (source, examination) ->
                      report(
                          source,
                          examination,
                          Argument.of("symbol", source.text()),
                          source.wrong().reason())));

  static final Rule DOUBLE_SYMBOL_ORDER =
      Rule.of("DOUBLE-SYMBOL-ORDER", Severity.WARNING)
          .in(Groups.SYMBOL)
          .requires("In a double symbol that of the General Assembly stands first")
          .says(Messages.ALL)
          .on(
              Subject.dossier(),
              ofEach(
                  Fault.ORDER,
                  (source, examination) ->
                      report(
                          source,
                          examination,
                          Argument.of("symbol", source.text()),
                          Argument.of("canonical", source.wrong().canonical().orElseThrow()))));

  static final ImmutableList<Rule> ALL = ImmutableList.of(SYNTAX, DOUBLE_SYMBOL_ORDER);

  private static final Function<Dossier, List<WrongSource>> WRONG_SOURCES = WrongSource::allIn;

  private SymbolTextRules() {}

  private static Check<Dossier> ofEach(Fault fault, Check<WrongSource> check) {
    return (dossier, examination) ->
        examination.derived(WRONG_SOURCES).stream()
            .filter(source -> source.wrong().fault() == fault)
            .forEach(source -> check.check(source, examination));
  }

  private static void report(WrongSource source, Examination examination, Argument... arguments) {
    source
        .wrong()
        .canonical()
        .ifPresentOrElse(
            symbol ->
                examination.report(
                    source.at(), Repair.replace(source.at(), source.text(), symbol), arguments),
            () -> examination.report(source.at(), arguments));
  }
}
