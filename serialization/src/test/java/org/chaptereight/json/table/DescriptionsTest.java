package org.chaptereight.json.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the types and fields of the format say. */
final class DescriptionsTest {

  @Test
  void there_is_one_for_each_type_and_field_and_no_other() throws IOException {
    Set<String> expected = new TreeSet<>();
    in(Dossiers.schema(), "$defs")
        .forEach(
            (type, definition) -> {
              expected.add(type.toString());
              in((Map<?, ?>) definition, "properties")
                  .keySet()
                  .forEach(field -> expected.add(type + "." + field));
            });
    Properties texts = new Properties();
    try (InputStream in = Descriptions.class.getResourceAsStream("descriptions.properties")) {
      texts.load(in);
    }
    assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Map<?, ?> in(Map<?, ?> object, String field) {
    return (Map<?, ?>) requireNonNull(object.get(field));
  }

  @Test
  void a_field_without_one_is_told() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Descriptions.of("Seat.colour"))
        .withMessage("nothing says what Seat.colour is");
  }
}
