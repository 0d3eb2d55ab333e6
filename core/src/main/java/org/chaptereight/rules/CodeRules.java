package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
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
          .on(Subjects.OPEN_CODES, CodeRules::misspelt);

  static final ImmutableList<Rule> ALL = ImmutableList.of(MISSPELT);

  /** How many characters of a code are mended. */
  private static final int MOST_MENDED = 2;

  private CodeRules() {}

  private static void misspelt(OpenCode<?> code, Examination examination) {
    if (code.isKnown()) {
      return;
    }
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
        nearest.stream().filter(near -> alike.isPresent() || isSlip(code, near)).toList();
    if (meant.size() == 1) {
      examination.report(place, Repair.replace(place, code, meant.get(0)), arguments);
    } else {
      examination.report(place, arguments);
    }
  }

  private static boolean isSlip(OpenCode<?> code, String known) {
    return Spelling.distance(code.toString(), known, MOST_MENDED) <= MOST_MENDED;
  }

  private static Argument vocabulary(OpenCode<?> code) {
    String name = code.getClass().getSimpleName();
    return Argument.of("vocabulary", name, Messages.ALL.message("MISSPELT-CODE." + name));
  }
}
