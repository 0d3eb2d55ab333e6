package org.chaptereight.cooperation;

import java.util.Optional;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * An effort to settle a dispute by a regional arrangement or agency, such as a mediation by it
 * (Charter, Art. 33(1) and 52(2)).
 */
@Value.Immutable
public abstract class RegionalStep {

  RegionalStep() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The arrangement or agency that made the effort. */
  public abstract OrganizationId organization();

  /** When it began. */
  public abstract Optional<PartialDate> date();

  /** The document that tells of it. */
  public abstract Optional<DocumentReference> document();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link RegionalStep}. */
  public static final class Builder extends ImmutableRegionalStep.Builder {
    Builder() {}
  }
}
