package org.chaptereight.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.state.State;
import org.chaptereight.time.DateInterval;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.VoteTally;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes dossiers by Jackson databind, in the same format as ours.
 *
 * <p>Databind learns the types from a {@link ValueIntrospector}, codes and dates from {@link
 * Scalars}, and from the mixins here what neither can tell: the version of the format, the one
 * default that is no {@code false}, and how a choice is written.
 */
final class Databind {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new ValueIntrospector())
          .changeDefaultVisibility(visibility -> visibility.with(Visibility.NONE))
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(Include.NON_EMPTY))
          .addModule(Scalars.module())
          .addMixIn(Dossier.class, DossierMixin.class)
          .addMixIn(Dossier.Builder.class, DossierBuilderMixin.class)
          .addMixIn(State.class, StateMixin.class)
          .addMixIn(LegalInstrument.class, LegalInstrumentMixin.class)
          .addMixIn(Treaty.class, TreatyMixin.class)
          .addMixIn(NonTreatyInstrument.class, NonTreatyMixin.class)
          .addMixIn(OrganAct.class, ActMixin.class)
          .addMixIn(VoteTally.class, VoteTallyMixin.class)
          .addMixIn(VoteTally.Counted.class, CountedMixin.class)
          .addMixIn(VoteTally.Recorded.class, RecordedMixin.class)
          .build();

  private static final ObjectReader READER = MAPPER.readerFor(Dossier.class);
  private static final ObjectWriter WRITER =
      MAPPER.writerFor(Dossier.class).withAttribute("chapterEight", "1.0");

  private Databind() {}

  static Dossier read(byte[] document) {
    return READER.readValue(document);
  }

  static byte[] write(Dossier dossier) {
    return WRITER.writeValueAsBytes(dossier);
  }

  @JsonAppend(prepend = true, attrs = @JsonAppend.Attr("chapterEight"))
  private interface DossierMixin {}

  @JsonIgnoreProperties("chapterEight")
  private interface DossierBuilderMixin {}

  private interface StateMixin {

    @JsonProperty
    @JsonInclude(value = Include.CUSTOM, valueFilter = Ongoing.class)
    DateInterval existence();
  }

  /** Equals the period that is left out, which is how databind wants to be told. */
  private static final class Ongoing {

    @Override
    public boolean equals(@Nullable Object other) {
      return DateInterval.ongoing().equals(other);
    }

    @Override
    public int hashCode() {
      return DateInterval.ongoing().hashCode();
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  @JsonSubTypes({
    @JsonSubTypes.Type(Treaty.class),
    @JsonSubTypes.Type(NonTreatyInstrument.class),
    @JsonSubTypes.Type(OrganAct.class)
  })
  private interface LegalInstrumentMixin {}

  @JsonTypeName("treaty")
  private interface TreatyMixin {}

  @JsonTypeName("nonTreaty")
  private interface NonTreatyMixin {}

  @JsonTypeName("act")
  private interface ActMixin {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  @JsonSubTypes({
    @JsonSubTypes.Type(VoteTally.Counted.class),
    @JsonSubTypes.Type(VoteTally.Recorded.class)
  })
  private interface VoteTallyMixin {}

  @JsonTypeName("counts")
  private interface CountedMixin {}

  @JsonTypeName("ballots")
  private record RecordedMixin(List<Ballot> ballots) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    RecordedMixin {}

    @Override
    @JsonValue
    public List<Ballot> ballots() {
      return ballots;
    }
  }
}
