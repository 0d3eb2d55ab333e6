package org.chaptereight.json;

import static org.chaptereight.json.ValueArbitraries.date;
import static org.chaptereight.json.ValueArbitraries.few;
import static org.chaptereight.json.ValueArbitraries.id;
import static org.chaptereight.json.ValueArbitraries.language;
import static org.chaptereight.json.ValueArbitraries.office;
import static org.chaptereight.json.ValueArbitraries.organizationId;
import static org.chaptereight.json.ValueArbitraries.party;
import static org.chaptereight.json.ValueArbitraries.provenance;
import static org.chaptereight.json.ValueArbitraries.state;
import static org.chaptereight.json.ValueArbitraries.symbol;
import static org.chaptereight.json.ValueArbitraries.text;

import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chaptereight.council.Presidency;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.debate.GuidingQuestion;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.Invitee;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.OpenSet;
import org.chaptereight.debate.Outcome;
import org.chaptereight.debate.OutcomeKind;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.debate.Speaker;
import org.chaptereight.organization.PersonId;

/** Debates. */
final class DebateArbitraries {

  private DebateArbitraries() {}

  static Arbitrary<DebateAgenda> debate() {
    Arbitrary<DebateAgenda.Builder> head =
        Combinators.combine(
                id().map(DebateId::of),
                text(),
                Arbitraries.of("DEBATE", "FIRESIDE_CHAT").map(MeetingFormat::of),
                date(),
                Arbitraries.integers().greaterOrEqual(1).optional(),
                symbol().optional(),
                state().optional(),
                presidency().optional())
            .as(
                (id, theme, format, date, meeting, record, convener, presidency) -> {
                  DebateAgenda.Builder builder =
                      DebateAgenda.builder()
                          .id(id)
                          .theme(theme)
                          .format(format)
                          .date(date)
                          .record(record)
                          .convener(convener)
                          .presidency(presidency);
                  meeting.ifPresent(builder::meeting);
                  return builder;
                });
    Arbitrary<DebateAgenda.Builder> agenda =
        Combinators.combine(
                head,
                Arbitraries.of(true, false),
                few(item()),
                conceptNote().optional(),
                few(organizationId()),
                few(speaker()),
                few(invitation()))
            .as(
                (builder, signatureEvent, items, note, subjects, speakers, invitations) ->
                    builder
                        .isSignatureEvent(signatureEvent)
                        .items(items)
                        .conceptNote(note)
                        .subjects(subjects)
                        .speakers(speakers)
                        .invitations(invitations));
    return Combinators.combine(
            agenda, few(question()), text().optional(), outcome().optional(), provenance())
        .as(
            (builder, questions, expected, outcome, provenance) ->
                builder
                    .questions(questions)
                    .expectedResult(expected)
                    .outcome(outcome)
                    .provenance(provenance)
                    .build());
  }

  private static Arbitrary<Presidency> presidency() {
    return Combinators.combine(state(), Arbitraries.of(YearMonth.of(2016, 10), YearMonth.of(1, 1)))
        .as(Presidency::of);
  }

  private static Arbitrary<AgendaItem> item() {
    return Combinators.combine(
            Arbitraries.of("SUBSTANTIVE", "SONG").map(AgendaItemKind::of),
            text().optional(),
            text().optional(),
            few(symbol()))
        .as(
            (kind, title, subItem, documents) ->
                AgendaItem.builder()
                    .kind(kind)
                    .title(title)
                    .subItem(subItem)
                    .documents(documents)
                    .build());
  }

  private static Arbitrary<ConceptNote> conceptNote() {
    return Combinators.combine(
            symbol().optional(),
            date().optional(),
            date().optional(),
            state().optional(),
            language().optional(),
            provenance())
        .as(
            (symbol, letter, circulated, sender, language, provenance) ->
                ConceptNote.builder()
                    .symbol(symbol)
                    .letter(letter)
                    .circulated(circulated)
                    .sender(sender)
                    .originalLanguage(language)
                    .provenance(provenance)
                    .build());
  }

  private static Arbitrary<ParticipationBasis> participation() {
    return Arbitraries.of("RULE_37", "RULE_99").map(ParticipationBasis::of);
  }

  private static Arbitrary<Speaker> speaker() {
    return Combinators.combine(id().map(PersonId::of), office(), participation(), provenance())
        .as(
            (person, office, basis, provenance) ->
                Speaker.builder()
                    .person(person)
                    .office(office)
                    .basis(basis)
                    .provenance(provenance)
                    .build());
  }

  private static Arbitrary<Invitation> invitation() {
    Arbitrary<Invitee> invitee =
        Arbitraries.oneOf(
            party().map(Invitee::of),
            id().map(PersonId::of).map(Invitee::of),
            organizationId().list().ofMinSize(1).ofMaxSize(3).map(Invitee::membersOf),
            Arbitraries.of("OTHER_INTERESTED_STATES", "ALL_OF_US")
                .map(OpenSet::of)
                .map(Invitee::of));
    return Combinators.combine(invitee, participation().optional(), provenance())
        .as(
            (who, basis, provenance) ->
                Invitation.builder().invitee(who).basis(basis).provenance(provenance).build());
  }

  private static Arbitrary<GuidingQuestion> question() {
    return Combinators.combine(text(), provenance())
        .as(
            (text, provenance) ->
                GuidingQuestion.builder().text(text).provenance(provenance).build());
  }

  private static Arbitrary<Outcome> outcome() {
    return Combinators.combine(
            Arbitraries.of("NONE", "HANDSHAKE").map(OutcomeKind::of), symbol().optional())
        .as(Outcome::of);
  }
}
