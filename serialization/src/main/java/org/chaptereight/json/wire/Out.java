package org.chaptereight.json.wire;

/** A writer of one document: the port that an adapter serves. */
public abstract class Out {

  /** For the adapter. */
  protected Out() {}

  /** Begins an object. */
  protected abstract void beginObject();

  /** Ends an object. */
  protected abstract void endObject();

  /** Begins a list. */
  protected abstract void beginList();

  /** Ends a list. */
  protected abstract void endList();

  /** Writes the name of a field that a table states. */
  protected abstract void name(Name name);

  /** Writes the name of a field that is data, such as a language. */
  protected abstract void name(String name);

  /** Writes a text. */
  protected abstract void text(String text);

  /** Writes a number. */
  protected abstract void integer(int number);

  /** Writes a number as it was read; a format that has no spellings of numbers, its value. */
  protected abstract void number(String text);

  /** Whether a number that was read is written without a fraction and an exponent. */
  protected static boolean isWhole(String number) {
    return number.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
  }

  /** Writes null. */
  protected abstract void nothing();

  /** Writes true or false. */
  protected abstract void bool(boolean value);
}
