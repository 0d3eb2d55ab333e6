package org.chaptereight.json.problem;

/** What can be wrong with a document. */
public enum ProblemCode {
  /** There is no document: no input, or blanks only. */
  EMPTY_INPUT,
  /** The input ends before the document does. */
  UNEXPECTED_END,
  /** The input is not JSON (RFC 8259). */
  SYNTAX,
  /** The input is not UTF-8. */
  ENCODING,
  /** Something follows after the document. */
  TRAILING_INPUT,
  /** The document is longer than the limit. */
  LIMIT_DOCUMENT,
  /** Objects and lists are nested deeper than the limit. */
  LIMIT_DEPTH,
  /** A text is longer than the limit. */
  LIMIT_STRING,
  /** The name of a field is longer than the limit. */
  LIMIT_NAME,
  /** A number has more digits than the limit. */
  LIMIT_NUMBER,
  /** An object has more fields than the limit. */
  LIMIT_FIELDS,
  /**
   * The names of fields are such that they slow down a hash table, as no document has them by
   * chance; the place is that of the object.
   */
  LIMIT_COLLISIONS,
  /** The lists of a document have more elements than the limit. */
  LIMIT_ELEMENTS,
  /** A line of a stream of records is longer than the limit. */
  LIMIT_LINE,
  /** The document is of a version that is not read here. */
  UNSUPPORTED_VERSION,
  /**
   * An object has a field that its type has not; in lenient reading, one that names a kind of
   * something that is unknown here and cannot be left out.
   */
  UNKNOWN_FIELD,
  /** An object has a field twice; this is the second. */
  DUPLICATE_FIELD,
  /** An object lacks a field that its type requires; the place is that of the object. */
  MISSING_FIELD,
  /** A value of another type is expected; null is a value of no type. */
  WRONG_TYPE,
  /** A number is a fraction, or out of range. */
  NUMBER_RANGE,
  /** A text is blank, or has a character that cannot be printed. */
  BAD_TEXT,
  /**
   * A date has another form than {@code yyyy-mm-dd}, {@code yyyy-mm} or {@code yyyy}, or does not
   * exist; or a month, a date as printed or a period is not written as such.
   */
  BAD_DATE,
  /** A language tag is not one of BCP 47. */
  BAD_LANGUAGE,
  /** A value is not one of those that are known, and there can be no others. */
  UNKNOWN_VALUE,
  /** A value has the right type and cannot be what it stands for. */
  INVALID_VALUE
}
