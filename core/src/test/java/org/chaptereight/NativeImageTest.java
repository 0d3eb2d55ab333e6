package org.chaptereight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native image has every resource: nothing else of it is found by name. */
final class NativeImageTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path CONFIGURATION =
      RESOURCES.resolve(
          "META-INF/native-image/org.chaptereight/chaptereight-core/resource-config.json");

  @Test
  void all_resources_are_included() throws IOException {
    Matcher told =
        Pattern.compile("\"pattern\": \"(.*)\"").matcher(Files.readString(CONFIGURATION));
    assertThat(told.find()).isTrue();
    Pattern included = Pattern.compile(told.group(1).replace("\\\\", "\\"));
    List<String> resources;
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("org"))) {
      resources =
          files
              .filter(Files::isRegularFile)
              .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
              .toList();
    }
    assertThat(resources).isNotEmpty().allMatch(included.asMatchPredicate());
  }
}
