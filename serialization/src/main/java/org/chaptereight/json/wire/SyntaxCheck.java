package org.chaptereight.json.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import org.chaptereight.code.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a document ceases to be JSON, and what could stand there: the same whatever library
 * refused it. It is asked only after one did.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
final class SyntaxCheck {

  private static final Reason VALUE = Reason.of("SYNTAX.value", "a value");
  private static final Reason NAME = Reason.of("SYNTAX.name", "a name in double quotes");
  private static final Reason DIGIT = Reason.of("SYNTAX.digit", "a digit");
  private static final Reason END = Reason.of("SYNTAX.end", "the end");

  /**
   * Where the document is wrong.
   *
   * @param offset of the first byte that cannot stand there; the length, if the document is cut off
   * @param expected what can
   */
  record Wrong(int offset, Reason expected) {

    /** Whether the document is right, and something follows it. */
    boolean isTrailing() {
      return expected.equals(END);
    }
  }

  /** Thrown to leave the parser. */
  private static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Wrong wrong;

    Found(Wrong wrong) {
      super(wrong.expected().toString(), null, false, false);
      this.wrong = wrong;
    }
  }

  private final byte[] bytes;
  private final int longestName;
  private int at;

  private SyntaxCheck(byte[] bytes, int start, int longestName) {
    this.bytes = bytes;
    this.longestName = longestName;
    this.at = start;
  }

  /**
   * The first place that is wrong; null if none is.
   *
   * @param start where the document begins
   * @param longestName how many bytes a name may have in UTF-8, with what its escapes stand for in
   *     their place; a longer one is wrong at its beginning
   */
  static @Nullable Wrong find(byte[] bytes, int start, int longestName) {
    try {
      new SyntaxCheck(bytes, start, longestName).document();
      return null;
    } catch (Found found) {
      return found.wrong;
    }
  }

  private void document() {
    Deque<Character> open = new ArrayDeque<>();
    blanks();
    do {
      value(open);
      ends(open);
    } while (!open.isEmpty());
    if (at < bytes.length) {
      throw wrong(END);
    }
  }

  /** Reads a value, or the beginning of an object or list that is not empty. */
  private void value(Deque<Character> open) {
    int c = here();
    if (c == '{') {
      at++;
      blanks();
      if (here() == '}') {
        at++;
      } else {
        open.push('}');
        name(Reason.of("SYNTAX.nameOrEnd", "a name in double quotes or \"}\""));
        value(open);
      }
    } else if (c == '[') {
      at++;
      blanks();
      if (here() == ']') {
        at++;
      } else {
        open.push(']');
        value(open);
      }
    } else if (c == '"') {
      text(false);
    } else if (c == '-' || isDigit(c)) {
      number();
    } else {
      literal();
    }
  }

  /** Reads on behind a value, up to where the next one begins. */
  private void ends(Deque<Character> open) {
    blanks();
    while (!open.isEmpty()) {
      char end = open.peek();
      if (here() == ',') {
        at++;
        blanks();
        if (end == '}') {
          name(NAME);
        }
        return;
      }
      if (here() != end) {
        throw wrong(Reason.of("SYNTAX.comma", "\",\" or \"{end}\"", "end", end));
      }
      at++;
      open.pop();
      blanks();
    }
  }

  private void name(Reason expected) {
    if (here() != '"') {
      throw wrong(expected);
    }
    int begin = at;
    if (text(true) > longestName) {
      throw new Found(new Wrong(begin, Reason.of("SYNTAX.shorterName", "a shorter name")));
    }
    blanks();
    if (here() != ':') {
      throw wrong(Reason.of("", "\":\""));
    }
    at++;
    blanks();
  }

  /** Reads a text; returns how many bytes it has in UTF-8 without escapes. */
  private int text(boolean isName) {
    int length = 0;
    at++;
    for (int c; (c = here()) != '"'; ) {
      if (c >= 0 && c < ' ') {
        throw wrong(Reason.of("SYNTAX.control", "no control character in a text"));
      }
      if (c < 0) {
        throw wrong(Reason.of("", "\""));
      }
      if (c == '\\') {
        length += escape(isName);
      } else {
        at++;
        length++;
      }
    }
    at++;
    return length;
  }

  private int escape(boolean isName) {
    int begin = at++;
    int c = here();
    if ("\"\\/bfnrt".indexOf(c) >= 0) {
      at++;
      return 1;
    }
    if (c != 'u') {
      throw wrong(Reason.of("SYNTAX.escape", "one of \" \\ / b f n r t u behind \\"));
    }
    char unit = unit();
    if (!isName || !Character.isSurrogate(unit)) {
      return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    }
    // Names with half of a pair are refused by the libraries.
    if (!isPair(unit)) {
      throw new Found(
          new Wrong(begin, Reason.of("SYNTAX.surrogate", "both halves of a surrogate pair")));
    }
    return 4;
  }

  private char unit() {
    int unit = 0;
    at++;
    for (int i = 0; i < 4; i++, at++) {
      int digit = Character.digit(here(), 16);
      if (digit < 0) {
        throw wrong(Reason.of("SYNTAX.hexadecimal", "four hexadecimal digits behind \\u"));
      }
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }

  private boolean isPair(char high) {
    if (!Character.isHighSurrogate(high) || here() != '\\') {
      return false;
    }
    at++;
    return here() == 'u' && Character.isLowSurrogate(unit());
  }

  private void number() {
    if (here() == '-') {
      at++;
    }
    if (here() == '0') {
      at++;
      if (isDigit(here())) {
        throw wrong(Reason.of("SYNTAX.leadingZero", "no digit behind a leading 0"));
      }
    } else {
      digits();
    }
    if (here() == '.') {
      at++;
      digits();
    }
    if (here() == 'e' || here() == 'E') {
      at++;
      if (here() == '+' || here() == '-') {
        at++;
      }
      digits();
    }
  }

  private void digits() {
    if (!isDigit(here())) {
      throw wrong(DIGIT);
    }
    while (isDigit(here())) {
      at++;
    }
  }

  /** A literal that is wrong is wrong from its beginning, unless the document is cut off in it. */
  private void literal() {
    for (String literal : new String[] {"true", "false", "null"}) {
      int i = 0;
      while (i < literal.length() && at + i < bytes.length && bytes[at + i] == literal.charAt(i)) {
        i++;
      }
      if (i == literal.length()) {
        at += i;
        return;
      }
      if (i > 0 && at + i == bytes.length) {
        at += i;
        throw wrong(Reason.of("", literal));
      }
    }
    throw wrong(VALUE);
  }

  private void blanks() {
    while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t') {
      at++;
    }
  }

  private int here() {
    return at < bytes.length ? bytes[at] & 0xFF : -1;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private Found wrong(Reason expected) {
    return new Found(new Wrong(Math.min(at, bytes.length), expected));
  }
}
