package org.chaptereight.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** The ways that are measured do the same work. */
final class SymbolBenchmarkTest {

  @Test
  void both_ways_agree() {
    assertThatCode(() -> new SymbolBenchmark().check()).doesNotThrowAnyException();
  }
}
