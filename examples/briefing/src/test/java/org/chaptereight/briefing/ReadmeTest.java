package org.chaptereight.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.fixtures.Fixtures;
import org.chaptereight.json.ChapterEightJson;
import org.chaptereight.json.DossierRecord;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.rules.StandardRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README says what is so: its code is pasted into one program, which is run where the files are
 * that it speaks of.
 */
final class ReadmeTest {

  private static final String README = read();

  private static final Pattern CODE = Pattern.compile("(?m)^```java\n((?s).*?)^```$");

  private static final Pattern RESOURCE =
      Pattern.compile("(?m)^# (messages_\\w+\\.properties)\n((?:[^#`].*\n)+)");

  /** An expression at the left margin, and what the README says of its value. */
  private static final Pattern RESULT =
      Pattern.compile("(?m)^(?![/} ])([^;]+);(\\s*)// → (.+?)( — .+)?$");

  /** What the program prints before the printing of each block of code. */
  private static final String BLOCK = "block at line ";

  @TempDir private static Path directory;

  private static String printed;

  private static String read() {
    try {
      return Files.readString(Path.of("../../README.md"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeAll
  static void run() throws IOException, InterruptedException {
    Files.writeString(directory.resolve("eurasia-2016.json"), senegalPresides());
    for (MatchResult resource : RESOURCE.matcher(README).results().toList()) {
      Files.writeString(directory.resolve(resource.group(1)), resource.group(2));
    }
    Files.writeString(directory.resolve("README.java"), program());
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String jars =
        Stream.of("java.class.path", "jdk.module.path")
            .map(path -> System.getProperty(path, ""))
            .collect(Collectors.joining(File.pathSeparator, "", File.pathSeparator + "."));
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                jars,
                "README.java")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
  }

  private static String senegalPresides() {
    return new String(Fixtures.eurasia2016Json(), UTF_8)
        .replaceFirst("(\"presidency\": \\{\\s+\"state\": )\"RUS\"", "$1\"SEN\"");
  }

  /** The code as a program in which each line has the number that it has in the README. */
  private static String program() {
    StringBuilder imports = new StringBuilder();
    StringBuilder body = new StringBuilder();
    int end = 0;
    for (MatchResult block : CODE.matcher(README).results().toList()) {
      String code = block.group(1);
      code.lines().filter(line -> line.startsWith("import ")).forEach(imports::append);
      int line = lineAt(block.start());
      body.append(newlines(README.substring(end, block.start())))
          .append("System.out.println(\"%s%s\");\n".formatted(BLOCK, line))
          .append(showing(code.replaceAll("(?m)^import .*", ""), line + 1));
      end = block.start() + "```java\n".length() + code.length();
    }
    return """
        %s class Readme { \
        static void show(int line, java.util.concurrent.Callable<?> expression) { \
        Object shown; try { shown = expression.call(); } \
        catch (Exception e) { shown = e.getClass().getSimpleName() + ": " + e.getMessage(); } \
        System.out.println(line + ": " + shown); } \
        public static void main(String[] arguments) throws Exception { %s } } class OurRules {}
        """
        .formatted(imports, body);
  }

  /** Code in which each expression of which the README says something shows its value. */
  private static String showing(String code, int firstLine) {
    return RESULT
        .matcher(code)
        .replaceAll(
            result -> {
              String before = code.substring(0, result.start(3));
              return Matcher.quoteReplacement(
                  "show(%s, () -> %s);%s"
                      .formatted(
                          firstLine + newlines(before).length(),
                          result.group(1),
                          newlines(result.group(2))));
            });
  }

  private static String newlines(String text) {
    return text.replaceAll("[^\n]", "");
  }

  private static int lineAt(int offset) {
    return 1 + newlines(README.substring(0, offset)).length();
  }

  /** What the block of code that begins in a line printed. */
  private static String printedBy(int line) {
    return Stream.of(printed.split("(?m)^(?=" + BLOCK + ")"))
        .map(block -> block.split("\n", 2))
        .filter(block -> block[0].equals(BLOCK + line))
        .map(block -> block[1])
        .collect(Collectors.joining());
  }

  /** The line in which the block of code begins that holds a text. */
  private static int blockWith(String text) {
    return CODE.matcher(README)
        .results()
        .filter(block -> block.group(1).contains(text))
        .map(block -> lineAt(block.start()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void its_first_code_prints_what_it_says() {
    assertThat(README).contains("\n```\n" + printedBy(blockWith("report.findings()")) + "```\n");
  }

  @Test
  void its_expressions_give_what_it_says() {
    List<String> said =
        Pattern.compile("(?m)// → (.+?)( — .+)?$")
            .matcher(README)
            .results()
            .map(result -> lineAt(result.start()) + ": " + result.group(1))
            .toList();
    List<String> shown =
        printed.lines().filter(line -> line.matches("\\d+: .*")).collect(Collectors.toList());
    for (int i = 0; i < Math.min(said.size(), shown.size()); i++) {
      if (shown.get(i).matches(Pattern.quote(said.get(i)).replace("…", "\\E.*\\Q"))) {
        shown.set(i, said.get(i));
      }
    }
    assertThat(shown).isEqualTo(said);
  }

  @Test
  void its_code_for_json_writes_what_it_says() throws IOException {
    assertThat(printedBy(blockWith("json.lines()"))).contains("\n2016-10-28-csto-sco-cis\n");
    Dossier dossier = ChapterEightJson.strict().readDossier(senegalPresides());
    assertThat(directory.resolve("later.json"))
        .hasBinaryContent(ChapterEightJson.strict().write(dossier));
    assertThat(directory.resolve("debates.ndjson"))
        .hasBinaryContent(
            (ChapterEightJson.strict().toJson(dossier.debates().get(0)) + "\n").getBytes(UTF_8));
    assertThat(Files.readAllLines(directory.resolve("records.ndjson")))
        .hasSize((int) DossierRecord.in(dossier).count());
  }

  @Test
  void the_fixtures_are_for_tests() {
    assertThat(README)
        .containsPattern(
            "<artifactId>chaptereight-fixtures</artifactId>.*\\n.*\\n  <scope>test</scope>");
  }

  @Test
  void its_problems_are_those_of_a_document() {
    String document =
        """
        {"chapterEight": "1.0", "id": "d", "asOf": "2016",
          "debates": [
            {
              "id": "d1",
              "theme": {"en": "t"},
              "date": "2016-02-30",
              "colour": "red"
            }
          ]
        }
        """;
    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> ChapterEightJson.strict().readDossier(document));
    String message =
        String.valueOf(refused.getMessage()).replaceFirst("(it has id, theme, ).*", "$1…");
    assertThat(README).contains("\n```\n" + message + "\n```\n");
  }

  @Test
  void it_tells_how_many_rules_there_are() {
    assertThat(README).contains("applies %s rules".formatted(StandardRules.all().size()));
  }
}
