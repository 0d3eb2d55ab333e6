package org.chaptereight.state;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A change by which States followed others: a dissolution, a separation, a merger.
 *
 * <p>A State can be on both sides: Yemen merged with Democratic Yemen and is Yemen since; and the
 * Federal Republic of Yugoslavia had the code of the State that it came from. The builder refuses
 * by an {@link IllegalArgumentException} a side without a State, or with one State twice.
 *
 * <pre>{@code
 * Succession.builder()
 *     .date(PartialDate.parse("1991-12-24"))
 *     .kind(SuccessionKind.CONTINUATION)
 *     .addPredecessor(StateCode.of("SUN"))
 *     .addSuccessor(StateCode.of("RUS"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Succession {

  Succession() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first day after it. */
  public abstract PartialDate date();

  /** What happened. */
  public abstract SuccessionKind kind();

  /** The States before it. */
  public abstract List<StateCode> predecessors();

  /** The States that came of it. */
  public abstract List<StateCode> successors();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    InvalidValueException.check(
        areEachOnce(predecessors()),
        "succession.predecessors",
        "a succession has at least one predecessor, and each once: {states}",
        "states",
        predecessors());
    InvalidValueException.check(
        areEachOnce(successors()),
        "succession.successors",
        "a succession has at least one successor, and each once: {states}",
        "states",
        successors());
  }

  private static boolean areEachOnce(List<StateCode> states) {
    return !states.isEmpty() && ImmutableSet.copyOf(states).size() == states.size();
  }

  /** In one line: {@code 1991-12-24 CONTINUATION [SUN] [RUS]}. */
  @Override
  public String toString() {
    return "%s %s %s %s".formatted(date(), kind(), predecessors(), successors());
  }

  /** Builds a {@link Succession}; each side has at least one State, and each once. */
  public static final class Builder extends ImmutableSuccession.Builder {
    Builder() {}
  }
}
