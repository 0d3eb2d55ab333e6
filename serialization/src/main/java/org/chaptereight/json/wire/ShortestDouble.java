package org.chaptereight.json.wire;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shortest decimal that is read back as the same double, and of those the nearest; {@code
 * Double.toString} finds it from Java 19 on only.
 *
 * @see <a href="https://bugs.openjdk.org/browse/JDK-4511638">JDK-4511638</a>
 */
final class ShortestDouble {

  /** Enough digits to tell any two doubles apart. */
  private static final int MAX_DIGITS = 17;

  private ShortestDouble() {}

  static BigDecimal of(double positive) {
    BigDecimal exact = new BigDecimal(positive);
    for (int digits = 1; digits < MAX_DIGITS; digits++) {
      Optional<BigDecimal> found = withDigits(digits, exact, positive);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN));
  }

  /**
   * Above a power of two, what is read back reaches twice as far as below: both sides are tried.
   */
  private static Optional<BigDecimal> withDigits(int digits, BigDecimal exact, double positive) {
    return Stream.of(RoundingMode.DOWN, RoundingMode.UP)
        .map(side -> exact.round(new MathContext(digits, side)))
        .filter(rounded -> rounded.doubleValue() == positive)
        .min(Comparator.comparing(rounded -> rounded.subtract(exact).abs()));
  }
}
