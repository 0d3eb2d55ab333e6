package org.chaptereight.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.Invitation;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.VoteTally;

/** Rules about votes of the Security Council. */
final class VoteRules {

  private static final OrganizationId COUNCIL = OrganizationId.of("UNSC");

  /**
   * The amendments of Art. 23 and 27 came into force on 31 August 1965; the Council grew in 1966.
   */
  private static final int ENLARGED = 1966;

  static final Rule COUNT =
      Rule.of("VOTE-COUNT", Severity.ERROR)
          .requires(
              "A vote of the Council has as many ballots as the Council has members, and a draft is"
                  + " adopted with the votes that Article 27 asks for")
          .cites("UN-CHARTER", "Art. 23(1)")
          .cites("UN-CHARTER", "Art. 27(2)–(3)")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, VoteRules::votesOfDebate)
          .and(Subjects.INSTRUMENTS, VoteRules::voteOfAct);

  static final Rule INVITEE_VOTE =
      Rule.of("AGENDA-INVITEE-VOTE", Severity.ERROR)
          .requires("Who is not a member of the Council takes part without vote")
          .cites("UN-CHARTER", "Art. 31")
          .cites("UN-CHARTER", "Art. 32")
          .cites("S/96/Rev.7", "rule 37")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, VoteRules::inviteeVote);

  static final ImmutableList<Rule> ALL = ImmutableList.of(COUNT, INVITEE_VOTE);

  private VoteRules() {}

  /** What Article 27 and the size of the Council ask for in a year. */
  private record Council(int members, int majority) {

    static Council in(int year) {
      return year < ENLARGED ? new Council(11, 7) : new Council(15, 9);
    }

    /** What is wrong with a vote, if anything is: the key of its wording. */
    Optional<String> problem(VoteTally tally, boolean adopted, boolean vetoed) {
      long counted = (long) tally.inFavour() + tally.against() + tally.abstaining();
      int ballots = tally.ballots().size();
      // Of a vote that was only counted, some may have been absent.
      if (ballots == 0 ? counted > members : ballots != members) {
        return Optional.of("MEMBERS");
      }
      if (adopted && tally.inFavour() < majority) {
        return Optional.of("MAJORITY");
      }
      return adopted && vetoed ? Optional.of("VETO") : Optional.empty();
    }
  }

  private static void votesOfDebate(DebateAgenda debate, Examination examination) {
    for (int i = 0; i < debate.votes().size(); i++) {
      CouncilVote vote = debate.votes().get(i);
      int index = i;
      Council council = Council.in(debate.date().year());
      council
          .problem(vote.tally(), vote.isAdopted(), !vote.vetoes().isEmpty())
          .ifPresent(
              problem ->
                  report(
                      examination,
                      examination.place().field("votes").index(index).field("tally"),
                      vote.tally(),
                      council,
                      problem));
    }
  }

  /** An act of the Council was adopted; whether on procedure is not told, so no veto is found. */
  private static void voteOfAct(LegalInstrument instrument, Examination examination) {
    Optional<OrganAct> act = instrument.asAct().filter(own -> own.organ().equals(COUNCIL));
    Optional<VoteTally> vote = act.flatMap(OrganAct::vote);
    OptionalInt year =
        instrument
            .adopted()
            .map(PartialDate::year)
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    if (vote.isEmpty() || year.isEmpty()) {
      return;
    }
    Council council = Council.in(year.getAsInt());
    council
        .problem(vote.get(), true, false)
        .ifPresent(
            problem ->
                report(
                    examination,
                    examination.place().field("act").field("vote"),
                    vote.get(),
                    council,
                    problem));
  }

  private static void report(
      Examination examination, JsonPointer at, VoteTally tally, Council council, String problem) {
    String article = problem.equals("MEMBERS") ? "Art. 23" : "Art. 27";
    examination.report(
        at,
        cited -> cited.provision().startsWith(article),
        Argument.of("problem", problem, Messages.ALL.message("VOTE-COUNT." + problem)),
        Argument.of("tally", tally),
        Argument.of("members", council.members()),
        Argument.of("majority", council.majority()));
  }

  private static void inviteeVote(DebateAgenda debate, Examination examination) {
    if (debate.votes().isEmpty()) {
      return;
    }
    ImmutableSet<StateCode> invited =
        debate.invitations().stream()
            .map(Invitation::invitee)
            .map(Participant::asParty)
            .flatMap(Optional::stream)
            .map(Party::asState)
            .flatMap(Optional::stream)
            .collect(toImmutableSet());
    CouncilRoster council = examination.reference().council();
    for (int i = 0; i < debate.votes().size(); i++) {
      List<Ballot> ballots = debate.votes().get(i).tally().ballots();
      if (!ballots.isEmpty() && council.members(debate.date().year()).isEmpty()) {
        Known.missCouncil(
            debate.date().year(),
            examination.place().field("votes").index(i).field("tally"),
            examination);
      }
      for (int j = 0; j < ballots.size(); j++) {
        StateCode state = ballots.get(j).state();
        Certainty member = council.isMember(state, debate.date().year());
        if (member == Certainty.NO
            || (member == Certainty.CANNOT_BE_KNOWN && invited.contains(state))) {
          examination.report(
              examination
                  .place()
                  .field("votes")
                  .index(i)
                  .field("tally")
                  .field("ballots")
                  .index(j)
                  .field("state"),
              Names.state("party", state, debate.date(), examination));
        }
      }
    }
  }
}
