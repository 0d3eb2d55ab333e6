package org.chaptereight.validation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;

/**
 * One thing that must hold in a dossier.
 *
 * <pre>{@code
 * Rule numbered =
 *     Rule.of("OUR-MEETING-NUMBER", Severity.WARNING)
 *         .cites("S/96/Rev.7", "rule 49")
 *         .says(MultilingualText.of(ENGLISH, "The debate {debate} has no meeting number."))
 *         .on(Subjects.DEBATES, (debate, examination) -> {
 *           if (debate.meeting().isEmpty()) {
 *             examination.report(examination.place(), Argument.of("debate", debate.id()));
 *           }
 *         });
 * }</pre>
 *
 * <p>Rules are equal if they are the same object.
 */
public final class Rule {

  private static final Pattern MESSAGE = Pattern.compile("(?:[^{}]|\\{[A-Za-z0-9]+})*+");

  private final RuleCode code;
  private final Severity severity;
  private final ImmutableList<Provision> citations;
  private final MultilingualText message;
  private final Binding<?> binding;

  private Rule(Draft draft, MultilingualText message, Binding<?> binding) {
    this.code = draft.code;
    this.severity = draft.severity;
    this.citations = draft.citations;
    this.message = message;
    this.binding = binding;
  }

  /**
   * Begins a rule.
   *
   * @throws IllegalArgumentException if the code is not a rule code (see {@link RuleCode})
   */
  public static Draft of(String code, Severity severity) {
    return new Draft(RuleCode.of(code), requireNonNull(severity, "severity"), ImmutableList.of());
  }

  /** The stable code. */
  public RuleCode code() {
    return code;
  }

  /** How much a finding of this rule weighs. */
  public Severity severity() {
    return severity;
  }

  /** The provisions from which it follows. */
  public List<Provision> citations() {
    return citations;
  }

  /** The message of its findings, with the names of arguments in braces. */
  public MultilingualText message() {
    return message;
  }

  /** Applies this rule to the records of a dossier that it is about. */
  void apply(
      Dossier dossier, ReferenceData reference, PartialDate asOf, Consumer<Finding> findings) {
    binding.apply(this, dossier, reference, asOf, findings);
  }

  @Override
  public String toString() {
    return code.toString();
  }

  private record Binding<T>(Subject<T> subject, Check<? super T> check) {

    void apply(
        Rule rule,
        Dossier dossier,
        ReferenceData reference,
        PartialDate asOf,
        Consumer<Finding> findings) {
      subject.forEach(
          dossier,
          (record, place) ->
              check.check(
                  record, new Examination(rule, place, dossier, reference, asOf, findings)));
    }
  }

  /** A rule that is being made: it lacks its message, and then its check. */
  public static final class Draft {

    private final RuleCode code;
    private final Severity severity;
    private final ImmutableList<Provision> citations;

    private Draft(RuleCode code, Severity severity, ImmutableList<Provision> citations) {
      this.code = code;
      this.severity = severity;
      this.citations = citations;
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
          ImmutableList.<Provision>builder().addAll(citations).add(citation).build());
    }

    /**
     * Sets the message, with the names of arguments in braces.
     *
     * @throws IllegalArgumentException if there is a brace that does not belong to a pair around a
     *     name
     */
    public Worded says(MultilingualText message) {
      message.forEach(
          (language, text) ->
              checkArgument(
                  MESSAGE.matcher(text).matches(),
                  "a message has braces around the names of arguments only: %s",
                  text));
      return new Worded(this, message);
    }
  }

  /** A rule that lacks its check only. */
  public static final class Worded {

    private final Draft draft;
    private final MultilingualText message;

    private Worded(Draft draft, MultilingualText message) {
      this.draft = draft;
      this.message = message;
    }

    /** Makes the rule: a check of each record of the subject. */
    public <T> Rule on(Subject<T> subject, Check<? super T> check) {
      return new Rule(
          draft,
          message,
          new Binding<T>(requireNonNull(subject, "subject"), requireNonNull(check, "check")));
    }
  }
}
