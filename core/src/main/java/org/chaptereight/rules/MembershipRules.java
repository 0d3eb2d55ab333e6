package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Party;
import org.chaptereight.state.State;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.Ending;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules about who is what in an organization over time. */
final class MembershipRules {

  static final Rule OVERLAP =
      Rule.of("MEMBERSHIP-OVERLAP", Severity.ERROR)
          .requires("Two exclusive statuses of one party in one organization do not overlap")
          .says(Messages.ALL)
          .on(Subjects.ORGANIZATIONS, MembershipRules::overlap);

  static final Rule BEFORE_ORGANIZATION =
      Rule.of("MEMBERSHIP-BEFORE-ORG", Severity.ERROR)
          .requires("A status begins when the organization and the State exist")
          .says(Messages.ALL)
          .on(Subjects.ORGANIZATIONS, MembershipRules::beforeOrganization);

  static final ImmutableList<Rule> ALL = ImmutableList.of(OVERLAP, BEFORE_ORGANIZATION);

  private MembershipRules() {}

  /** A membership and its place among those of the organization. */
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

  private static void overlap(Organization organization, Examination examination) {
    if (!isAnyHeldTwice(organization.memberships())) {
      return;
    }
    ListMultimap<Party, Held> byHolder = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < organization.memberships().size(); i++) {
      Membership membership = organization.memberships().get(i);
      if (membership.status().isExclusive()) {
        byHolder.put(membership.holder(), new Held(i, membership));
      }
    }
    NavigableMap<Integer, Membership> overlapped = new TreeMap<>();
    Multimaps.asMap(byHolder)
        .values()
        .forEach(
            own -> {
              if (own.size() > 1) {
                putOverlapped(own, overlapped);
              }
            });
    overlapped.forEach((i, first) -> reportOverlap(organization, first, i, examination));
  }

  /** Whether a party has two statuses that could overlap; as a rule, none has. */
  private static boolean isAnyHeldTwice(List<Membership> memberships) {
    Set<Party> holders = Sets.newHashSetWithExpectedSize(memberships.size());
    for (Membership membership : memberships) {
      if (membership.status().isExclusive() && !holders.add(membership.holder())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Puts each membership that overlaps an earlier one, once, with that one. Where the dates leave
   * it open whether two have a common day, nothing is put.
   */
  private static void putOverlapped(List<Held> own, Map<Integer, Membership> overlapped) {
    Reach reach = new Reach();
    for (Held next : ImmutableList.sortedCopyOf(Held.BY_START, own)) {
      reach.overlapping(next).ifPresent(first -> overlapped.put(next.index(), first));
      reach.add(next);
    }
  }

  private static void reportOverlap(
      Organization organization, Membership first, int later, Examination examination) {
    Membership second = organization.memberships().get(later);
    PartialDate date = second.during().start().or(first.during()::start).orElse(examination.asOf());
    examination.report(
        examination.place().field("memberships").index(later).field("during"),
        Names.party("party", first.holder(), date, examination),
        Names.code("first", first.status()),
        Argument.of("firstDuring", first.during()),
        Names.code("second", second.status()),
        Argument.of("secondDuring", second.during()),
        Argument.of("organization", organization.id(), organization.nameOn(date)));
  }

  private static void beforeOrganization(Organization organization, Examination examination) {
    if (organization.memberships().isEmpty()) {
      return;
    }
    Optional<DateInterval> existence =
        organization
            .existence()
            .or(() -> Known.existence(organization.id(), examination::place, examination));
    for (int i = 0; i < organization.memberships().size(); i++) {
      Membership membership = organization.memberships().get(i);
      PartialDate date = dateOf(membership, examination);
      if (existence.isPresent() && isOutside(membership, existence.get())) {
        reportMissing(
            organization,
            i,
            Argument.of("missing", organization.id(), organization.nameOn(date)),
            examination);
      }
      int index = i;
      State state =
          membership
              .holder()
              .asState()
              .flatMap(
                  code ->
                      Known.state(
                          code,
                          () ->
                              examination.place().field("memberships").index(index).field("holder"),
                          examination))
              .orElse(null);
      if (state != null && isOutside(membership, state.existence())) {
        Argument missing = Argument.of("missing", state.code(), state.nameOn(date));
        reportMissing(organization, i, missing, examination);
      }
    }
  }

  private static PartialDate dateOf(Membership membership, Examination examination) {
    return membership.during().start().orElse(examination.asOf());
  }

  private static void reportMissing(
      Organization organization, int index, Argument missing, Examination examination) {
    Membership membership = organization.memberships().get(index);
    examination.report(
        examination.place().field("memberships").index(index).field("during"),
        Names.party("party", membership.holder(), dateOf(membership, examination), examination),
        Names.code("status", membership.status()),
        Argument.of(
            "organization",
            organization.id(),
            organization.nameOn(dateOf(membership, examination))),
        Argument.of("during", membership.during()),
        missing);
  }

  /** Whether a status certainly begins too early, or has no day at all in which it could be. */
  static boolean isOutside(Membership membership, DateInterval existence) {
    PartialDate start = existence.start().orElse(null);
    return (start != null && membership.during().startsBefore(start) == Certainty.YES)
        || membership.during().overlaps(existence) == Certainty.NO;
  }
}
