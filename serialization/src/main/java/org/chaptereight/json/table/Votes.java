package org.chaptereight.json.table;

import static org.chaptereight.json.table.Ids.STATE_CODE;
import static org.chaptereight.json.wire.ChoiceWire.choice;
import static org.chaptereight.json.wire.ChoiceWire.option;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;
import static org.chaptereight.json.wire.Pairs.pair;

import java.util.Optional;
import org.chaptereight.json.wire.Pairs.Part;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.VoteTally;

/** How an organ voted. */
final class Votes {

  static final Wire<VoteTally> COUNTS =
      object(
          "VoteTally",
          Counts::new,
          Counts::tally,
          required("inFavour", Wires.integer(), VoteTally::inFavour, Counts::inFavour),
          required("against", Wires.integer(), VoteTally::against, Counts::against),
          required("abstaining", Wires.integer(), VoteTally::abstaining, Counts::abstaining));

  static final Wire<Ballot> BALLOT =
      pair(
          "Ballot",
          new Part<>("state", STATE_CODE, Ballot::state),
          new Part<>("choice", Wires.constant(Ballot.Choice.class), Ballot::choice),
          Ballot::of);

  static final Wire<VoteTally> TALLY =
      choice(
          "a tally",
          option("counts", COUNTS, tally -> tally, (VoteTally tally) -> counts(tally)),
          option(
              "ballots",
              Wires.list(BALLOT, VoteTally::of, VoteTally::ballots),
              tally -> tally,
              (VoteTally tally) -> ballots(tally)));

  static final Wire<VoteTally.Counted> ONLY_COUNTED =
      choice(
          "a tally of numbers",
          option(
              "counts",
              COUNTS,
              tally -> new VoteTally.Counted(tally.inFavour(), tally.against(), tally.abstaining()),
              Optional::of));

  static final Wire<VoteTally.Recorded> ONLY_RECORDED =
      choice(
          "a tally of ballots",
          option(
              "ballots",
              Wires.list(BALLOT, VoteTally.Recorded::new, VoteTally.Recorded::ballots),
              tally -> tally,
              Optional::of));

  private Votes() {}

  private static Optional<VoteTally> counts(VoteTally tally) {
    return Optional.of(tally).filter(one -> one.ballots().isEmpty());
  }

  private static Optional<VoteTally> ballots(VoteTally tally) {
    return Optional.of(tally).filter(one -> !one.ballots().isEmpty());
  }

  private static final class Counts {
    private int inFavour;
    private int against;
    private int abstaining;

    void inFavour(int votes) {
      inFavour = votes;
    }

    void against(int votes) {
      against = votes;
    }

    void abstaining(int votes) {
      abstaining = votes;
    }

    VoteTally tally() {
      return VoteTally.of(inFavour, against, abstaining);
    }
  }
}
