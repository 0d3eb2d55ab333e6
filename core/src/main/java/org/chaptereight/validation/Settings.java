package org.chaptereight.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/** How a validator applies its rules. */
@Value.Immutable
abstract class Settings {

  /** A builder that has these settings. */
  Builder change() {
    return new Builder().from(this);
  }

  abstract ReferenceData reference();

  abstract Optional<PartialDate> asOf();

  abstract Profile profile();

  abstract List<Suppression> suppressions();

  abstract boolean tellingNotChecked();

  abstract boolean parallel();

  abstract BooleanSupplier cancelled();

  static final class Builder extends ImmutableSettings.Builder {}
}
