package org.chaptereight.json.problem;

import java.io.InputStream;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.TextDirection;
import org.chaptereight.text.Wording;
import org.chaptereight.validation.MessageBundle;
import org.jspecify.annotations.Nullable;

/** What to say of a problem in the official languages. */
final class ProblemMessages {

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private static final MessageBundle MESSAGES =
      MessageBundle.read(ProblemMessages::resource, "problems");

  private ProblemMessages() {}

  private static @Nullable InputStream resource(String name) {
    return ProblemMessages.class.getResourceAsStream(name);
  }

  static String message(Problem problem, LanguageTag language) {
    Wording words = MESSAGES.message(key(problem)).in(language);
    if (words.text().equals("{message}")) {
      return problem.message();
    }
    boolean isolate = words.direction() == TextDirection.RIGHT_TO_LEFT;
    // What stands in the document may hold braces: it is put in last, and not looked at again.
    int at = words.text().indexOf("{found}");
    String found = isolate ? isolated(problem.found()) : problem.found();
    String expected = isolate ? isolated(problem.expected()) : problem.expected();
    if (at < 0) {
      return words.text().replace("{expected}", expected);
    }
    return words.text().substring(0, at).replace("{expected}", expected)
        + found
        + words.text().substring(at + "{found}".length()).replace("{expected}", expected);
  }

  private static String key(Problem problem) {
    String whole = problem.code() + ".whole";
    return problem.found().isEmpty() && MESSAGES.keys().contains(whole)
        ? whole
        : problem.code().name();
  }

  private static String isolated(String text) {
    return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
  }
}
