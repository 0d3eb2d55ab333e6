package org.chaptereight.json.wire;

import org.chaptereight.code.Reason;

/** What the reader stands on. */
public enum Token {
  /** The beginning of an object. */
  OBJECT("TYPE.object", "an object"),
  /** The end of an object. */
  OBJECT_END("}"),
  /** The beginning of a list. */
  LIST("TYPE.list", "a list"),
  /** The end of a list. */
  LIST_END("]"),
  /** The name of a field. */
  NAME(":"),
  /** A text. */
  TEXT("TYPE.text", "a text"),
  /** A number without fraction and exponent. */
  INTEGER("TYPE.number", "a number"),
  /** Another number. */
  DECIMAL("TYPE.fraction", "a fraction"),
  /** True or false. */
  BOOLEAN("TYPE.boolean", "true or false"),
  /** Null. */
  NULL("null"),
  /** A value that JSON does not have, of a format that has more than JSON. */
  OTHER("TYPE.other", "a value that JSON does not have"),
  /** The end of the input. */
  END("–");

  private final String key;
  private final String words;

  Token(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** One that is the same in every language. */
  Token(String written) {
    this("", written);
  }

  /** What to call it in a message. */
  Reason words() {
    return Reason.of(key, words);
  }
}
