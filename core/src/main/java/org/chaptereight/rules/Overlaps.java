package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
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
    if (mayBeHeldTwice(memberships)) {
      Set<Party> twice = heldTwice(memberships);
      Multimaps.asMap(byHolder(memberships, twice)).values().stream()
          .filter(own -> own.size() > 2 || isOverlap(own.get(0), own.get(1)))
          .forEach(own -> putOverlapped(own, overlapped));
    }
    return overlapped;
  }

  private static boolean isOverlap(Held one, Held other) {
    return one.membership().during().overlaps(other.membership().during()) == Certainty.YES;
  }

  /** Whether two exclusive statuses may be of one party; as a rule, none are. */
  private static boolean mayBeHeldTwice(List<Membership> memberships) {
    int[] holders = new int[memberships.size()];
    int exclusive = 0;
    for (Membership membership : memberships) {
      if (membership.status().isExclusive()) {
        holders[exclusive++] = membership.holder().hashCode();
      }
    }
    Arrays.sort(holders, 0, exclusive);
    for (int i = 1; i < exclusive; i++) {
      if (holders[i] == holders[i - 1]) {
        return true;
      }
    }
    return false;
  }

  /** The parties that have two statuses which could overlap. */
  private static Set<Party> heldTwice(List<Membership> memberships) {
    Set<Party> holders = Sets.newHashSetWithExpectedSize(memberships.size());
    Set<Party> twice = new HashSet<>();
    for (Membership membership : memberships) {
      if (membership.status().isExclusive() && !holders.add(membership.holder())) {
        twice.add(membership.holder());
      }
    }
    return twice;
  }

  private static ListMultimap<Party, Held> byHolder(
      List<Membership> memberships, Set<Party> holders) {
    ListMultimap<Party, Held> byHolder = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < memberships.size(); i++) {
      Membership membership = memberships.get(i);
      if (membership.status().isExclusive() && holders.contains(membership.holder())) {
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
