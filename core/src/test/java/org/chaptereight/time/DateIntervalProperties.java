package org.chaptereight.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.time.TimeArbitraries.DAYS;
import static org.chaptereight.time.TimeArbitraries.among;
import static org.chaptereight.time.TimeArbitraries.possible;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The laws of intervals, held against every pair of days that they can run between. */
@Domain(TimeArbitraries.class)
final class DateIntervalProperties {

  private static final LocalDate NEVER = LocalDate.of(2100, 1, 1);

  /** Days at which something can change: enough of them to tell every case from every other. */
  private static final List<LocalDate> SAMPLE =
      DAYS.stream()
          .filter(day -> List.of(1, 2, 3, 15, 28, 29).contains(day.getDayOfMonth()))
          .toList();

  private record Span(LocalDate start, LocalDate end) {

    boolean holds(LocalDate day) {
      return !day.isBefore(start) && day.isBefore(end);
    }

    boolean meets(Span other) {
      return start.isBefore(other.end) && other.start.isBefore(end);
    }
  }

  private static List<Span> possibleSpans(DateInterval interval) {
    List<LocalDate> starts =
        interval
            .start()
            .map(TimeArbitraries::possible)
            .map(DateIntervalProperties::ends)
            .orElse(SAMPLE);
    List<LocalDate> ends =
        interval.isOngoing()
            ? List.of(NEVER)
            : interval
                .end()
                .map(TimeArbitraries::possible)
                .map(DateIntervalProperties::ends)
                .orElse(Stream.concat(SAMPLE.stream(), Stream.of(NEVER)).toList());
    return starts.stream()
        .flatMap(start -> ends.stream().filter(start::isBefore).map(end -> new Span(start, end)))
        .toList();
  }

  /** Of many days, the first, the last and those between that are sampled. */
  private static List<LocalDate> ends(List<LocalDate> days) {
    return days.stream()
        .filter(
            day ->
                SAMPLE.contains(day)
                    || day.equals(days.get(0))
                    || day.equals(days.get(days.size() - 1)))
        .toList();
  }

  @Property(tries = 1000)
  void holds_a_day_if_it_does_in_every_case(
      @ForAll DateInterval interval, @ForAll PartialDate date) {
    List<LocalDate> days = ends(possible(date));
    assertThat(interval.contains(date))
        .as("%s contains %s", interval, date)
        .isEqualTo(
            among(
                possibleSpans(interval).stream()
                    .flatMap(span -> days.stream().map(span::holds))
                    .toList()));
  }

  @Property(tries = 1000)
  void overlaps_another_if_it_does_in_every_case(
      @ForAll DateInterval one, @ForAll DateInterval other) {
    List<Span> spans = thinned(possibleSpans(one));
    List<Span> others = thinned(possibleSpans(other));
    assertThat(one.overlaps(other))
        .as("%s overlaps %s", one, other)
        .isEqualTo(other.overlaps(one))
        .isEqualTo(
            among(spans.stream().flatMap(span -> others.stream().map(span::meets)).toList()));
  }

  /** At most some hundred spans, the outermost among them. */
  private static List<Span> thinned(List<Span> spans) {
    int step = Math.max(1, spans.size() / 300);
    return java.util.stream.IntStream.range(0, spans.size())
        .filter(i -> i % step == 0 || i < 30 || i > spans.size() - 30)
        .mapToObj(spans::get)
        .toList();
  }

  @Property
  void is_read_as_it_is_written(@ForAll DateInterval interval) {
    assertThat(DateInterval.parse(interval.toString())).isEqualTo(interval);
  }
}
