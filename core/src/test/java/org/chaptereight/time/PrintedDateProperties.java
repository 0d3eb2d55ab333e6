package org.chaptereight.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.time.TimeArbitraries.among;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(TimeArbitraries.class)
final class PrintedDateProperties {

  @Property
  void is_read_as_it_is_written(@ForAll PrintedDate date) {
    assertThat(PrintedDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
  }

  @Property
  void without_a_year_is_that_of_any_year_cut_off(@ForAll PartialDate date) {
    String text = date.toString();
    if (text.length() > "2016".length()) {
      PrintedDate cut = PrintedDate.parse("-" + text.substring("2016".length()));
      assertThat(cut.agreesWith(date)).isNotEqualTo(Certainty.NO);
      assertThat(cut.dated()).isEmpty();
    }
  }

  /** The day that is printed and the day that is compared, whichever they are. */
  @Property
  void agrees_with_a_day_if_it_does_in_every_case(
      @ForAll PrintedDate printed, @ForAll PartialDate day) {
    List<LocalDate> days = TimeArbitraries.possible(day);
    List<LocalDate> prints =
        printed
            .dated()
            .map(TimeArbitraries::possible)
            .orElseGet(
                () ->
                    days.stream()
                        .flatMap(
                            one ->
                                TimeArbitraries.DAYS.stream()
                                    .filter(other -> other.getYear() == one.getYear()))
                        .distinct()
                        .filter(other -> isPrintOf(printed, other))
                        .toList());
    List<Boolean> cases =
        prints.stream().flatMap(print -> days.stream().map(print::isEqual)).toList();
    assertThat(printed.agreesWith(day))
        .as("%s agrees with %s", printed, day)
        .isEqualTo(cases.isEmpty() ? Certainty.NO : among(cases));
  }

  private static boolean isPrintOf(PrintedDate printed, LocalDate day) {
    return ("-" + day.toString().substring("2016".length())).startsWith(printed.toString());
  }
}
