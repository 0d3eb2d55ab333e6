package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.text.UnLanguage;

/** Whether problems are worded as a person would write, in each official language. */
final class Wordings {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”");
  private static final Pattern ISOLATES = Pattern.compile("[\u2068\u2069]");

  /** Nothing where something should be; blanks that nobody writes; a name in braces. */
  private static final Pattern CLUMSY =
      Pattern.compile(
          "  |\\s[.,)،؛。，；：）]|\\(\\s|\\(\\)|（）|[:：]\\s*[.。;；؛]|^\\s|\\s$|\\.\\.|\\{[a-zA-Z]+}|\u2068\u2069");

  /** French alone has a blank before a colon. */
  private static final Pattern SPACED = Pattern.compile("\\s[:;!?]");

  private static final Pattern ENGLISH =
      Pattern.compile("\\b(?:the|is|are|has|not|expected|found|and|of|there|at least)\\b");

  private static final Set<String> SEEN = new HashSet<>();

  private Wordings() {}

  static void assertReadable(List<Problem> problems) {
    for (Problem problem : problems) {
      for (UnLanguage language : UnLanguage.values()) {
        assertReadable(problem, language);
      }
    }
  }

  private static void assertReadable(Problem problem, UnLanguage language) {
    String message = problem.message(language);
    String words = QUOTED.matcher(message).replaceAll("\"…\"");
    String shown = language + " " + message;
    assertThat(words).as(shown).isNotBlank().doesNotContainPattern(CLUMSY);
    assertThat(ISOLATES.matcher(words).replaceAll("")).as(shown).doesNotContainPattern(CLUMSY);
    if (language != UnLanguage.FRENCH) {
      assertThat(words).as(shown).doesNotContainPattern(SPACED);
    }
    if (language != UnLanguage.ENGLISH) {
      assertThat(words).as(shown).doesNotContainPattern(ENGLISH);
    }
    if (SEEN.add(language + words.replaceAll("[0-9]+", "0"))
        && System.getProperty("wordings.print") != null) {
      System.out.println("WORDS " + shown);
    }
  }
}
