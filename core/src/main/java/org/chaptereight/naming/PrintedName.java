package org.chaptereight.naming;

import java.util.Optional;
import org.chaptereight.code.Characters;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.PlainText;
import org.immutables.value.Value;

/**
 * The name of a person as a document prints it, in one language and to the code point.
 *
 * <p>Its {@code toString} is the name with the title in front. The builder refuses by an {@link
 * IllegalArgumentException} what cannot be printed, and initials that are not in the name.
 *
 * <pre>{@code
 * PrintedName.builder()
 *     .language(LanguageTag.of("en"))
 *     .title("Mr.")
 *     .name("Nikolai N. Bordyuzha")
 *     .initials("N.")
 *     .build()
 *     .toString(); // Mr. Nikolai N. Bordyuzha
 * }</pre>
 */
@Value.Immutable
public abstract class PrintedName {

  PrintedName() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The language of the document. */
  public abstract LanguageTag language();

  /** The title in front of the name, such as {@code Mr.} */
  public abstract Optional<String> title();

  /** The name without the title, to the code point. */
  public abstract String name();

  /** The part of the name that is initials, as printed. */
  public abstract Optional<String> initials();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    title().ifPresent(PlainText::require);
    PlainText.require(name());
    initials()
        .filter(part -> part.isEmpty() || !name().contains(part))
        .ifPresent(
            part -> {
              throw InvalidValueException.of(
                  "name.initials",
                  "the initials {initials} are not in the name {name}",
                  "initials",
                  Characters.quote(part),
                  "name",
                  Characters.quote(name()));
            });
    initials().ifPresent(PlainText::require);
  }

  /** The name with the title in front, as printed. */
  @Override
  public String toString() {
    return title().map(title -> title + " " + name()).orElse(name());
  }

  /** Builds a {@link PrintedName}. */
  public static final class Builder extends ImmutablePrintedName.Builder {
    Builder() {}
  }
}
