package org.chaptereight.validation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.chaptereight.citation.Provision;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.UnLanguage;
import org.immutables.value.Value;

/**
 * What a rule found at one place of a dossier.
 *
 * <p>A finding is data: programs go by its code, its pointer and its arguments. Its words are made
 * of the rule's message and the arguments, in the language asked for.
 */
@Value.Immutable
public abstract class Finding {

  Finding() {}

  static Finding of(
      Rule rule,
      Severity severity,
      JsonPointer pointer,
      Optional<String> record,
      Iterable<Argument> arguments,
      Iterable<Provision> citations,
      Optional<Repair> repair) {
    return ImmutableFinding.make(rule, severity, pointer, record, arguments, citations, repair);
  }

  /** The rule that does not hold. */
  @Value.Parameter
  public abstract Rule rule();

  /** How much it weighs: as the rule says, or as the validator's {@link Profile} does. */
  @Value.Parameter
  public abstract Severity severity();

  /** The place in the dossier's document. */
  @Value.Parameter
  public abstract JsonPointer pointer();

  /** The identifier of the record that holds the place, if it has one. */
  @Value.Parameter
  public abstract Optional<String> record();

  /** What it is about, in the order of the message. */
  @Value.Parameter
  public abstract List<Argument> arguments();

  /** From what it follows: of the provisions that the rule cites, those that apply here. */
  @Value.Parameter
  public abstract List<Provision> citations();

  /** What mends it mechanically, if anything does. */
  @Value.Parameter
  public abstract Optional<Repair> repair();

  /** The code of the rule. */
  public RuleCode code() {
    return rule().code();
  }

  /** The argument of a name, if there is one. */
  public Optional<Argument> argument(String name) {
    return arguments().stream().filter(argument -> argument.name().equals(name)).findFirst();
  }

  /**
   * What was found and what it is held against, in words: in the language, or the best there is
   * (see {@code MultilingualText}); the names in it are in the language of the words around them.
   * The {@link #citations} follow in parentheses. What runs against the direction of the words is
   * isolated, so that it can be printed as it is.
   */
  public String message(LanguageTag language) {
    MessageTemplate template = rule().template(language);
    String message = template.print(arguments());
    String citations = citations().stream().map(Provision::toString).collect(joining("; "));
    return citations.isEmpty()
        ? message
        : message + " " + Argument.of("", "(" + citations + ")").in(template.language());
  }

  /** What was found, in words, in an official language. */
  public String message(UnLanguage language) {
    return message(language.tag());
  }

  /**
   * The finding in one English line: {@code AGENDA-PRESIDENCY-ROTATION at /debates/0/presidency: …
   * (S/96/Rev.7, rule 18)}.
   */
  @Override
  public String toString() {
    return "%s at %s: %s"
        .formatted(
            code(),
            pointer().equals(JsonPointer.ROOT) ? "the document" : pointer().printed(),
            message(UnLanguage.ENGLISH));
  }
}
