package org.chaptereight.json.wire;

/** What the reader stands on. */
public enum Token {
  /** The beginning of an object. */
  OBJECT("an object", "object"),
  /** The end of an object. */
  OBJECT_END("the end of an object", "}"),
  /** The beginning of a list. */
  LIST("a list", "array"),
  /** The end of a list. */
  LIST_END("the end of a list", "]"),
  /** The name of a field. */
  NAME("a field", ":"),
  /** A text. */
  TEXT("a text", "string"),
  /** A number without fraction and exponent. */
  INTEGER("a number", "integer"),
  /** Another number. */
  DECIMAL("a fraction", "number"),
  /** True or false. */
  BOOLEAN("true or false", "boolean"),
  /** Null. */
  NULL("null", "null"),
  /** A value that JSON does not have, of a format that has more than JSON. */
  OTHER("a value that JSON does not have", "?"),
  /** The end of the input. */
  END("nothing", "–");

  private final String words;
  private final String type;

  Token(String words, String type) {
    this.words = words;
    this.type = type;
  }

  /** What to call it in a message. */
  String words() {
    return words;
  }

  /** The type of JSON, in terms of JSON Schema; what has none as it is written. */
  String type() {
    return type;
  }
}
