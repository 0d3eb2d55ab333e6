package org.chaptereight.benchmarks;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Person;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The mixins of the dossier and of its builder. */
final class DossierMixins {

  private DossierMixins() {}

  @CanIgnoreReturnValue
  static JsonMapper.Builder addTo(JsonMapper.Builder mapper) {
    return mapper
        .addMixIn(Dossier.class, DossierMixin.class)
        .addMixIn(Dossier.Builder.class, DossierBuilderMixin.class);
  }

  @JsonDeserialize(builder = Dossier.Builder.class)
  @JsonPropertyOrder({
    "id",
    "title",
    "asOf",
    "organizations",
    "persons",
    "areas",
    "instruments",
    "mandates",
    "cooperation",
    "debates"
  })
  @JsonAppend(prepend = true, attrs = @JsonAppend.Attr("chapterEight"))
  private interface DossierMixin {
    @JsonProperty
    DossierId id();

    @JsonProperty
    Optional<MultilingualText> title();

    @JsonProperty
    PartialDate asOf();

    @JsonProperty
    List<Organization> organizations();

    @JsonProperty
    List<Person> persons();

    @JsonProperty
    List<CooperationArea> areas();

    @JsonProperty
    List<LegalInstrument> instruments();

    @JsonProperty
    List<Mandate> mandates();

    @JsonProperty
    List<CooperationLink> cooperation();

    @JsonProperty
    List<DebateAgenda> debates();
  }

  @JsonPOJOBuilder(withPrefix = "")
  @JsonIgnoreProperties("chapterEight")
  private interface DossierBuilderMixin {
    @JsonProperty
    Dossier.Builder id(DossierId value);

    @JsonProperty
    Dossier.Builder title(MultilingualText value);

    @JsonProperty
    Dossier.Builder asOf(PartialDate value);

    @JsonProperty
    Dossier.Builder organizations(Iterable<? extends Organization> value);

    @JsonProperty
    Dossier.Builder persons(Iterable<? extends Person> value);

    @JsonProperty
    Dossier.Builder areas(Iterable<? extends CooperationArea> value);

    @JsonProperty
    Dossier.Builder instruments(Iterable<? extends LegalInstrument> value);

    @JsonProperty
    Dossier.Builder mandates(Iterable<? extends Mandate> value);

    @JsonProperty
    Dossier.Builder cooperation(Iterable<? extends CooperationLink> value);

    @JsonProperty
    Dossier.Builder debates(Iterable<? extends DebateAgenda> value);
  }
}
