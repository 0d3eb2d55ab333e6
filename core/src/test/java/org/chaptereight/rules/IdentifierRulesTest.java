package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.rules.Base.findings;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.List;
import java.util.stream.Stream;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.state.Region;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about identifiers. */
final class IdentifierRulesTest {

  private static final MultilingualText TEXT = MultilingualText.of(ENGLISH, "some text");
  private static final InstrumentId ID = InstrumentId.of("I");

  private static Region region(String id, String name) {
    return Region.builder().id(RegionId.of(id)).name(MultilingualText.of(ENGLISH, name)).build();
  }

  private static List<String> inRegions(String... ids) {
    return findings(
        Base.dossier().regions(Stream.of(ids).map(id -> region(id, "Asia")).toList()).build());
  }

  private static List<String> repairs(Region... regions) {
    return Base.VALIDATOR.validate(Base.dossier().addRegions(regions).build()).findings().stream()
        .map(Finding::repair)
        .map(repair -> repair.map(Object::toString).orElse("none"))
        .toList();
  }

  @Test
  void finds_each_record_whose_identifier_an_earlier_one_has() {
    assertThat(inRegions("A", "B", "A", "C", "A"))
        .containsExactly(
            "DUPLICATE-ID at /regions/2/id: The identifier A occurs twice in regions; first at"
                + " /regions/0/id",
            "DUPLICATE-ID at /regions/4/id: The identifier A occurs twice in regions; first at"
                + " /regions/0/id");
  }

  @Test
  void takes_the_second_of_two_equal_records_away_and_leaves_different_ones_to_people() {
    assertThat(repairs(region("A", "Asia"), region("A", "Asia")))
        .containsExactly(
            "[{\"op\":\"test\",\"path\":\"/regions/0/id\",\"value\":\"A\"},"
                + "{\"op\":\"test\",\"path\":\"/regions/1/id\",\"value\":\"A\"},"
                + "{\"op\":\"remove\",\"path\":\"/regions/1\"}]");
    assertThat(repairs(region("A", "Asia"), region("A", "Africa"))).containsExactly("none");
  }

  @Test
  void finds_the_identifiers_of_instruments_under_their_types() {
    LegalInstrument treaty =
        Treaty.builder().id(ID).kind(InstrumentKind.TREATY).title(TEXT).build();
    LegalInstrument text =
        NonTreatyInstrument.builder().id(ID).kind(InstrumentKind.MEMORANDUM).title(TEXT).build();
    LegalInstrument act =
        OrganAct.builder()
            .id(ID)
            .kind(InstrumentKind.RESOLUTION)
            .title(TEXT)
            .organ(OrganizationId.of("UNGA"))
            .build();
    assertThat(findings(Base.dossier().addInstruments(treaty, text, act).build()))
        .containsExactly(
            "DUPLICATE-ID at /instruments/1/nonTreaty/id: The identifier I occurs twice in"
                + " instruments; first at /instruments/0/treaty/id",
            "DUPLICATE-ID at /instruments/2/act/id: The identifier I occurs twice in instruments;"
                + " first at /instruments/0/treaty/id");
  }

  @Test
  void finds_a_year_of_the_council_and_a_withdrawn_code_twice() {
    CouncilYear year = CouncilYear.builder().year(2016).build();
    WithdrawnCode code = WithdrawnCode.builder().code(StateCode.of("ZAR")).build();
    List<Finding> found =
        Base.VALIDATOR
            .validate(Base.dossier().addCouncil(year, year).addWithdrawnCodes(code, code).build())
            .findings();
    assertThat(found)
        .extracting(Finding::toString)
        .containsExactly(
            "DUPLICATE-ID at /withdrawnCodes/1/code: The identifier ZAR occurs twice in"
                + " withdrawnCodes; first at /withdrawnCodes/0/code",
            "DUPLICATE-ID at /council/1/year: The identifier 2016 occurs twice in council; first at"
                + " /council/0/year");
    assertThat(found)
        .extracting(finding -> finding.repair().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void lets_records_of_two_lists_have_one_identifier() {
    assertThat(
            findings(
                Base.dossier()
                    .addRegion(region("CSTO", "Eurasia"))
                    .addInstrument(
                        Treaty.builder()
                            .id(InstrumentId.of("CSTO"))
                            .kind(InstrumentKind.CHARTER)
                            .title(TEXT)
                            .build())
                    .build()))
        .isEmpty();
  }

  @Test
  void finds_two_identifiers_that_are_one_text() {
    assertThat(inRegions("A", "\u00C9", "E\u0301", "E\u0301", "E"))
        .containsExactly(
            "DUPLICATE-ID at /regions/3/id: The identifier E\u0301 occurs twice in regions; first"
                + " at /regions/2/id",
            "ID-COLLISION at /regions/2/id: The identifier E\u0301 in regions (U+0301) is the same"
                + " text as that at /regions/1/id (U+00C9) (UAX-15, 1.1 Canonical and Compatibility"
                + " Equivalence)");
  }

  @Test
  void finds_what_becomes_ascii() {
    // KELVIN SIGN
    assertThat(inRegions("\u212A", "K"))
        .containsExactly(
            "ID-COLLISION at /regions/1/id: The identifier K in regions (ASCII) is the same text as"
                + " that at /regions/0/id (U+212A) (UAX-15, 1.1 Canonical and Compatibility"
                + " Equivalence)");
  }

  @Test
  void tells_all_code_points_beyond_ascii() {
    assertThat(inRegions("\u00C9-\u00C8", "E\u0301-E\u0300"))
        .singleElement()
        .asString()
        .contains("(U+0301 U+0300)", "(U+00C9 U+00C8)");
  }

  @Test
  void finds_identifiers_that_look_alike_in_two_scripts() {
    assertThat(inRegions("CIS", "CCCP", "\u0421\u0421\u0421\u0420"))
        .containsExactly(
            "LOOK-ALIKE-ID at /regions/2/id: The identifier \u0421\u0421\u0421\u0420 in regions"
                + " looks like that at /regions/1/id; it has \"\u0421\" (U+0421) for \"C\" (U+0043)"
                + " (UTS-39, 4 Confusable Detection)");
    assertThat(inRegions("CS\u03A4\u039F", "CSTO"))
        .containsExactly(
            "LOOK-ALIKE-ID at /regions/1/id: The identifier CSTO in regions looks like that at"
                + " /regions/0/id; it has \"T\" (U+0054) for \"\u03A4\" (U+03A4) (UTS-39, 4"
                + " Confusable Detection)");
  }

  @Test
  void names_the_letter_of_another_script_and_not_one_that_is_composed_otherwise() {
    assertThat(inRegions("\u00C9-C", "E\u0301-\u0421"))
        .singleElement()
        .asString()
        .contains("it has \"\u0421\" (U+0421) for \"C\" (U+0043)");
  }

  @ParameterizedTest
  @CsvSource({"\u0413, \u0393", "\u041E\u0301, \u00D3", "\u04CF, l", "\u03F3, j", "\u0501, d"})
  void looks_through_scripts_and_accents(String one, String other) {
    assertThat(inRegions(one, other)).singleElement().asString().startsWith("LOOK-ALIKE-ID");
  }

  @ParameterizedTest
  @CsvSource({
    "\u0421\u041D\u0413, CIS",
    "\u0421\u041D\u0413, CH",
    "\u041E\u0414\u041A\u0411, OJKB",
    "CIS, cis",
    "O, 0",
    "\u00C9, E",
    "\u0423, \u04AE",
    "\u0627\u0644, A"
  })
  void lets_identifiers_pass_that_can_be_told_apart(String one, String other) {
    assertThat(inRegions(one, other)).isEmpty();
  }
}
