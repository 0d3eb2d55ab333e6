package org.chaptereight.debate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chaptereight.area.AreaCode;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.council.Presidency;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A debate of the Security Council: its theme, its agenda and who takes part.
 *
 * <p>The builder refuses a meeting's number below 1 by an {@link IllegalArgumentException}.
 *
 * <pre>{@code
 * DebateAgenda.builder()
 *     .id(DebateId.of("2016-11-18-au"))
 *     .theme(MultilingualText.of(ENGLISH, "Strengthening the partnership with the African Union"))
 *     .format(MeetingFormat.DEBATE)
 *     .date(PartialDate.parse("2016-11-18"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class DebateAgenda {

  DebateAgenda() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier, by which others refer to this debate. */
  public abstract DebateId id();

  /** What is debated, as the convener words it. */
  public abstract MultilingualText theme();

  /** The format of the meeting. */
  public abstract MeetingFormat format();

  /** The date of the meeting in New York. */
  public abstract PartialDate date();

  /** The number of the meeting, counted since 1946; from 1. */
  public abstract OptionalInt meeting();

  /** The symbol of the meeting's record. */
  public abstract Optional<DocumentSymbol> record();

  /** The State that convenes the debate. */
  public abstract Optional<StateCode> convener();

  /** Who holds the presidency of the Council, as the source has it. */
  public abstract Optional<Presidency> presidency();

  /** Whether this is a signature event, the centrepiece of the presidency. */
  @Value.Default
  public boolean isSignatureEvent() {
    return false;
  }

  /** The continuations of the meeting, if it was suspended; in order. */
  public abstract List<Resumption> resumptions();

  /** The agenda that was proposed. */
  public abstract Optional<ProvisionalAgenda> provisionalAgenda();

  /** The items of the agenda as adopted, in order. */
  public abstract List<AgendaItem> items();

  /** The paper that prepares the debate. */
  public abstract Optional<ConceptNote> conceptNote();

  /** The organizations that the debate is about, in the order of the source. */
  public abstract List<OrganizationId> subjects();

  /** What it is about, broadly. */
  public abstract List<AreaCode> areas();

  /** Who is announced to speak, in order (rule 27). */
  public abstract List<Speaker> speakers();

  /** Who is invited, in the order of the source. */
  public abstract List<Invitation> invitations();

  /** What participants are asked to address, in order. */
  public abstract List<GuidingQuestion> questions();

  /** What the convener hopes for. */
  public abstract Optional<MultilingualText> expectedResult();

  /** The statement that says so. */
  public abstract Optional<StatementId> expectation();

  /** The votes taken, in order. */
  public abstract List<CouncilVote> votes();

  /** What the meeting led to. */
  public abstract List<Outcome> outcomes();

  /** Its identifiers in lists and registers of others. */
  public abstract List<ExternalId> externalIds();

  /** Where this comes from; parts may carry their own. */
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    if (meeting().isPresent() && meeting().getAsInt() < 1) {
      throw InvalidValueException.of(
          "meeting.number",
          "meetings are numbered from 1, {id} has number {number}",
          "id",
          id(),
          "number",
          meeting().getAsInt());
    }
  }

  /** Builds a {@link DebateAgenda}. */
  public static final class Builder extends ImmutableDebateAgenda.Builder {
    Builder() {}
  }
}
