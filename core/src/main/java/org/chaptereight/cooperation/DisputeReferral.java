package org.chaptereight.cooperation;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A dispute of States that was referred to the Security Council, and what a regional arrangement
 * did to settle it.
 *
 * <p>That a dispute is a local one of an {@link #arrangement} is a claim of those who state it. Any
 * Member of the United Nations may bring a dispute to the Council (Charter, Art. 35), which the
 * duty to try pacific settlement in the arrangement first does not impair (Art. 52(2) and (4)). The
 * builder refuses by an {@link IllegalArgumentException} a dispute of fewer than two States, or of
 * one State twice.
 *
 * <pre>{@code
 * DisputeReferral.builder()
 *     .id(ReferralId.of("border"))
 *     .title(MultilingualText.of(ENGLISH, "A dispute on a border"))
 *     .addParties(StateCode.of("AAA"), StateCode.of("BBB"))
 *     .arrangement(OrganizationId.of("AU"))
 *     .referred(PartialDate.parse("2016-03-01"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class DisputeReferral {

  DisputeReferral() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier, by which other records refer to this one. */
  public abstract ReferralId id();

  /** What the dispute is called, by language. */
  public abstract MultilingualText title();

  /** The States that dispute; at least two. */
  public abstract List<StateCode> parties();

  /** The regional arrangement or agency to which the dispute is local, if it is said to be. */
  public abstract Optional<OrganizationId> arrangement();

  /** When it was brought to the attention of the Security Council. */
  public abstract PartialDate referred();

  /** The document by which it was. */
  public abstract Optional<DocumentReference> document();

  /** What regional arrangements or agencies did to settle it, in the order of time. */
  public abstract List<RegionalStep> regionalSteps();

  /** Its identifiers in lists and registers of others. */
  public abstract List<ExternalId> externalIds();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    InvalidValueException.check(
        parties().size() > 1 && ImmutableSet.copyOf(parties()).size() == parties().size(),
        "referral.parties",
        "a dispute is one of at least two States, each once; {id} has {parties}",
        "id",
        id(),
        "parties",
        parties());
  }

  /** Builds a {@link DisputeReferral}. */
  public static final class Builder extends ImmutableDisputeReferral.Builder {
    Builder() {}
  }
}
