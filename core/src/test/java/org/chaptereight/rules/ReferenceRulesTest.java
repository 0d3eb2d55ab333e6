package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.cooperation.StatementKind;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.state.Region;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.Succession;
import org.chaptereight.state.SuccessionKind;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Profile;
import org.chaptereight.validation.RuleCode;
import org.chaptereight.validation.Suppression;
import org.chaptereight.validation.Validator;
import org.junit.jupiter.api.Test;

/** The rules about references. */
final class ReferenceRulesTest {

  private static final Validator VALIDATOR =
      StandardRules.validator().by(Profile.standard().without(RuleCode.of("PROVENANCE-MISSING")));
  private static final MultilingualText NAME = MultilingualText.of(ENGLISH, "some name");

  private static Dossier.Builder empty() {
    return Base.dossier().organizations(List.of()).persons(List.of());
  }

  private static Region region(String id, String... parents) {
    Region.Builder region = Region.builder().id(RegionId.of(id)).name(NAME);
    Stream.of(parents).forEach(parent -> region.parent(RegionId.of(parent)));
    return region.build();
  }

  private static Organization organization(String id, String... predecessors) {
    return Organization.builder()
        .id(OrganizationId.of(id))
        .kind(OrganizationKind.REGIONAL)
        .name(NAME)
        .predecessors(Stream.of(predecessors).map(OrganizationId::of).toList())
        .build();
  }

  private static Organization part(String id, String parent) {
    return Organization.builder().from(organization(id)).parent(OrganizationId.of(parent)).build();
  }

  private static Statement.Builder statement(String id, String... premises) {
    return Statement.builder()
        .id(StatementId.of(id))
        .kind(StatementKind.COOPERATION)
        .modality(Modality.ACTUAL)
        .provenance(Provenance.of("S/2016/867"))
        .premises(Stream.of(premises).map(StatementId::of).toList());
  }

  private static List<Finding> found(Dossier dossier) {
    return VALIDATOR.validate(dossier).findings();
  }

  private static List<String> lines(Dossier.Builder dossier) {
    return found(dossier.build()).stream().map(Finding::toString).toList();
  }

  @Test
  void finds_a_reference_to_no_record_and_tells_the_nearest() {
    assertThat(lines(empty().addRegions(region("ASIA"), region("A", "AISA"), region("B", "Q"))))
        .containsExactly(
            "UNKNOWN-REFERENCE at /regions/1/parent: There is no record AISA; nearest known: ASIA",
            "UNKNOWN-REFERENCE at /regions/2/parent: There is no record Q; nearest known: A, B");
    assertThat(lines(empty().addStatement(statement("S-1", "nowhere").build())))
        .containsExactly(
            "UNKNOWN-REFERENCE at /statements/0/premises/0: There is no record nowhere");
  }

  @Test
  void a_finding_names_the_record_that_it_is_in_and_can_be_suppressed_by_it() {
    Dossier dossier =
        empty().organizations(List.of(organization("A"), part("B", "NOWHERE"))).build();
    assertThat(found(dossier)).extracting(Finding::record).containsExactly(Optional.of("B"));
    Suppression accepted =
        Suppression.builder()
            .code(RuleCode.of("UNKNOWN-REFERENCE"))
            .record("B")
            .reason("its parent is told elsewhere")
            .build();
    assertThat(VALIDATOR.suppressing(List.of(accepted)).validate(dossier).findings()).isEmpty();
  }

  @Test
  void finds_a_reference_wherever_it_is() {
    assertThat(lines(empty().addRegions(region("A", "ABCDX"), region("B", "ABCDX"))))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "UNKNOWN-REFERENCE at /regions/0/parent", "UNKNOWN-REFERENCE at /regions/1/parent");
  }

  @Test
  void looks_into_the_reference_data_for_what_it_has() {
    assertThat(
            lines(
                empty()
                    .addStatement(
                        statement("S-1")
                            .addSubject(Participant.of(Party.of(StateCode.of("RUS"))))
                            .addSubject(Participant.of(Party.of(StateCode.of("SUN"))))
                            .addSubject(Participant.of(Party.of(StateCode.of("ZAR"))))
                            .addSubject(Participant.of(Party.of(OrganizationId.of("SCO"))))
                            .addRegion(ReferenceData.shipped().dossier().regions().get(0).id())
                            .addBasis(Provision.of(InstrumentId.of("UN-CHARTER"), "Art. 52"))
                            .series(ReferenceData.shipped().dossier().series().get(0).id())
                            .build())))
        .isEmpty();
  }

  @Test
  void finds_each_kind_that_the_reference_data_lacks() {
    assertThat(
            lines(
                empty()
                    .addStatement(
                        statement("S-1")
                            .addSubject(Participant.of(Party.of(StateCode.of("RUX"))))
                            .addSubject(Participant.of(Party.of(OrganizationId.of("none-such"))))
                            .addRegion(RegionId.of("none-such"))
                            .addBasis(Provision.of(InstrumentId.of("none-such"), "Art. 52"))
                            .instrumentSet(InstrumentSetId.of("none-such"))
                            .series(SeriesId.of("none-such"))
                            .build())))
        .containsExactly(
            "UNKNOWN-REFERENCE at /statements/0/subjects/0/state: There is no record RUX; nearest"
                + " known: LUX, RUS",
            unknown("subjects/1/organization"),
            unknown("regions/0"),
            unknown("basis/0/instrument"),
            unknown("instrumentSet"),
            unknown("series"));
  }

  private static String unknown(String place) {
    return "UNKNOWN-REFERENCE at /statements/0/" + place + ": There is no record none-such";
  }

  @Test
  void a_set_of_instruments_may_be_in_the_reference_data_too() {
    Dossier dossier =
        empty()
            .addStatement(statement("S-1").instrumentSet(InstrumentSetId.of("X")).build())
            .build();
    ReferenceData data =
        ReferenceData.of(
            empty()
                .addInstrumentSet(
                    InstrumentSet.builder().id(InstrumentSetId.of("X")).description(NAME).build())
                .build());
    assertThat(VALIDATOR.against(data).validate(dossier).findings()).isEmpty();
  }

  @Test
  void lets_states_pass_where_none_are_known_and_says_so_if_asked() {
    Dossier dossier =
        empty()
            .addStatement(statement("S-1").attributedTo(Party.of(StateCode.of("XXX"))).build())
            .build();
    ReferenceData nothing = ReferenceData.of(empty().build());
    ReferenceData one =
        ReferenceData.of(
            empty().addState(State.builder().code(StateCode.of("RUS")).name(NAME).build()).build());
    assertThat(VALIDATOR.against(nothing).validate(dossier).findings()).isEmpty();
    assertThat(VALIDATOR.against(nothing).tellingWhatIsNotChecked().validate(dossier).findings())
        .extracting(Finding::toString)
        .contains(
            "NOT-CHECKED at /statements/0/attributedTo/state: UNKNOWN-REFERENCE was not checked, for"
                + " lack of: the State XXX");
    assertThat(VALIDATOR.against(one).tellingWhatIsNotChecked().validate(dossier).findings())
        .extracting(Finding::code)
        .contains(RuleCode.of("UNKNOWN-REFERENCE"));
  }

  @Test
  void mends_a_reference_that_is_the_same_text_of_other_code_points() {
    assertThat(found(empty().addRegions(region("\u00C9"), region("A", "E\u0301")).build()))
        .extracting(Finding::repair)
        .map(repair -> repair.orElseThrow().toString())
        .containsExactly(
            "[{\"op\":\"test\",\"path\":\"/regions/1/parent\",\"value\":\"E\u0301\"},"
                + "{\"op\":\"replace\",\"path\":\"/regions/1/parent\",\"value\":\"\u00C9\"}]");
  }

  @Test
  void leaves_other_references_to_people() {
    assertThat(found(empty().addRegions(region("ASIA"), region("A", "AISA")).build()))
        .extracting(Finding::repair)
        .containsExactly(Optional.empty());
    // One text of three spellings, of which two are those of records.
    Dossier two =
        empty()
            .addRegions(region("\u1EA4"), region("\u00C2\u0301"), region("A", "A\u0302\u0301"))
            .build();
    assertThat(found(two))
        .filteredOn(finding -> finding.code().toString().equals("UNKNOWN-REFERENCE"))
        .extracting(Finding::repair)
        .containsExactly(Optional.empty());
    // The same text of another kind.
    assertThat(
            found(
                empty()
                    .addOrganization(organization("\u00C9"))
                    .addRegion(region("A", "E\u0301"))
                    .build()))
        .extracting(Finding::repair)
        .containsExactly(Optional.empty());
  }

  @Test
  void finds_cycles_of_each_kind_once_at_their_first_members() {
    assertThat(
            lines(
                empty()
                    .addRegions(region("C"), region("B", "A"), region("A", "B"))
                    .addOrganizations(
                        part("P", "Q"),
                        part("Q", "P"),
                        organization("X", "Y", "Z"),
                        organization("Y"),
                        organization("Z", "X"))
                    .addStatements(
                        statement("S-1").build(), statement("S-2", "S-1", "S-2").build())))
        .containsExactly(
            "CYCLE at /regions/1/parent: B leads back to itself (parent): B → A → B",
            "CYCLE at /organizations/0/parent: P leads back to itself (parent): P → Q → P",
            "CYCLE at /organizations/2/predecessors/1: X leads back to itself (predecessors): X →"
                + " Z → X",
            "CYCLE at /statements/1/premises/1: S-2 leads back to itself (premises): S-2 → S-2");
  }

  @Test
  void takes_away_a_reference_of_a_record_to_itself() {
    assertThat(found(empty().addStatement(statement("S", "S").build()).build()))
        .extracting(Finding::repair)
        .map(repair -> repair.orElseThrow().toString())
        .containsExactly(
            "[{\"op\":\"test\",\"path\":\"/statements/0/premises/0\",\"value\":\"S\"},"
                + "{\"op\":\"remove\",\"path\":\"/statements/0/premises/0\"}]");
    assertThat(found(empty().addRegions(region("A", "B"), region("B", "A")).build()))
        .extracting(Finding::repair)
        .containsExactly(Optional.empty());
  }

  @Test
  void lets_pass_what_comes_together_without_coming_back() {
    assertThat(
            lines(
                empty()
                    .addOrganizations(
                        organization("A", "B", "C"),
                        organization("B", "D"),
                        organization("C", "D"),
                        organization("D"))))
        .isEmpty();
  }

  @Test
  void tells_the_beginning_of_a_long_way_round() {
    assertThat(ring(20)).singleElement().asString().contains(" → R19 → R0").doesNotContain("…");
    assertThat(ring(21)).singleElement().asString().contains(" → R18 → R19 → … → R0");
  }

  @Test
  void goes_along_a_chain_of_a_hundred_thousand() {
    assertThat(ring(100_000)).hasSize(1);
    Region[] chain =
        IntStream.range(0, 100_000)
            .mapToObj(i -> region("R" + i, "R" + Math.min(i + 1, 99_999)))
            .toArray(Region[]::new);
    chain[99_999] = region("R99999");
    assertThat(lines(empty().addRegions(chain))).isEmpty();
  }

  private static List<String> ring(int size) {
    return lines(
        empty()
            .addRegions(
                IntStream.range(0, size)
                    .mapToObj(i -> region("R" + i, "R" + (i + 1) % size))
                    .toArray(Region[]::new)));
  }

  @Test
  void finds_records_of_every_kind_that_tell_no_source() {
    Dossier dossier =
        Base.dossier()
            .addSuccession(
                Succession.builder()
                    .date(PartialDate.parse("1991-12-24"))
                    .kind(SuccessionKind.CONTINUATION)
                    .addPredecessor(StateCode.of("SUN"))
                    .addSuccessor(StateCode.of("RUS"))
                    .build())
            .addRegion(Region.builder().from(region("A")).provenance(Provenance.of("M49")).build())
            .addStatement(statement("S").build())
            .addInstrument(
                Treaty.builder()
                    .id(InstrumentId.of("T"))
                    .kind(InstrumentKind.TREATY)
                    .title(NAME)
                    .build())
            .build();
    assertThat(StandardRules.validator().validate(dossier).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "PROVENANCE-MISSING at /successions/0: SUN → RUS in successions does not tell where it"
                + " comes from",
            "PROVENANCE-MISSING at /organizations/0: CSTO in organizations does not tell where it"
                + " comes from",
            "PROVENANCE-MISSING at /persons/0: P-BORDYUZHA in persons does not tell where it comes"
                + " from",
            "PROVENANCE-MISSING at /instruments/0/treaty: T in instruments does not tell where it"
                + " comes from");
  }
}
