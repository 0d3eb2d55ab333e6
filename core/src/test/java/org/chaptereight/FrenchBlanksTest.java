package org.chaptereight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Properties;
import org.chaptereight.code.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** French sets a blank before some signs; it is U+00A0, so that no line begins with the sign. */
final class FrenchBlanksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"rules/messages", "rules/terms", "validation/notices", "validation/reasons"})
  void no_line_breaks_before_a_french_sign(String bundle) throws IOException {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            requireNonNull(
                Code.class.getResourceAsStream("/org/chaptereight/" + bundle + "_fr.properties")),
            UTF_8)) {
      words.load(reader);
    }
    assertThat(words).isNotEmpty();
    assertThat(words.values())
        .noneSatisfy(
            text -> assertThat((String) text).containsPattern("[ \\u202f][:;?!»]|«[ \\u202f]"));
  }
}
