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
import org.chaptereight.validation.Subject;

/**
 * The records of one list of a dossier.
 *
 * @param kind the list
 * @param records the records
 * @param <T> the type of the records
 */
record RecordList<T>(Kind<T> kind, List<T> records) {

  private static final String NONE = "";

  /**
   * A list that dossiers have.
   *
   * @param subject the list for rules about each of its records
   * @param field the name of the list in the dossier's document
   * @param idField the name of the field by which its records are told apart; empty if there is
   *     none
   * @param <T> the type of the records
   */
  record Kind<T>(
      Subject<T> subject,
      String field,
      String idField,
      Function<Dossier, List<T>> records,
      Function<? super T, ?> ids,
      Function<? super T, Optional<Provenance>> provenances) {

    private RecordList<T> in(Dossier dossier) {
      return new RecordList<>(this, records.apply(dossier));
    }
  }

  /** All lists, in the order of the document. */
  static final ImmutableList<Kind<?>> KINDS =
      ImmutableList.of(
          new Kind<>(
              Subjects.STATES, "states", "code", Dossier::states, State::code, State::provenance),
          new Kind<>(
              Subjects.SUCCESSIONS,
              "successions",
              NONE,
              Dossier::successions,
              RecordList::states,
              Succession::provenance),
          new Kind<>(
              Subjects.WITHDRAWN_CODES,
              "withdrawnCodes",
              "code",
              Dossier::withdrawnCodes,
              WithdrawnCode::code,
              WithdrawnCode::provenance),
          new Kind<>(
              Subjects.REGIONS, "regions", "id", Dossier::regions, Region::id, Region::provenance),
          new Kind<>(
              Subjects.ORGANIZATIONS,
              "organizations",
              "id",
              Dossier::organizations,
              Organization::id,
              Organization::provenance),
          new Kind<>(
              Subjects.PERSONS, "persons", "id", Dossier::persons, Person::id, Person::provenance),
          new Kind<>(
              Subjects.AREAS,
              "areas",
              "code",
              Dossier::areas,
              CooperationArea::code,
              CooperationArea::provenance),
          new Kind<>(
              Subjects.INSTRUMENTS,
              "instruments",
              "id",
              Dossier::instruments,
              LegalInstrument::id,
              LegalInstrument::provenance),
          new Kind<>(
              Subjects.INSTRUMENT_SETS,
              "instrumentSets",
              "id",
              Dossier::instrumentSets,
              InstrumentSet::id,
              InstrumentSet::provenance),
          new Kind<>(
              Subjects.SERIES,
              "series",
              "id",
              Dossier::series,
              ResolutionSeries::id,
              ResolutionSeries::provenance),
          new Kind<>(
              Subjects.MANDATES,
              "mandates",
              "id",
              Dossier::mandates,
              Mandate::id,
              Mandate::provenance),
          new Kind<>(
              Subjects.COOPERATION,
              "cooperation",
              "id",
              Dossier::cooperation,
              CooperationLink::id,
              CooperationLink::provenance),
          new Kind<>(
              Subjects.ACTIVITIES,
              "activities",
              "id",
              Dossier::activities,
              Activity::id,
              Activity::provenance),
          new Kind<>(
              Subjects.REFERRALS,
              "referrals",
              "id",
              Dossier::referrals,
              DisputeReferral::id,
              DisputeReferral::provenance),
          new Kind<>(
              Subjects.STATEMENTS,
              "statements",
              "id",
              Dossier::statements,
              Statement::id,
              statement -> Optional.of(statement.provenance())),
          new Kind<>(
              Subjects.COUNCIL,
              "council",
              "year",
              Dossier::council,
              CouncilYear::year,
              CouncilYear::provenance),
          new Kind<>(
              Subjects.DEBATES,
              "debates",
              "id",
              Dossier::debates,
              DebateAgenda::id,
              DebateAgenda::provenance));

  /** The lists of which the records have identifiers of their own. */
  static List<RecordList<?>> identified(Dossier dossier) {
    ImmutableList.Builder<RecordList<?>> lists = ImmutableList.builder();
    for (Kind<?> kind : KINDS) {
      if (!kind.idField().equals(NONE)) {
        lists.add(kind.in(dossier));
      }
    }
    return lists.build();
  }

  /** A succession has no identifier; people know it by the States. */
  private static String states(Succession succession) {
    return succession.predecessors().stream().map(Object::toString).collect(joining(", "))
        + " → "
        + succession.successors().stream().map(Object::toString).collect(joining(", "));
  }

  String field() {
    return kind.field();
  }

  int size() {
    return records.size();
  }

  T get(int index) {
    return records.get(index);
  }

  /** The identifier of a record; for the years of the Council, a number. */
  Object id(int index) {
    return kind.ids().apply(records.get(index));
  }

  JsonPointer place(int index) {
    return JsonPointer.ROOT.field(field()).index(index);
  }

  /** Where the fields of a record are: those of an instrument stand under its type. */
  private JsonPointer fields(int index) {
    return fields(place(index), records.get(index));
  }

  /** Where the fields are of a record at a place. */
  static JsonPointer fields(JsonPointer place, Object record) {
    return record instanceof LegalInstrument instrument ? place.field(type(instrument)) : place;
  }

  /** The field of an instrument's document that says which of the three it is, and holds it. */
  static String type(LegalInstrument instrument) {
    return instrument.asTreaty().isPresent()
        ? "treaty"
        : instrument.asNonTreaty().isPresent() ? "nonTreaty" : "act";
  }

  /** Where the identifier of a record is. */
  JsonPointer idPlace(int index) {
    return fields(index).field(kind.idField());
  }
}
