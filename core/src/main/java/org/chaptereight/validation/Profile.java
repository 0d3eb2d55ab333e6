package org.chaptereight.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chaptereight.code.Code;

/**
 * Which rules apply, and how much their findings weigh.
 *
 * <pre>{@code
 * Profile ours =
 *     Profile.standard()
 *         .without(RuleGroup.of("SYMBOL"))
 *         .with(RuleCode.of("PROVENANCE-MISSING"), Severity.ERROR)
 *         .atLeast(Severity.WARNING);
 * }</pre>
 *
 * <p>A profile is immutable. What is said of a rule goes before what is said of its group, and what
 * was said later before what was said earlier; the least severity counts last. A code or group that
 * a validator does not have makes no difference but is reported as {@code RULE-UNKNOWN}, since it
 * may be mistyped; unless the profile is {@link #shared}.
 *
 * <p>What the engine itself reports (see {@link Validator#notices}) is left out only by its code or
 * its group {@code VALIDATION}: neither {@link #only} nor {@link #atLeast} hides that a check
 * failed.
 */
public final class Profile {

  private static final Profile STANDARD =
      new Profile(
          ImmutableMap.of(),
          ImmutableMap.of(),
          ImmutableSet.of(),
          Severity.INFO,
          ImmutableSet.of());

  /** The severity of rules that were told one; nothing for rules that were left out. */
  private final ImmutableMap<RuleCode, Optional<Severity>> rules;

  private final ImmutableMap<RuleGroup, Optional<Severity>> groups;

  /** The groups that alone apply; all, if there is none. */
  private final ImmutableSet<RuleGroup> only;

  private final Severity least;

  /** The rules and groups that a validator need not have. */
  private final ImmutableSet<Code<?>> elsewhere;

  private Profile(
      Map<RuleCode, Optional<Severity>> rules,
      Map<RuleGroup, Optional<Severity>> groups,
      Iterable<RuleGroup> only,
      Severity least,
      Iterable<? extends Code<?>> elsewhere) {
    this.rules = ImmutableMap.copyOf(rules);
    this.groups = ImmutableMap.copyOf(groups);
    this.only = ImmutableSet.copyOf(only);
    this.least = least;
    this.elsewhere = ImmutableSet.copyOf(elsewhere);
  }

  /** All rules, each with its own severity. */
  public static Profile standard() {
    return STANDARD;
  }

  /** The same without some rules. */
  public Profile without(RuleCode... codes) {
    Profile profile = this;
    for (RuleCode code : codes) {
      profile = profile.put(code, Optional.empty());
    }
    return profile;
  }

  /** The same without some groups, but for rules that were told a severity. */
  public Profile without(RuleGroup... unwanted) {
    Profile profile = this;
    for (RuleGroup group : unwanted) {
      profile = profile.put(group, Optional.empty());
    }
    return profile;
  }

  /** The same with some groups only, and with rules that were told a severity. */
  public Profile only(RuleGroup... wanted) {
    return new Profile(rules, groups, ImmutableList.copyOf(wanted), least, elsewhere);
  }

  /** The same with a rule of another severity. */
  public Profile with(RuleCode code, Severity severity) {
    return put(code, Optional.of(severity));
  }

  /** The same with the rules of a group of another severity. */
  public Profile with(RuleGroup group, Severity severity) {
    return put(group, Optional.of(severity));
  }

  /** The same without rules whose findings would weigh less. */
  public Profile atLeast(Severity severity) {
    return new Profile(rules, groups, only, requireNonNull(severity, "severity"), elsewhere);
  }

  /**
   * The same for validators of different rules: one that does not have a rule or a group that was
   * named so far says nothing of it. What is first named later is looked at.
   */
  public Profile shared() {
    return new Profile(
        rules,
        groups,
        only,
        least,
        Iterables.concat(elsewhere, rules.keySet(), groups.keySet(), only));
  }

  private Profile put(RuleCode code, Optional<Severity> severity) {
    Map<RuleCode, Optional<Severity>> changed = new HashMap<>(rules);
    changed.put(requireNonNull(code, "code"), severity);
    return new Profile(changed, groups, only, least, elsewhere);
  }

  private Profile put(RuleGroup group, Optional<Severity> severity) {
    Map<RuleGroup, Optional<Severity>> changed = new HashMap<>(groups);
    changed.put(requireNonNull(group, "group"), severity);
    return new Profile(rules, changed, only, least, elsewhere);
  }

  /** The codes of rules that it names and a validator should have. */
  Set<RuleCode> codes() {
    return Sets.difference(rules.keySet(), elsewhere);
  }

  /** The groups that it names and a validator should have. */
  Set<RuleGroup> groups() {
    return Sets.difference(Sets.union(groups.keySet(), only), elsewhere);
  }

  /** How much the findings of a rule weigh; nothing if it does not apply. */
  public Optional<Severity> severityOf(Rule rule) {
    Optional<Severity> told = rules.get(rule.code());
    if (told == null) {
      told = groups.getOrDefault(rule.group(), Optional.of(rule.severity()));
      // That a check failed is told to those who select a group, too.
      if (Notices.ALL.contains(rule)) {
        return told;
      }
      if (!only.isEmpty() && !only.contains(rule.group())) {
        return Optional.empty();
      }
    }
    return told.filter(severity -> severity.compareTo(least) <= 0);
  }
}
