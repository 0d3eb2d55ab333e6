package org.chaptereight.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Dates and intervals from November 2015 to February 2017, close enough to each other to meet
 * often, and few enough to be tried out one by one.
 */
final class TimeArbitraries extends DomainContextBase {

  /** Every day that is tried out; partial dates lie within them. */
  static final List<LocalDate> DAYS =
      LocalDate.of(2015, 1, 1).datesUntil(LocalDate.of(2018, 1, 1)).toList();

  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<Integer> months = Arbitraries.integers().between(0, 15);
    return Arbitraries.oneOf(
        Arbitraries.of(2015, 2016, 2017).map(Year::of).map(PartialDate::of),
        months.map(TimeArbitraries::month).map(PartialDate::of),
        Combinators.combine(months, Arbitraries.of(1, 2, 15, 28))
            .as((month, day) -> PartialDate.of(month(month).atDay(day))));
  }

  /** Dates with a year, and those that lack it, of every month and of the days at their ends. */
  @Provide
  Arbitrary<PrintedDate> printedDates() {
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
    return Arbitraries.oneOf(
        dates().map(PrintedDate::of),
        months.map(month -> PrintedDate.parse("--%02d".formatted(month))),
        Combinators.combine(months, Arbitraries.of(1, 2, 15, 28, 29, 30, 31))
            .as(
                (month, day) ->
                    "--%02d-%02d".formatted(month, Math.min(day, Month.of(month).maxLength())))
            .map(PrintedDate::parse));
  }

  @Provide
  Arbitrary<YearMonth> months() {
    return Arbitraries.integers().between(0, 15).map(TimeArbitraries::month);
  }

  private static YearMonth month(int after) {
    return YearMonth.of(2015, 11).plusMonths(after);
  }

  @Provide
  Arbitrary<DateInterval> intervals() {
    Arbitrary<Optional<DateInterval>> closed =
        Combinators.combine(dates(), dates())
            .as(
                (start, end) ->
                    start.isBefore(end) == Certainty.NO
                        ? Optional.empty()
                        : Optional.of(DateInterval.between(start, end)));
    return Arbitraries.oneOf(
        closed.filter(Optional::isPresent).map(Optional::get),
        dates().map(DateInterval::since),
        dates().map(DateInterval::begun),
        dates().map(DateInterval::past),
        dates().map(DateInterval::until),
        Arbitraries.of(DateInterval.ongoing(), DateInterval.unknown(), DateInterval.past()));
  }

  /** Every day that a date can be. */
  static List<LocalDate> possible(PartialDate date) {
    return DAYS.stream()
        .filter(
            day -> date.toString().equals(day.toString().substring(0, date.toString().length())))
        .toList();
  }

  /** YES if it is so in every case, NO if in none. */
  static Certainty among(List<Boolean> cases) {
    if (cases.stream().allMatch(so -> so)) {
      return Certainty.YES;
    }
    return cases.stream().anyMatch(so -> so) ? Certainty.CANNOT_BE_KNOWN : Certainty.NO;
  }
}
