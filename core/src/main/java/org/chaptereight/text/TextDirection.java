package org.chaptereight.text;

/** The base direction in which a text is read. */
public enum TextDirection {
  /** From left to right, as Latin and Cyrillic, and Chinese as the United Nations sets it. */
  LEFT_TO_RIGHT,
  /** From right to left, as Arabic and Hebrew. */
  RIGHT_TO_LEFT
}
