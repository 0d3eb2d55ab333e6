package org.chaptereight.instrument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.immutables.value.Value;

/**
 * Resolutions on one matter that an organ adopts at every so many sessions.
 *
 * <p>What counts is the session and not the calendar: a text of a session may be adopted as late as
 * September of the following year.
 *
 * <pre>{@code
 * ResolutionSeries.builder()
 *     .id(SeriesId.of("UNGA-UN-CSTO"))
 *     .title(MultilingualText.of(ENGLISH, "Cooperation between the United Nations and the CSTO"))
 *     .organ(OrganizationId.of("UNGA"))
 *     .cadence(Cadence.BIENNIAL)
 *     .firstSession(65)
 *     .addEntry(SeriesEntry.builder().session(65).act(InstrumentId.of("A/RES/65/122")).build())
 *     .addPlanned(SeriesEntry.builder().session(67).build())
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class ResolutionSeries {

  ResolutionSeries() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier, by which other records refer to this one. */
  public abstract SeriesId id();

  /** What the resolutions are about, by language. */
  public abstract MultilingualText title();

  /** The organ that adopts them. */
  public abstract OrganizationId organ();

  /** The organizations that they are about. */
  public abstract List<OrganizationId> about();

  /** The item of the organ's agenda under which it comes back to the matter. */
  public abstract Optional<MultilingualText> agendaItem();

  /** How often it does. */
  public abstract Cadence cadence();

  /** The session from which on the cadence holds; there may be resolutions before. */
  public abstract OptionalInt firstSession();

  /** What was adopted, in the order of the sessions. */
  public abstract List<SeriesEntry> entries();

  /** Whether all that was adopted from the first of these sessions to the last is listed. */
  @Value.Default
  public boolean isEntryListComplete() {
    return false;
  }

  /**
   * What a source announces for a session that was to come; {@link SeriesEntry#act} tells what came
   * of it.
   */
  public abstract List<SeriesEntry> planned();

  /** Its identifiers in lists and registers of others. */
  public abstract List<ExternalId> externalIds();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    InvalidValueException.check(
        firstSession().orElse(1) >= 1,
        "session.number",
        "sessions are counted from 1, the first of {id} is {session}",
        "id",
        id(),
        "session",
        firstSession().orElse(1));
  }

  /** Builds a {@link ResolutionSeries}. */
  public static final class Builder extends ImmutableResolutionSeries.Builder {
    Builder() {}
  }
}
