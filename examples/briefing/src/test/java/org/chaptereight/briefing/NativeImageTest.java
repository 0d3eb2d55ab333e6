package org.chaptereight.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A native image has every resource of the library: nothing else of it is found by name. */
final class NativeImageTest {

  @ParameterizedTest
  @CsvSource({
    "core, chaptereight-core",
    "serialization, chaptereight-serialization",
    "examples/fixtures, chaptereight-fixtures"
  })
  void all_resources_are_included(String module, String artifact) throws IOException {
    Path resources = Path.of("../..", module, "src/main/resources");
    Path configuration =
        resources.resolve(
            "META-INF/native-image/org.chaptereight/" + artifact + "/resource-config.json");
    Matcher told =
        Pattern.compile("\"pattern\": \"(.*)\"").matcher(Files.readString(configuration));
    assertThat(told.find()).isTrue();
    Pattern included = Pattern.compile(told.group(1).replace("\\\\", "\\"));
    List<String> names;
    try (Stream<Path> files = Files.walk(resources.resolve("org"))) {
      names =
          files
              .filter(Files::isRegularFile)
              .map(file -> resources.relativize(file).toString().replace('\\', '/'))
              .toList();
    }
    assertThat(names).isNotEmpty().allMatch(included.asMatchPredicate());
  }
}
