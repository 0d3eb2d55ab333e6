package org.chaptereight.benchmarks;

import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.cooperation.ActivityId;
import org.chaptereight.cooperation.CooperationId;
import org.chaptereight.cooperation.EnforcementKind;
import org.chaptereight.cooperation.Frequency;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.Quality;
import org.chaptereight.cooperation.ReferralId;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.cooperation.StatementKind;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.DebateId;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.OutcomeKind;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.instrument.Cadence;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.RegistrationKind;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.instrument.TreatyActionKind;
import org.chaptereight.mandate.MandateCondition;
import org.chaptereight.mandate.MandateId;
import org.chaptereight.organization.ExitKind;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OpenSet;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.PersonId;
import org.chaptereight.provenance.IdentifierScheme;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.SuccessionKind;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.PrintedDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** The values that databind cannot make by itself: codes, dates, texts and choices. */
final class Scalars {

  private Scalars() {}

  static SimpleModule module() {
    SimpleModule module = new SimpleModule("chaptereight-scalars");
    add(module, ActivityId.class, ActivityId::of);
    add(module, ReferralId.class, ReferralId::of);
    add(module, AgendaItemKind.class, AgendaItemKind::of);
    add(module, AreaCode.class, AreaCode::of);
    add(module, Cadence.class, Cadence::of);
    add(module, CooperationId.class, CooperationId::of);
    add(module, DebateId.class, DebateId::of);
    add(module, DocumentSymbol.class, DocumentSymbol::of);
    add(module, DossierId.class, DossierId::of);
    add(module, EnforcementKind.class, EnforcementKind::of);
    add(module, ExitKind.class, ExitKind::of);
    add(module, Frequency.class, Frequency::of);
    add(module, IdentifierScheme.class, IdentifierScheme::of);
    add(module, InstrumentId.class, InstrumentId::of);
    add(module, InstrumentKind.class, InstrumentKind::of);
    add(module, InstrumentSetId.class, InstrumentSetId::of);
    add(module, LanguageTag.class, LanguageTag::of);
    add(module, MandateCondition.class, MandateCondition::of);
    add(module, MandateId.class, MandateId::of);
    add(module, MeetingFormat.class, MeetingFormat::of);
    add(module, MembershipStatus.class, MembershipStatus::of);
    add(module, Modality.class, Modality::of);
    add(module, OfficeKind.class, OfficeKind::of);
    add(module, OpenSet.class, OpenSet::of);
    add(module, OrganizationId.class, OrganizationId::of);
    add(module, OrganizationKind.class, OrganizationKind::of);
    add(module, OutcomeKind.class, OutcomeKind::of);
    add(module, ParticipationBasis.class, ParticipationBasis::of);
    add(module, PersonId.class, PersonId::of);
    add(module, Quality.class, Quality::of);
    add(module, RegionId.class, RegionId::of);
    add(module, RegistrationKind.class, RegistrationKind::of);
    add(module, SeriesId.class, SeriesId::of);
    add(module, StateCode.class, StateCode::of);
    add(module, StatementId.class, StatementId::of);
    add(module, StatementKind.class, StatementKind::of);
    add(module, SuccessionKind.class, SuccessionKind::of);
    add(module, TreatyActionKind.class, TreatyActionKind::of);
    add(module, PartialDate.class, PartialDate::parse);
    add(module, Period.class, Period::parse);
    add(module, PrintedDate.class, PrintedDate::parse);
    add(module, YearMonth.class, YearMonth::parse);
    module.addSerializer(MultilingualText.class, new TextWriter());
    module.addDeserializer(MultilingualText.class, new TextReader());
    module.addSerializer(DateInterval.class, new IntervalWriter());
    module.addDeserializer(DateInterval.class, new IntervalReader());
    module.addSerializer(Party.class, new PartyWriter());
    module.addDeserializer(Party.class, new PartyReader());
    module.addSerializer(Participant.class, new ParticipantWriter());
    module.addDeserializer(Participant.class, new ParticipantReader());
    return module;
  }

  private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
    module.addSerializer(type, new ToStringSerializer(type));
    module.addDeserializer(type, new Parsed<>(type, parse));
  }

  private static final class Parsed<T> extends StdDeserializer<T> {
    private final transient Function<String, T> parse;

    Parsed(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      return parse.apply(parser.getString());
    }
  }

  private static final class TextWriter extends StdSerializer<MultilingualText> {
    TextWriter() {
      super(MultilingualText.class);
    }

    @Override
    public void serialize(
        MultilingualText text, JsonGenerator generator, SerializationContext context) {
      generator.writeStartObject();
      text.forEach((language, words) -> generator.writeStringProperty(language.toString(), words));
      generator.writeEndObject();
    }
  }

  private static final class TextReader extends StdDeserializer<MultilingualText> {
    TextReader() {
      super(MultilingualText.class);
    }

    @Override
    public MultilingualText deserialize(JsonParser parser, DeserializationContext context) {
      MultilingualText.Builder text = MultilingualText.builder();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        text.put(LanguageTag.of(name), parser.getString());
      }
      return text.build();
    }
  }

  private static final class IntervalWriter extends StdSerializer<DateInterval> {
    IntervalWriter() {
      super(DateInterval.class);
    }

    @Override
    public void serialize(
        DateInterval interval, JsonGenerator generator, SerializationContext context) {
      generator.writeStartObject();
      generator.writeStringProperty(
          "from", interval.start().map(PartialDate::toString).orElse("unknown"));
      switch (interval.ending()) {
        case DATED -> generator.writeStringProperty("to", interval.end().orElseThrow().toString());
        case PAST -> generator.writeStringProperty("to", "past");
        case UNKNOWN -> generator.writeStringProperty("to", "unknown");
        case NONE -> {}
      }
      generator.writeEndObject();
    }
  }

  private static final class IntervalReader extends StdDeserializer<DateInterval> {
    IntervalReader() {
      super(DateInterval.class);
    }

    @Override
    public DateInterval deserialize(JsonParser parser, DeserializationContext context) {
      String from = "";
      String to = "..";
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        if (name.equals("from")) {
          from = parser.getString().equals("unknown") ? "" : parser.getString();
        } else {
          to =
              switch (parser.getString()) {
                case "past" -> "";
                case "unknown" -> "?";
                default -> parser.getString();
              };
        }
      }
      return DateInterval.parse(from + "/" + to);
    }
  }

  private static final class PartyWriter extends StdSerializer<Party> {
    PartyWriter() {
      super(Party.class);
    }

    @Override
    public void serialize(Party party, JsonGenerator generator, SerializationContext context) {
      generator.writeStartObject();
      generator.writeStringProperty(
          party.asState().isPresent() ? "state" : "organization", party.toString());
      generator.writeEndObject();
    }
  }

  private static final class PartyReader extends StdDeserializer<Party> {
    PartyReader() {
      super(Party.class);
    }

    @Override
    public Party deserialize(JsonParser parser, DeserializationContext context) {
      boolean state = "state".equals(parser.nextName());
      parser.nextToken();
      Party party =
          state
              ? Party.of(StateCode.of(parser.getString()))
              : Party.of(OrganizationId.of(parser.getString()));
      parser.nextToken();
      return party;
    }
  }

  private static final class ParticipantWriter extends StdSerializer<Participant> {
    ParticipantWriter() {
      super(Participant.class);
    }

    @Override
    public void serialize(
        Participant participant, JsonGenerator generator, SerializationContext context) {
      generator.writeStartObject();
      participant
          .asParty()
          .ifPresent(
              party ->
                  generator.writeStringProperty(
                      party.asState().isPresent() ? "state" : "organization", party.toString()));
      participant
          .asPerson()
          .ifPresent(person -> generator.writeStringProperty("person", person.toString()));
      participant
          .asOpenSet()
          .ifPresent(set -> generator.writeStringProperty("openSet", set.toString()));
      if (!participant.asMembersOf().isEmpty()) {
        generator.writeArrayPropertyStart("membersOf");
        participant.asMembersOf().forEach(id -> generator.writeString(id.toString()));
        generator.writeEndArray();
      }
      generator.writeEndObject();
    }
  }

  private static final class ParticipantReader extends StdDeserializer<Participant> {
    ParticipantReader() {
      super(Participant.class);
    }

    @Override
    public Participant deserialize(JsonParser parser, DeserializationContext context) {
      String kind = String.valueOf(parser.nextName());
      parser.nextToken();
      Participant participant =
          switch (kind) {
            case "state" -> Participant.of(Party.of(StateCode.of(parser.getString())));
            case "organization" -> Participant.of(Party.of(OrganizationId.of(parser.getString())));
            case "person" -> Participant.of(PersonId.of(parser.getString()));
            case "openSet" -> Participant.of(OpenSet.of(parser.getString()));
            default -> {
              List<OrganizationId> organizations = new ArrayList<>();
              while (parser.nextToken() != JsonToken.END_ARRAY) {
                organizations.add(OrganizationId.of(parser.getString()));
              }
              yield Participant.membersOf(organizations);
            }
          };
      parser.nextToken();
      return participant;
    }
  }
}
