package org.chaptereight.dossier;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Party;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;

/** Who was what in one organization. */
final class Standings {

  private final ImmutableListMultimap<MembershipStatus, Membership> byStatus;
  private final ImmutableListMultimap<Party, Membership> byHolder;

  /** The date up to which the records tell. */
  private final PartialDate asOf;

  Standings(List<Membership> memberships, PartialDate asOf) {
    this.asOf = asOf;
    byStatus = Multimaps.index(memberships, Membership::status);
    byHolder = Multimaps.index(memberships, Membership::holder);
  }

  Answer<Party> holdersOn(MembershipStatus status, PartialDate date) {
    Map<Party, Certainty> holders = new TreeMap<>();
    for (Membership membership : byStatus.get(status)) {
      holders.merge(membership.holder(), membership.during().contains(date, asOf), Certainty::or);
    }
    return Answer.of(holders);
  }

  Certainty holds(Party party, MembershipStatus status, PartialDate date) {
    return byHolder.get(party).stream()
        .filter(membership -> membership.status().equals(status))
        .map(membership -> membership.during().contains(date, asOf))
        .reduce(Certainty.NO, Certainty::or);
  }

  ImmutableMap<MembershipStatus, Certainty> statusesOn(Party party, PartialDate date) {
    Map<MembershipStatus, Certainty> statuses = new TreeMap<>();
    for (Membership membership : byHolder.get(party)) {
      statuses.merge(membership.status(), membership.during().contains(date, asOf), Certainty::or);
    }
    statuses.values().removeIf(Certainty.NO::equals);
    return ImmutableMap.copyOf(statuses);
  }
}
