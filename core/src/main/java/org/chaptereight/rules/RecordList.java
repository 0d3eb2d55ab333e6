package org.chaptereight.rules;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
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
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Person;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.Region;
import org.chaptereight.state.State;
import org.chaptereight.state.Succession;
import org.chaptereight.state.WithdrawnCode;

/**
 * The records of one list of a dossier.
 *
 * @param field the name of the list in the dossier's document
 * @param idField the name of the field by which its records are told apart; empty if there is none
 * @param <T> the type of the records
 */
record RecordList<T>(
    String field,
    String idField,
    List<T> records,
    Function<? super T, ?> ids,
    Function<? super T, Optional<Provenance>> provenances) {

  private static final String NONE = "";

  /** All lists of records, in the order of the document. */
  static ImmutableList<RecordList<?>> all(Dossier dossier) {
    return ImmutableList.of(
        of("states", "code", dossier.states(), State::code, State::provenance),
        of("successions", NONE, dossier.successions(), RecordList::states, Succession::provenance),
        of(
            "withdrawnCodes",
            "code",
            dossier.withdrawnCodes(),
            WithdrawnCode::code,
            WithdrawnCode::provenance),
        of("regions", "id", dossier.regions(), Region::id, Region::provenance),
        of(
            "organizations",
            "id",
            dossier.organizations(),
            Organization::id,
            Organization::provenance),
        of("persons", "id", dossier.persons(), Person::id, Person::provenance),
        of("areas", "code", dossier.areas(), CooperationArea::code, CooperationArea::provenance),
        of(
            "instruments",
            "id",
            dossier.instruments(),
            LegalInstrument::id,
            LegalInstrument::provenance),
        of(
            "instrumentSets",
            "id",
            dossier.instrumentSets(),
            InstrumentSet::id,
            InstrumentSet::provenance),
        of("series", "id", dossier.series(), ResolutionSeries::id, ResolutionSeries::provenance),
        of("mandates", "id", dossier.mandates(), Mandate::id, Mandate::provenance),
        of(
            "cooperation",
            "id",
            dossier.cooperation(),
            CooperationLink::id,
            CooperationLink::provenance),
        of("activities", "id", dossier.activities(), Activity::id, Activity::provenance),
        of(
            "referrals",
            "id",
            dossier.referrals(),
            DisputeReferral::id,
            DisputeReferral::provenance),
        of(
            "statements",
            "id",
            dossier.statements(),
            Statement::id,
            statement -> Optional.of(statement.provenance())),
        of("council", "year", dossier.council(), CouncilYear::year, CouncilYear::provenance),
        of("debates", "id", dossier.debates(), DebateAgenda::id, DebateAgenda::provenance));
  }

  /** The lists of which the records have identifiers of their own. */
  static List<RecordList<?>> identified(Dossier dossier) {
    return all(dossier).stream().filter(list -> !list.idField().equals(NONE)).toList();
  }

  private static <T> RecordList<T> of(
      String field,
      String idField,
      List<T> records,
      Function<? super T, ?> ids,
      Function<? super T, Optional<Provenance>> provenances) {
    return new RecordList<>(field, idField, records, ids, provenances);
  }

  /** A succession has no identifier; people know it by the States. */
  private static String states(Succession succession) {
    return succession.predecessors().stream().map(Object::toString).collect(joining(", "))
        + " → "
        + succession.successors().stream().map(Object::toString).collect(joining(", "));
  }

  int size() {
    return records.size();
  }

  T get(int index) {
    return records.get(index);
  }

  /** The identifier of a record; for the years of the Council, a number. */
  Object id(int index) {
    return ids.apply(records.get(index));
  }

  Optional<Provenance> provenance(int index) {
    return provenances.apply(records.get(index));
  }

  JsonPointer place(int index) {
    return JsonPointer.ROOT.field(field).index(index);
  }

  /** Where the fields of a record are: those of an instrument stand under its type. */
  JsonPointer fields(int index) {
    return records.get(index) instanceof LegalInstrument instrument
        ? place(index).field(type(instrument))
        : place(index);
  }

  /** The field of an instrument's document that says which of the three it is, and holds it. */
  static String type(LegalInstrument instrument) {
    return instrument.asTreaty().isPresent()
        ? "treaty"
        : instrument.asNonTreaty().isPresent() ? "nonTreaty" : "act";
  }

  /** Where the identifier of a record is. */
  JsonPointer idPlace(int index) {
    return fields(index).field(idField);
  }
}
