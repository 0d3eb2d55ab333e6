package org.chaptereight.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sources say. */
public final class Sources {

  private static final String TEXT_OF_WORDS = "\"(?:[^\"\\\\\n]|\\\\.)* (?:[^\"\\\\\n]|\\\\.)*\"";

  /** A key before English words: in {@code Reason.of} and what calls it. */
  private static final Pattern KEY =
      Pattern.compile("\"([a-z]+\\.[a-zA-Z]+|[A-Z_]+(?:\\.\\w+)?)\",\\s+" + TEXT_OF_WORDS);

  private Sources() {}

  /** The keys of all reasons that the sources of a module make. */
  public static Set<String> reasonKeys(String module) {
    try (Stream<Path> files = Files.walk(Path.of(module, "src", "main", "java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(Sources::keys)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> keys(Path file) {
    try {
      String text = Files.readString(file);
      return KEY.matcher(text).results().map((MatchResult found) -> found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
