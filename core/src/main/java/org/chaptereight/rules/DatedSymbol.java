package org.chaptereight.rules;

import static java.util.Objects.requireNonNull;

import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.time.PartialDate;

/**
 * A symbol in a record, and the date of its document.
 *
 * <p>What is not known to be of a date is none: drafts, the documents that hold a treaty, and what
 * came of a meeting that was resumed on another day.
 *
 * @param symbol the symbol
 * @param date the date of the document, or of the meeting or adoption that it records
 */
public record DatedSymbol(DocumentSymbol symbol, PartialDate date) {

  /** Checks that there are both. */
  public DatedSymbol {
    requireNonNull(symbol, "symbol");
    requireNonNull(date, "date");
  }

  /** Whether a symbol tells a year, and it is not that of the date. */
  boolean isOfAnotherYear() {
    for (DocumentSymbol part : symbol.symbols()) {
      if (part.year().orElse(date.year()) != date.year()) {
        return true;
      }
    }
    return false;
  }
}
