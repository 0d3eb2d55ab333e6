package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The schema that ships is the one that the tables tell. */
final class SchemaTest {

  private static final String RESOURCE = "chaptereight-1.0.schema.json";

  @Test
  void is_the_resource_in_the_jar() throws IOException {
    try (InputStream in = ChapterEightJson.class.getResourceAsStream(RESOURCE)) {
      String shipped = new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), UTF_8);
      assertThat(new String(ChapterEightJson.schema(), UTF_8)).isEqualTo(shipped);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "schema.write", matches = "true", disabledReason = "writes it")
  void writes_the_resource() throws IOException {
    Files.write(
        Path.of("src/main/resources/org/chaptereight/json", RESOURCE), ChapterEightJson.schema());
  }
}
