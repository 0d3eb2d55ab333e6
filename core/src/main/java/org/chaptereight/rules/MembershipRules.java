package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
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

    boolean hasEndedBy(LocalDate day) {
      return membership.during().end().filter(end -> !end.latest().isAfter(day)).isPresent();
    }

    boolean overlaps(Held other) {
      return membership.during().overlaps(other.membership.during()) == Certainty.YES;
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
   * Puts each membership that overlaps an earlier one, once, with that one. What has ended is left
   * behind on the way, so the work grows with the number of memberships and not with its square.
   */
  private static void putOverlapped(List<Held> own, Map<Integer, Membership> overlapped) {
    List<Held> open = new ArrayList<>();
    for (Held next : ImmutableList.sortedCopyOf(Held.BY_START, own)) {
      open.removeIf(held -> held.hasEndedBy(next.earliestStart()));
      Optional<Held> first = open.stream().filter(next::overlaps).findFirst();
      if (first.isPresent()) {
        overlapped.put(next.index(), first.get().membership());
      } else {
        open.add(next);
      }
    }
  }

  private static void reportOverlap(
      Organization organization, Membership first, int later, Examination examination) {
    Membership second = organization.memberships().get(later);
    PartialDate date = second.during().start().or(first.during()::start).orElse(examination.asOf());
    examination.report(
        examination.place().field("memberships").index(later).field("during"),
        Names.party("party", first.holder(), date, examination),
        Argument.of("first", first.status()),
        Argument.of("firstDuring", first.during()),
        Argument.of("second", second.status()),
        Argument.of("secondDuring", second.during()),
        Argument.of("organization", organization.id(), organization.name()));
  }

  private static void beforeOrganization(Organization organization, Examination examination) {
    for (int i = 0; i < organization.memberships().size(); i++) {
      Membership membership = organization.memberships().get(i);
      if (organization.existence().isPresent()
          && isOutside(membership, organization.existence().get())) {
        reportMissing(
            organization,
            i,
            Argument.of("missing", organization.id(), organization.name()),
            examination);
      }
      State state =
          membership.holder().asState().flatMap(examination.reference()::state).orElse(null);
      if (state != null && isOutside(membership, state.existence())) {
        Argument missing =
            Argument.of("missing", state.code(), state.nameOn(dateOf(membership, examination)));
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
        Argument.of("status", membership.status()),
        Argument.of("organization", organization.id(), organization.name()),
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
