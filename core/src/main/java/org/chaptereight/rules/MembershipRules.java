package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Party;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;
import org.jspecify.annotations.Nullable;

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

  private static void overlap(Organization organization, Examination examination) {
    Overlaps.in(organization.memberships())
        .forEach((i, first) -> reportOverlap(organization, first, i, examination));
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
    DateInterval existence =
        organization
            .existence()
            .or(() -> Known.existence(organization.id(), examination::place, examination))
            .orElse(null);
    List<Membership> memberships = organization.memberships();
    for (int i = 0; i < memberships.size(); i++) {
      Membership membership = memberships.get(i);
      if (existence != null && isOutside(membership.during(), existence)) {
        PartialDate date = dateOf(membership, examination);
        Argument missing = Argument.of("missing", organization.id(), organization.nameOn(date));
        reportMissing(organization, i, missing, examination);
      }
      State state = state(membership.holder(), i, examination);
      if (state != null && isOutside(membership.during(), state.existence())) {
        PartialDate date = dateOf(membership, examination);
        Argument missing = Argument.of("missing", state.code(), state.nameOn(date));
        reportMissing(organization, i, missing, examination);
      }
    }
  }

  private static @Nullable State state(Party holder, int index, Examination examination) {
    StateCode code = holder.asState().orElse(null);
    return code == null
        ? null
        : Known.state(
                code,
                () -> examination.place().field("memberships").index(index).field("holder"),
                examination)
            .orElse(null);
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
  static boolean isOutside(DateInterval during, DateInterval existence) {
    return during.startsBefore(existence) == Certainty.YES
        || during.overlaps(existence) == Certainty.NO;
  }
}
