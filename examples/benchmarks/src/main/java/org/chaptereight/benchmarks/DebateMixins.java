package org.chaptereight.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.YearMonth;
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
import org.chaptereight.debate.Outcome;
import org.chaptereight.debate.OutcomeKind;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.debate.Speaker;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.PersonId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The mixins of debates, one for each type and one for its builder. */
final class DebateMixins {

  private DebateMixins() {}

  @CanIgnoreReturnValue
  static JsonMapper.Builder addTo(JsonMapper.Builder mapper) {
    return mapper
        .addMixIn(AgendaItem.class, AgendaItemMixin.class)
        .addMixIn(AgendaItem.Builder.class, AgendaItemBuilderMixin.class)
        .addMixIn(ConceptNote.class, ConceptNoteMixin.class)
        .addMixIn(ConceptNote.Builder.class, ConceptNoteBuilderMixin.class)
        .addMixIn(Speaker.class, SpeakerMixin.class)
        .addMixIn(Speaker.Builder.class, SpeakerBuilderMixin.class)
        .addMixIn(Invitation.class, InvitationMixin.class)
        .addMixIn(Invitation.Builder.class, InvitationBuilderMixin.class)
        .addMixIn(GuidingQuestion.class, GuidingQuestionMixin.class)
        .addMixIn(GuidingQuestion.Builder.class, GuidingQuestionBuilderMixin.class)
        .addMixIn(DebateAgenda.class, DebateAgendaMixin.class)
        .addMixIn(DebateAgenda.Builder.class, DebateAgendaBuilderMixin.class)
        .addMixIn(Presidency.class, PresidencyMixin.class)
        .addMixIn(Outcome.class, OutcomeMixin.class);
  }

  @JsonDeserialize(builder = AgendaItem.Builder.class)
  @JsonPropertyOrder({"kind", "title", "subItem", "documents"})
  private interface AgendaItemMixin {
    @JsonProperty
    AgendaItemKind kind();

    @JsonProperty
    Optional<MultilingualText> title();

    @JsonProperty
    Optional<MultilingualText> subItem();

    @JsonProperty
    List<DocumentSymbol> documents();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface AgendaItemBuilderMixin {
    @JsonProperty
    AgendaItem.Builder kind(AgendaItemKind value);

    @JsonProperty
    AgendaItem.Builder title(MultilingualText value);

    @JsonProperty
    AgendaItem.Builder subItem(MultilingualText value);

    @JsonProperty
    AgendaItem.Builder documents(Iterable<? extends DocumentSymbol> value);
  }

  @JsonDeserialize(builder = ConceptNote.Builder.class)
  @JsonPropertyOrder({"symbol", "letter", "circulated", "sender", "originalLanguage", "provenance"})
  private interface ConceptNoteMixin {
    @JsonProperty
    Optional<DocumentSymbol> symbol();

    @JsonProperty
    Optional<PartialDate> letter();

    @JsonProperty
    Optional<PartialDate> circulated();

    @JsonProperty
    Optional<StateCode> sender();

    @JsonProperty
    Optional<LanguageTag> originalLanguage();

    @JsonProperty
    Optional<Provenance> provenance();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface ConceptNoteBuilderMixin {
    @JsonProperty
    ConceptNote.Builder symbol(DocumentSymbol value);

    @JsonProperty
    ConceptNote.Builder letter(PartialDate value);

    @JsonProperty
    ConceptNote.Builder circulated(PartialDate value);

    @JsonProperty
    ConceptNote.Builder sender(StateCode value);

    @JsonProperty
    ConceptNote.Builder originalLanguage(LanguageTag value);

    @JsonProperty
    ConceptNote.Builder provenance(Provenance value);
  }

  @JsonDeserialize(builder = Speaker.Builder.class)
  @JsonPropertyOrder({"person", "office", "basis", "provenance"})
  private interface SpeakerMixin {
    @JsonProperty
    PersonId person();

    @JsonProperty
    Office office();

    @JsonProperty
    ParticipationBasis basis();

    @JsonProperty
    Optional<Provenance> provenance();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface SpeakerBuilderMixin {
    @JsonProperty
    Speaker.Builder person(PersonId value);

    @JsonProperty
    Speaker.Builder office(Office value);

    @JsonProperty
    Speaker.Builder basis(ParticipationBasis value);

    @JsonProperty
    Speaker.Builder provenance(Provenance value);
  }

  @JsonDeserialize(builder = Invitation.Builder.class)
  @JsonPropertyOrder({"invitee", "basis", "provenance"})
  private interface InvitationMixin {
    @JsonProperty
    Invitee invitee();

    @JsonProperty
    Optional<ParticipationBasis> basis();

    @JsonProperty
    Optional<Provenance> provenance();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface InvitationBuilderMixin {
    @JsonProperty
    Invitation.Builder invitee(Invitee value);

    @JsonProperty
    Invitation.Builder basis(ParticipationBasis value);

    @JsonProperty
    Invitation.Builder provenance(Provenance value);
  }

  @JsonDeserialize(builder = GuidingQuestion.Builder.class)
  @JsonPropertyOrder({"text", "provenance"})
  private interface GuidingQuestionMixin {
    @JsonProperty
    MultilingualText text();

    @JsonProperty
    Optional<Provenance> provenance();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface GuidingQuestionBuilderMixin {
    @JsonProperty
    GuidingQuestion.Builder text(MultilingualText value);

    @JsonProperty
    GuidingQuestion.Builder provenance(Provenance value);
  }

  @JsonDeserialize(builder = DebateAgenda.Builder.class)
  @JsonPropertyOrder({
    "id",
    "theme",
    "format",
    "date",
    "meeting",
    "record",
    "convener",
    "presidency",
    "signatureEvent",
    "items",
    "conceptNote",
    "subjects",
    "speakers",
    "invitations",
    "questions",
    "expectedResult",
    "outcome",
    "provenance"
  })
  private interface DebateAgendaMixin {
    @JsonProperty
    DebateId id();

    @JsonProperty
    MultilingualText theme();

    @JsonProperty
    MeetingFormat format();

    @JsonProperty
    PartialDate date();

    @JsonProperty
    OptionalInt meeting();

    @JsonProperty
    Optional<DocumentSymbol> record();

    @JsonProperty
    Optional<StateCode> convener();

    @JsonProperty
    Optional<Presidency> presidency();

    @JsonProperty("signatureEvent")
    @JsonInclude(Include.NON_DEFAULT)
    boolean isSignatureEvent();

    @JsonProperty
    List<AgendaItem> items();

    @JsonProperty
    Optional<ConceptNote> conceptNote();

    @JsonProperty
    List<OrganizationId> subjects();

    @JsonProperty
    List<Speaker> speakers();

    @JsonProperty
    List<Invitation> invitations();

    @JsonProperty
    List<GuidingQuestion> questions();

    @JsonProperty
    Optional<MultilingualText> expectedResult();

    @JsonProperty
    Optional<Outcome> outcome();

    @JsonProperty
    Optional<Provenance> provenance();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface DebateAgendaBuilderMixin {
    @JsonProperty
    DebateAgenda.Builder id(DebateId value);

    @JsonProperty
    DebateAgenda.Builder theme(MultilingualText value);

    @JsonProperty
    DebateAgenda.Builder format(MeetingFormat value);

    @JsonProperty
    DebateAgenda.Builder date(PartialDate value);

    @JsonProperty
    DebateAgenda.Builder meeting(int value);

    @JsonProperty
    DebateAgenda.Builder record(DocumentSymbol value);

    @JsonProperty
    DebateAgenda.Builder convener(StateCode value);

    @JsonProperty
    DebateAgenda.Builder presidency(Presidency value);

    @JsonProperty("signatureEvent")
    DebateAgenda.Builder isSignatureEvent(boolean value);

    @JsonProperty
    DebateAgenda.Builder items(Iterable<? extends AgendaItem> value);

    @JsonProperty
    DebateAgenda.Builder conceptNote(ConceptNote value);

    @JsonProperty
    DebateAgenda.Builder subjects(Iterable<? extends OrganizationId> value);

    @JsonProperty
    DebateAgenda.Builder speakers(Iterable<? extends Speaker> value);

    @JsonProperty
    DebateAgenda.Builder invitations(Iterable<? extends Invitation> value);

    @JsonProperty
    DebateAgenda.Builder questions(Iterable<? extends GuidingQuestion> value);

    @JsonProperty
    DebateAgenda.Builder expectedResult(MultilingualText value);

    @JsonProperty
    DebateAgenda.Builder outcome(Outcome value);

    @JsonProperty
    DebateAgenda.Builder provenance(Provenance value);
  }

  @JsonPropertyOrder({"state", "month"})
  private abstract static class PresidencyMixin {
    @JsonProperty
    abstract StateCode state();

    @JsonProperty
    abstract YearMonth month();

    @JsonCreator
    static Presidency of(
        @JsonProperty("state") StateCode state, @JsonProperty("month") YearMonth month) {
      return Presidency.of(state, month);
    }
  }

  @JsonPropertyOrder({"kind", "symbol"})
  private abstract static class OutcomeMixin {
    @JsonProperty
    abstract OutcomeKind kind();

    @JsonProperty
    abstract Optional<DocumentSymbol> symbol();

    @JsonCreator
    static Outcome of(
        @JsonProperty("kind") OutcomeKind kind,
        @JsonProperty("symbol") Optional<DocumentSymbol> symbol) {
      return Outcome.of(kind, symbol);
    }
  }
}
