package org.chaptereight.state;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chaptereight.naming.FormerName;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A State: its code, the names it has borne, and its membership of the United Nations.
 *
 * <pre>{@code
 * State turkiye = ReferenceData.shipped().state(StateCode.of("TUR")).orElseThrow();
 * turkiye.nameOn(PartialDate.parse("2016-10-28")).in(ENGLISH); // Turkey
 * turkiye.name().in(ENGLISH);                                  // Türkiye
 * }</pre>
 */
@Value.Immutable
public abstract class State {

  State() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The code, which stays when the name changes. */
  public abstract StateCode code();

  /** The short name in use at the United Nations. */
  public abstract MultilingualText name();

  /** The short names that were given up, the oldest first. */
  public abstract List<FormerName> formerNames();

  /** When the State existed under this code, as far as is recorded; half-open. */
  @Value.Default
  public DateInterval existence() {
    return DateInterval.ongoing();
  }

  /** The periods of membership of the United Nations, the oldest first; half-open. */
  public abstract List<DateInterval> unMemberships();

  /** Its identifiers in lists and registers of others. */
  public abstract List<ExternalId> externalIds();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /**
   * The name borne on a day; if the day is known in part only, the first it can be.
   *
   * @see FormerName#nameOn
   */
  public MultilingualText nameOn(PartialDate day) {
    return FormerName.nameOn(day, formerNames(), name());
  }

  /**
   * Whether the State is a Member of the United Nations on a day, if what goes on goes on for ever.
   */
  public Certainty isUnMemberOn(PartialDate day) {
    requireNonNull(day, "day");
    Certainty member = Certainty.NO;
    for (DateInterval period : unMemberships()) {
      member = member.or(period.contains(day));
    }
    return member;
  }

  /** Builds a {@link State}. */
  public static final class Builder extends ImmutableState.Builder {
    Builder() {}
  }
}
