package org.chaptereight.rules;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Spelling;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules about the codes of vocabularies that the world can extend. */
final class CodeRules {

  /**
   * The world can have added a code since: only one that looks like a slip is told. It weighs, as
   * rules about the code that was meant say nothing of it.
   */
  static final Rule MISSPELT =
      Rule.of("MISSPELT-CODE", Severity.WARNING)
          .in(Groups.REFERENCE)
          .requires("A code that is not known is not spelled nearly as one that is")
          .says(Messages.ALL)
          .on(Subjects.UNKNOWN_CODES, CodeRules::misspelt);

  static final ImmutableList<Rule> ALL = ImmutableList.of(MISSPELT);

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private CodeRules() {}

  private static void misspelt(OpenCode<?> code, Examination examination) {
    JsonPointer place = examination.place();
    List<String> known = Lists.transform(code.vocabulary().values(), Object::toString);
    Optional<String> alike = Spelling.alike(code.toString(), known);
    List<String> nearest =
        alike.map(List::of).orElseGet(() -> Spelling.nearest(code.toString(), known));
    if (nearest.isEmpty()) {
      examination.notChecked(
          place,
          "code " + code,
          () -> Messages.missing("code", Argument.of("code", code), vocabulary(code)));
      return;
    }
    Argument[] arguments = {
      Argument.of("code", code), vocabulary(code), Argument.of("nearest", Nearest.told(nearest))
    };
    List<String> meant =
        nearest.stream()
            .filter(near -> alike.isPresent() || isSlip(code.toString(), near))
            .toList();
    if (meant.size() == 1) {
      examination.report(place, Repair.replace(place, code, meant.get(0)), arguments);
    } else {
      examination.report(place, arguments);
    }
  }

  /**
   * Whether one character was put in, left out or mistyped, or two were exchanged. What is farther
   * can be meant, as {@code INACTIVE} beside {@code ACTIVE}, and so can another number.
   */
  private static boolean isSlip(String code, String known) {
    return DIGITS.retainFrom(code).equals(DIGITS.retainFrom(known))
        && Spelling.distance(code, known, 2) <= (isOfTheSameCharacters(code, known) ? 2 : 1);
  }

  private static boolean isOfTheSameCharacters(String code, String known) {
    return Arrays.equals(code.chars().sorted().toArray(), known.chars().sorted().toArray());
  }

  private static Argument vocabulary(OpenCode<?> code) {
    String name = code.getClass().getSimpleName();
    return Argument.of("vocabulary", name, Messages.ALL.message("MISSPELT-CODE." + name));
  }
}
