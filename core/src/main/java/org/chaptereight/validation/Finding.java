package org.chaptereight.validation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.chaptereight.citation.Provision;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.text.Wording;
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

  static Finding of(Rule rule, JsonPointer pointer, Iterable<Argument> arguments) {
    return ImmutableFinding.make(rule, pointer, arguments);
  }

  /** The rule that does not hold. */
  @Value.Parameter
  public abstract Rule rule();

  /** The place in the dossier's document. */
  @Value.Parameter
  public abstract JsonPointer pointer();

  /** What it is about, in the order of the message. */
  @Value.Parameter
  public abstract List<Argument> arguments();

  /** The code of the rule. */
  public RuleCode code() {
    return rule().code();
  }

  /** How much it weighs. */
  public Severity severity() {
    return rule().severity();
  }

  /** The argument of a name, if there is one. */
  public Optional<Argument> argument(String name) {
    return arguments().stream().filter(argument -> argument.name().equals(name)).findFirst();
  }

  /**
   * What was found and what it is held against, in words: in the language, or the best there is
   * (see {@code MultilingualText}); the names in it are in the language of the words around them.
   */
  public String message(LanguageTag language) {
    String citations = rule().citations().stream().map(Provision::toString).collect(joining("; "));
    Wording template = rule().message().in(language);
    String message = words(template.text(), template.language());
    return citations.isEmpty() ? message : message + " (" + citations + ")";
  }

  /** Puts the arguments into a message; what an argument says is not looked at again. */
  private String words(String template, LanguageTag language) {
    StringBuilder words = new StringBuilder();
    int done = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
      int close = template.indexOf('}', open);
      String name = template.substring(open + 1, close);
      words.append(template, done, open);
      words.append(argument(name).map(argument -> argument.in(language)).orElse(name));
      done = close + 1;
    }
    return words.append(template, done, template.length()).toString();
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
            pointer().equals(JsonPointer.ROOT) ? "the document" : pointer(),
            message(UnLanguage.ENGLISH));
  }
}
