package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Party;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules about who is what in an organization over time. */
final class MembershipRules {

  /** Two exclusive statuses of one party in one organization do not overlap. */
  static final Rule OVERLAP =
      Rule.of("MEMBERSHIP-OVERLAP", Severity.ERROR)
          .says(Messages.of("MEMBERSHIP-OVERLAP"))
          .on(Subjects.ORGANIZATIONS, MembershipRules::overlap);

  /** A status begins when the organization exists. */
  static final Rule BEFORE_ORGANIZATION =
      Rule.of("MEMBERSHIP-BEFORE-ORG", Severity.ERROR)
          .says(Messages.of("MEMBERSHIP-BEFORE-ORG"))
          .on(Subjects.ORGANIZATIONS, MembershipRules::beforeOrganization);

  static final ImmutableList<Rule> ALL = ImmutableList.of(OVERLAP, BEFORE_ORGANIZATION);

  private MembershipRules() {}

  private static void overlap(Organization organization, Examination examination) {
    List<Membership> all = organization.memberships();
    ListMultimap<Party, Integer> byHolder =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).status().isExclusive()) {
        byHolder.put(all.get(i).holder(), i);
      }
    }
    for (Party holder : byHolder.keySet()) {
      List<Integer> own = byHolder.get(holder);
      for (int later = 1; later < own.size(); later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          overlap(organization, own.get(earlier), own.get(later), examination);
        }
      }
    }
  }

  private static void overlap(
      Organization organization, int earlier, int later, Examination examination) {
    Membership first = organization.memberships().get(earlier);
    Membership second = organization.memberships().get(later);
    if (first.during().overlaps(second.during()) == Certainty.YES) {
      PartialDate date =
          second.during().start().or(first.during()::start).orElse(examination.asOf());
      examination.report(
          examination.place().field("memberships").index(later).field("during"),
          Names.party("party", first.holder(), date, examination),
          Argument.of("first", first.status()),
          Argument.of("firstDuring", first.during()),
          Argument.of("second", second.status()),
          Argument.of("secondDuring", second.during()),
          Argument.of("organization", organization.id(), organization.name()));
    }
  }

  private static void beforeOrganization(Organization organization, Examination examination) {
    organization
        .existence()
        .flatMap(DateInterval::start)
        .ifPresent(
            founded -> {
              for (int i = 0; i < organization.memberships().size(); i++) {
                beforeOrganization(organization, founded, i, examination);
              }
            });
  }

  private static void beforeOrganization(
      Organization organization, PartialDate founded, int i, Examination examination) {
    Membership membership = organization.memberships().get(i);
    membership
        .during()
        .start()
        .filter(start -> start.isBefore(founded) == Certainty.YES)
        .ifPresent(
            start ->
                examination.report(
                    examination.place().field("memberships").index(i).field("during"),
                    Names.party("party", membership.holder(), start, examination),
                    Argument.of("status", membership.status()),
                    Argument.of("organization", organization.id(), organization.name()),
                    Argument.of("date", start),
                    Argument.of("founded", founded)));
  }
}
