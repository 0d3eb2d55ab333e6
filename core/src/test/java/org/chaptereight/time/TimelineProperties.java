package org.chaptereight.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A timeline tells what asking every record would tell. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(TimeArbitraries.class)
@Domain(DomainContext.Global.class)
final class TimelineProperties {

  record Period(String value, DateInterval during) {}

  @Provide
  Arbitrary<List<Period>> periods() {
    return Combinators.combine(
            Arbitraries.of("A", "B", "C", "D", "E"), new TimeArbitraries().intervals())
        .as(Period::new)
        .list()
        .ofMaxSize(24);
  }

  private static Map<String, Certainty> scan(
      List<Period> periods, PartialDate day, PartialDate asOf) {
    Map<String, Certainty> found = new LinkedHashMap<>();
    for (Period period : periods) {
      Certainty certainty = period.during().contains(day, asOf);
      if (certainty != Certainty.NO) {
        found.put(period.value(), certainty.or(found.getOrDefault(period.value(), Certainty.NO)));
      }
    }
    return found;
  }

  @Property
  void tells_what_asking_every_record_would_tell_in_their_order(
      @ForAll("periods") List<Period> periods, @ForAll PartialDate day, @ForAll PartialDate asOf) {
    Map<String, Certainty> found =
        Timeline.of(periods, Period::value, Period::during, period -> asOf).on(day);
    Map<String, Certainty> expected = scan(periods, day, asOf);
    assertThat(found).isEqualTo(expected);
    assertThat(found.keySet()).containsExactlyElementsOf(expected.keySet());
  }

  /** Also long before and long after all of them, where what is not bounded remains. */
  @Property(tries = 300)
  void tells_what_asking_every_record_would_tell_of_far_days(
      @ForAll("periods") List<Period> periods) {
    PartialDate asOf = PartialDate.parse("2016-10-28");
    Timeline<String> timeline = Timeline.of(periods, Period::value, Period::during, period -> asOf);
    Stream.of("0001", "0001-01-01", "1990-06", "2014-12-31", "2017-12-31", "2050", "9999-12-31")
        .map(PartialDate::parse)
        .forEach(
            day -> assertThat(timeline.on(day)).as("%s", day).isEqualTo(scan(periods, day, asOf)));
  }
}
