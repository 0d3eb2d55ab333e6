package org.chaptereight.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimelineTest {

  private static final PartialDate NOW = PartialDate.parse("2026-11-23");
  private static final int MANY = 100_000;

  private record Period(String value, DateInterval during) {

    static Period of(String value, String during) {
      return new Period(value, DateInterval.parse(during));
    }
  }

  private static Timeline<String> timeline(List<Period> periods) {
    return Timeline.of(periods, Period::value, Period::during, period -> NOW);
  }

  private static Map<String, Certainty> on(String day, Period... periods) {
    return timeline(List.of(periods)).on(PartialDate.parse(day));
  }

  @Test
  void tells_what_holds_and_what_may_in_the_order_of_the_records() {
    assertThat(
            on(
                "2016-10-28",
                Period.of("UZB", "2006-08-16/2012-12-19"),
                Period.of("TJK", "2003-09-18/.."),
                Period.of("BLR", "2016/.."),
                Period.of("ARM", "/2020"),
                Period.of("SRB", "2017-01-01/..")))
        .containsExactly(
            entry("TJK", Certainty.YES),
            entry("BLR", Certainty.CANNOT_BE_KNOWN),
            entry("ARM", Certainty.CANNOT_BE_KNOWN));
  }

  @ParameterizedTest
  @CsvSource({
    "1979-03-30, {EGY=YES}",
    "1979-03-31, {}",
    "1985, {}",
    "1989, {EGY=CANNOT_BE_KNOWN}",
    "1989-05-22, {}",
    "1989-05-23, {EGY=YES}",
  })
  void what_holds_by_several_periods_holds_by_either(String day, String expected) {
    assertThat(
            on(day, Period.of("EGY", "1945-03-22/1979-03-31"), Period.of("EGY", "1989-05-23/..")))
        .hasToString(expected);
  }

  @Test
  void what_holds_by_several_periods_stands_at_the_place_of_the_first_that_counts() {
    assertThat(
            on(
                "2016",
                Period.of("A", "1990/1991"),
                Period.of("B", "2000/.."),
                Period.of("A", "2016-10/.."),
                Period.of("A", "2010/..")))
        .containsExactly(entry("B", Certainty.YES), entry("A", Certainty.YES));
  }

  @Test
  void what_goes_on_cannot_be_known_after_the_date_of_the_record() {
    assertThat(on("2026-11-23", Period.of("A", "2003-09-18/..")))
        .containsExactly(entry("A", Certainty.YES));
    assertThat(on("2026-11-24", Period.of("A", "2003-09-18/..")))
        .containsExactly(entry("A", Certainty.CANNOT_BE_KNOWN));
    assertThat(on("2026-11-23", Period.of("A", "2003-09-18/"))).isEmpty();
  }

  @Test
  void holds_nothing_if_it_is_of_nothing() {
    assertThat(on("2016")).isEmpty();
  }

  @Test
  void does_not_change_with_the_list_it_was_made_of() {
    List<Period> periods = new ArrayList<>(List.of(Period.of("A", "2003/..")));
    Timeline<String> timeline = timeline(periods);
    periods.clear();
    assertThat(timeline.on(PartialDate.parse("2016"))).containsOnlyKeys("A");
  }

  /** Each period in the one before it: the longest first. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void finds_among_very_many_periods_in_each_other(boolean longestLast) {
    LocalDate middle = LocalDate.of(2000, 1, 1);
    List<Period> nested =
        IntStream.range(0, MANY)
            .map(i -> longestLast ? i : MANY - 1 - i)
            .mapToObj(i -> days(i, middle.minusDays(i), middle.plusDays(i + 1L)))
            .toList();
    Timeline<String> timeline = timeline(nested);
    assertThat(timeline.on(PartialDate.of(middle))).hasSize(MANY);
    assertThat(timeline.on(PartialDate.of(middle.minusDays(MANY - 1))))
        .containsExactly(entry("" + (MANY - 1), Certainty.YES));
    assertThat(timeline.on(PartialDate.of(middle.plusDays(MANY - 2))).keySet())
        .containsExactlyInAnyOrder("" + (MANY - 1), "" + (MANY - 2));
    assertThat(timeline.on(PartialDate.of(middle.plusDays(MANY)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void finds_among_very_many_periods_one_after_the_other(boolean latestFirst) {
    LocalDate first = LocalDate.of(1800, 1, 1);
    List<Period> disjoint =
        IntStream.range(0, MANY)
            .map(i -> latestFirst ? MANY - 1 - i : i)
            .mapToObj(i -> days(i, first.plusDays(i), first.plusDays(i + 1L)))
            .toList();
    Timeline<String> timeline = timeline(disjoint);
    for (int i = 0; i < MANY; i += 7) {
      assertThat(timeline.on(PartialDate.of(first.plusDays(i))))
          .isEqualTo(Map.of("" + i, Certainty.YES));
    }
    assertThat(timeline.on(PartialDate.of(first.minusDays(1)))).isEmpty();
    assertThat(timeline.on(PartialDate.of(first.plusDays(MANY)))).isEmpty();
  }

  private static Period days(int value, LocalDate start, LocalDate end) {
    return new Period("" + value, DateInterval.between(PartialDate.of(start), PartialDate.of(end)));
  }
}
