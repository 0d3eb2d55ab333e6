package org.chaptereight.cooperation;

import java.util.List;
import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.Provision;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.DateInterval;
import org.immutables.value.Value;

/**
 * A claim of one source that parties cooperate in areas.
 *
 * <p>The builder refuses by an {@link IllegalArgumentException} less than two parties, one party
 * twice, and no area.
 */
@Value.Immutable
public abstract class CooperationLink {

  CooperationLink() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier, by which other records refer to this one. */
  public abstract CooperationId id();

  /** Who cooperates; at least two, each once, in the order of the source. */
  public abstract List<Party> parties();

  /** The areas in which they do; at least one, in the order of the source. */
  public abstract List<AreaCode> areas();

  /** Whether it takes place or could. */
  public abstract Modality modality();

  /** When they do, where that is known; half-open. */
  public abstract Optional<DateInterval> during();

  /** The provisions that it rests on. */
  public abstract List<Provision> basis();

  /** Its identifiers in lists and registers of others. */
  public abstract List<ExternalId> externalIds();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    if (parties().stream().distinct().count() != parties().size() || parties().size() < 2) {
      throw InvalidValueException.of(
          "cooperation.parties",
          "cooperation has at least two different parties, {id} has {parties}",
          "id",
          id(),
          "parties",
          parties());
    }
    if (areas().isEmpty()) {
      throw InvalidValueException.of(
          "cooperation.areas", "cooperation has at least one area, {id} has none", "id", id());
    }
  }

  /** Builds a {@link CooperationLink}. */
  public static final class Builder extends ImmutableCooperationLink.Builder {
    Builder() {}
  }
}
