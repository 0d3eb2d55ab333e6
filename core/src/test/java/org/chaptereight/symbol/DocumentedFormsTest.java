package org.chaptereight.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples in the documentation are read, and have the numbers that it says. */
final class DocumentedFormsTest {

  private static final Pattern ROW =
      Pattern.compile("<td>\\{@code ([^}]*)}</td>\\s*\\* +<td>([^<]*)</td></tr>");

  @Test
  void every_example_has_the_parts_that_are_told() throws IOException {
    Path source = Path.of("src/main/java/org/chaptereight/symbol/DocumentSymbol.java");
    assumeTrue(Files.exists(source), "the source is not in the working directory");
    List<MatchResult> rows = ROW.matcher(Files.readString(source)).results().toList();
    assertThat(rows).hasSize(20);
    for (MatchResult row : rows) {
      DocumentSymbol symbol = DocumentSymbol.of(row.group(1));
      assertThat(symbol).hasToString(row.group(1));
      String parts = row.group(2).replaceAll("\\s+\\*?\\s*", " ");
      if (symbol.symbols().size() == 1) {
        assertThat(parts).as(row.group(1)).startsWith("organ " + symbol.organ() + ",");
        symbol.bodies().forEach(body -> assertThat(parts).contains(body));
        symbol.series().ifPresent(series -> assertThat(parts).contains("series " + series));
        symbol.session().ifPresent(session -> assertThat(parts).contains("session " + session));
        symbol.year().ifPresent(year -> assertThat(parts).contains("year " + year));
        symbol.letter().ifPresent(letter -> assertThat(parts).contains("letter " + letter));
        symbol.part().ifPresent(part -> assertThat(parts).contains("part " + part));
        symbol.modifiers().forEach(each -> assertThat(parts).contains(each.toString()));
        assertThat(parts).containsPattern("numbers? " + symbol.number());
      }
    }
  }
}
