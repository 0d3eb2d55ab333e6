package org.chaptereight.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.RegionId;
import org.chaptereight.time.PrintedDate;
import org.immutables.value.Value;

/**
 * What somebody says of somebody, in codes and references, without words of its own.
 *
 * <p>A statement is a claim and not a fact: it has a source always, says to whom it is due, and how
 * what it says stands to what is so (see {@link Modality}). What the library holds for a fact
 * stands in other records. The builder refuses a session below 1 by an {@link
 * IllegalArgumentException}.
 *
 * <pre>{@code
 * // Paragraph 8 of S/2016/867: the CSTO could put its capacity at the service of UN operations.
 * Statement.builder()
 *     .id(StatementId.of("F22-2"))
 *     .kind(StatementKind.CONTRIBUTION)
 *     .addSubject(Participant.of(Party.of(OrganizationId.of("CSTO"))))
 *     .addCounterpart(Participant.of(Party.of(OrganizationId.of("UN-PKO"))))
 *     .addArea(AreaMention.builder().code(AreaCode.of("peacekeeping-contribution")).build())
 *     .modality(Modality.POTENTIAL)
 *     .provenance(Provenance.builder().source("S/2016/867").paragraph("8").build())
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Statement {

  Statement() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier, by which other records refer to this one. */
  public abstract StatementId id();

  /** What is said. */
  public abstract StatementKind kind();

  /** Whose statement it is, where that is known. */
  public abstract Optional<Party> attributedTo();

  /** Of whom it is said, in the order of the source. */
  public abstract List<Participant> subjects();

  /** With, towards or about whom they do it, in the order of the source. */
  public abstract List<Participant> counterparts();

  /** What it is about, in the order of the source. */
  public abstract List<AreaMention> areas();

  /** Where; of a {@link StatementKind#EXTENT} the first and the last region. */
  public abstract List<RegionId> regions();

  /** What is said of it further, in the order of the source. */
  public abstract List<Quality> qualities();

  /** How what is said stands to what is so. */
  public abstract Modality modality();

  /** How often, or for how long. */
  public abstract Optional<Frequency> frequency();

  /** Whether what is listed is all there is; empty if nothing is listed. */
  public abstract Optional<Boolean> exhaustive();

  /** When, as the source prints it. */
  public abstract Optional<PrintedDate> date();

  /** The provisions that it names. */
  public abstract List<Provision> basis();

  /** The instruments that it names. */
  public abstract List<InstrumentId> instruments();

  /** The instruments that it speaks of together. */
  public abstract Optional<InstrumentSetId> instrumentSet();

  /** The series of resolutions that it speaks of. */
  public abstract Optional<SeriesId> series();

  /** The session of the organ that it speaks of, from 1. */
  public abstract OptionalInt session();

  /** The statements that it starts from. */
  public abstract List<StatementId> premises();

  /** Its identifiers in lists and registers of others. */
  public abstract List<ExternalId> externalIds();

  /** Where it is made: the document and the paragraph. */
  public abstract Provenance provenance();

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
  }

  /** Builds a {@link Statement}. */
  public static final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
