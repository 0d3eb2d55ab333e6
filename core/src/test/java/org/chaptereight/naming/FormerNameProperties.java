package org.chaptereight.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.PartialDate;

final class FormerNameProperties {

  private static final LocalDate FIRST = LocalDate.of(2015, 12, 1);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 90).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<List<LocalDate>> changes() {
    return days().set().ofMaxSize(6).map(days -> days.stream().sorted().toList());
  }

  private static MultilingualText name(int number) {
    return MultilingualText.of(UnLanguage.ENGLISH, "name " + number);
  }

  /** The names written into a calendar, a day at a time, and read from it. */
  @Property
  void is_the_name_that_a_calendar_of_all_days_has(
      @ForAll("changes") List<LocalDate> changes, @ForAll("days") LocalDate day) {
    List<FormerName> former = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      former.add(FormerName.builder().name(name(i)).until(PartialDate.of(changes.get(i))).build());
    }
    int number = 0;
    for (LocalDate at = FIRST; !at.isAfter(day); at = at.plusDays(1)) {
      number += changes.contains(at) ? 1 : 0;
    }
    assertThat(FormerName.nameOn(PartialDate.of(day), former, name(changes.size())))
        .as("%s with changes on %s", day, changes)
        .isEqualTo(name(number));
  }

  /** Of a month or a year, the name on its first day. */
  @Property
  void is_that_of_the_first_day_if_the_day_is_known_in_part(
      @ForAll("changes") List<LocalDate> changes, @ForAll("days") LocalDate day) {
    List<FormerName> former =
        changes.stream()
            .map(
                change ->
                    FormerName.builder()
                        .name(name(change.getDayOfYear()))
                        .until(PartialDate.of(change))
                        .build())
            .toList();
    for (String part : List.of(day.toString().substring(0, 7), day.toString().substring(0, 4))) {
      PartialDate date = PartialDate.parse(part);
      assertThat(FormerName.nameOn(date, former, name(0)))
          .isEqualTo(FormerName.nameOn(PartialDate.of(date.earliest()), former, name(0)));
    }
  }
}
