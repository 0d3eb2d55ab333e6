package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;

/** The problems of a document, in short. */
final class Faults {

  /** Everything required, on one line; the faults of the tests are put into it. */
  static final String HEAD = "{\"chapterEight\":\"1.0\",\"id\":\"d\",\"asOf\":\"2016\"";

  private Faults() {}

  static List<String> problems(byte[] document) {
    return catchThrowableOfType(
            InvalidDocumentException.class, () -> ChapterEightJson.strict().readDossier(document))
        .problems()
        .stream()
        .map(Faults::brief)
        .toList();
  }

  static List<String> problems(String document) {
    return problems(document.getBytes(UTF_8));
  }

  static String brief(Problem problem) {
    return "%s %d:%d %s"
        .formatted(problem.code(), problem.line(), problem.column(), problem.pointer())
        .strip();
  }
}
