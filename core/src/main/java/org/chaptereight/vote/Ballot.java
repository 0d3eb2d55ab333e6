package org.chaptereight.vote;

import static java.util.Objects.requireNonNull;

import org.chaptereight.state.StateCode;

/**
 * How one State voted.
 *
 * @param state the State
 * @param choice what it did
 */
public record Ballot(StateCode state, Choice choice) {

  /** What a State that has a vote can do. */
  public enum Choice {
    /** It voted for the draft. */
    IN_FAVOUR,
    /** It voted against the draft; in the Council, the veto of a permanent member on substance. */
    AGAINST,
    /** It abstained. */
    ABSTAINING,
    /** It was absent, or did not take part in the vote. */
    NOT_VOTING
  }

  /** Keeps both. */
  public Ballot {
    requireNonNull(state, "state");
    requireNonNull(choice, "choice");
  }

  /** How a State voted. */
  public static Ballot of(StateCode state, Choice choice) {
    return new Ballot(state, choice);
  }
}
