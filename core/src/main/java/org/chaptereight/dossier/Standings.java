package org.chaptereight.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.Timeline;
import org.jspecify.annotations.Nullable;

/** Who was what in one organization. */
final class Standings {

  private final PartialDate asOf;
  private final ImmutableMap<MembershipStatus, Timeline<Party>> byStatus;
  private final ImmutableMap<Party, Timeline<MembershipStatus>> byHolder;

  /** Of the statuses by which the holder is a member, or may be one for all that is known here. */
  private final ImmutableMap<MembershipStatus, Timeline<Party>> members;

  private final ImmutableList<Membership> exits;

  Standings(List<Membership> memberships, PartialDate asOf) {
    this.asOf = asOf;
    byStatus = index(memberships, Membership::status, Membership::holder);
    byHolder = index(memberships, Membership::holder, Membership::status);
    members =
        ImmutableMap.copyOf(
            Maps.filterKeys(byStatus, status -> status.isMembership() != Certainty.NO));
    exits =
        memberships.stream()
            .filter(held -> held.exit().isPresent())
            .collect(ImmutableList.toImmutableList());
  }

  private <K, T> ImmutableMap<K, Timeline<T>> index(
      List<Membership> memberships, Function<Membership, K> key, Function<Membership, T> value) {
    Map<K, Collection<Membership>> byKey = Multimaps.index(memberships, key::apply).asMap();
    return ImmutableMap.copyOf(Maps.transformValues(byKey, some -> timeline(some, value)));
  }

  private <T> Timeline<T> timeline(
      Collection<Membership> memberships, Function<Membership, T> value) {
    return Timeline.of(
        memberships, value, Membership::during, held -> Provenance.asOf(held.provenance(), asOf));
  }

  /** Whether anybody is recorded who belonged to the organization in full, or may have. */
  boolean tellMembers() {
    return !members.isEmpty();
  }

  /** Whether anybody is recorded who had a status, or who could have had it as a member. */
  boolean tellHolders(MembershipStatus status) {
    return tellMembers() || byStatus.containsKey(status);
  }

  /** Who belongs to the organization in full, or may, in their natural order. */
  Map<Party, Certainty> membersOn(PartialDate date) {
    Map<Party, Certainty> found = new TreeMap<>();
    members.forEach(
        (status, holders) ->
            holders
                .on(date)
                .forEach(
                    (holder, held) ->
                        found.merge(holder, held.and(status.isMembership()), Certainty::or)));
    return found;
  }

  /** Who holds a status or may hold it, in their natural order. */
  Map<Party, Certainty> holdersOn(MembershipStatus status, PartialDate date) {
    return new TreeMap<>(on(byStatus.get(status), date));
  }

  /** Of whom an exit is under way, or may be, in their natural order. */
  Map<Party, Certainty> leavingOn(PartialDate date) {
    Map<Party, Certainty> leaving = new TreeMap<>();
    exits.forEach(
        held ->
            leaving.merge(
                held.holder(),
                held.isExitUnderWayOn(date, Provenance.asOf(held.provenance(), asOf)),
                Certainty::or));
    return leaving;
  }

  ImmutableMap<MembershipStatus, Certainty> statusesOn(Party party, PartialDate date) {
    return ImmutableMap.copyOf(new TreeMap<>(on(byHolder.get(party), date)));
  }

  /** Whether a party belongs to the organization in full. */
  Certainty isMemberOn(Party party, PartialDate date) {
    return on(byHolder.get(party), date).entrySet().stream()
        .map(held -> held.getValue().and(held.getKey().isMembership()))
        .reduce(Certainty.NO, Certainty::or);
  }

  private static <T> Map<T, Certainty> on(@Nullable Timeline<T> timeline, PartialDate date) {
    return timeline == null ? ImmutableMap.of() : timeline.on(date);
  }
}
