package org.chaptereight.validation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * Findings that somebody has looked at and accepts: those of one rule at one place or in one
 * record, for a reason, and perhaps up to a day.
 *
 * <pre>{@code
 * Suppression.builder()
 *     .code(RuleCode.of("INSTRUMENT-UNREGISTERED"))
 *     .record("CSTO-CHARTER")
 *     .reason("registration is under way")
 *     .until(PartialDate.parse("2027-06-30"))
 *     .build();
 * }</pre>
 *
 * <p>A record's identifier stays when records are put into another order, a place does not. What
 * was suppressed is in the {@link Report}; a suppression that suppresses nothing is a finding.
 */
@Value.Immutable
public abstract class Suppression {

  Suppression() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rule. */
  public abstract RuleCode code();

  /** The place at or below which findings are accepted. */
  public abstract Optional<JsonPointer> at();

  /** The identifier of the record in which findings are accepted. */
  public abstract Optional<String> record();

  /** Why, for those who read it later. */
  public abstract String reason();

  /** The last day on which it counts; for ever, if none is told. */
  public abstract Optional<PartialDate> until();

  @Value.Check
  void check() {
    checkArgument(
        at().isPresent() != record().isPresent(),
        "a suppression is for a place or for a record: %s has %s",
        code(),
        at().isPresent() ? "both" : "neither");
    checkArgument(!reason().isBlank(), "a suppression has a reason, that of %s has none", code());
  }

  boolean isExpiredOn(PartialDate date) {
    return until().filter(last -> last.isBefore(date) == Certainty.YES).isPresent();
  }

  /**
   * Whether it covers a finding of its rule.
   *
   * @param place where the finding is in the dossier's document, if that is known
   */
  boolean covers(Finding finding, Optional<JsonPointer> place) {
    return record().isPresent()
        ? record().equals(finding.record())
        : place.filter(known -> at().filter(known::isAtOrBelow).isPresent()).isPresent();
  }

  /** Where it counts: a place, or the identifier of a record. */
  String scope() {
    return record().or(() -> at().map(JsonPointer::toString)).orElseThrow();
  }

  /** Builds a {@link Suppression}. */
  public static final class Builder extends ImmutableSuppression.Builder {
    Builder() {}
  }
}
