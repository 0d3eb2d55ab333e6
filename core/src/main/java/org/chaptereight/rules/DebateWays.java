package org.chaptereight.rules;

import java.util.List;
import java.util.Optional;
import org.chaptereight.council.Presidency;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.GuidingQuestion;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.Outcome;
import org.chaptereight.debate.ProvisionalAgenda;
import org.chaptereight.debate.Resumption;
import org.chaptereight.debate.Speaker;
import org.chaptereight.debate.SubItem;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Walker;

/** The way through a debate. */
final class DebateWays {

  private DebateWays() {}

  static void debate(DebateAgenda debate, Walker walker) {
    List<DateInterval> when = StateUse.day(debate.date());
    ValueWays.texts("theme", debate.theme(), walker);
    ValueWays.code("format", debate.format(), walker);
    ValueWays.symbol("record", debate.record(), Optional.of(debate.date()), walker);
    ValueWays.maybeState("convener", debate.convener(), when, walker);
    walker.maybe(
        "presidency",
        debate.presidency(),
        (presidency, here) -> presidency(presidency, when, here));
    walker.each("resumptions", debate.resumptions(), DebateWays::resumption);
    walker.maybe(
        "provisionalAgenda",
        debate.provisionalAgenda(),
        (agenda, here) -> provisionalAgenda(agenda, when, here));
    walker.each("items", debate.items(), (item, here) -> item(item, when, here));
    walker.maybe("conceptNote", debate.conceptNote(), DebateWays::conceptNote);
    walker.each("subjects", debate.subjects(), Subjects.REFERENCES);
    ValueWays.areas("areas", debate.areas(), walker);
    walker.each("speakers", debate.speakers(), (speaker, here) -> speaker(speaker, when, here));
    walker.each(
        "invitations",
        debate.invitations(),
        (invitation, here) -> invitation(invitation, when, here));
    walker.each("questions", debate.questions(), DebateWays::question);
    ValueWays.maybeTexts("expectedResult", debate.expectedResult(), walker);
    walker.maybe("expectation", debate.expectation(), Subjects.REFERENCES);
    // What came of a meeting that was resumed may be of another day.
    Optional<PartialDate> day =
        debate.resumptions().isEmpty() ? Optional.of(debate.date()) : Optional.empty();
    walker.each("votes", debate.votes(), (vote, here) -> vote(vote, when, day, here));
    walker.each("outcomes", debate.outcomes(), (outcome, here) -> outcome(outcome, day, here));
    ValueWays.origin(debate.externalIds(), debate.provenance(), walker);
  }

  private static void presidency(Presidency presidency, List<DateInterval> when, Walker walker) {
    ValueWays.state("state", presidency.state(), when, walker);
  }

  private static void resumption(Resumption resumption, Walker walker) {
    ValueWays.symbol("record", resumption.record(), resumption.date(), walker);
  }

  private static void provisionalAgenda(
      ProvisionalAgenda agenda, List<DateInterval> when, Walker walker) {
    ValueWays.symbol("symbol", agenda.symbol(), agenda.communicated(), walker);
    walker.each("items", agenda.items(), (item, here) -> item(item, when, here));
  }

  private static void item(AgendaItem item, List<DateInterval> when, Walker walker) {
    ValueWays.code("kind", item.kind(), walker);
    ValueWays.maybeTexts("title", item.title(), walker);
    walker.each("subItems", item.subItems(), DebateWays::subItem);
    walker.each("documents", item.documents(), ValueWays::document);
    ValueWays.states("directlyConnected", item.directlyConnected(), when, walker);
    ValueWays.maybeState("presider", item.presider(), when, walker);
  }

  private static void subItem(SubItem item, Walker walker) {
    ValueWays.maybePlain("letter", item.letter(), walker);
    ValueWays.texts("title", item.title(), walker);
    walker.each("documents", item.documents(), ValueWays::document);
  }

  /** The number tells the year in which the note was issued; the letter may be older. */
  private static void conceptNote(ConceptNote note, Walker walker) {
    ValueWays.maybeTexts("title", note.title(), walker);
    Optional<PartialDate> issued = note.circulated().or(note::letter);
    ValueWays.symbol("symbol", note.symbol(), issued, walker);
    walker.maybe("sender", note.sender(), Subjects.REFERENCES);
    walker.maybe("signatory", note.signatory(), Subjects.REFERENCES);
    walker.maybe("addressee", note.addressee(), ValueWays::office);
    ValueWays.source(note.provenance(), walker);
  }

  private static void speaker(Speaker speaker, List<DateInterval> when, Walker walker) {
    walker.in("person", speaker.person(), Subjects.REFERENCES);
    walker.in("office", speaker.office(), ValueWays::office);
    ValueWays.code("basis", speaker.basis(), walker);
    ValueWays.parties("onBehalfOf", speaker.onBehalfOf(), when, walker);
    ValueWays.source(speaker.provenance(), walker);
  }

  private static void invitation(Invitation invitation, List<DateInterval> when, Walker walker) {
    walker.in(
        "invitee",
        invitation.invitee(),
        (invitee, here) -> ValueWays.participant(invitee, when, here));
    ValueWays.maybeCode("basis", invitation.basis(), walker);
    ValueWays.parties("onBehalfOf", invitation.onBehalfOf(), when, walker);
    ValueWays.source(invitation.provenance(), walker);
  }

  private static void question(GuidingQuestion question, Walker walker) {
    ValueWays.texts("text", question.text(), walker);
    walker.maybe("statement", question.statement(), Subjects.REFERENCES);
    ValueWays.source(question.provenance(), walker);
  }

  private static void vote(
      CouncilVote vote, List<DateInterval> when, Optional<PartialDate> day, Walker walker) {
    walker.in("tally", vote.tally(), (tally, here) -> ValueWays.tally(tally, when, here));
    ValueWays.symbol("result", vote.result(), day, walker);
    ValueWays.source(vote.provenance(), walker);
  }

  private static void outcome(Outcome outcome, Optional<PartialDate> day, Walker walker) {
    ValueWays.code("kind", outcome.kind(), walker);
    ValueWays.symbol("symbol", outcome.symbol(), day, walker);
  }
}
