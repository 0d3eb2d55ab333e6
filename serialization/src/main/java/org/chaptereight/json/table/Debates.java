package org.chaptereight.json.table;

import static org.chaptereight.json.table.Agendas.CONCEPT_NOTE;
import static org.chaptereight.json.table.Agendas.ITEM;
import static org.chaptereight.json.table.Agendas.PROVISIONAL_AGENDA;
import static org.chaptereight.json.table.Citations.EXTERNAL_ID;
import static org.chaptereight.json.table.Council.PRESIDENCY;
import static org.chaptereight.json.table.Ids.AREA_CODE;
import static org.chaptereight.json.table.Ids.DEBATE_ID;
import static org.chaptereight.json.table.Ids.ORGANIZATION_ID;
import static org.chaptereight.json.table.Ids.PERSON_ID;
import static org.chaptereight.json.table.Ids.STATEMENT_ID;
import static org.chaptereight.json.table.Ids.STATE_CODE;
import static org.chaptereight.json.table.Parties.OFFICE;
import static org.chaptereight.json.table.Parties.PARTICIPANT;
import static org.chaptereight.json.table.Parties.PARTY;
import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.table.Values.SYMBOL;
import static org.chaptereight.json.table.Vocabularies.MEETING_FORMAT;
import static org.chaptereight.json.table.Vocabularies.OUTCOME_KIND;
import static org.chaptereight.json.table.Vocabularies.PARTICIPATION_BASIS;
import static org.chaptereight.json.table.Votes.TALLY;
import static org.chaptereight.json.wire.Field.flag;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.number;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;
import static org.chaptereight.json.wire.Pairs.pair;

import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.GuidingQuestion;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.Outcome;
import org.chaptereight.debate.Resumption;
import org.chaptereight.debate.Speaker;
import org.chaptereight.json.wire.Pairs.Part;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;

/** Debates and what takes place in them. */
final class Debates {

  static final Wire<Resumption> RESUMPTION =
      object(
          "Resumption",
          Resumption::builder,
          Resumption.Builder::build,
          required("number", Wires.integer(), Resumption::number, Resumption.Builder::number),
          optional("date", DATE, Resumption::date, Resumption.Builder::date),
          optional("record", SYMBOL, Resumption::record, Resumption.Builder::record));

  static final Wire<Speaker> SPEAKER =
      object(
          "Speaker",
          Speaker::builder,
          Speaker.Builder::build,
          required("person", PERSON_ID, Speaker::person, Speaker.Builder::person),
          required("office", OFFICE, Speaker::office, Speaker.Builder::office),
          required("basis", PARTICIPATION_BASIS, Speaker::basis, Speaker.Builder::basis),
          list("onBehalfOf", PARTY, Speaker::onBehalfOf, Speaker.Builder::addOnBehalfOf),
          optional("provenance", PROVENANCE, Speaker::provenance, Speaker.Builder::provenance));

  static final Wire<Invitation> INVITATION =
      object(
          "Invitation",
          Invitation::builder,
          Invitation.Builder::build,
          required("invitee", PARTICIPANT, Invitation::invitee, Invitation.Builder::invitee),
          optional("basis", PARTICIPATION_BASIS, Invitation::basis, Invitation.Builder::basis),
          list("onBehalfOf", PARTY, Invitation::onBehalfOf, Invitation.Builder::addOnBehalfOf),
          optional(
              "provenance", PROVENANCE, Invitation::provenance, Invitation.Builder::provenance));

  static final Wire<GuidingQuestion> QUESTION =
      object(
          "GuidingQuestion",
          GuidingQuestion::builder,
          GuidingQuestion.Builder::build,
          required("text", MULTILINGUAL, GuidingQuestion::text, GuidingQuestion.Builder::text),
          optional(
              "statement",
              STATEMENT_ID,
              GuidingQuestion::statement,
              GuidingQuestion.Builder::statement),
          optional(
              "provenance",
              PROVENANCE,
              GuidingQuestion::provenance,
              GuidingQuestion.Builder::provenance));

  static final Wire<CouncilVote> VOTE =
      object(
          "CouncilVote",
          CouncilVote::builder,
          CouncilVote.Builder::build,
          optional("draft", SYMBOL, CouncilVote::draft, CouncilVote.Builder::draft),
          flag("procedural", CouncilVote::isProcedural, CouncilVote.Builder::isProcedural),
          required("tally", TALLY, CouncilVote::tally, CouncilVote.Builder::tally),
          required("adopted", Wires.bool(), CouncilVote::isAdopted, CouncilVote.Builder::isAdopted),
          optional("result", SYMBOL, CouncilVote::result, CouncilVote.Builder::result),
          optional(
              "provenance", PROVENANCE, CouncilVote::provenance, CouncilVote.Builder::provenance));

  static final Wire<Outcome> OUTCOME =
      pair(
          "Outcome",
          new Part<>("kind", OUTCOME_KIND, Outcome::kind),
          "symbol",
          SYMBOL,
          Outcome::symbol,
          Outcome::of);

  static final Wire<DebateAgenda> DEBATE =
      object(
          "DebateAgenda",
          DebateAgenda::builder,
          DebateAgenda.Builder::build,
          required("id", DEBATE_ID, DebateAgenda::id, DebateAgenda.Builder::id),
          required("theme", MULTILINGUAL, DebateAgenda::theme, DebateAgenda.Builder::theme),
          required("format", MEETING_FORMAT, DebateAgenda::format, DebateAgenda.Builder::format),
          required("date", DATE, DebateAgenda::date, DebateAgenda.Builder::date),
          number("meeting", DebateAgenda::meeting, DebateAgenda.Builder::meeting),
          optional("record", SYMBOL, DebateAgenda::record, DebateAgenda.Builder::record),
          optional("convener", STATE_CODE, DebateAgenda::convener, DebateAgenda.Builder::convener),
          optional(
              "presidency", PRESIDENCY, DebateAgenda::presidency, DebateAgenda.Builder::presidency),
          flag(
              "signatureEvent",
              DebateAgenda::isSignatureEvent,
              DebateAgenda.Builder::isSignatureEvent),
          list(
              "resumptions",
              RESUMPTION,
              DebateAgenda::resumptions,
              DebateAgenda.Builder::addResumption),
          optional(
              "provisionalAgenda",
              PROVISIONAL_AGENDA,
              DebateAgenda::provisionalAgenda,
              DebateAgenda.Builder::provisionalAgenda),
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
          list("areas", AREA_CODE, DebateAgenda::areas, DebateAgenda.Builder::addArea),
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
          optional(
              "expectation",
              STATEMENT_ID,
              DebateAgenda::expectation,
              DebateAgenda.Builder::expectation),
          list("votes", VOTE, DebateAgenda::votes, DebateAgenda.Builder::addVote),
          list("outcomes", OUTCOME, DebateAgenda::outcomes, DebateAgenda.Builder::addOutcome),
          list(
              "externalIds",
              EXTERNAL_ID,
              DebateAgenda::externalIds,
              DebateAgenda.Builder::addExternalId),
          optional(
              "provenance",
              PROVENANCE,
              DebateAgenda::provenance,
              DebateAgenda.Builder::provenance));

  private Debates() {}
}
