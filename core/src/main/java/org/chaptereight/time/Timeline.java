package org.chaptereight.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Values that hold for periods, found by date.
 *
 * <p>A lookup takes time that grows with the logarithm of the number of periods and with the number
 * of those found, however the periods overlap.
 *
 * <pre>{@code
 * Timeline<Party> members =
 *     Timeline.of(organization.memberships(), Membership::holder, Membership::during, one -> asOf);
 * members.on(PartialDate.parse("2016-10-28")); // {ARM=YES, BLR=YES, …}
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class Timeline<T> {

  /** By the earliest start; of equals, the first given first. */
  private final ImmutableList<Entry<T>> entries;

  /**
   * The latest end in the tree below each entry. The tree of a range of entries has the middle one
   * at its root, and the trees of the halves before and after it below that.
   */
  private final long[] latestEnds;

  private Timeline(ImmutableList<Entry<T>> entries) {
    this.entries = entries;
    this.latestEnds = new long[entries.size()];
    fill(0, entries.size());
  }

  private record Entry<T>(int place, T value, Bounds bounds) {}

  /**
   * A timeline of what records hold.
   *
   * @param records the records, in the order in which their values are found
   * @param value what holds
   * @param during when it holds
   * @param asOf the date up to which a record tells: see {@link DateInterval#contains(PartialDate,
   *     PartialDate)}
   */
  public static <R, T> Timeline<T> of(
      Collection<R> records,
      Function<? super R, ? extends T> value,
      Function<? super R, DateInterval> during,
      Function<? super R, PartialDate> asOf) {
    requireNonNull(value, "value");
    requireNonNull(during, "during");
    requireNonNull(asOf, "asOf");
    List<Entry<T>> entries = new ArrayList<>(records.size());
    for (R record : records) {
      entries.add(
          new Entry<>(
              entries.size(),
              value.apply(record),
              during.apply(record).bounds(asOf.apply(record))));
    }
    entries.sort(Comparator.comparingLong(entry -> entry.bounds().earliestStart()));
    return new Timeline<>(ImmutableList.copyOf(entries));
  }

  private long fill(int start, int end) {
    if (start == end) {
      return Bounds.LONG_AGO;
    }
    int middle = (start + end) >>> 1;
    long latest =
        Math.max(
            entries.get(middle).bounds().latestEnd(),
            Math.max(fill(start, middle), fill(middle + 1, end)));
    latestEnds[middle] = latest;
    return latest;
  }

  /**
   * What holds on a day, or may hold, and which of the two; in the order of the records. What holds
   * by several periods is there once, as certain as they make it together.
   */
  public Map<T, Certainty> on(PartialDate day) {
    List<Entry<T>> found = new ArrayList<>();
    find(0, entries.size(), day.earliest().toEpochDay(), day.latest().toEpochDay(), found);
    found.sort(Comparator.comparingInt(Entry::place));
    Map<T, Certainty> values = new LinkedHashMap<>();
    for (Entry<T> entry : found) {
      Certainty certainty = entry.bounds().contains(day);
      if (certainty != Certainty.NO) {
        values.merge(entry.value(), certainty, Certainty::or);
      }
    }
    return values;
  }

  /** Finds what can hold on one of the days from the first to the last. */
  private void find(int start, int end, long first, long last, List<Entry<T>> found) {
    int middle = (start + end) >>> 1;
    if (start == end || latestEnds[middle] <= first) {
      return;
    }
    find(start, middle, first, last, found);
    Bounds bounds = entries.get(middle).bounds();
    if (bounds.earliestStart() <= last) {
      if (bounds.latestEnd() > first) {
        found.add(entries.get(middle));
      }
      find(middle + 1, end, first, last, found);
    }
  }
}
