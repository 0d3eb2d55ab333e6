package org.chaptereight.json.wire;

/** What the reader stands on. */
public enum Token {
  /** The beginning of an object. */
  OBJECT("an object"),
  /** The end of an object. */
  OBJECT_END("the end of an object"),
  /** The beginning of a list. */
  LIST("a list"),
  /** The end of a list. */
  LIST_END("the end of a list"),
  /** The name of a field. */
  NAME("a field"),
  /** A text. */
  TEXT("a text"),
  /** A number without fraction and exponent. */
  INTEGER("a number"),
  /** Another number. */
  DECIMAL("a fraction"),
  /** True or false. */
  BOOLEAN("true or false"),
  /** Null. */
  NULL("null"),
  /** A value that JSON does not have, of a format that has more than JSON. */
  OTHER("a value that JSON does not have"),
  /** The end of the input. */
  END("nothing");

  private final String words;

  Token(String words) {
    this.words = words;
  }

  /** What to call it in a message. */
  String words() {
    return words;
  }
}
