package org.chaptereight.state;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * States that followed others.
 *
 * <p>A State can be on both sides: Yemen merged with Democratic Yemen and is Yemen since; and the
 * Federal Republic of Yugoslavia had the code of the State that it came from.
 *
 * <pre>{@code
 * Succession.of(
 *     PartialDate.parse("1991-12-24"),
 *     SuccessionKind.CONTINUATION,
 *     List.of(StateCode.of("SUN")),
 *     List.of(StateCode.of("RUS")));
 * }</pre>
 */
@Value.Immutable
public abstract class Succession {

  Succession() {}

  /**
   * One or more States that were followed by one or more.
   *
   * @param date the first day after it
   * @throws IllegalArgumentException if a side is empty or names a State twice
   */
  public static Succession of(
      PartialDate date,
      SuccessionKind kind,
      List<StateCode> predecessors,
      List<StateCode> successors) {
    return ImmutableSuccession.make(date, kind, predecessors, successors);
  }

  /** The first day after it. */
  @Value.Parameter
  public abstract PartialDate date();

  /** What happened. */
  @Value.Parameter
  public abstract SuccessionKind kind();

  /** The States before it. */
  @Value.Parameter
  public abstract List<StateCode> predecessors();

  /** The States that came of it. */
  @Value.Parameter
  public abstract List<StateCode> successors();

  @Value.Check
  void check() {
    require("predecessor", predecessors());
    require("successor", successors());
  }

  private static void require(String what, List<StateCode> states) {
    if (states.isEmpty() || ImmutableSet.copyOf(states).size() != states.size()) {
      throw new IllegalArgumentException(
          "a succession has at least one %s, and each once: %s".formatted(what, states));
    }
  }

  /** In one line: {@code 1991-12-24 CONTINUATION [SUN] [RUS]}. */
  @Override
  public String toString() {
    return "%s %s %s %s".formatted(date(), kind(), predecessors(), successors());
  }
}
