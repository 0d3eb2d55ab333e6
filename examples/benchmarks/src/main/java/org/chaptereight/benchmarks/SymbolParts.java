package org.chaptereight.benchmarks;

import java.util.List;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.symbol.SessionKind;
import org.chaptereight.symbol.SymbolModifier;
import org.chaptereight.symbol.SymbolPart;
import org.jspecify.annotations.Nullable;

/** What both ways read from one symbol; 0 and null stand for what is not there. */
record SymbolParts(
    String organ,
    List<String> bodies,
    @Nullable String series,
    @Nullable SessionKind sessionKind,
    int session,
    int year,
    @Nullable String country,
    int number,
    int numberTo,
    char letter,
    int resumption,
    @Nullable SymbolPart part,
    List<SymbolModifier> modifiers,
    int reissue,
    String canonical) {

  static SymbolParts of(DocumentSymbol symbol) {
    return new SymbolParts(
        symbol.organ(),
        symbol.bodies(),
        symbol.series().orElse(null),
        symbol.sessionKind().orElse(null),
        symbol.session().orElse(0),
        symbol.year().orElse(0),
        symbol.country().orElse(null),
        symbol.number(),
        symbol.numberTo().orElse(0),
        symbol.letter().orElse((char) 0),
        symbol.resumption().orElse(0),
        symbol.part().orElse(null),
        symbol.modifiers(),
        symbol.reissue(),
        symbol.toString());
  }
}
