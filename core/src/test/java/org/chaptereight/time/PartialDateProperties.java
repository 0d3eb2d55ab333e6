package org.chaptereight.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.time.TimeArbitraries.among;
import static org.chaptereight.time.TimeArbitraries.possible;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiPredicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** The laws of partial dates, held against every day that they can be. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(TimeArbitraries.class)
final class PartialDateProperties {

  private static Certainty ask(
      PartialDate one, PartialDate other, BiPredicate<LocalDate, LocalDate> question) {
    List<LocalDate> others = possible(other);
    return among(
        possible(one).stream()
            .flatMap(day -> others.stream().map(another -> question.test(day, another)))
            .toList());
  }

  @Property(tries = 1000)
  void before_after_and_same_day_are_what_holds_for_every_day_that_both_can_be(
      @ForAll PartialDate one, @ForAll PartialDate other) {
    assertThat(one.isBefore(other)).isEqualTo(ask(one, other, LocalDate::isBefore));
    assertThat(one.isAfter(other)).isEqualTo(ask(one, other, LocalDate::isAfter));
    assertThat(one.isSameDayAs(other)).isEqualTo(ask(one, other, LocalDate::equals));
  }

  @Property
  void being_in_a_month_is_what_holds_for_every_day_that_it_can_be(
      @ForAll PartialDate date, @ForAll YearMonth month) {
    assertThat(date.isIn(month))
        .isEqualTo(
            among(possible(date).stream().map(day -> YearMonth.from(day).equals(month)).toList()));
  }

  @Property
  void the_earliest_and_the_latest_are_the_first_and_the_last_that_it_can_be(
      @ForAll PartialDate date) {
    List<LocalDate> days = possible(date);
    assertThat(date.earliest()).isEqualTo(days.get(0));
    assertThat(date.latest()).isEqualTo(days.get(days.size() - 1));
  }

  @Property
  void is_read_as_it_is_written(@ForAll PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
  }

  @Property
  void the_order_is_total_and_consistent_with_equals(
      @ForAll PartialDate a, @ForAll PartialDate b, @ForAll PartialDate c) {
    assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
    }
  }

  @Property(tries = 3000)
  void days_since_1970_are_those_of_the_calendar(@ForAll PartialDate date) {
    assertThat(date.firstEpochDay()).isEqualTo(date.earliest().toEpochDay());
    assertThat(date.lastEpochDay()).isEqualTo(date.latest().toEpochDay());
  }

  @Example
  void days_since_1970_are_those_of_the_calendar_in_every_month_of_every_year() {
    for (int year = 1; year <= 9999; year++) {
      for (int month = 1; month <= 12; month++) {
        PartialDate date = PartialDate.of(YearMonth.of(year, month));
        assertThat(date.firstEpochDay()).isEqualTo(date.earliest().toEpochDay());
        assertThat(date.lastEpochDay()).isEqualTo(date.latest().toEpochDay());
      }
    }
  }
}
