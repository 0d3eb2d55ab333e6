package org.chaptereight.symbol;

import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.chaptereight.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The years of numbers that grew one after the other: the table {@code serials.tsv}. */
final class SerialYears {

  /** The year of the first documents. */
  static final int FIRST_YEAR = 1946;

  private static final String RESOLUTIONS = "S/RES";

  /** The last years of serial numbers, where numbers by session or year took their place. */
  private static final ImmutableMap<String, Integer> LAST_YEARS =
      ImmutableMap.of("A", 1976, "S", 1993, "E", 1977);

  private static final Map<String, NavigableMap<Integer, Integer>> YEARS = read();

  private SerialYears() {}

  private static Map<String, NavigableMap<Integer, Integer>> read() {
    Map<String, NavigableMap<Integer, Integer>> years = new HashMap<>();
    for (List<String> row : SymbolTables.read("serials.tsv", 3)) {
      years
          .computeIfAbsent(row.get(0), series -> new TreeMap<>())
          .put(Integer.valueOf(row.get(1)), PartialDate.parse(row.get(2)).year());
    }
    return years;
  }

  /** The years of a resolution of the Security Council. */
  static YearSpan resolution(int number) {
    return of(RESOLUTIONS, number);
  }

  /** The years of a number; the series is what stands before the number, without the sign. */
  static YearSpan of(String series, int number) {
    NavigableMap<Integer, Integer> years =
        YEARS.getOrDefault(series, Collections.emptyNavigableMap());
    Map.@Nullable Entry<Integer, Integer> before = years.floorEntry(number);
    Map.@Nullable Entry<Integer, Integer> after = years.ceilingEntry(number);
    Integer last = after == null ? LAST_YEARS.get(series) : after.getValue();
    return new YearSpan(
        before == null ? FIRST_YEAR : before.getValue(),
        last == null ? OptionalInt.empty() : OptionalInt.of(last));
  }
}
