package org.chaptereight.organization;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.PartialDate.Precision;
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

  /**
   * Days on which the office was held for certain, where the period leaves that open; the day of a
   * document that was signed, of a meeting that was addressed.
   */
  public abstract List<PartialDate> attested();

  /**
   * Whether the office was held on a day, if what goes on goes on for ever.
   *
   * @see DateInterval#contains(PartialDate)
   */
  public Certainty covers(PartialDate day) {
    Certainty covered = during().contains(day);
    for (PartialDate date : attested()) {
      if (date.precision() == Precision.DAY) {
        covered = covered.or(day.isSameDayAs(date));
      }
    }
    return covered;
  }

  /** The attested days of which the day is known, as intervals of that day. */
  public Stream<DateInterval> attestedDays() {
    return attested().stream()
        .flatMap(date -> date.day().stream())
        .map(day -> DateInterval.between(PartialDate.of(day), PartialDate.of(day.plusDays(1))));
  }

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link Tenure}. */
  public static final class Builder extends ImmutableTenure.Builder {
    Builder() {}
  }
}
