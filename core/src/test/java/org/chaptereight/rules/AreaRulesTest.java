package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.rules.Base.findings;
import static org.chaptereight.text.UnLanguage.ENGLISH;
import static org.chaptereight.text.UnLanguage.FRENCH;

import java.util.List;
import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Repair;
import org.junit.jupiter.api.Test;

/** The rules about areas. */
final class AreaRulesTest {

  private static final AreaCode SHIPPED = AreaCode.of("counter-terrorism");
  private static final ReferenceData NOTHING = ReferenceData.of(Base.dossier().build());

  private static CooperationArea area(String code, String... parents) {
    CooperationArea.Builder area = CooperationArea.builder().code(AreaCode.of(code));
    MultilingualText.Builder label = MultilingualText.builder();
    for (UnLanguage language : UnLanguage.values()) {
      label.put(language, "Area " + code);
    }
    for (String parent : parents) {
      area.parent(AreaCode.of(parent));
    }
    return area.label(label.build()).build();
  }

  private static Dossier areas(CooperationArea... areas) {
    return Base.dossier().addAreas(areas).build();
  }

  private static DebateAgenda about(String code) {
    return Base.debate().addArea(AreaCode.of(code)).build();
  }

  @Test
  void finds_areas_that_are_parts_of_themselves() {
    assertThat(
            findings(
                areas(
                    area("z", "b"),
                    area("b", "c"),
                    area("a", "a"),
                    area("c", "d"),
                    area("d", "b"))))
        .containsExactly(
            "AREA-CYCLE at /areas/1/parent: Area b is a part of itself: b → c → d → b",
            "AREA-CYCLE at /areas/2/parent: Area a is a part of itself: a → a");
    assertThat(findings(areas(area("a", "b"), area("b", "c"), area("c")))).isEmpty();
  }

  @Test
  void takes_away_a_parent_that_is_the_area_itself_and_no_other() {
    List<Finding> found =
        Base.VALIDATOR.validate(areas(area("a", "a"), area("b", "c"), area("c", "b"))).findings();
    assertThat(found)
        .extracting(Finding::repair)
        .map(repair -> repair.map(Repair::toString))
        .containsExactly(
            Optional.of(
                "[{\"op\":\"test\",\"path\":\"/areas/0/parent\",\"value\":\"a\"},"
                    + "{\"op\":\"remove\",\"path\":\"/areas/0/parent\"}]"),
            Optional.empty());
  }

  @Test
  void finds_a_code_that_is_no_area_of_the_dossier_nor_of_the_reference_data() {
    assertThat(findings(Base.dossier().addDebate(about("counter-terorism")).build()))
        .containsExactly(
            "AREA-UNKNOWN-CODE at /debates/0/areas/0: There is no area counter-terorism; nearest"
                + " known: counter-terrorism");
    assertThat(findings(areas(area("own-matter", "own-matters"))))
        .containsExactly(
            "AREA-UNKNOWN-CODE at /areas/0/parent: There is no area own-matters; nearest known:"
                + " own-matter");
    assertThat(
            findings(
                Base.dossier()
                    .addArea(area("own-matter"))
                    .addDebate(about("own-matter"))
                    .addDebate(Base.debate().addArea(SHIPPED).id(DebateId.of("e")).build())
                    .build()))
        .isEmpty();
  }

  @Test
  void lets_codes_pass_where_no_taxonomy_is_known_and_says_so_if_asked() {
    Dossier dossier = Base.dossier().addDebate(about("own-matter")).build();
    assertThat(Base.VALIDATOR.against(NOTHING).validate(dossier).findings())
        .extracting(Finding::toString)
        .noneMatch(finding -> finding.startsWith("AREA"));
    assertThat(
            Base.VALIDATOR.against(NOTHING).tellingWhatIsNotChecked().validate(dossier).findings())
        .filteredOn(finding -> finding.argument("rule").isPresent())
        .extracting(finding -> finding.argument("rule").orElseThrow().value())
        .contains("AREA-UNKNOWN-CODE");
    assertThat(Base.VALIDATOR.tellingWhatIsNotChecked().validate(dossier).findings())
        .extracting(finding -> finding.argument("rule").isPresent())
        .containsExactly(false);
  }

  @Test
  void finds_an_area_that_lacks_a_label_and_adds_those_that_ship() {
    MultilingualText shipped = ReferenceData.shipped().area(SHIPPED).orElseThrow().label();
    MultilingualText.Builder four = MultilingualText.builder();
    shipped.forEach(
        (language, label) -> {
          if (!language.equals(FRENCH.tag()) && !language.equals(UnLanguage.ARABIC.tag())) {
            four.put(language, label);
          }
        });
    Finding found =
        Base.VALIDATOR
            .validate(
                areas(
                    area("a"), CooperationArea.builder().code(SHIPPED).label(four.build()).build()))
            .findings()
            .get(0);
    assertThat(found)
        .hasToString(
            "AREA-LABEL-MISSING at /areas/1/label: counter-terrorism has no label in these"
                + " languages: Arabic, French");
    assertThat(found.repair().orElseThrow())
        .hasToString(
            "[{\"op\":\"test\",\"path\":\"/areas/1/code\",\"value\":\"counter-terrorism\"},"
                + "{\"op\":\"add\",\"path\":\"/areas/1/label/ar\",\"value\":\""
                + shipped.in(UnLanguage.ARABIC)
                + "\"},"
                + "{\"op\":\"add\",\"path\":\"/areas/1/label/fr\",\"value\":\""
                + shipped.in(FRENCH)
                + "\"}]");
  }

  @Test
  void adds_no_label_where_one_of_them_is_not_known() {
    CooperationArea own =
        CooperationArea.builder()
            .code(AreaCode.of("own-matter"))
            .label(MultilingualText.of(ENGLISH, "Own"))
            .build();
    assertThat(Base.VALIDATOR.validate(areas(own)).findings())
        .singleElement()
        .extracting(Finding::repair)
        .isEqualTo(Optional.empty());
    ReferenceData french =
        ReferenceData.of(
            areas(
                CooperationArea.builder()
                    .from(own)
                    .label(MultilingualText.of(FRENCH, "Propre"))
                    .build()));
    assertThat(Base.VALIDATOR.against(french).validate(areas(own)).findings())
        .filteredOn(finding -> finding.code().toString().equals("AREA-LABEL-MISSING"))
        .singleElement()
        .extracting(Finding::repair)
        .isEqualTo(Optional.empty());
  }
}
