package org.chaptereight.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.chaptereight.code.Code;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.code.Spelling;

/** Tells what a profile and suppressions name that no rule of a validator is or belongs to. */
final class UnknownNames {

  /** What is told if nothing is spelled nearly so. */
  private static final String NONE = "—";

  private final Set<RuleCode> codes = new TreeSet<>();
  private final Set<RuleGroup> groups = new TreeSet<>();
  private final Run run;

  private UnknownNames(List<Rule> rules, Run run) {
    for (Rule rule : Iterables.concat(rules, Notices.ALL)) {
      codes.add(rule.code());
      groups.add(rule.group());
    }
    this.run = run;
  }

  /** A finding for each name of which a validator of these rules has nothing. */
  static List<Finding> in(
      Profile profile, List<Suppression> suppressions, List<Rule> rules, Run run) {
    if (profile.codes().isEmpty() && profile.groups().isEmpty() && suppressions.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    UnknownNames names = new UnknownNames(rules, run);
    names.tell("profile", profile.codes(), names.codes, findings::add);
    names.tell("profile", profile.groups(), names.groups, findings::add);
    List<RuleCode> suppressed = suppressions.stream().map(Suppression::code).toList();
    names.tell("suppression", suppressed, names.codes, findings::add);
    return findings.build();
  }

  private <C extends Code<C>> void tell(
      String by, Iterable<C> named, Set<C> known, Consumer<Finding> findings) {
    for (C name : new TreeSet<>(ImmutableList.copyOf(named))) {
      if (!known.contains(name)) {
        run.notice(
            Notices.RULE_UNKNOWN,
            JsonPointer.ROOT,
            Optional.empty(),
            findings,
            Argument.of("by", by, Notices.MESSAGES.message("RULE-UNKNOWN." + by)),
            Argument.of("name", name),
            Argument.of("nearest", nearest(name.toString(), known)));
      }
    }
  }

  private static String nearest(String name, Set<? extends Code<?>> known) {
    List<String> nearest = Spelling.nearest(name, Iterables.transform(known, Code::toString));
    return nearest.isEmpty() ? NONE : String.join(", ", nearest);
  }
}
