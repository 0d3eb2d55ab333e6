package org.chaptereight.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.chaptereight.dossier.Dossier;
import org.chaptereight.fixtures.Fixtures;
import org.chaptereight.fixtures.RuleExample;
import org.chaptereight.fixtures.RuleExamples;
import org.chaptereight.json.ChapterEightJson;
import org.chaptereight.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** The ways that are measured find the same, and the schema refuses nothing that is written. */
final class ValidationBenchmarkTest {

  @Test
  void all_ways_agree() {
    assertThatCode(() -> new ValidationBenchmark().check()).doesNotThrowAnyException();
  }

  @Test
  void what_is_written_is_valid_by_the_schema() {
    isValid(Fixtures.AU_2016);
    isValid(ReferenceData.shipped().dossier());
    isValid(FullDossier.DOSSIER);
    RuleExamples.all().stream().map(RuleExample::breaking).forEach(this::isValid);
  }

  @Test
  void the_schema_refuses_what_is_not_right() {
    assertThat(SchemaValidation.validate(SchemaValidation.tree("{}".getBytes(UTF_8)))).isNotEmpty();
  }

  private void isValid(Dossier dossier) {
    byte[] document = ChapterEightJson.strict().write(dossier);
    assertThat(SchemaValidation.validate(SchemaValidation.tree(document))).isEmpty();
  }
}
