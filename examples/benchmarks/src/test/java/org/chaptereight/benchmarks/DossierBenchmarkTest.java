package org.chaptereight.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** The ways that are measured do the same work. */
final class DossierBenchmarkTest {

  @Test
  void all_ways_agree() {
    assertThatCode(() -> new DossierBenchmark().check()).doesNotThrowAnyException();
  }
}
