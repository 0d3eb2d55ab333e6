package org.chaptereight.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.organization.Party;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.Timeline;

/** Which treaties are in force for whom. */
final class TreatyIndex {

  private final PartialDate asOf;
  private final ImmutableList<Treaty> treaties;

  /** The bonds of each party, by the periods in which they can hold. */
  private final ImmutableMap<Party, Timeline<Bond>> bonds;

  /** The places of the treaties that have parties who are not listed. */
  private final Timeline<Integer> open;

  /** That a party has to do with a treaty; compared by the places of both in their lists. */
  private record Bond(int treaty, int party) {}

  private record Period(Bond bond, DateInterval during) {}

  TreatyIndex(Collection<LegalInstrument> instruments, PartialDate asOf) {
    this.asOf = asOf;
    this.treaties =
        instruments.stream()
            .flatMap(found -> found.asTreaty().stream())
            .collect(ImmutableList.toImmutableList());
    Multimap<Party, Period> periods = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    ImmutableList.Builder<Integer> incomplete = ImmutableList.builder();
    for (int i = 0; i < treaties.size(); i++) {
      Treaty treaty = treaties.get(i);
      if (!treaty.isPartyListComplete()) {
        incomplete.add(i);
      }
      for (int j = 0; j < treaty.parties().size(); j++) {
        TreatyParty party = treaty.parties().get(j);
        Bond bond = new Bond(i, j);
        periods(treaty, party)
            .forEach(during -> periods.put(party.party(), new Period(bond, during)));
      }
    }
    this.bonds =
        ImmutableMap.copyOf(
            Maps.transformValues(
                periods.asMap(),
                some -> Timeline.of(some, Period::bond, Period::during, one -> asOf)));
    this.open =
        Timeline.of(
            incomplete.build(), place -> place, place -> inForce(treaties.get(place)), one -> asOf);
  }

  private static Stream<DateInterval> periods(Treaty treaty, TreatyParty party) {
    return party.bound().isEmpty() ? Stream.of(inForce(treaty)) : party.bound().stream();
  }

  private static DateInterval inForce(Treaty treaty) {
    return treaty.inForce().orElseGet(DateInterval::unknown);
  }

  /** The treaties in force for a party or perhaps, and which of the two, in their order. */
  Map<InstrumentId, Certainty> inForceFor(Party party, PartialDate date) {
    Map<Integer, Certainty> byPlace = new TreeMap<>();
    Timeline<Bond> own = bonds.get(party);
    if (own != null) {
      for (Bond bond : own.on(date).keySet()) {
        Treaty treaty = treaties.get(bond.treaty());
        byPlace.merge(
            bond.treaty(),
            treaty.isInForceFor(treaty.parties().get(bond.party()), date, asOf),
            Certainty::or);
      }
    }
    for (int place : open.on(date).keySet()) {
      Treaty treaty = treaties.get(place);
      if (treaty.parties().stream().noneMatch(one -> one.party().equals(party))) {
        byPlace.put(place, treaty.isInForceForUnlisted(date, asOf));
      }
    }
    Map<InstrumentId, Certainty> inForce = new LinkedHashMap<>();
    byPlace.forEach((place, certainty) -> inForce.put(treaties.get(place).id(), certainty));
    return inForce;
  }
}
