package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.state.Region;
import org.chaptereight.state.RegionId;
import org.chaptereight.text.MultilingualText;
import org.junit.jupiter.api.Test;

/** Which known identifiers are told for one that is not. */
final class NearestTest {

  private static Dossier regions(Stream<String> ids) {
    return Base.dossier()
        .regions(
            ids.map(
                    id ->
                        Region.builder()
                            .id(RegionId.of(id))
                            .name(MultilingualText.of(ENGLISH, "some name"))
                            .build())
                .toList())
        .build();
  }

  private static String nearest(String id, String... known) {
    return new Nearest(regions(Stream.of(known))).to(RegionId.of(id));
  }

  @Test
  void tells_three_at_most_the_nearest_first_and_then_by_their_texts() {
    assertThat(nearest("CENTRAL-ASIA", "CENTRAL-AFRICA", "CENTRAL-ASI", "CENTRAL-ASIA-2", "WORLD"))
        .isEqualTo("CENTRAL-ASI, CENTRAL-ASIA-2, CENTRAL-AFRICA");
    assertThat(nearest("ABCD", "ABCX", "ABCZ", "ABCY", "ABCW", "ABC")).isEqualTo("ABC, ABCW, ABCX");
    assertThat(nearest("ABCDEFGH", "ABCDEFZZ", "ABCDEFGZ")).isEqualTo("ABCDEFGZ, ABCDEFZZ");
  }

  @Test
  void tells_none_that_is_far_off_or_of_another_kind() {
    assertThat(nearest("ABCD", "WXYZ")).isEqualTo("—");
    assertThat(nearest("CSTO")).isEqualTo("—");
  }

  @Test
  void looks_into_all_dossiers_and_tells_nothing_twice() {
    assertThat(
            new Nearest(regions(Stream.of("EUROPA")), regions(Stream.of("EUROPA", "EUROPE")))
                .to(RegionId.of("EUROPS")))
        .isEqualTo("EUROPA, EUROPE");
  }

  @Test
  void finds_a_slip_anywhere_among_very_many() {
    Nearest nearest =
        new Nearest(
            regions(IntStream.range(0, 100_000).mapToObj(i -> "R-%05d-REGION".formatted(i))));
    assertThat(nearest.to(RegionId.of("R-99999-REGIOM"))).startsWith("R-99999-REGION, ");
    assertThat(nearest.to(RegionId.of("X-99998-REGION"))).startsWith("R-99998-REGION");
    assertThat(nearest.to(RegionId.of("R-4711-REGION"))).contains("R-04711-REGION");
    assertThat(nearest.to(RegionId.of("R-99997-EUROPE"))).isEqualTo("—");
  }

  @Test
  void answers_the_same_whatever_was_asked_before() {
    Dossier many = regions(IntStream.range(0, 1000).mapToObj(i -> "R-" + i));
    Nearest asked = new Nearest(many);
    IntStream.range(0, 1000).forEach(i -> asked.to(RegionId.of("R-" + i + "X")));
    assertThat(asked.to(RegionId.of("R-77Y")))
        .isEqualTo(new Nearest(many).to(RegionId.of("R-77Y")))
        .isEqualTo("R-77, R-770, R-771");
  }
}
