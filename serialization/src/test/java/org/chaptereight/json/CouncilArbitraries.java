package org.chaptereight.json;

import static org.chaptereight.json.ValueArbitraries.few;
import static org.chaptereight.json.ValueArbitraries.provenance;
import static org.chaptereight.json.ValueArbitraries.some;
import static org.chaptereight.json.ValueArbitraries.stateCode;

import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.council.Presidency;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.VoteTally;

/** The Security Council, its presidents and its votes. */
final class CouncilArbitraries {

  private CouncilArbitraries() {}

  static Arbitrary<CouncilYear> councilYear() {
    return Combinators.combine(
            Arbitraries.of(1, 1946, 2016, 9999),
            few(stateCode()).map(states -> states.stream().distinct().toList()),
            few(stateCode()),
            provenance())
        .as(
            (year, members, presidents, provenance) -> {
              CouncilYear.Builder builder =
                  CouncilYear.builder().year(year).members(members).provenance(provenance);
              for (int i = 0; i < presidents.size(); i++) {
                builder.addPresidency(Presidency.of(presidents.get(i), YearMonth.of(year, i + 1)));
              }
              return builder.build();
            });
  }

  static Arbitrary<Presidency> presidency() {
    return Combinators.combine(
            stateCode(),
            Arbitraries.of(YearMonth.of(2016, 10), YearMonth.of(1, 1), YearMonth.of(9999, 12)))
        .as(Presidency::of);
  }

  static Arbitrary<VoteTally> tally() {
    Arbitrary<Integer> votes = Arbitraries.of(0, 1, 69, Integer.MAX_VALUE);
    Arbitrary<Ballot.Choice> choice = Arbitraries.of(Ballot.Choice.class);
    return Arbitraries.oneOf(
        Combinators.combine(votes, votes, votes).as(VoteTally::of),
        Combinators.combine(some(stateCode()), choice, choice)
            .as(
                (states, first, others) ->
                    VoteTally.of(
                        states.stream()
                            .map(
                                state ->
                                    Ballot.of(state, state.equals(states.get(0)) ? first : others))
                            .toList())));
  }
}
