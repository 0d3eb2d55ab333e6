package org.chaptereight.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import org.chaptereight.json.ChapterEightJson;
import org.junit.jupiter.api.Test;

/** The ways that are measured do the same work. */
final class DossierBenchmarkTest {

  @Test
  void all_ways_agree() {
    assertThatCode(() -> new DossierBenchmark().check()).doesNotThrowAnyException();
  }

  @Test
  void databind_writes_every_field_as_we_do() {
    assertThat(new String(Databind.write(FullDossier.DOSSIER), StandardCharsets.UTF_8))
        .isEqualTo(
            new String(
                ChapterEightJson.strict().write(FullDossier.DOSSIER), StandardCharsets.UTF_8));
  }
}
