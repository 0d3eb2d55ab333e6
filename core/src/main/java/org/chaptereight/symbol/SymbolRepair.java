package org.chaptereight.symbol;

/** What the lenient reading changed in a spelling, so that it became a symbol. */
public enum SymbolRepair {
  /** Blanks that were missing, too many, or of another kind. */
  BLANK,
  /** Capitals for small letters, or the reverse: {@code ADD.1}, {@code a/36/pv.53}. */
  CASE,
  /** A hyphen for another dash: {@code A/71/160–S/2016/621}. */
  DASH,
  /** A slash for a backslash or another stroke, or one for several: {@code S/2014//502}. */
  SLASH,
  /** A dot or a slash that was missing, or was the other one: {@code S/PV9518}. */
  SEPARATOR,
  /** Characters in full width, of another script, or that are not seen. */
  CHARACTER,
  /** Parentheses for other brackets, or where there were none. */
  PARENTHESES,
  /** A word or a number in the form that symbols have: {@code (resumed)}, {@code Addendum 1}. */
  FORM,
  /** Quotation marks, full stops and the like around the symbol, which were left out. */
  PUNCTUATION,
  /** The address or the name of a file that holds the symbol, or its percent-encoding. */
  ADDRESS,
  /** Words around the symbol, in six languages, which were left out: {@code UN Doc.}. */
  LEAD,
  /** What is no part of the symbol and was left out: {@code (closed)}, a date, a paragraph. */
  REMARK,
  /** The year of a resolution of the Security Council, which its number tells. */
  YEAR
}
