package org.chaptereight.json.problem;

import java.io.InputStream;
import org.chaptereight.code.Reason;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.validation.MessageBundle;
import org.jspecify.annotations.Nullable;

/** What to say of a problem in the official languages. */
final class ProblemMessages {

  private static final MessageBundle MESSAGES =
      MessageBundle.read(ProblemMessages::resource, "problems");

  private ProblemMessages() {}

  private static @Nullable InputStream resource(String name) {
    return ProblemMessages.class.getResourceAsStream(name);
  }

  static String message(Reason reason, LanguageTag language) {
    return MESSAGES.words(reason).in(language).text();
  }
}
