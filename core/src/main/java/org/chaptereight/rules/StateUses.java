package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.vote.VoteTally;

/**
 * Where a dossier names States by their codes, with the time at which it speaks of them.
 *
 * <p>Records without a date are left out: of what time they speak cannot be known. So are the
 * records of States themselves.
 */
final class StateUses {

  /** What is done with each use. */
  interface Visitor {

    /**
     * Sees a use.
     *
     * @param when the periods spoken of; a day is the beginning of one whose end is not known
     * @param place makes the pointer to the code
     */
    void use(StateCode code, List<DateInterval> when, Supplier<JsonPointer> place);
  }

  private final Visitor visitor;

  private StateUses(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Shows a visitor all uses, but of memberships only some. */
  static void forEach(Dossier dossier, Predicate<Membership> counted, Visitor visitor) {
    StateUses uses = new StateUses(visitor);
    each(
        dossier.organizations(),
        list("organizations"),
        (one, place) -> uses.memberships(one, counted, place));
    each(dossier.instruments(), list("instruments"), uses::instrument);
    each(
        dossier.mandates(),
        list("mandates"),
        (one, place) -> uses.states(one.states(), period(one.during()), of(place, "states")));
    each(
        dossier.cooperation(),
        list("cooperation"),
        (one, place) -> uses.parties(one.parties(), period(one.during()), of(place, "parties")));
    each(
        dossier.activities(),
        list("activities"),
        (one, place) -> {
          uses.parties(one.actors(), period(one.during()), of(place, "actors"));
          uses.states(one.states(), period(one.during()), of(place, "states"));
        });
    each(
        dossier.referrals(),
        list("referrals"),
        (one, place) ->
            uses.states(one.parties(), day(Optional.of(one.referred())), of(place, "parties")));
    each(dossier.council(), list("council"), uses::council);
    each(dossier.debates(), list("debates"), uses::debate);
  }

  private void memberships(
      Organization organization, Predicate<Membership> counted, Supplier<JsonPointer> place) {
    each(
        organization.memberships(),
        of(place, "memberships"),
        (held, at) -> {
          if (counted.test(held)) {
            party(held.holder(), ImmutableList.of(held.during()), of(at, "holder"));
          }
        });
  }

  private void instrument(LegalInstrument instrument, Supplier<JsonPointer> place) {
    instrument
        .asTreaty()
        .ifPresent(
            treaty ->
                each(
                    treaty.parties(),
                    of(of(place, "treaty"), "parties"),
                    (one, at) -> party(one.party(), one.bound(), of(at, "party"))));
    instrument.asNonTreaty().ifPresent(text -> signatories(text, of(place, "nonTreaty")));
    instrument
        .asAct()
        .flatMap(OrganAct::vote)
        .ifPresent(vote -> ballots(vote, day(instrument.adopted()), of(of(place, "act"), "vote")));
  }

  private void signatories(NonTreatyInstrument text, Supplier<JsonPointer> place) {
    List<DateInterval> when = day(text.signed());
    each(
        text.signatories(),
        of(place, "signatories"),
        (one, at) -> party(one.party(), when, of(at, "party")));
  }

  private void ballots(VoteTally tally, List<DateInterval> when, Supplier<JsonPointer> place) {
    each(
        tally.ballots(),
        of(place, "ballots"),
        (ballot, at) -> visitor.use(ballot.state(), when, of(at, "state")));
  }

  private void council(CouncilYear year, Supplier<JsonPointer> place) {
    states(
        year.members(),
        day(Optional.of(PartialDate.of(Year.of(year.year())))),
        of(place, "members"));
    each(
        year.presidencies(),
        of(place, "presidencies"),
        (one, at) ->
            visitor.use(
                one.state(), day(Optional.of(PartialDate.of(one.month()))), of(at, "state")));
  }

  private void debate(DebateAgenda debate, Supplier<JsonPointer> place) {
    List<DateInterval> when = day(Optional.of(debate.date()));
    debate.convener().ifPresent(state -> visitor.use(state, when, of(place, "convener")));
    debate
        .presidency()
        .ifPresent(one -> visitor.use(one.state(), when, of(of(place, "presidency"), "state")));
    each(
        debate.speakers(),
        of(place, "speakers"),
        (one, at) -> parties(one.onBehalfOf(), when, of(at, "onBehalfOf")));
    each(
        debate.invitations(),
        of(place, "invitations"),
        (one, at) -> {
          participant(one.invitee(), when, of(at, "invitee"));
          parties(one.onBehalfOf(), when, of(at, "onBehalfOf"));
        });
    each(
        debate.votes(),
        of(place, "votes"),
        (one, at) -> ballots(one.tally(), when, of(at, "tally")));
  }

  private void participant(
      Participant participant, List<DateInterval> when, Supplier<JsonPointer> place) {
    participant.asParty().ifPresent(party -> party(party, when, place));
  }

  private void parties(List<Party> parties, List<DateInterval> when, Supplier<JsonPointer> place) {
    each(parties, place, (party, at) -> party(party, when, at));
  }

  private void party(Party party, List<DateInterval> when, Supplier<JsonPointer> place) {
    party.asState().ifPresent(state -> visitor.use(state, when, of(place, "state")));
  }

  private void states(
      List<StateCode> states, List<DateInterval> when, Supplier<JsonPointer> place) {
    each(states, place, (state, at) -> visitor.use(state, when, at));
  }

  private static List<DateInterval> period(Optional<DateInterval> during) {
    return during.map(ImmutableList::of).orElse(ImmutableList.of());
  }

  private static List<DateInterval> day(Optional<PartialDate> date) {
    return period(date.map(DateInterval::past));
  }

  private static Supplier<JsonPointer> list(String field) {
    return () -> JsonPointer.ROOT.field(field);
  }

  private static Supplier<JsonPointer> of(Supplier<JsonPointer> place, String field) {
    return () -> place.get().field(field);
  }

  private static <T> void each(
      List<T> records, Supplier<JsonPointer> list, BiConsumer<T, Supplier<JsonPointer>> record) {
    for (int i = 0; i < records.size(); i++) {
      int index = i;
      record.accept(records.get(i), () -> list.get().index(index));
    }
  }
}
