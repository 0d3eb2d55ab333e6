package org.chaptereight.instrument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.vote.VoteTally;
import org.immutables.value.Value;

/**
 * A text that an organ adopts: a resolution, a decision, a statement of its President, a note.
 *
 * <p>It is adopted by a vote, of which the numbers may be known, or {@linkplain #isWithoutVote
 * without one}; that it is neither means that this is not told. The number of a draft and that of
 * what was adopted have nothing to do with each other. The builder refuses by an {@link
 * IllegalArgumentException} a session below 1, and a vote on what was adopted without one.
 *
 * <pre>{@code
 * OrganAct.builder()
 *     .id(InstrumentId.of("A/RES/79/10"))
 *     .kind(InstrumentKind.RESOLUTION)
 *     .title(MultilingualText.of(ENGLISH, "Cooperation between the United Nations and the CSTO"))
 *     .organ(OrganizationId.of("UNGA"))
 *     .session(79)
 *     .vote(VoteTally.of(67, 8, 69))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class OrganAct implements LegalInstrument {

  OrganAct() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract InstrumentId id();

  @Override
  public abstract InstrumentKind kind();

  @Override
  public abstract MultilingualText title();

  /** The organ that adopted it. */
  public abstract OrganizationId organ();

  @Override
  public abstract Optional<DocumentSymbol> symbol();

  @Override
  public abstract Optional<PartialDate> adopted();

  /** The session at which it was adopted, from 1; the Security Council has none. */
  public abstract OptionalInt session();

  /** The draft. */
  public abstract Optional<DocumentSymbol> draft();

  /** The record of the meeting at which it was adopted. */
  public abstract Optional<DocumentSymbol> record();

  /** The votes, if there was a vote and they are known. */
  public abstract Optional<VoteTally> vote();

  /** Whether it is known to have been adopted without a vote. */
  @Value.Default
  public boolean isWithoutVote() {
    return false;
  }

  /** When it was in effect, such as until another took its place; half-open. */
  public abstract Optional<DateInterval> effect();

  /** The organizations that it is about. */
  public abstract List<OrganizationId> about();

  @Override
  public abstract List<Provision> basis();

  @Override
  public abstract List<ExternalId> externalIds();

  @Override
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    if (session().isPresent() && session().getAsInt() < 1) {
      throw InvalidValueException.of(
          "session.number",
          "sessions are counted from 1, {id} has {session}",
          "id",
          id(),
          "session",
          session().getAsInt());
    }
    if (isWithoutVote() && vote().isPresent()) {
      throw InvalidValueException.of(
          "act.vote",
          "{id} was adopted without a vote and has one: {vote}",
          "id",
          id(),
          "vote",
          vote().get());
    }
  }

  @Override
  public Optional<OrganAct> asAct() {
    return Optional.of(this);
  }

  /** Builds an {@link OrganAct}. */
  public static final class Builder extends ImmutableOrganAct.Builder {
    Builder() {}
  }
}
