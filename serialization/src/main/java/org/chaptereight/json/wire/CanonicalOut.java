package org.chaptereight.json.wire;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes a tree in the canonical form of RFC 8785: no blanks, the fields of an object sorted by
 * UTF-16 code units, texts escaped as little as possible, numbers as ECMAScript prints doubles.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>
 */
public final class CanonicalOut {

  /** The digits before the point from which on ECMAScript writes an exponent. */
  private static final int MAX_PLAIN_DIGITS = 21;

  /** The zeros behind the point from which on ECMAScript writes an exponent. */
  private static final int MAX_LEADING_ZEROS = 6;

  private final StringBuilder out = new StringBuilder();

  private CanonicalOut() {}

  /**
   * Writes a tree, in UTF-8.
   *
   * @throws IllegalArgumentException if a text has half of a surrogate pair, or a number is out of
   *     the range of a double
   */
  public static byte[] write(Object tree) {
    CanonicalOut canonical = new CanonicalOut();
    canonical.value(tree);
    return canonical.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> fields) {
      object(fields);
    } else if (value instanceof List<?> elements) {
      list(elements);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Tree.Numeral number) {
      out.append(number(number.text()));
    } else if (value == Tree.Null.NULL) {
      out.append("null");
    } else {
      out.append(value);
    }
  }

  private void object(Map<?, ?> fields) {
    char before = '{';
    // String compares by UTF-16 code units, as RFC 8785 sorts.
    for (Map.Entry<String, ?> field : sorted(fields).entrySet()) {
      out.append(before);
      text(field.getKey());
      out.append(':');
      value(field.getValue());
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  @SuppressWarnings("unchecked") // The names of fields are strings.
  private static Map<String, ?> sorted(Map<?, ?> fields) {
    return ImmutableSortedMap.copyOf((Map<String, ?>) fields);
  }

  private void list(List<?> elements) {
    char before = '[';
    for (Object element : elements) {
      out.append(before);
      value(element);
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(Character.forDigit(c >> 4, 16));
            out.append(Character.forDigit(c & 0xF, 16));
          } else {
            requirePair(text, i);
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static void requirePair(String text, int i) {
    char c = text.charAt(i);
    boolean halved =
        Character.isHighSurrogate(c)
            ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
            : Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    if (halved) {
      throw new IllegalArgumentException("a text has half of a surrogate pair");
    }
  }

  /** A number as ECMAScript's {@code Number.prototype.toString} prints it. */
  private static String number(String text) {
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("the number %s is out of range".formatted(text));
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal shortest = ShortestDouble.of(Math.abs(value)).stripTrailingZeros();
    String digits = shortest.unscaledValue().toString();
    // The value is 0.digits × 10^point.
    int point = digits.length() - shortest.scale();
    return (value < 0 ? "-" : "") + number(digits, point);
  }

  private static String number(String digits, int point) {
    int length = digits.length();
    if (length <= point && point <= MAX_PLAIN_DIGITS) {
      return digits + "0".repeat(point - length);
    }
    if (0 < point && point <= MAX_PLAIN_DIGITS) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-MAX_LEADING_ZEROS < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
    return length == 1
        ? digits + exponent
        : digits.charAt(0) + "." + digits.substring(1) + exponent;
  }
}
