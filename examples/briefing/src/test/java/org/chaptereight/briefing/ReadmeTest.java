package org.chaptereight.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chaptereight.text.UnLanguage.ARABIC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.fixtures.Fixtures;
import org.chaptereight.json.ChapterEightJson;
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
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Report;
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

  @Test
  void its_first_code_prints_what_it_says(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("eurasia-2016.json");
    Files.writeString(
        file,
        new String(Fixtures.eurasia2016Json(), UTF_8)
            .replaceFirst("(\"presidency\": \\{\\s+\"state\": )\"RUS\"", "$1\"SEN\""));

    Dossier dossier = ChapterEightJson.strict().readDossier(file);
    Report report = StandardRules.validator().validate(dossier);
    DebateAgenda debate = dossier.debate(DebateId.of("2016-10-28-csto-sco-cis"));

    assertThat(README)
        .contains(
            "\n```\n%s\n%s\n%s\n```\n"
                .formatted(
                    String.join("\n", report.findings().stream().map(Finding::toString).toList()),
                    debate.theme().in(ARABIC),
                    dossier.membersOn(OrganizationId.of("CSTO"), debate.date()).certain()));
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
