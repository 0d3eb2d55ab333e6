package org.chaptereight.dossier;

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
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.Timeline;
import org.jspecify.annotations.Nullable;

/** Who was what in one organization. */
final class Standings {

  private final ImmutableMap<MembershipStatus, Timeline<Party>> byStatus;
  private final ImmutableMap<Party, Timeline<MembershipStatus>> byHolder;

  Standings(List<Membership> memberships, PartialDate asOf) {
    byStatus = index(memberships, Membership::status, Membership::holder, asOf);
    byHolder = index(memberships, Membership::holder, Membership::status, asOf);
  }

  private static <K, T> ImmutableMap<K, Timeline<T>> index(
      List<Membership> memberships,
      Function<Membership, K> key,
      Function<Membership, T> value,
      PartialDate asOf) {
    Map<K, Collection<Membership>> byKey = Multimaps.index(memberships, key::apply).asMap();
    return ImmutableMap.copyOf(
        Maps.transformValues(byKey, some -> Timeline.of(some, value, Membership::during, asOf)));
  }

  /** Who holds a status or may hold it, in their natural order. */
  Map<Party, Certainty> holdersOn(MembershipStatus status, PartialDate date) {
    return new TreeMap<>(on(byStatus.get(status), date));
  }

  ImmutableMap<MembershipStatus, Certainty> statusesOn(Party party, PartialDate date) {
    return ImmutableMap.copyOf(new TreeMap<>(on(byHolder.get(party), date)));
  }

  private static <T> Map<T, Certainty> on(@Nullable Timeline<T> timeline, PartialDate date) {
    return timeline == null ? ImmutableMap.of() : timeline.on(date);
  }
}
