package org.chaptereight.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.cooperation.CooperationId;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.instrument.InstrumentId;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.InstrumentParty;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.Provision;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.mandate.MandateId;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mixins of areas, instruments, mandates and cooperation, one for each type and one for its
 * builder.
 */
final class InstrumentMixins {

  private InstrumentMixins() {}

  @CanIgnoreReturnValue
  static JsonMapper.Builder addTo(JsonMapper.Builder mapper) {
    return mapper
        .addMixIn(CooperationArea.class, CooperationAreaMixin.class)
        .addMixIn(CooperationArea.Builder.class, CooperationAreaBuilderMixin.class)
        .addMixIn(InstrumentParty.class, InstrumentPartyMixin.class)
        .addMixIn(InstrumentParty.Builder.class, InstrumentPartyBuilderMixin.class)
        .addMixIn(LegalInstrument.class, LegalInstrumentMixin.class)
        .addMixIn(LegalInstrument.Builder.class, LegalInstrumentBuilderMixin.class)
        .addMixIn(Mandate.class, MandateMixin.class)
        .addMixIn(Mandate.Builder.class, MandateBuilderMixin.class)
        .addMixIn(CooperationLink.class, CooperationLinkMixin.class)
        .addMixIn(CooperationLink.Builder.class, CooperationLinkBuilderMixin.class)
        .addMixIn(Provision.class, ProvisionMixin.class);
  }

  @JsonDeserialize(builder = CooperationArea.Builder.class)
  @JsonPropertyOrder({"code", "label", "parent", "scopeNote"})
  private interface CooperationAreaMixin {
    @JsonProperty
    AreaCode code();

    @JsonProperty
    MultilingualText label();

    @JsonProperty
    Optional<AreaCode> parent();

    @JsonProperty
    Optional<MultilingualText> scopeNote();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface CooperationAreaBuilderMixin {
    @JsonProperty
    CooperationArea.Builder code(AreaCode value);

    @JsonProperty
    CooperationArea.Builder label(MultilingualText value);

    @JsonProperty
    CooperationArea.Builder parent(AreaCode value);

    @JsonProperty
    CooperationArea.Builder scopeNote(MultilingualText value);
  }

  @JsonDeserialize(builder = InstrumentParty.Builder.class)
  @JsonPropertyOrder({"party", "signed", "bound", "provenance"})
  private interface InstrumentPartyMixin {
    @JsonProperty
    Party party();

    @JsonProperty
    Optional<PartialDate> signed();

    @JsonProperty
    Optional<DateInterval> bound();

    @JsonProperty
    Optional<Provenance> provenance();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface InstrumentPartyBuilderMixin {
    @JsonProperty
    InstrumentParty.Builder party(Party value);

    @JsonProperty
    InstrumentParty.Builder signed(PartialDate value);

    @JsonProperty
    InstrumentParty.Builder bound(DateInterval value);

    @JsonProperty
    InstrumentParty.Builder provenance(Provenance value);
  }

  @JsonDeserialize(builder = LegalInstrument.Builder.class)
  @JsonPropertyOrder({
    "id",
    "kind",
    "title",
    "symbol",
    "adopted",
    "signed",
    "inForce",
    "place",
    "parties",
    "basis",
    "provenance"
  })
  private interface LegalInstrumentMixin {
    @JsonProperty
    InstrumentId id();

    @JsonProperty
    InstrumentKind kind();

    @JsonProperty
    MultilingualText title();

    @JsonProperty
    Optional<DocumentSymbol> symbol();

    @JsonProperty
    Optional<PartialDate> adopted();

    @JsonProperty
    Optional<PartialDate> signed();

    @JsonProperty
    Optional<PartialDate> inForce();

    @JsonProperty
    Optional<MultilingualText> place();

    @JsonProperty
    List<InstrumentParty> parties();

    @JsonProperty
    List<Provision> basis();

    @JsonProperty
    Optional<Provenance> provenance();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface LegalInstrumentBuilderMixin {
    @JsonProperty
    LegalInstrument.Builder id(InstrumentId value);

    @JsonProperty
    LegalInstrument.Builder kind(InstrumentKind value);

    @JsonProperty
    LegalInstrument.Builder title(MultilingualText value);

    @JsonProperty
    LegalInstrument.Builder symbol(DocumentSymbol value);

    @JsonProperty
    LegalInstrument.Builder adopted(PartialDate value);

    @JsonProperty
    LegalInstrument.Builder signed(PartialDate value);

    @JsonProperty
    LegalInstrument.Builder inForce(PartialDate value);

    @JsonProperty
    LegalInstrument.Builder place(MultilingualText value);

    @JsonProperty
    LegalInstrument.Builder parties(Iterable<? extends InstrumentParty> value);

    @JsonProperty
    LegalInstrument.Builder basis(Iterable<? extends Provision> value);

    @JsonProperty
    LegalInstrument.Builder provenance(Provenance value);
  }

  @JsonDeserialize(builder = Mandate.Builder.class)
  @JsonPropertyOrder({"id", "holder", "areas", "basis", "during", "provenance"})
  private interface MandateMixin {
    @JsonProperty
    MandateId id();

    @JsonProperty
    OrganizationId holder();

    @JsonProperty
    List<AreaCode> areas();

    @JsonProperty
    List<Provision> basis();

    @JsonProperty
    Optional<DateInterval> during();

    @JsonProperty
    Optional<Provenance> provenance();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface MandateBuilderMixin {
    @JsonProperty
    Mandate.Builder id(MandateId value);

    @JsonProperty
    Mandate.Builder holder(OrganizationId value);

    @JsonProperty
    Mandate.Builder areas(Iterable<? extends AreaCode> value);

    @JsonProperty
    Mandate.Builder basis(Iterable<? extends Provision> value);

    @JsonProperty
    Mandate.Builder during(DateInterval value);

    @JsonProperty
    Mandate.Builder provenance(Provenance value);
  }

  @JsonDeserialize(builder = CooperationLink.Builder.class)
  @JsonPropertyOrder({"id", "parties", "areas", "modality", "basis", "provenance"})
  private interface CooperationLinkMixin {
    @JsonProperty
    CooperationId id();

    @JsonProperty
    List<Party> parties();

    @JsonProperty
    List<AreaCode> areas();

    @JsonProperty
    Modality modality();

    @JsonProperty
    List<Provision> basis();

    @JsonProperty
    Optional<Provenance> provenance();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface CooperationLinkBuilderMixin {
    @JsonProperty
    CooperationLink.Builder id(CooperationId value);

    @JsonProperty
    CooperationLink.Builder parties(Iterable<? extends Party> value);

    @JsonProperty
    CooperationLink.Builder areas(Iterable<? extends AreaCode> value);

    @JsonProperty
    CooperationLink.Builder modality(Modality value);

    @JsonProperty
    CooperationLink.Builder basis(Iterable<? extends Provision> value);

    @JsonProperty
    CooperationLink.Builder provenance(Provenance value);
  }

  @JsonPropertyOrder({"instrument", "provision"})
  private abstract static class ProvisionMixin {
    @JsonProperty
    abstract InstrumentId instrument();

    @JsonProperty
    abstract String provision();

    @JsonCreator
    static Provision of(
        @JsonProperty("instrument") InstrumentId instrument,
        @JsonProperty("provision") String provision) {
      return Provision.of(instrument, provision);
    }
  }
}
