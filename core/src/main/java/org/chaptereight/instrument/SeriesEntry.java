package org.chaptereight.instrument;

import java.util.Optional;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.provenance.Provenance;
import org.immutables.value.Value;

/**
 * One text of a series: the session at which an organ adopts it, and the text where it is known.
 *
 * <p>The builder refuses a session below 1 by an {@link IllegalArgumentException}.
 */
@Value.Immutable
public abstract class SeriesEntry {

  SeriesEntry() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The session, counted from 1. */
  public abstract int session();

  /** The text, where its symbol is known. */
  public abstract Optional<InstrumentId> act();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    InvalidValueException.check(
        session() >= 1,
        "session.number",
        "sessions are counted from 1, this is {session}",
        "session",
        session());
  }

  /** Builds a {@link SeriesEntry}. */
  public static final class Builder extends ImmutableSeriesEntry.Builder {
    Builder() {}
  }
}
