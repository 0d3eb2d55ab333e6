package org.chaptereight.organization;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.Wording;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/** A person who acts for an organization. */
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

  /** Other forms of the name, as documents print them: with a title, with initials. */
  public abstract List<Wording> variants();

  /** The offices held, in the order of the source. */
  public abstract List<Tenure> tenures();

  /** Where this comes from; tenures may carry their own. */
  public abstract Optional<Provenance> provenance();

  /**
   * Whether this person held an office on a day.
   *
   * <p>The tenures recorded for an office are taken to be all there were: the answer is NO if none
   * of them can cover the day. It cannot be known if no tenure of that office is recorded.
   */
  public Certainty held(Office office, PartialDate day) {
    requireNonNull(office, "office");
    requireNonNull(day, "day");
    return tenures().stream()
        .filter(tenure -> tenure.office().equals(office))
        .map(tenure -> tenure.during().contains(day))
        .reduce(Certainty::or)
        .orElse(Certainty.CANNOT_BE_KNOWN);
  }

  /** Builds a {@link Person}. */
  public static final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
