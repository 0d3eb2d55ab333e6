package org.chaptereight.benchmarks;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.OutcomeKind;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.debate.ProvisionalAgenda;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Party;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.state.State;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.RuleCode;

/**
 * What rules of the library check, written as one would as constraints on a record: whether it
 * holds, and no more.
 */
enum RecordCheck {
  PRESIDENCY_ROTATION("AGENDA-PRESIDENCY-ROTATION", debate(RecordCheck::presidentInTurn)),
  PRESIDENT_NOT_MEMBER("AGENDA-PRESIDENT-NOT-MEMBER", debate(RecordCheck::presidentIsMember)),
  CONVENER_NOT_PRESIDENT("AGENDA-CONVENER-NOT-PRESIDENT", debate(RecordCheck::convenerPresides)),
  DATE_OUTSIDE_PRESIDENCY(
      "AGENDA-DATE-OUTSIDE-PRESIDENCY",
      debate(
          debate ->
              debate
                  .presidency()
                  .filter(claimed -> debate.date().isIn(claimed.month()) == Certainty.NO)
                  .isEmpty())),
  FIRST_ITEM_ADOPTION("AGENDA-FIRST-ITEM-ADOPTION", debate(RecordCheck::firstItemIsAdoption)),
  CONCEPT_NOTE_DATE("AGENDA-CONCEPT-NOTE-DATE", debate(RecordCheck::noteInTime)),
  FORMAT_RECORD(
      "AGENDA-FORMAT-RECORD",
      debate(
          debate ->
              debate
                  .record()
                  .filter(symbol -> symbol.isIn("S/PV.") && debate.format().hasNoVerbatimRecord())
                  .isEmpty())),
  PROVISIONAL_NOTICE("AGENDA-PROVISIONAL-NOTICE", debate(RecordCheck::noticeInTime)),
  RULE37_MEMBER("AGENDA-RULE37-MEMBER", debate(RecordCheck::noMemberInvited)),
  RULE37_NOT_UN_MEMBER("AGENDA-RULE37-NOT-UN-MEMBER", debate(RecordCheck::unMembersInvited)),
  OUTCOME_SERIES("AGENDA-OUTCOME-SERIES", debate(RecordCheck::outcomesFit)),
  OVERLAP("MEMBERSHIP-OVERLAP", organization(RecordCheck::noOverlap)),
  BEFORE_ORGANIZATION("MEMBERSHIP-BEFORE-ORG", organization(RecordCheck::existed));

  private static final ReferenceData REFERENCE = ReferenceData.shipped();
  private static final CouncilRoster COUNCIL = REFERENCE.council();

  private final RuleCode code;

  @SuppressWarnings("ImmutableEnumChecker") // The functions above hold no state.
  private final Predicate<Object> check;

  RecordCheck(String code, Predicate<Object> check) {
    this.code = RuleCode.of(code);
    this.check = check;
  }

  private static Predicate<Object> debate(Predicate<DebateAgenda> check) {
    return record -> check.test((DebateAgenda) record);
  }

  private static Predicate<Object> organization(Predicate<Organization> check) {
    return record -> check.test((Organization) record);
  }

  RuleCode code() {
    return code;
  }

  boolean isOfDebates() {
    return this != OVERLAP && this != BEFORE_ORGANIZATION;
  }

  boolean holds(Object record) {
    return check.test(record);
  }

  private static boolean presidentInTurn(DebateAgenda debate) {
    return debate.presidency().isEmpty()
        || !presidentIsMember(debate)
        || COUNCIL
            .president(debate.presidency().get().month())
            .map(expected -> expected.equals(debate.presidency().get().state()))
            .orElse(true);
  }

  private static boolean presidentIsMember(DebateAgenda debate) {
    return debate.presidency().isEmpty()
        || COUNCIL.isMember(
                debate.presidency().get().state(), debate.presidency().get().month().getYear())
            != Certainty.NO;
  }

  private static boolean convenerPresides(DebateAgenda debate) {
    Optional<YearMonth> month = debate.date().month();
    return !debate.isSignatureEvent()
        || debate.convener().isEmpty()
        || month
            .flatMap(COUNCIL::president)
            .map(president -> president.equals(debate.convener().get()))
            .orElse(true);
  }

  private static boolean firstItemIsAdoption(DebateAgenda debate) {
    return !debate.format().isFormal()
        || debate.items().isEmpty()
        || debate.items().get(0).kind().equals(AgendaItemKind.ADOPTION_OF_AGENDA);
  }

  private static boolean noteInTime(DebateAgenda debate) {
    return debate.conceptNote().isEmpty()
        || (inOrder(debate.conceptNote().get().letter(), Optional.of(debate.date()))
            && inOrder(debate.conceptNote().get().letter(), debate.conceptNote().get().circulated())
            && inOrder(debate.conceptNote().get().circulated(), Optional.of(debate.date())));
  }

  private static boolean inOrder(Optional<PartialDate> first, Optional<PartialDate> second) {
    return first.isEmpty()
        || second.isEmpty()
        || first.get().isAfter(second.get()) != Certainty.YES;
  }

  private static boolean noticeInTime(DebateAgenda debate) {
    return debate
        .provisionalAgenda()
        .filter(agenda -> !agenda.isUrgent())
        .flatMap(ProvisionalAgenda::communicated)
        .map(day -> ChronoUnit.DAYS.between(day.earliest(), debate.date().latest()) >= 3)
        .orElse(true);
  }

  private static List<Party> invitedUnderRule37(DebateAgenda debate) {
    return debate.invitations().stream()
        .filter(invitation -> invitation.basis().equals(Optional.of(ParticipationBasis.RULE_37)))
        .flatMap(invitation -> invitation.invitee().asParty().stream())
        .toList();
  }

  private static boolean noMemberInvited(DebateAgenda debate) {
    return invitedUnderRule37(debate).stream()
        .flatMap(party -> party.asState().stream())
        .noneMatch(state -> COUNCIL.isMember(state, debate.date().year()) == Certainty.YES);
  }

  private static boolean unMembersInvited(DebateAgenda debate) {
    return invitedUnderRule37(debate).stream()
        .allMatch(
            party ->
                party
                    .asState()
                    .flatMap(REFERENCE::state)
                    .filter(state -> state.isUnMemberOn(debate.date()) != Certainty.NO)
                    .isPresent());
  }

  private static boolean outcomesFit(DebateAgenda debate) {
    return debate.outcomes().stream()
        .allMatch(
            outcome ->
                outcome.symbol().isEmpty()
                    || (outcome.kind().equals(OutcomeKind.RESOLUTION)
                        && outcome.symbol().get().isIn("S/RES/"))
                    || (outcome.kind().equals(OutcomeKind.PRESIDENTIAL_STATEMENT)
                        && outcome.symbol().get().isIn("S/PRST/")));
  }

  private static boolean noOverlap(Organization organization) {
    List<Membership> all = organization.memberships();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (all.get(i).holder().equals(all.get(j).holder())
            && all.get(i).status().isExclusive()
            && all.get(j).status().isExclusive()
            && all.get(i).during().overlaps(all.get(j).during()) == Certainty.YES) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean existed(Organization organization) {
    return organization.memberships().stream()
        .allMatch(
            membership ->
                organization.existence().map(when -> isIn(membership, when)).orElse(true)
                    && membership
                        .holder()
                        .asState()
                        .flatMap(REFERENCE::state)
                        .map(State::existence)
                        .map(when -> isIn(membership, when))
                        .orElse(true));
  }

  private static boolean isIn(Membership membership, DateInterval when) {
    return when.start()
            .filter(start -> membership.during().startsBefore(start) == Certainty.YES)
            .isEmpty()
        && membership.during().overlaps(when) != Certainty.NO;
  }
}
