package org.chaptereight.cooperation;

import java.util.List;
import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.Provision;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.immutables.value.Value;

/**
 * An activity of one party or of several together, such as an operation or a mission.
 *
 * <p>What force it brings to bear, and that it is authorized, are claims of those who state them;
 * whether it is enforcement action that needs an authorization of the Security Council (Charter,
 * Art. 53(1)) is not decided here. The builder refuses one without an actor or without an area by
 * an {@link IllegalArgumentException}.
 */
@Value.Immutable
public abstract class Activity {

  Activity() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier, by which other records refer to this one. */
  public abstract ActivityId id();

  /** What it is called, by language. */
  public abstract MultilingualText title();

  /** Who does it; at least one. */
  public abstract List<Party> actors();

  /** The States on whose territory it is, or against which it is directed. */
  public abstract List<StateCode> states();

  /** The regions where it is. */
  public abstract List<RegionId> regions();

  /** What it is about; at least one area. */
  public abstract List<AreaCode> areas();

  /** Whether it takes place or could. */
  public abstract Modality modality();

  /** When it takes place; half-open. */
  public abstract Optional<DateInterval> during();

  /** What force or pressure it brings to bear, if any; whoever states it judges it. */
  public abstract Optional<EnforcementKind> enforcement();

  /** The provisions on which it rests. */
  public abstract List<Provision> basis();

  /** The documents that authorize it, as those concerned have it. */
  public abstract List<DocumentReference> authorizations();

  /** The reports on it to the Security Council (Charter, Art. 54). */
  public abstract List<DocumentReference> reports();

  /** Its identifiers in lists and registers of others. */
  public abstract List<ExternalId> externalIds();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    InvalidValueException.check(
        !actors().isEmpty(),
        "activity.actors",
        "an activity has at least one actor, {id} has none",
        "id",
        id());
    InvalidValueException.check(
        !areas().isEmpty(),
        "activity.areas",
        "an activity has at least one area, {id} has none",
        "id",
        id());
  }

  /** Builds an {@link Activity}. */
  public static final class Builder extends ImmutableActivity.Builder {
    Builder() {}
  }
}
