package org.chaptereight.debate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.VoteTally;
import org.immutables.value.Value;

/**
 * A vote of the Security Council on a draft (Charter, Art. 27).
 *
 * <p>Decisions on procedure are made by nine (until 1965 seven) affirmative votes, those on other
 * matters by nine with the concurring votes of the permanent members; an abstention is no veto.
 * Whether the draft was adopted is as the record has it, and not counted from the votes.
 *
 * <pre>{@code
 * CouncilVote.builder().tally(VoteTally.of(ballots)).isAdopted(false).build().vetoes(); // [RUS]
 * }</pre>
 */
@Value.Immutable
public abstract class CouncilVote {

  CouncilVote() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The draft. */
  public abstract Optional<DocumentSymbol> draft();

  /** Whether the matter is one of procedure, on which no vote is a veto (Charter, Art. 27(2)). */
  @Value.Default
  public boolean isProcedural() {
    return false;
  }

  /** The votes. */
  public abstract VoteTally tally();

  /** Whether the draft was adopted. */
  public abstract boolean isAdopted();

  /** The symbol of what was adopted. */
  public abstract Optional<DocumentSymbol> result();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /**
   * The permanent members that voted against on a matter of substance, in the order of the record;
   * empty if how each voted is not known.
   *
   * <p>One of them is enough for a draft not to be adopted (Charter, Art. 27(3)).
   */
  public List<StateCode> vetoes() {
    return isProcedural()
        ? ImmutableList.of()
        : tally().states(Ballot.Choice.AGAINST).stream()
            .filter(CouncilRoster.PERMANENT_MEMBERS::contains)
            .toList();
  }

  /** Builds a {@link CouncilVote}. */
  public static final class Builder extends ImmutableCouncilVote.Builder {
    Builder() {}
  }
}
