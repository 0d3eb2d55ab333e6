package org.chaptereight.vote;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.state.StateCode;
import org.chaptereight.vote.Ballot.Choice;

/**
 * The votes on one draft: by State, or only how many there were.
 *
 * <pre>{@code
 * VoteTally.of(67, 8, 69).toString(); // 67-8-69
 * }</pre>
 *
 * <p>That the numbers suffice for a decision is not told here: it depends on the organ and the
 * year.
 */
public sealed interface VoteTally {

  /**
   * How many votes there were.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  static VoteTally of(int inFavour, int against, int abstaining) {
    return new Counted(inFavour, against, abstaining);
  }

  /**
   * How each State voted, in the order of the record.
   *
   * @throws IllegalArgumentException if there is no vote, or a State votes twice
   */
  static VoteTally of(List<Ballot> ballots) {
    return new Recorded(ballots);
  }

  /** The number of votes in favour. */
  int inFavour();

  /** The number of votes against. */
  int against();

  /** The number of abstentions. */
  int abstaining();

  /** How each State voted, in the order of the record; empty if only the numbers are known. */
  default List<Ballot> ballots() {
    return ImmutableList.of();
  }

  /** The States that made a choice, in the order of the record; empty if only numbers are known. */
  default List<StateCode> states(Choice choice) {
    requireNonNull(choice, "choice");
    return ballots().stream()
        .filter(ballot -> ballot.choice() == choice)
        .map(Ballot::state)
        .toList();
  }

  /**
   * How many votes there were.
   *
   * @param inFavour votes in favour
   * @param against votes against
   * @param abstaining abstentions
   */
  record Counted(int inFavour, int against, int abstaining) implements VoteTally {

    /** Keeps the numbers, none of which is negative. */
    public Counted {
      InvalidValueException.check(
          inFavour >= 0 && against >= 0 && abstaining >= 0,
          "votes.negative",
          "a number of votes is not negative: {votes}",
          "votes",
          "%s-%s-%s".formatted(inFavour, against, abstaining));
    }

    @Override
    public String toString() {
      return inFavour + "-" + against + "-" + abstaining;
    }
  }

  /**
   * How each State voted.
   *
   * @param ballots the votes, in the order of the record
   */
  record Recorded(List<Ballot> ballots) implements VoteTally {

    /** Keeps a copy of the list, which holds at least one vote, and one of each State. */
    public Recorded {
      ballots = ImmutableList.copyOf(ballots);
      InvalidValueException.check(
          !ballots.isEmpty(), "votes.none", "a recorded vote has at least one ballot");
      Set<StateCode> voted = new HashSet<>();
      List<StateCode> again =
          ballots.stream().map(Ballot::state).filter(state -> !voted.add(state)).toList();
      InvalidValueException.check(
          again.isEmpty(), "votes.again", "a State votes once: {states}", "states", again);
    }

    @Override
    public int inFavour() {
      return count(Choice.IN_FAVOUR);
    }

    @Override
    public int against() {
      return count(Choice.AGAINST);
    }

    @Override
    public int abstaining() {
      return count(Choice.ABSTAINING);
    }

    private int count(Choice choice) {
      return states(choice).size();
    }

    @Override
    public String toString() {
      return inFavour() + "-" + against() + "-" + abstaining();
    }
  }
}
