package org.chaptereight.json.table;

import static org.chaptereight.json.table.Organizations.OFFICE;
import static org.chaptereight.json.table.Organizations.ORGANIZATION_ID;
import static org.chaptereight.json.table.Organizations.PERSON_ID;
import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.LANGUAGE;
import static org.chaptereight.json.table.Values.MONTH;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.table.Values.STATE;
import static org.chaptereight.json.table.Values.SYMBOL;
import static org.chaptereight.json.table.Values.code;
import static org.chaptereight.json.wire.ChoiceWire.choice;
import static org.chaptereight.json.wire.ChoiceWire.option;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;
import static org.chaptereight.json.wire.Pairs.pair;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.chaptereight.json.wire.Pairs.Part;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;

/** Debates and what they are made of. */
final class Debates {

  private static final Wire<Presidency> PRESIDENCY =
      pair(
          "Presidency",
          new Part<>("state", STATE, Presidency::state),
          new Part<>("month", MONTH, Presidency::month),
          Presidency::of);

  private static final Wire<AgendaItem> ITEM =
      object(
          "AgendaItem",
          AgendaItem::builder,
          AgendaItem.Builder::build,
          required(
              "kind",
              code("a kind of agenda item", AgendaItemKind::of),
              AgendaItem::kind,
              AgendaItem.Builder::kind),
          optional("title", MULTILINGUAL, AgendaItem::title, AgendaItem.Builder::title),
          optional("subItem", MULTILINGUAL, AgendaItem::subItem, AgendaItem.Builder::subItem),
          list("documents", SYMBOL, AgendaItem::documents, AgendaItem.Builder::addDocument));

  private static final Wire<ConceptNote> CONCEPT_NOTE =
      object(
          "ConceptNote",
          ConceptNote::builder,
          ConceptNote.Builder::build,
          optional("symbol", SYMBOL, ConceptNote::symbol, ConceptNote.Builder::symbol),
          optional("letter", DATE, ConceptNote::letter, ConceptNote.Builder::letter),
          optional("circulated", DATE, ConceptNote::circulated, ConceptNote.Builder::circulated),
          optional("sender", STATE, ConceptNote::sender, ConceptNote.Builder::sender),
          optional(
              "originalLanguage",
              LANGUAGE,
              ConceptNote::originalLanguage,
              ConceptNote.Builder::originalLanguage),
          optional(
              "provenance", PROVENANCE, ConceptNote::provenance, ConceptNote.Builder::provenance));

  private static final Wire<ParticipationBasis> BASIS =
      code("a basis of participation", ParticipationBasis::of);

  private static final Wire<Speaker> SPEAKER =
      object(
          "Speaker",
          Speaker::builder,
          Speaker.Builder::build,
          required("person", PERSON_ID, Speaker::person, Speaker.Builder::person),
          required("office", OFFICE, Speaker::office, Speaker.Builder::office),
          required("basis", BASIS, Speaker::basis, Speaker.Builder::basis),
          optional("provenance", PROVENANCE, Speaker::provenance, Speaker.Builder::provenance));

  private static final Wire<Invitee> INVITEE =
      choice(
          "an invitee",
          option(
              "state",
              STATE,
              state -> Invitee.of(Party.of(state)),
              (Invitee invitee) -> state(invitee)),
          option(
              "organization",
              ORGANIZATION_ID,
              organization -> Invitee.of(Party.of(organization)),
              (Invitee invitee) -> organization(invitee)),
          option("person", PERSON_ID, Invitee::of, Invitee::asPerson),
          option(
              "membersOf",
              Wires.list(ORGANIZATION_ID),
              Invitee::membersOf,
              (Invitee invitee) -> membersOf(invitee)),
          option("openSet", code("an open set", OpenSet::of), Invitee::of, Invitee::asOpenSet));

  private static final Wire<Invitation> INVITATION =
      object(
          "Invitation",
          Invitation::builder,
          Invitation.Builder::build,
          required("invitee", INVITEE, Invitation::invitee, Invitation.Builder::invitee),
          optional("basis", BASIS, Invitation::basis, Invitation.Builder::basis),
          optional(
              "provenance", PROVENANCE, Invitation::provenance, Invitation.Builder::provenance));

  private static final Wire<GuidingQuestion> QUESTION =
      object(
          "GuidingQuestion",
          GuidingQuestion::builder,
          GuidingQuestion.Builder::build,
          required("text", MULTILINGUAL, GuidingQuestion::text, GuidingQuestion.Builder::text),
          optional(
              "provenance",
              PROVENANCE,
              GuidingQuestion::provenance,
              GuidingQuestion.Builder::provenance));

  private static final Wire<Outcome> OUTCOME =
      pair(
          "Outcome",
          new Part<>("kind", code("a kind of outcome", OutcomeKind::of), Outcome::kind),
          "symbol",
          SYMBOL,
          Outcome::symbol,
          Outcome::of);

  static final Wire<DebateAgenda> DEBATE =
      object(
          "DebateAgenda",
          DebateAgenda::builder,
          DebateAgenda.Builder::build,
          required(
              "id",
              code("the id of a debate", DebateId::of),
              DebateAgenda::id,
              DebateAgenda.Builder::id),
          required("theme", MULTILINGUAL, DebateAgenda::theme, DebateAgenda.Builder::theme),
          required(
              "format",
              code("a format", MeetingFormat::of),
              DebateAgenda::format,
              DebateAgenda.Builder::format),
          required("date", DATE, DebateAgenda::date, DebateAgenda.Builder::date),
          optional("meeting", Wires.integer(), Debates::meeting, DebateAgenda.Builder::meeting),
          optional("record", SYMBOL, DebateAgenda::record, DebateAgenda.Builder::record),
          optional("convener", STATE, DebateAgenda::convener, DebateAgenda.Builder::convener),
          optional(
              "presidency", PRESIDENCY, DebateAgenda::presidency, DebateAgenda.Builder::presidency),
          optional(
              "signatureEvent",
              Wires.bool(),
              Debates::signatureEvent,
              DebateAgenda.Builder::isSignatureEvent),
          list("items", ITEM, DebateAgenda::items, DebateAgenda.Builder::addItem),
          optional(
              "conceptNote",
              CONCEPT_NOTE,
              DebateAgenda::conceptNote,
              DebateAgenda.Builder::conceptNote),
          list(
              "subjects",
              ORGANIZATION_ID,
              DebateAgenda::subjects,
              DebateAgenda.Builder::addSubject),
          list("speakers", SPEAKER, DebateAgenda::speakers, DebateAgenda.Builder::addSpeaker),
          list(
              "invitations",
              INVITATION,
              DebateAgenda::invitations,
              DebateAgenda.Builder::addInvitation),
          list("questions", QUESTION, DebateAgenda::questions, DebateAgenda.Builder::addQuestion),
          optional(
              "expectedResult",
              MULTILINGUAL,
              DebateAgenda::expectedResult,
              DebateAgenda.Builder::expectedResult),
          optional("outcome", OUTCOME, DebateAgenda::outcome, DebateAgenda.Builder::outcome),
          optional(
              "provenance",
              PROVENANCE,
              DebateAgenda::provenance,
              DebateAgenda.Builder::provenance));

  private Debates() {}

  private static Optional<StateCode> state(Invitee invitee) {
    return invitee.asParty().flatMap(Party::asState);
  }

  private static Optional<OrganizationId> organization(Invitee invitee) {
    return invitee.asParty().flatMap(Party::asOrganization);
  }

  private static Optional<List<OrganizationId>> membersOf(Invitee invitee) {
    return Optional.of(invitee.asMembersOf()).filter(organizations -> !organizations.isEmpty());
  }

  private static Optional<Integer> meeting(DebateAgenda debate) {
    OptionalInt meeting = debate.meeting();
    return meeting.isPresent() ? Optional.of(meeting.getAsInt()) : Optional.empty();
  }

  /** Written only if it is true. */
  private static Optional<Boolean> signatureEvent(DebateAgenda debate) {
    return debate.isSignatureEvent() ? Optional.of(true) : Optional.empty();
  }
}
