package org.chaptereight.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.organization.Tenure;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.Wording;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The mixins of organizations and persons, one for each type and one for its builder. */
final class OrganizationMixins {

  private OrganizationMixins() {}

  @CanIgnoreReturnValue
  static JsonMapper.Builder addTo(JsonMapper.Builder mapper) {
    return mapper
        .addMixIn(Provenance.class, ProvenanceMixin.class)
        .addMixIn(Provenance.Builder.class, ProvenanceBuilderMixin.class)
        .addMixIn(Membership.class, MembershipMixin.class)
        .addMixIn(Membership.Builder.class, MembershipBuilderMixin.class)
        .addMixIn(Organization.class, OrganizationMixin.class)
        .addMixIn(Organization.Builder.class, OrganizationBuilderMixin.class)
        .addMixIn(Tenure.class, TenureMixin.class)
        .addMixIn(Tenure.Builder.class, TenureBuilderMixin.class)
        .addMixIn(Person.class, PersonMixin.class)
        .addMixIn(Person.Builder.class, PersonBuilderMixin.class)
        .addMixIn(Wording.class, WordingMixin.class)
        .addMixIn(Office.class, OfficeMixin.class)
        .addMixIn(ChapterEightStanding.class, ChapterEightStandingMixin.class);
  }

  @JsonDeserialize(builder = Provenance.Builder.class)
  @JsonPropertyOrder({"source", "paragraph", "asOf", "note"})
  private interface ProvenanceMixin {
    @JsonProperty
    String source();

    @JsonProperty
    Optional<String> paragraph();

    @JsonProperty
    Optional<PartialDate> asOf();

    @JsonProperty
    Optional<String> note();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface ProvenanceBuilderMixin {
    @JsonProperty
    Provenance.Builder source(String value);

    @JsonProperty
    Provenance.Builder paragraph(String value);

    @JsonProperty
    Provenance.Builder asOf(PartialDate value);

    @JsonProperty
    Provenance.Builder note(String value);
  }

  @JsonDeserialize(builder = Membership.Builder.class)
  @JsonPropertyOrder({"holder", "status", "during", "decided", "provenance"})
  private interface MembershipMixin {
    @JsonProperty
    Party holder();

    @JsonProperty
    MembershipStatus status();

    @JsonProperty
    DateInterval during();

    @JsonProperty
    Optional<PartialDate> decided();

    @JsonProperty
    Optional<Provenance> provenance();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface MembershipBuilderMixin {
    @JsonProperty
    Membership.Builder holder(Party value);

    @JsonProperty
    Membership.Builder status(MembershipStatus value);

    @JsonProperty
    Membership.Builder during(DateInterval value);

    @JsonProperty
    Membership.Builder decided(PartialDate value);

    @JsonProperty
    Membership.Builder provenance(Provenance value);
  }

  @JsonDeserialize(builder = Organization.Builder.class)
  @JsonPropertyOrder({
    "id",
    "kind",
    "name",
    "acronyms",
    "variants",
    "parent",
    "chapterEight",
    "existence",
    "memberships",
    "provenance"
  })
  private interface OrganizationMixin {
    @JsonProperty
    OrganizationId id();

    @JsonProperty
    OrganizationKind kind();

    @JsonProperty
    MultilingualText name();

    @JsonProperty
    Optional<MultilingualText> acronyms();

    @JsonProperty
    List<Wording> variants();

    @JsonProperty
    Optional<OrganizationId> parent();

    @JsonProperty
    Optional<ChapterEightStanding> chapterEight();

    @JsonProperty
    Optional<DateInterval> existence();

    @JsonProperty
    List<Membership> memberships();

    @JsonProperty
    Optional<Provenance> provenance();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface OrganizationBuilderMixin {
    @JsonProperty
    Organization.Builder id(OrganizationId value);

    @JsonProperty
    Organization.Builder kind(OrganizationKind value);

    @JsonProperty
    Organization.Builder name(MultilingualText value);

    @JsonProperty
    Organization.Builder acronyms(MultilingualText value);

    @JsonProperty
    Organization.Builder variants(Iterable<? extends Wording> value);

    @JsonProperty
    Organization.Builder parent(OrganizationId value);

    @JsonProperty
    Organization.Builder chapterEight(ChapterEightStanding value);

    @JsonProperty
    Organization.Builder existence(DateInterval value);

    @JsonProperty
    Organization.Builder memberships(Iterable<? extends Membership> value);

    @JsonProperty
    Organization.Builder provenance(Provenance value);
  }

  @JsonDeserialize(builder = Tenure.Builder.class)
  @JsonPropertyOrder({"office", "during", "provenance"})
  private interface TenureMixin {
    @JsonProperty
    Office office();

    @JsonProperty
    DateInterval during();

    @JsonProperty
    Optional<Provenance> provenance();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface TenureBuilderMixin {
    @JsonProperty
    Tenure.Builder office(Office value);

    @JsonProperty
    Tenure.Builder during(DateInterval value);

    @JsonProperty
    Tenure.Builder provenance(Provenance value);
  }

  @JsonDeserialize(builder = Person.Builder.class)
  @JsonPropertyOrder({"id", "name", "variants", "tenures", "provenance"})
  private interface PersonMixin {
    @JsonProperty
    PersonId id();

    @JsonProperty
    MultilingualText name();

    @JsonProperty
    List<Wording> variants();

    @JsonProperty
    List<Tenure> tenures();

    @JsonProperty
    Optional<Provenance> provenance();
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface PersonBuilderMixin {
    @JsonProperty
    Person.Builder id(PersonId value);

    @JsonProperty
    Person.Builder name(MultilingualText value);

    @JsonProperty
    Person.Builder variants(Iterable<? extends Wording> value);

    @JsonProperty
    Person.Builder tenures(Iterable<? extends Tenure> value);

    @JsonProperty
    Person.Builder provenance(Provenance value);
  }

  @JsonPropertyOrder({"language", "text"})
  private abstract static class WordingMixin {
    @JsonProperty
    abstract LanguageTag language();

    @JsonProperty
    abstract String text();

    @JsonCreator
    static Wording of(
        @JsonProperty("language") LanguageTag language, @JsonProperty("text") String text) {
      return Wording.of(language, text);
    }
  }

  @JsonPropertyOrder({"kind", "organization"})
  private abstract static class OfficeMixin {
    @JsonProperty
    abstract OfficeKind kind();

    @JsonProperty
    abstract OrganizationId organization();

    @JsonCreator
    static Office of(
        @JsonProperty("kind") OfficeKind kind,
        @JsonProperty("organization") OrganizationId organization) {
      return Office.of(kind, organization);
    }
  }

  @JsonPropertyOrder({"claim", "source"})
  private abstract static class ChapterEightStandingMixin {
    @JsonProperty
    abstract ChapterEightStanding.Claim claim();

    @JsonProperty
    abstract Optional<Provenance> source();

    @JsonCreator
    static ChapterEightStanding of(
        @JsonProperty("claim") ChapterEightStanding.Claim claim,
        @JsonProperty("source") Optional<Provenance> source) {
      return ChapterEightStanding.of(claim, source);
    }
  }
}
