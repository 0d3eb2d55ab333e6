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
    int[] repeated = hashesOfRepeatedHolders(memberships);
    if (repeated.length > 0) {
      Multimaps.asMap(byHolder(memberships, repeated)).values().stream()
          .filter(own -> own.size() > 2 || (own.size() == 2 && isOverlap(own.get(0), own.get(1))))
          .forEach(own -> putOverlapped(own, overlapped));
    }
    return overlapped;
  }

  private static boolean isOverlap(Held one, Held other) {
    return one.membership().during().overlaps(other.membership().during()) == Certainty.YES;
  }

  /**
   * The hash codes, in their order, of the parties that have two statuses which could overlap; and
   * perhaps of others. As a rule, there is none.
   */
  private static int[] hashesOfRepeatedHolders(List<Membership> memberships) {
    int[] hashes = new int[memberships.size()];
    int exclusive = 0;
    for (Membership membership : memberships) {
      if (membership.status().isExclusive()) {
        hashes[exclusive++] = membership.holder().hashCode();
      }
    }
    Arrays.sort(hashes, 0, exclusive);
    int repeated = 0;
    for (int i = 1; i < exclusive; i++) {
      if (hashes[i] == hashes[i - 1]) {
        hashes[repeated++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, repeated);
  }

  private static ListMultimap<Party, Held> byHolder(List<Membership> memberships, int[] hashes) {
    ListMultimap<Party, Held> byHolder = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < memberships.size(); i++) {
      Membership membership = memberships.get(i);
      if (membership.status().isExclusive()
          && Arrays.binarySearch(hashes, membership.holder().hashCode()) >= 0) {
        byHolder.put(membership.holder(), new Held(i, membership));
      }
    }
    return byHolder;
  }

  private static void putOverlapped(List<Held> own, Map<Integer, Membership> overlapped) {
    Reach reach = new Reach();
    for (Held next : ImmutableList.sortedCopyOf(Held.BY_START, own)) {
      reach.overlapping(next).ifPresent(first -> overlapped.put(next.index(), first));
      reach.add(next);
    }
  }
}
