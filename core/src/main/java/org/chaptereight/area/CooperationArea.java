package org.chaptereight.area;

import java.util.Optional;
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

  /** Builds a {@link CooperationArea}. */
  public static final class Builder extends ImmutableCooperationArea.Builder {
    Builder() {}
  }
}
