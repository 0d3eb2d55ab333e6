package org.chaptereight.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.fixtures.Fixtures;
import org.chaptereight.json.ChapterEightJson;
import org.chaptereight.json.DossierRecord;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.rules.StandardRules;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.symbol.SymbolReading;
import org.chaptereight.symbol.SymbolReading.NotASymbol;
import org.chaptereight.symbol.SymbolReading.Repaired;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README says what is so. */
final class ReadmeTest {

  private static final String README = read();

  private static String read() {
    try {
      return Files.readString(Path.of("../../README.md"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The one block of code in which this stands. */
  private static String block(String part) {
    List<String> found =
        Stream.of(README.split("\n```", -1))
            .filter(block -> block.startsWith("java\n") && block.contains(part))
            .toList();
    assertThat(found).as(part).hasSize(1);
    return found.get(0).substring("java\n".length());
  }

  /** What code prints that is pasted into a program which is started in a directory. */
  private static String printed(Path directory, String code)
      throws IOException, InterruptedException {
    Map<Boolean, List<String>> lines =
        code.lines().collect(Collectors.partitioningBy(line -> line.startsWith("import ")));
    Files.writeString(
        directory.resolve("Pasted.java"),
        """
        %s
        class Pasted {
          public static void main(String[] arguments) {
            %s
          }
        }
        """
            .formatted(
                String.join("\n", requireNonNull(lines.get(true))),
                String.join("\n", requireNonNull(lines.get(false)))));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String jars =
        Stream.of("java.class.path", "jdk.module.path")
            .map(path -> System.getProperty(path, ""))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                jars,
                "Pasted.java")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  @Test
  void its_first_code_prints_what_it_says(@TempDir Path directory) throws Exception {
    Files.writeString(
        directory.resolve("eurasia-2016.json"),
        new String(Fixtures.eurasia2016Json(), UTF_8)
            .replaceFirst("(\"presidency\": \\{\\s+\"state\": )\"RUS\"", "$1\"SEN\""));
    String code = block("StandardRules.validator().validate(dossier);");
    String imports = block("import org.chaptereight.rules.StandardRules;");
    assertThat(README).contains("\n```\n" + printed(directory, imports + "\n" + code) + "```\n");
  }

  @Test
  void its_code_for_a_dossier_of_ones_own_prints_what_it_says(@TempDir Path directory)
      throws Exception {
    assertThat(printed(directory, block("addOrganization("))).isEqualTo("[IND]\n");
  }

  @Test
  void its_code_for_json_can_be_pasted(@TempDir Path directory) throws Exception {
    Files.write(directory.resolve("eurasia-2016.json"), Fixtures.eurasia2016Json());
    assertThat(printed(directory, block("ChapterEightJson.lenient()")))
        .isEqualTo("2016-10-28-csto-sco-cis\n");
    assertThat(directory.resolve("later.json"))
        .hasBinaryContent(ChapterEightJson.strict().write(Fixtures.EURASIA_2016));
    assertThat(directory.resolve("debates.ndjson"))
        .hasBinaryContent(
            (ChapterEightJson.strict().toJson(Fixtures.EURASIA_2016.debates().get(0)) + "\n")
                .getBytes(UTF_8));
    assertThat(Files.readAllLines(directory.resolve("records.ndjson")))
        .hasSize((int) DossierRecord.in(Fixtures.EURASIA_2016).count());
  }

  @Test
  void its_rule_about_all_texts_finds_what_it_says(@TempDir Path directory) throws Exception {
    Files.writeString(
        directory.resolve("draft.json"),
        """
        {"chapterEight": "1.0", "id": "d", "asOf": "2016-11-01", "debates": [
          {"id": "d1", "theme": {"en": "DRAFT of a theme"}, "format": "DEBATE", "date": "2016-10-28",
           "provenance": {"source": "S/2016/867"}}]}
        """);
    String code = block("OUR-NO-DRAFT");
    String before =
        """
        import static org.chaptereight.text.UnLanguage.ENGLISH;
        import java.nio.file.Path;
        import org.chaptereight.dossier.Dossier;
        import org.chaptereight.json.ChapterEightJson;
        import org.chaptereight.rules.StandardRules;
        import org.chaptereight.rules.Subjects;
        import org.chaptereight.text.MultilingualText;
        import org.chaptereight.validation.Argument;
        import org.chaptereight.validation.Rule;
        import org.chaptereight.validation.Severity;
        Dossier dossier = ChapterEightJson.strict().readDossier(Path.of("draft.json"));
        """;
    String after =
        "StandardRules.validator().and(noDraft).validate(dossier).findings()"
            + ".forEach(System.out::println);";
    String found = "OUR-NO-DRAFT at /debates/0/theme/en: ";
    assertThat(code).contains("// " + found + "…");
    assertThat(printed(directory, before + code + "\n" + after))
        .isEqualTo(found + "This is a draft: DRAFT of a theme\n");
  }

  @Test
  void the_fixtures_are_for_tests() {
    assertThat(README)
        .containsPattern(
            "<artifactId>chaptereight-fixtures</artifactId>.*\\n.*\\n  <scope>test</scope>");
  }

  @Test
  void its_questions_are_answered_as_it_says() {
    Dossier shipped = ReferenceData.shipped().dossier();
    PartialDate day = PartialDate.parse("2016-10-28");
    assertThat(README)
        .contains(
            "certain().size();         // %s: Morocco"
                .formatted(shipped.membersOn(OrganizationId.of("AU"), day).certain().size()),
            "certain();             // %s, which"
                .formatted(shipped.suspendedOn(OrganizationId.of("LAS"), day).certain()),
            " // %s: it left that December"
                .formatted(
                    shipped.statusesOn(
                        Party.of(StateCode.of("UZB")),
                        OrganizationId.of("CSTO"),
                        PartialDate.parse("2012"))));
  }

  @Test
  void its_symbols_are_read_as_it_says() {
    DocumentSymbol record = DocumentSymbol.of("S/PV.7015 (Resumption 1)");
    assertThat(README)
        .contains(
            "record.series();                                  // " + record.series().orElseThrow(),
            "// " + record.resumption().getAsInt() + "\n",
            "// " + record.years().orElseThrow() + "\n",
            "\"S/RES/2719\");                   // repaired: " + symbol("S/RES/2719"),
            "(Resumption1)\");        // repaired: " + symbol("s/pv7015(Resumption1)"),
            "// not a symbol: " + ((NotASymbol) SymbolReading.of("SC/12566")).reason(),
            String.valueOf(
                    catchThrowableOfType(
                            IllegalArgumentException.class, () -> DocumentSymbol.of("A/RES/30/1"))
                        .getMessage())
                .replace("\"A/RES/30/1\" is not a document symbol", "// refused"));
    assertThat(DocumentSymbol.of("S/2016").doubts()).hasSize(1);
  }

  private static DocumentSymbol symbol(String text) {
    return ((Repaired) SymbolReading.of(text)).symbol();
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
