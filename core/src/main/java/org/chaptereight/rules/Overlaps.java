package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Party;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.Ending;
import org.chaptereight.time.PartialDate;

/**
 * Exclusive statuses of one party that certainly have a common day, found in {@code O(n log n)}.
 */
final class Overlaps {

  /** A membership and its place in the list. */
  private record Held(int index, Membership membership) {

    static final Comparator<Held> BY_START =
        Comparator.comparing(Held::earliestStart).thenComparing(Held::index);

    LocalDate earliestStart() {
      return membership.during().start().map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    /** The last day on which it can begin; it holds one day at least. */
    LocalDate latestStart() {
      LocalDate last =
          membership.during().end().map(PartialDate::latest).orElse(LocalDate.MAX).minusDays(1);
      return membership
          .during()
          .start()
          .map(PartialDate::latest)
          .filter(start -> start.isBefore(last))
          .orElse(last);
    }

    /** The first day by which it can have ended. */
    LocalDate earliestEnd() {
      if (membership.during().ending() == Ending.NONE) {
        return LocalDate.MAX;
      }
      LocalDate first = earliestStart().plusDays(1);
      return membership
          .during()
          .end()
          .map(PartialDate::earliest)
          .filter(end -> end.isAfter(first))
          .orElse(first);
    }
  }

  /**
   * Some statuses of one party; of those with which a status could be found to overlap, the ones
   * that reach farthest: who begins later than another and ends no later is left out.
   */
  private static final class Reach {

    /** By the last day on which they can begin; who begins later ends later. */
    private final NavigableMap<LocalDate, Extent> extents = new TreeMap<>();

    private record Extent(LocalDate end, Membership membership) {}

    /** One that certainly has a common day with another. */
    Optional<Membership> overlapping(Held other) {
      return Optional.ofNullable(extents.lowerEntry(other.earliestEnd()))
          .map(Map.Entry::getValue)
          .filter(extent -> extent.end().isAfter(other.latestStart()))
          .map(Extent::membership);
    }

    void add(Held held) {
      LocalDate start = held.latestStart();
      LocalDate end = held.earliestEnd();
      Map.Entry<LocalDate, Extent> before = extents.floorEntry(start);
      if (before != null && !before.getValue().end().isBefore(end)) {
        return;
      }
      for (Map.Entry<LocalDate, Extent> next = extents.ceilingEntry(start);
          next != null && !next.getValue().end().isAfter(end);
          next = extents.ceilingEntry(start)) {
        extents.remove(next.getKey());
      }
      extents.put(start, new Extent(end, held.membership()));
    }
  }

  private Overlaps() {}

  /**
   * By the index of each membership that overlaps an earlier one, once, that one. Where the dates
   * leave it open whether two have a common day, there is nothing.
   */
  static NavigableMap<Integer, Membership> in(List<Membership> memberships) {
    NavigableMap<Integer, Membership> overlapped = new TreeMap<>();
    long[] sorted = exclusiveByHash(memberships);
    int end;
    for (int start = 0; start < sorted.length; start = end) {
      end = start + 1;
      while (end < sorted.length && hash(sorted[end]) == hash(sorted[start])) {
        end++;
      }
      if (canOverlap(memberships, sorted, start, end)) {
        ListMultimap<Party, Held> byHolder = MultimapBuilder.treeKeys().arrayListValues().build();
        for (int i = start; i < end; i++) {
          Membership membership = memberships.get(index(sorted[i]));
          byHolder.put(membership.holder(), new Held(index(sorted[i]), membership));
        }
        Multimaps.asMap(byHolder).values().forEach(own -> putOverlapped(own, overlapped));
      }
    }
    return overlapped;
  }

  /** The exclusive statuses, sorted: above the index of each, the hash code of its holder. */
  private static long[] exclusiveByHash(List<Membership> memberships) {
    long[] exclusive = new long[memberships.size()];
    int count = 0;
    for (int i = 0; i < exclusive.length; i++) {
      Membership membership = memberships.get(i);
      if (membership.status().isExclusive()) {
        exclusive[count++] = (long) membership.holder().hashCode() << Integer.SIZE | i;
      }
    }
    Arrays.sort(exclusive, 0, count);
    return Arrays.copyOf(exclusive, count);
  }

  private static int hash(long hashAndIndex) {
    return (int) (hashAndIndex >> Integer.SIZE);
  }

  private static int index(long hashAndIndex) {
    return (int) hashAndIndex;
  }

  /**
   * Whether holders with one hash code are worth a closer look. Nearly always there is one status,
   * or there are two that follow each other.
   */
  private static boolean canOverlap(
      List<Membership> memberships, long[] sorted, int start, int end) {
    if (end - start != 2) {
      return end - start > 2;
    }
    Membership one = memberships.get(index(sorted[start]));
    Membership other = memberships.get(index(sorted[start + 1]));
    return one.during().overlaps(other.during()) == Certainty.YES;
  }

  private static void putOverlapped(List<Held> own, Map<Integer, Membership> overlapped) {
    Reach reach = new Reach();
    for (Held next : ImmutableList.sortedCopyOf(Held.BY_START, own)) {
      reach.overlapping(next).ifPresent(first -> overlapped.put(next.index(), first));
      reach.add(next);
    }
  }
}
