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

  /** A document with one more field, in which each apostrophe stands for a quotation mark. */
  static String document(String field) {
    return HEAD + "," + field.replace('\'', '"') + "}";
  }

  static List<String> problems(byte[] document) {
    return catchThrowableOfType(
            InvalidDocumentException.class, () -> Both.strict().readDossier(document))
        .problems()
        .stream()
        .map(Faults::brief)
        .toList();
  }

  /** The problems in full, each with its message. */
  static List<String> words(String document) {
    return catchThrowableOfType(
            InvalidDocumentException.class, () -> Both.strict().readDossier(document))
        .problems()
        .stream()
        .map(Problem::toString)
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
