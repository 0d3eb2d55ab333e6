package org.chaptereight.organization;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chaptereight.code.Characters;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.naming.PrintedName;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A person who holds offices, or acts for a party, with names in several languages.
 *
 * <p>The family name, where it is told in a language, is a part of the name in that very language,
 * and comes first or last in it: see {@link #isFamilyNameFirst}. The builder refuses another by an
 * {@link IllegalArgumentException}.
 *
 * <pre>{@code
 * Person.builder()
 *     .id(PersonId.of("P-BAN"))
 *     .name(MultilingualText.of(ENGLISH, "Ban Ki-moon"))
 *     .familyName(MultilingualText.of(ENGLISH, "Ban")) // first
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Person {

  Person() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier, by which other records refer to this one. */
  public abstract PersonId id();

  /** The name by language, its parts in the order in which that language puts them. */
  public abstract MultilingualText name();

  /** The part of the name that is the family name, by language. */
  public abstract Optional<MultilingualText> familyName();

  /** The name as documents print it: with a title, with initials. */
  public abstract List<PrintedName> printedNames();

  /** The offices held, in the order of the source. */
  public abstract List<Tenure> tenures();

  /** Its identifiers in lists and registers of others. */
  public abstract List<ExternalId> externalIds();

  /** Where this comes from; tenures may carry their own. */
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    familyName()
        .ifPresent(family -> family.forEach((language, text) -> requireInName(language, text)));
  }

  private void requireInName(LanguageTag language, String family) {
    if (name().exactly(language).filter(whole -> whole.contains(family)).isEmpty()) {
      throw InvalidValueException.of(
          "person.family",
          "{id}: the family name {name} is not in the name in the language {language}",
          "id",
          id(),
          "name",
          Characters.quote(family),
          "language",
          language);
    }
  }

  /**
   * Whether the family name comes first in the name in a language; empty if it is not told in that
   * language, or is all there is.
   */
  public Optional<Boolean> isFamilyNameFirst(LanguageTag language) {
    requireNonNull(language, "language");
    return familyName()
        .flatMap(family -> family.exactly(language))
        .flatMap(
            family ->
                name()
                    .exactly(language)
                    .filter(whole -> !whole.equals(family))
                    .map(whole -> whole.startsWith(family)));
  }

  /**
   * Whether this person held an office on a day, if what goes on goes on for ever.
   *
   * <p>The tenures recorded for an office are taken to be all there were: the answer is NO if none
   * of them can cover the day. It cannot be known if no tenure of that office is recorded.
   */
  public Certainty held(Office office, PartialDate day) {
    requireNonNull(office, "office");
    requireNonNull(day, "day");
    boolean recorded = false;
    Certainty held = Certainty.NO;
    for (Tenure tenure : tenures()) {
      if (tenure.office().equals(office)) {
        recorded = true;
        held = held.or(tenure.covers(day));
      }
    }
    return recorded ? held : Certainty.CANNOT_BE_KNOWN;
  }

  /** Builds a {@link Person}. */
  public static final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
