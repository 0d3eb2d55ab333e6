package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema that ships is the one that the tables tell. */
final class SchemaTest {

  private static final Path SCHEMA =
      Path.of("src/main/resources/org/chaptereight/json/chaptereight-1.0.schema.json");

  @Test
  void is_the_resource_in_the_jar() throws IOException {
    if (Boolean.getBoolean("schema.write")) {
      Files.write(SCHEMA, ChapterEightJson.schema());
    }
    assertThat(new String(ChapterEightJson.schema(), UTF_8)).isEqualTo(Files.readString(SCHEMA));
    try (InputStream in =
        ChapterEightJson.class.getResourceAsStream(SCHEMA.getFileName().toString())) {
      assertThat(in).isNotNull();
    }
  }
}
