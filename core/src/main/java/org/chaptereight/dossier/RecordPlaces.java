package org.chaptereight.dossier;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Person;
import org.chaptereight.state.Region;
import org.chaptereight.state.State;
import org.chaptereight.state.WithdrawnCode;

/** Which record of a dossier holds a place in its document. */
final class RecordPlaces {

  private static final Splitter SLASH = Splitter.on('/').limit(4);

  /** The identifier of a record of a list; there is none of a succession. */
  private interface Ids {
    Optional<String> of(Dossier dossier, int index);
  }

  private static final ImmutableMap<String, Ids> BY_LIST =
      ImmutableMap.<String, Ids>builder()
          .put("states", ids(Dossier::states, State::code))
          .put("withdrawnCodes", ids(Dossier::withdrawnCodes, WithdrawnCode::code))
          .put("regions", ids(Dossier::regions, Region::id))
          .put("organizations", ids(Dossier::organizations, Organization::id))
          .put("persons", ids(Dossier::persons, Person::id))
          .put("areas", ids(Dossier::areas, CooperationArea::code))
          .put("instruments", ids(Dossier::instruments, LegalInstrument::id))
          .put("instrumentSets", ids(Dossier::instrumentSets, InstrumentSet::id))
          .put("series", ids(Dossier::series, ResolutionSeries::id))
          .put("mandates", ids(Dossier::mandates, Mandate::id))
          .put("cooperation", ids(Dossier::cooperation, CooperationLink::id))
          .put("activities", ids(Dossier::activities, Activity::id))
          .put("referrals", ids(Dossier::referrals, DisputeReferral::id))
          .put("statements", ids(Dossier::statements, Statement::id))
          .put("council", ids(Dossier::council, CouncilYear::year))
          .put("debates", ids(Dossier::debates, DebateAgenda::id))
          .buildOrThrow();

  private RecordPlaces() {}

  private static <T> Ids ids(Function<Dossier, List<T>> list, Function<T, ?> id) {
    return (dossier, index) -> {
      List<T> records = list.apply(dossier);
      return index < 0 || index >= records.size()
          ? Optional.empty()
          : Optional.of(String.valueOf(id.apply(records.get(index))));
    };
  }

  static Optional<String> recordAt(Dossier dossier, JsonPointer place) {
    List<String> path = SLASH.splitToList(place.toString());
    Ids ids = path.size() < 3 ? null : BY_LIST.get(path.get(1));
    Integer index = ids == null ? null : Ints.tryParse(path.get(2));
    return ids == null || index == null ? Optional.empty() : ids.of(dossier, index);
  }
}
