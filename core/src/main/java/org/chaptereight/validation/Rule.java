package org.chaptereight.validation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;

/**
 * One thing that must hold in a dossier.
 *
 * <pre>{@code
 * Rule numbered =
 *     Rule.of("OUR-MEETING-NUMBER", Severity.WARNING)
 *         .requires("A debate has a meeting number")
 *         .cites("S/96/Rev.7", "rule 49")
 *         .says(MultilingualText.of(ENGLISH, "The debate {debate} has no meeting number."))
 *         .on(Subjects.DEBATES, (debate, examination) -> {
 *           if (debate.meeting().isEmpty()) {
 *             examination.report(examination.place(), Argument.of("debate", debate.id()));
 *           }
 *         });
 * }</pre>
 *
 * <p>A message has the names of arguments in braces. Where a number decides on the form of the
 * words, it has all forms: {@code {days, plural, one {# day} other {# days}}}, with the plural
 * categories of Unicode CLDR, of which each language has its own. Where the value of an argument
 * decides, it has the words for each: {@code {nearest, select, — {} other {; nearest: {nearest}}}}.
 *
 * <p>Rules are equal if they are the same object.
 */
public final class Rule {

  private final Worded worded;
  private final ImmutableList<Binding<?>> bindings;

  private Rule(Worded worded, ImmutableList<Binding<?>> bindings) {
    this.worded = worded;
    this.bindings = bindings;
  }

  /**
   * Begins a rule.
   *
   * @throws IllegalArgumentException if the code is not a rule code (see {@link RuleCode})
   */
  public static Draft of(String code, Severity severity) {
    RuleCode known = RuleCode.of(code);
    String group = code.substring(0, (code + "-").indexOf('-'));
    return new Draft(
        known,
        requireNonNull(severity, "severity"),
        RuleGroup.of(group),
        Optional.empty(),
        ImmutableList.of());
  }

  /** The stable code. */
  public RuleCode code() {
    return worded.draft.code;
  }

  /** The group: if none was told, the first word of the code. */
  public RuleGroup group() {
    return worded.draft.group;
  }

  /** How much a finding of this rule weighs, unless the validator's profile says otherwise. */
  public Severity severity() {
    return worded.draft.severity;
  }

  /** What must hold: one English sentence without its full stop. */
  public Optional<String> requirement() {
    return worded.draft.requirement;
  }

  /** The provisions from which it follows; a finding has those that apply to it. */
  public List<Provision> citations() {
    return worded.draft.citations;
  }

  /** The message of its findings, with the names of arguments in braces. */
  public MultilingualText message() {
    return worded.message;
  }

  /** The names of the arguments of its message in a language, or the best there is. */
  public Set<String> arguments(LanguageTag language) {
    return template(language).names();
  }

  /** Refuses arguments among which one of the message is not. */
  void requireAll(Argument... arguments) {
    Set<String> given = Arrays.stream(arguments).map(Argument::name).collect(toImmutableSet());
    checkArgument(
        given.containsAll(worded.names),
        "the message of %s has the arguments %s, and only %s are reported",
        code(),
        worded.names,
        given);
  }

  /** The message in a language, or the best there is. */
  MessageTemplate template(LanguageTag language) {
    return requireNonNull(worded.templates.get(worded.message.in(language).language()));
  }

  /** What it is about, one subject after the other. */
  List<Binding<?>> bindings() {
    return bindings;
  }

  /**
   * The same rule with a check of the records of one more subject, after those it is about already.
   */
  public <T> Rule and(Subject<T> subject, Check<? super T> check) {
    return new Rule(
        worded,
        ImmutableList.<Binding<?>>builder()
            .addAll(bindings)
            .add(Binding.of(subject, check))
            .build());
  }

  @Override
  public String toString() {
    return code().toString();
  }

  /** A rule that is being made: it lacks its message, and then its check. */
  public static final class Draft {

    private final RuleCode code;
    private final Severity severity;
    private final RuleGroup group;
    private final Optional<String> requirement;
    private final ImmutableList<Provision> citations;

    private Draft(
        RuleCode code,
        Severity severity,
        RuleGroup group,
        Optional<String> requirement,
        ImmutableList<Provision> citations) {
      this.code = code;
      this.severity = severity;
      this.group = group;
      this.requirement = requirement;
      this.citations = citations;
    }

    /** Sets the group. */
    public Draft in(RuleGroup group) {
      return new Draft(code, severity, requireNonNull(group, "group"), requirement, citations);
    }

    /**
     * Tells what must hold.
     *
     * @param sentence one English sentence without its full stop
     * @throws IllegalArgumentException if it is blank
     */
    public Draft requires(String sentence) {
      checkArgument(!sentence.isBlank(), "the requirement of %s is blank", code);
      return new Draft(code, severity, group, Optional.of(sentence), citations);
    }

    /**
     * Adds a provision from which the rule follows.
     *
     * @param instrument the instrument, such as {@code UN-CHARTER} or {@code S/96/Rev.7}
     * @param provision the provision as one cites it, such as {@code rule 18}
     */
    public Draft cites(String instrument, String provision) {
      Provision citation = Provision.of(InstrumentId.of(instrument), provision);
      return new Draft(
          code,
          severity,
          group,
          requirement,
          ImmutableList.<Provision>builder().addAll(citations).add(citation).build());
    }

    /**
     * Sets the message, with the names of arguments in braces.
     *
     * @throws IllegalArgumentException if there is a brace that does not belong to a pair around a
     *     name or around plural forms
     */
    public Worded says(MultilingualText message) {
      return new Worded(this, message);
    }

    /**
     * Sets the message that the bundle has for the code of the rule.
     *
     * @throws IllegalArgumentException if it has none, or one that {@link #says(MultilingualText)}
     *     refuses
     */
    public Worded says(MessageBundle messages) {
      return says(messages.message(code.toString()));
    }
  }

  /** A rule that lacks its check only. */
  public static final class Worded {

    private final Draft draft;
    private final MultilingualText message;
    private final ImmutableMap<LanguageTag, MessageTemplate> templates;

    /** The names of the arguments in any language. */
    private final ImmutableSet<String> names;

    private Worded(Draft draft, MultilingualText message) {
      this.draft = draft;
      this.message = message;
      ImmutableMap.Builder<LanguageTag, MessageTemplate> read = ImmutableMap.builder();
      message.forEach(
          (language, text) -> read.put(language, MessageTemplate.parse(language, text)));
      this.templates = read.buildOrThrow();
      this.names =
          templates.values().stream()
              .flatMap(template -> template.names().stream())
              .collect(toImmutableSet());
    }

    /** Makes the rule: a check of each record of the subject. */
    public <T> Rule on(Subject<T> subject, Check<? super T> check) {
      return new Rule(this, ImmutableList.of(Binding.of(subject, check)));
    }
  }
}
