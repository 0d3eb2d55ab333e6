package org.chaptereight.validation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
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
 * categories of Unicode CLDR, of which each language has its own.
 *
 * <p>Rules are equal if they are the same object.
 */
public final class Rule {

  private final Draft draft;
  private final MultilingualText message;
  private final ImmutableMap<LanguageTag, MessageTemplate> templates;
  private final Binding<?> binding;

  private Rule(Worded worded, Binding<?> binding) {
    this.draft = worded.draft;
    this.message = worded.message;
    this.templates = worded.templates;
    this.binding = binding;
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
    return draft.code;
  }

  /** The group: if none was told, the first word of the code. */
  public RuleGroup group() {
    return draft.group;
  }

  /** How much a finding of this rule weighs, unless the validator's profile says otherwise. */
  public Severity severity() {
    return draft.severity;
  }

  /** What must hold: one English sentence without its full stop. */
  public Optional<String> requirement() {
    return draft.requirement;
  }

  /** The provisions from which it follows. */
  public List<Provision> citations() {
    return draft.citations;
  }

  /** The message of its findings, with the names of arguments in braces. */
  public MultilingualText message() {
    return message;
  }

  /** The names of the arguments of its message in a language, or the best there is. */
  public Set<String> arguments(LanguageTag language) {
    return template(language).names();
  }

  /** The message in a language, or the best there is. */
  MessageTemplate template(LanguageTag language) {
    return requireNonNull(templates.get(message.in(language).language()));
  }

  Subject<?> subject() {
    return binding.subject;
  }

  /** How many records of a dossier it is about. */
  int size(Dossier dossier) {
    return binding.subject.records(dossier).size();
  }

  /** Applies this rule to the records of the dossier between two indices. */
  void apply(Run run, Severity severity, int from, int to, Consumer<Finding> findings) {
    binding.apply(this, run, severity, from, to, findings);
  }

  /** Applies this rule to one record of its subject, which need not be in the dossier. */
  void apply(Run run, Severity severity, Object record, Consumer<Finding> findings) {
    binding.apply(this, run, severity, record, findings);
  }

  @Override
  public String toString() {
    return code().toString();
  }

  private record Binding<T>(Subject<T> subject, Check<? super T> check) {

    private static final int BETWEEN_QUESTIONS = 64;

    void apply(
        Rule rule, Run run, Severity severity, int from, int to, Consumer<Finding> findings) {
      List<T> records = subject.records(run.dossier());
      Examination examination =
          new Examination(
              run, rule, severity, subject::place, i -> subject.id(records.get(i)), findings);
      for (int i = from; i < to; i++) {
        if ((i - from) % BETWEEN_QUESTIONS == 0) {
          run.stopIfCancelled();
        }
        examination.moveTo(i);
        examine(records.get(i), examination);
      }
    }

    /** The record is one of the subject's, which the caller has seen to. */
    @SuppressWarnings("unchecked")
    void apply(Rule rule, Run run, Severity severity, Object record, Consumer<Finding> findings) {
      T own = (T) record;
      run.stopIfCancelled();
      examine(
          own,
          new Examination(
              run, rule, severity, i -> JsonPointer.ROOT, i -> subject.id(own), findings));
    }

    /** One check that fails, of a user's perhaps, does not stop the others. */
    private void examine(T record, Examination examination) {
      try {
        check.check(record, examination);
      } catch (Run.Cancelled cancelled) {
        throw cancelled;
      } catch (RuntimeException | StackOverflowError failure) {
        examination.failed(failure);
      }
    }
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

    private Worded(Draft draft, MultilingualText message) {
      this.draft = draft;
      this.message = message;
      ImmutableMap.Builder<LanguageTag, MessageTemplate> read = ImmutableMap.builder();
      message.forEach(
          (language, text) -> read.put(language, MessageTemplate.parse(language, text)));
      this.templates = read.buildOrThrow();
    }

    /** Makes the rule: a check of each record of the subject. */
    public <T> Rule on(Subject<T> subject, Check<? super T> check) {
      return new Rule(
          this, new Binding<T>(requireNonNull(subject, "subject"), requireNonNull(check, "check")));
    }
  }
}
