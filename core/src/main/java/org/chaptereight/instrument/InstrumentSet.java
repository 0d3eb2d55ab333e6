package org.chaptereight.instrument;

import java.util.List;
import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.immutables.value.Value;

/**
 * A set of instruments that a text speaks of together, with or without naming them.
 *
 * <p>It is open unless it {@link #isExhaustive}: a text that speaks of "all conventions against
 * terrorism" lists none, and no list is made up for it.
 */
@Value.Immutable
public abstract class InstrumentSet {

  InstrumentSet() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier, by which other records refer to this one. */
  public abstract InstrumentSetId id();

  /** What they have in common, by language. */
  public abstract MultilingualText description();

  /** Those that are known to be among them. */
  public abstract List<InstrumentId> members();

  /** Whether the members listed are all there are. */
  @Value.Default
  public boolean isExhaustive() {
    return false;
  }

  /** What they are about. */
  public abstract List<AreaCode> areas();

  /** Its identifiers in lists and registers of others. */
  public abstract List<ExternalId> externalIds();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds an {@link InstrumentSet}. */
  public static final class Builder extends ImmutableInstrumentSet.Builder {
    Builder() {}
  }
}
