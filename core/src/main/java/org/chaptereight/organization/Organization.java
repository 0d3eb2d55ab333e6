package org.chaptereight.organization;

import java.util.List;
import java.util.Optional;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.naming.FormerName;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.Wording;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * An organization, one of its organs, or a body in between.
 *
 * <p>An organ, a committee or a centre is an organization with a {@link #parent}. Acronyms are not
 * unique, neither in one language nor across them, and never identify: {@link #id} does.
 *
 * <pre>{@code
 * Organization.builder()
 *     .id(OrganizationId.of("AU"))
 *     .kind(OrganizationKind.REGIONAL)
 *     .name(MultilingualText.of(ENGLISH, "African Union"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Organization {

  Organization() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier, by which other records refer to this one. */
  public abstract OrganizationId id();

  /** What kind of organization it is. */
  public abstract OrganizationKind kind();

  /** The name by language. */
  public abstract MultilingualText name();

  /** The acronym or short form by language. */
  public abstract Optional<MultilingualText> acronyms();

  /** The names that were given up, the oldest first. */
  public abstract List<FormerName> formerNames();

  /** Other spellings and forms of the name that documents use. */
  public abstract List<Wording> variants();

  /** The organization that this is an organ or a part of. */
  public abstract Optional<OrganizationId> parent();

  /** The organizations that this one took the place of. */
  public abstract List<OrganizationId> predecessors();

  /** The instruments that founded it, or made it what it is, in the order of time. */
  public abstract List<InstrumentId> foundedBy();

  /** How it stands to Chapter VIII; empty where the question does not arise, as for UN organs. */
  public abstract Optional<ChapterEightStanding> chapterEight();

  /** When it existed, where that is known; half-open. */
  public abstract Optional<DateInterval> existence();

  /** Where it has its seat, and had it before, in the order of time. */
  public abstract List<Seat> seats();

  /** Who is or was what in it, in the order of the source. */
  public abstract List<Membership> memberships();

  /** Its identifiers in lists and registers of others. */
  public abstract List<ExternalId> externalIds();

  /** Where this comes from; memberships may carry their own. */
  public abstract Optional<Provenance> provenance();

  /**
   * The name borne on a day; if the day is known in part only, the first it can be.
   *
   * @see FormerName#nameOn
   */
  public MultilingualText nameOn(PartialDate day) {
    return FormerName.nameOn(day, formerNames(), name());
  }

  /** Builds an {@link Organization}. */
  public static final class Builder extends ImmutableOrganization.Builder {
    Builder() {}
  }
}
