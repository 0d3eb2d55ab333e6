package org.chaptereight.validation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.List;

/** What was found, by rule and by the list in whose records it was. */
final class Found {

  private final ListMultimap<Key, Finding> findings = ArrayListMultimap.create();

  private record Key(Rule rule, Subject<?> list) {}

  void add(Rule rule, Subject<?> list, Finding finding) {
    findings.put(new Key(rule, list), finding);
  }

  void addAll(Found later) {
    findings.putAll(later.findings);
  }

  /** Rule by rule; what one finds, list by list as its subjects have them. */
  List<Finding> inOrder(Plan plan) {
    if (findings.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Finding> all = ImmutableList.builder();
    plan.lists().forEach((rule, list) -> all.addAll(findings.get(new Key(rule, list))));
    return all.build();
  }

  /** Of one list alone, rule by rule. */
  List<Finding> inOrder(Plan plan, Subject<?> list) {
    ImmutableList.Builder<Finding> all = ImmutableList.builder();
    plan.rules().forEach(rule -> all.addAll(findings.get(new Key(rule, list))));
    return all.build();
  }
}
