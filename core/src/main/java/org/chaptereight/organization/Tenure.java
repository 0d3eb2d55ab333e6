package org.chaptereight.organization;

import java.util.Optional;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.DateInterval;
import org.immutables.value.Value;

/** The time during which the person that carries this record held an office. */
@Value.Immutable
public abstract class Tenure {

  Tenure() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The office held. */
  public abstract Office office();

  /** When it was held; half-open, and either end may be partly or wholly unknown. */
  public abstract DateInterval during();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link Tenure}. */
  public static final class Builder extends ImmutableTenure.Builder {
    Builder() {}
  }
}
