package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.text.UnLanguage.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
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
  void ends_its_work_at_some_time_with_the_same_answers() {
    Dossier many = regions(IntStream.range(10, 30).mapToObj(i -> "R-" + i));
    // Twenty identifiers, and five characters, of each of which five of theirs are looked at.
    Nearest nearest = new Nearest(2 * 20 * 5 * 5, many);
    assertThat(nearest.to(RegionId.of("R-10x"))).isEqualTo("R-10, R-11, R-12");
    assertThat(nearest.to(RegionId.of("R-20x"))).isEqualTo("R-20, R-10, R-21");
    assertThat(nearest.to(RegionId.of("R-21x"))).isEqualTo("—");
    assertThat(nearest.to(RegionId.of("R-10x"))).isEqualTo("R-10, R-11, R-12");
  }

  @Test
  void does_no_work_for_identifiers_of_quite_another_length() {
    Stream<String> others = IntStream.range(0, 200_000).mapToObj(i -> "REGION-%06d".formatted(i));
    assertThat(
            new Nearest(regions(Stream.concat(others, Stream.of("EUROPE"))))
                .to(RegionId.of("EUROPA")))
        .isEqualTo("EUROPE");
  }

  @Test
  void takes_little_time_for_many_long_identifiers_that_are_nearly_the_same() {
    String beginning = "R" + "-X".repeat(60);
    Nearest nearest =
        new Nearest(regions(IntStream.range(0, 50_000).mapToObj(i -> beginning + (10_000 + i))));
    assertThat(
            assertTimeout(
                Duration.ofSeconds(10),
                () ->
                    IntStream.range(0, 50)
                        .mapToObj(i -> nearest.to(RegionId.of(beginning + (80_000 + i))))
                        .filter(answer -> !answer.equals("—"))
                        .count()))
        .isEqualTo(4);
  }
}
