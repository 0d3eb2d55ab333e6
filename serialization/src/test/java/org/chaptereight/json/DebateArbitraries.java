package org.chaptereight.json;

import static org.chaptereight.json.CouncilArbitraries.presidency;
import static org.chaptereight.json.CouncilArbitraries.tally;
import static org.chaptereight.json.PartyArbitraries.office;
import static org.chaptereight.json.PartyArbitraries.organizationId;
import static org.chaptereight.json.PartyArbitraries.participant;
import static org.chaptereight.json.PartyArbitraries.party;
import static org.chaptereight.json.ValueArbitraries.areaCode;
import static org.chaptereight.json.ValueArbitraries.code;
import static org.chaptereight.json.ValueArbitraries.date;
import static org.chaptereight.json.ValueArbitraries.document;
import static org.chaptereight.json.ValueArbitraries.externalId;
import static org.chaptereight.json.ValueArbitraries.few;
import static org.chaptereight.json.ValueArbitraries.id;
import static org.chaptereight.json.ValueArbitraries.language;
import static org.chaptereight.json.ValueArbitraries.maybe;
import static org.chaptereight.json.ValueArbitraries.number;
import static org.chaptereight.json.ValueArbitraries.printedDate;
import static org.chaptereight.json.ValueArbitraries.provenance;
import static org.chaptereight.json.ValueArbitraries.stateCode;
import static org.chaptereight.json.ValueArbitraries.symbol;
import static org.chaptereight.json.ValueArbitraries.text;
import static org.chaptereight.json.ValueArbitraries.trueOrFalse;
import static org.chaptereight.json.ValueArbitraries.words;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.debate.GuidingQuestion;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.Outcome;
import org.chaptereight.debate.OutcomeKind;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.debate.ProvisionalAgenda;
import org.chaptereight.debate.Resumption;
import org.chaptereight.debate.Speaker;
import org.chaptereight.debate.SubItem;
import org.chaptereight.organization.PersonId;

/** Debates. */
final class DebateArbitraries {

  private DebateArbitraries() {}

  static Arbitrary<DebateAgenda> debate() {
    return Builders.withBuilder(DebateAgenda::builder)
        .use(id().map(DebateId::of))
        .in(DebateAgenda.Builder::id)
        .use(text())
        .in(DebateAgenda.Builder::theme)
        .use(code(MeetingFormat::of, "DEBATE", "FIRESIDE_CHAT"))
        .in(DebateAgenda.Builder::format)
        .use(date())
        .in(DebateAgenda.Builder::date)
        .use(number())
        .in(DebateAgenda.Builder::meeting)
        .use(maybe(symbol()))
        .in(DebateAgenda.Builder::record)
        .use(maybe(stateCode()))
        .in(DebateAgenda.Builder::convener)
        .use(maybe(presidency()))
        .in(DebateAgenda.Builder::presidency)
        .use(trueOrFalse())
        .in(DebateAgenda.Builder::isSignatureEvent)
        .use(few(resumption()))
        .in(DebateAgenda.Builder::resumptions)
        .use(maybe(provisionalAgenda()))
        .in(DebateAgenda.Builder::provisionalAgenda)
        .use(few(item()))
        .in(DebateAgenda.Builder::items)
        .use(maybe(conceptNote()))
        .in(DebateAgenda.Builder::conceptNote)
        .use(few(organizationId()))
        .in(DebateAgenda.Builder::subjects)
        .use(few(areaCode()))
        .in(DebateAgenda.Builder::areas)
        .use(few(speaker()))
        .in(DebateAgenda.Builder::speakers)
        .use(few(invitation()))
        .in(DebateAgenda.Builder::invitations)
        .use(few(question()))
        .in(DebateAgenda.Builder::questions)
        .use(maybe(text()))
        .in(DebateAgenda.Builder::expectedResult)
        .use(maybe(id().map(StatementId::of)))
        .in(DebateAgenda.Builder::expectation)
        .use(few(vote()))
        .in(DebateAgenda.Builder::votes)
        .use(few(outcome()))
        .in(DebateAgenda.Builder::outcomes)
        .use(few(externalId()))
        .in(DebateAgenda.Builder::externalIds)
        .use(provenance())
        .in(DebateAgenda.Builder::provenance)
        .build(DebateAgenda.Builder::build);
  }

  private static Arbitrary<Resumption> resumption() {
    return Builders.withBuilder(Resumption::builder)
        .use(Arbitraries.integers().between(1, 99))
        .in(Resumption.Builder::number)
        .use(maybe(date()))
        .in(Resumption.Builder::date)
        .use(maybe(symbol()))
        .in(Resumption.Builder::record)
        .build(Resumption.Builder::build);
  }

  private static Arbitrary<ProvisionalAgenda> provisionalAgenda() {
    return Builders.withBuilder(ProvisionalAgenda::builder)
        .use(maybe(symbol()))
        .in(ProvisionalAgenda.Builder::symbol)
        .use(maybe(date()))
        .in(ProvisionalAgenda.Builder::communicated)
        .use(trueOrFalse())
        .in(ProvisionalAgenda.Builder::isUrgent)
        .use(few(item()))
        .in(ProvisionalAgenda.Builder::items)
        .build(ProvisionalAgenda.Builder::build);
  }

  private static Arbitrary<AgendaItem> item() {
    return Builders.withBuilder(AgendaItem::builder)
        .use(code(AgendaItemKind::of, "SUBSTANTIVE", "SONG"))
        .in(AgendaItem.Builder::kind)
        .use(maybe(text()))
        .in(AgendaItem.Builder::title)
        .use(few(subItem()))
        .in(AgendaItem.Builder::subItems)
        .use(few(document()))
        .in(AgendaItem.Builder::documents)
        .use(few(stateCode()))
        .in(AgendaItem.Builder::directlyConnected)
        .use(maybe(stateCode()))
        .in(AgendaItem.Builder::presider)
        .build(AgendaItem.Builder::build);
  }

  private static Arbitrary<SubItem> subItem() {
    return Builders.withBuilder(SubItem::builder)
        .use(maybe(words()))
        .in(SubItem.Builder::letter)
        .use(text())
        .in(SubItem.Builder::title)
        .use(few(document()))
        .in(SubItem.Builder::documents)
        .build(SubItem.Builder::build);
  }

  private static Arbitrary<ConceptNote> conceptNote() {
    return Builders.withBuilder(ConceptNote::builder)
        .use(maybe(text()))
        .in(ConceptNote.Builder::title)
        .use(maybe(symbol()))
        .in(ConceptNote.Builder::symbol)
        .use(maybe(date()))
        .in(ConceptNote.Builder::letter)
        .use(maybe(date()))
        .in(ConceptNote.Builder::circulated)
        .use(maybe(stateCode()))
        .in(ConceptNote.Builder::sender)
        .use(maybe(id().map(PersonId::of)))
        .in(ConceptNote.Builder::signatory)
        .use(maybe(office()))
        .in(ConceptNote.Builder::addressee)
        .use(maybe(printedDate()))
        .in(ConceptNote.Builder::debateDate)
        .use(maybe(language()))
        .in(ConceptNote.Builder::originalLanguage)
        .use(provenance())
        .in(ConceptNote.Builder::provenance)
        .build(ConceptNote.Builder::build);
  }

  private static Arbitrary<Speaker> speaker() {
    return Builders.withBuilder(Speaker::builder)
        .use(id().map(PersonId::of))
        .in(Speaker.Builder::person)
        .use(office())
        .in(Speaker.Builder::office)
        .use(code(ParticipationBasis::of, "RULE_37", "RULE_99"))
        .in(Speaker.Builder::basis)
        .use(few(party()))
        .in(Speaker.Builder::onBehalfOf)
        .use(provenance())
        .in(Speaker.Builder::provenance)
        .build(Speaker.Builder::build);
  }

  private static Arbitrary<Invitation> invitation() {
    return Builders.withBuilder(Invitation::builder)
        .use(participant())
        .in(Invitation.Builder::invitee)
        .use(maybe(code(ParticipationBasis::of, "RULE_37", "RULE_99")))
        .in(Invitation.Builder::basis)
        .use(few(party()))
        .in(Invitation.Builder::onBehalfOf)
        .use(provenance())
        .in(Invitation.Builder::provenance)
        .build(Invitation.Builder::build);
  }

  private static Arbitrary<GuidingQuestion> question() {
    return Builders.withBuilder(GuidingQuestion::builder)
        .use(text())
        .in(GuidingQuestion.Builder::text)
        .use(maybe(id().map(StatementId::of)))
        .in(GuidingQuestion.Builder::statement)
        .use(provenance())
        .in(GuidingQuestion.Builder::provenance)
        .build(GuidingQuestion.Builder::build);
  }

  private static Arbitrary<CouncilVote> vote() {
    return Builders.withBuilder(CouncilVote::builder)
        .use(maybe(symbol()))
        .in(CouncilVote.Builder::draft)
        .use(trueOrFalse())
        .in(CouncilVote.Builder::isProcedural)
        .use(tally())
        .in(CouncilVote.Builder::tally)
        .use(trueOrFalse())
        .in(CouncilVote.Builder::isAdopted)
        .use(maybe(symbol()))
        .in(CouncilVote.Builder::result)
        .use(provenance())
        .in(CouncilVote.Builder::provenance)
        .build(CouncilVote.Builder::build);
  }

  private static Arbitrary<Outcome> outcome() {
    return Combinators.combine(code(OutcomeKind::of, "NONE", "HANDSHAKE"), maybe(symbol()))
        .as(Outcome::of);
  }
}
