package org.chaptereight.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.chaptereight.json.ChapterEightJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Validates documents against the JSON Schema of the format, by a validator for all schemas. */
final class SchemaValidation {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(ChapterEightJson.schema(), UTF_8));

  private SchemaValidation() {}

  static JsonNode tree(byte[] document) {
    return MAPPER.readTree(document);
  }

  static List<Error> validate(JsonNode document) {
    return SCHEMA.validate(document);
  }
}
