package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Check;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules about where records come from. */
final class ProvenanceRules {

  /**
   * What a record holds, a membership or a speaker, comes from where the record does unless it says
   * otherwise.
   */
  static final Rule MISSING =
      about(
          Rule.of("PROVENANCE-MISSING", Severity.INFO)
              .in(Groups.SOURCE)
              .requires("A record tells where it comes from")
              .says(Messages.ALL),
          RecordList.KINDS);

  static final ImmutableList<Rule> ALL = ImmutableList.of(MISSING);

  private ProvenanceRules() {}

  private static Rule about(Rule.Worded rule, List<RecordList.Kind<?>> lists) {
    Rule first = about(rule, lists.get(0));
    return lists.stream().skip(1).reduce(first, ProvenanceRules::and, (one, other) -> other);
  }

  private static <T> Rule about(Rule.Worded rule, RecordList.Kind<T> list) {
    return rule.on(list.subject(), check(list));
  }

  private static <T> Rule and(Rule rule, RecordList.Kind<T> list) {
    return rule.and(list.subject(), check(list));
  }

  private static <T> Check<T> check(RecordList.Kind<T> list) {
    return (record, examination) -> {
      if (list.provenances().apply(record).isEmpty()) {
        examination.report(
            RecordList.fields(examination.place(), record),
            Argument.of("record", list.ids().apply(record)),
            Argument.of("list", list.field()));
      }
    };
  }
}
