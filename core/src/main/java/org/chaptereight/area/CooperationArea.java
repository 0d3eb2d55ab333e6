package org.chaptereight.area;

import java.util.List;
import java.util.Optional;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.immutables.value.Value;

/** A field in which parties cooperate, or a threat that they meet. */
@Value.Immutable
public abstract class CooperationArea {

  CooperationArea() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The code, by which other records refer to this one. */
  public abstract AreaCode code();

  /** What the area is called, by language. */
  public abstract MultilingualText label();

  /** The broader area of which this is a part. */
  public abstract Optional<AreaCode> parent();

  /**
   * The State that the area is about, if it is a part of the broader one for that State only: what
   * {@code afghan-settlement} is to {@code conflict-resolution}.
   */
  public abstract Optional<StateCode> state();

  /** What belongs to the area and what does not, where its label does not say enough. */
  public abstract Optional<MultilingualText> scopeNote();

  /** Its identifiers in lists and registers of others. */
  public abstract List<ExternalId> externalIds();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link CooperationArea}. */
  public static final class Builder extends ImmutableCooperationArea.Builder {
    Builder() {}
  }
}
