package org.chaptereight.symbol;

import java.util.List;
import org.chaptereight.symbol.SymbolTerm.Cycle;
import org.chaptereight.symbol.SymbolTerm.Numbering;
import org.jspecify.annotations.Nullable;

/** A word of symbols in one scope, with the roles that it can have there, laid out for reading. */
final class Word {

  private static final int NUMBERED = 128;

  /** The word as it is written, the only copy of it. */
  final String code;

  @Nullable Use body;
  @Nullable Use series;
  boolean session;

  /** The words that can follow, if they are others than those that can follow the organ. */
  @Nullable WordTable<Word> after;

  /** The word with each of the first numbers after a dot, made when it is first met. */
  private @Nullable String @Nullable [] numbered;

  final boolean resolution;
  final boolean decision;

  Word(String code) {
    this.code = code;
    resolution = code.equals("RES");
    decision = code.equals("DEC");
  }

  /** The word with a number after a dot, of which there is one copy for the numbers most met. */
  String numbered(int number) {
    if (number >= NUMBERED) {
      return code + "." + number;
    }
    // Two threads may make either twice, which makes no difference.
    @Nullable String[] texts = numbered;
    if (texts == null) {
      texts = new @Nullable String[NUMBERED];
      numbered = texts;
    }
    String text = texts[number];
    if (text == null) {
      text = code + "." + number;
      texts[number] = text;
    }
    return text;
  }

  /** Takes a role, unless the word has it already. */
  void take(SymbolTerm term) {
    switch (term.role()) {
      case BODY -> body = body == null ? new Use(term) : body;
      case SERIES -> series = series == null ? new Use(term) : series;
      case SESSION -> session = true;
      case ORGAN, PRESS -> {
        // These are in tables of their own.
      }
    }
  }

  /** How a word is used in one role. */
  static final class Use {

    /** The kind of document, if the word tells it. */
    final @Nullable DocumentKind kind;

    final boolean bare;
    final boolean dotted;
    final boolean dated;
    final boolean joined;
    final boolean lettered;
    final boolean enclosed;
    final boolean slashed;
    final boolean eitherSide;
    final boolean cased;
    final boolean countries;
    final boolean countryLast;
    final @Nullable Cycle cycle;
    final int since;

    Use(SymbolTerm term) {
      List<Numbering> numberings = term.numberings();
      kind = term.kind().orElse(null);
      bare = numberings.isEmpty() || numberings.contains(Numbering.NONE);
      dated = numberings.contains(Numbering.DOT_AND_YEAR);
      dotted = dated || numberings.contains(Numbering.DOT);
      joined = numberings.contains(Numbering.JOINED);
      lettered = numberings.contains(Numbering.LETTER);
      enclosed = numberings.contains(Numbering.PARENTHESES);
      eitherSide = numberings.contains(Numbering.EITHER_SIDE);
      slashed = eitherSide || numberings.contains(Numbering.SLASH);
      cased = numberings.contains(Numbering.CASE);
      countryLast = term.countryLast();
      countries = countryLast || term.countries();
      cycle = term.cycle().orElse(null);
      since = term.since().orElse(1);
    }
  }
}
