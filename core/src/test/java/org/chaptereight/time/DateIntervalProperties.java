package org.chaptereight.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.time.TimeArbitraries.among;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/**
 * The laws of intervals, held against every pair of days that they can run between.
 *
 * <p>What an answer can depend on is the order of days only. So it is enough to try the days around
 * those that are named, some long before and some long after.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(TimeArbitraries.class)
final class DateIntervalProperties {

  private static final LocalDate NEVER = LocalDate.of(2100, 1, 1);

  private record Span(LocalDate start, LocalDate end) {

    boolean holds(LocalDate day) {
      return !day.isBefore(start) && day.isBefore(end);
    }

    boolean meets(Span other) {
      return start.isBefore(other.end) && other.start.isBefore(end);
    }

    boolean startsBefore(Span other) {
      return start.isBefore(other.start);
    }
  }

  private static List<LocalDate> daysAround(Stream<PartialDate> named) {
    TreeSet<LocalDate> days = new TreeSet<>();
    Stream.concat(
            named.flatMap(date -> Stream.of(date.earliest(), date.latest())),
            Stream.of(LocalDate.of(1990, 1, 1), LocalDate.of(2050, 1, 1)))
        .flatMap(day -> LongStream.rangeClosed(-2, 2).mapToObj(day::plusDays))
        .forEach(days::add);
    return List.copyOf(days);
  }

  private static Stream<PartialDate> ends(DateInterval interval) {
    return Stream.of(interval.start(), interval.end()).flatMap(Optional::stream);
  }

  private static List<LocalDate> possible(PartialDate date, List<LocalDate> days) {
    return days.stream()
        .filter(day -> !day.isBefore(date.earliest()) && !day.isAfter(date.latest()))
        .toList();
  }

  private static List<Span> possible(DateInterval interval, List<LocalDate> days) {
    List<LocalDate> starts = interval.start().map(date -> possible(date, days)).orElse(days);
    List<LocalDate> ends =
        interval.ending() == Ending.NONE
            ? List.of(NEVER)
            : interval
                .end()
                .map(date -> possible(date, days))
                .orElse(Stream.concat(days.stream(), Stream.of(NEVER)).toList());
    return starts.stream()
        .flatMap(start -> ends.stream().filter(start::isBefore).map(end -> new Span(start, end)))
        .toList();
  }

  @Property
  void holds_a_day_if_it_does_in_every_case(
      @ForAll DateInterval interval, @ForAll PartialDate date) {
    List<LocalDate> days = daysAround(Stream.concat(ends(interval), Stream.of(date)));
    assertThat(interval.contains(date))
        .as("%s contains %s", interval, date)
        .isEqualTo(
            among(
                possible(interval, days).stream()
                    .flatMap(span -> possible(date, days).stream().map(span::holds))
                    .toList()));
  }

  @Property(tries = 500)
  void overlaps_another_if_it_does_in_every_case(
      @ForAll DateInterval one, @ForAll DateInterval other) {
    List<LocalDate> days = daysAround(Stream.concat(ends(one), ends(other)));
    List<Span> others = possible(other, days);
    assertThat(one.overlaps(other))
        .as("%s overlaps %s", one, other)
        .isEqualTo(other.overlaps(one))
        .isEqualTo(
            among(
                possible(one, days).stream()
                    .flatMap(span -> others.stream().map(span::meets))
                    .toList()));
  }

  @Property(tries = 500)
  void starts_before_another_if_it_does_in_every_case(
      @ForAll DateInterval one, @ForAll DateInterval other) {
    List<LocalDate> days = daysAround(Stream.concat(ends(one), ends(other)));
    List<Span> others = possible(other, days);
    assertThat(one.startsBefore(other))
        .as("%s starts before %s", one, other)
        .isEqualTo(
            among(
                possible(one, days).stream()
                    .flatMap(span -> others.stream().map(span::startsBefore))
                    .toList()));
  }

  @Property
  void is_read_as_it_is_written(@ForAll DateInterval interval) {
    assertThat(DateInterval.parse(interval.toString())).isEqualTo(interval);
  }
}
