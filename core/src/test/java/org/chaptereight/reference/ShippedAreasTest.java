package org.chaptereight.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree of cooperation areas that ships. */
final class ShippedAreasTest {

  private static final ReferenceData DATA = ReferenceData.shipped();

  private static List<String> path(AreaCode code) {
    List<String> path = new ArrayList<>();
    for (Optional<AreaCode> at = Optional.of(code); at.isPresent() && path.size() < 9; ) {
      path.add(0, at.get().toString());
      at = DATA.area(at.get()).orElseThrow().parent();
    }
    return path;
  }

  @Test
  void there_are_48_each_with_a_name_in_the_six_official_languages_and_a_note() {
    assertThat(DATA.areas())
        .hasSize(48)
        .extracting(CooperationArea::label)
        .allMatch(MultilingualText::isInAllOfficialLanguages);
    assertThat(DATA.areas()).extracting(CooperationArea::scopeNote).allMatch(Optional::isPresent);
  }

  @Test
  void every_area_is_behind_its_parent_and_at_most_the_third_on_its_path() {
    List<AreaCode> before = new ArrayList<>();
    for (CooperationArea area : DATA.areas()) {
      assertThat(before).containsAll(area.parent().stream().toList());
      assertThat(path(area.code())).hasSizeLessThanOrEqualTo(3);
      before.add(area.code());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "afghan-drug-threat, drug-control/drug-trafficking/afghan-drug-threat",
    "cyber-terrorism, counter-terrorism/cyber-terrorism",
    "information-security, information-security",
    "peacekeeping-contribution, peace-security/peacekeeping/peacekeeping-contribution",
  })
  void an_area_is_part_of_broader_ones(String code, String path) {
    assertThat(String.join("/", path(AreaCode.of(code)))).isEqualTo(path);
  }

  @Test
  void names_are_those_of_the_united_nations() {
    CooperationArea area = DATA.area(AreaCode.of("wmd-non-proliferation")).orElseThrow();
    assertThat(area.label().in(UnLanguage.ARABIC)).hasToString("عدم انتشار أسلحة الدمار الشامل");
    assertThat(area.label().in(UnLanguage.RUSSIAN))
        .hasToString("нераспространение оружия массового уничтожения");
    assertThat(DATA.area(AreaCode.of("space"))).isEmpty();
  }
}
