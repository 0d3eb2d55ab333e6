package org.chaptereight.json.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chaptereight.area.CooperationArea;
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
import org.chaptereight.json.wire.ChoiceWire;
import org.chaptereight.json.wire.Field;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Person;
import org.chaptereight.state.Region;
import org.chaptereight.state.State;
import org.chaptereight.state.Succession;
import org.chaptereight.state.WithdrawnCode;

/**
 * The records of one list of a dossier.
 *
 * @param list the name of the list in the document
 * @param <T> the type of the records
 */
public record RecordKind<T>(
    String list,
    Class<T> type,
    Wire<T> wire,
    Function<Dossier, List<T>> get,
    BiConsumer<Dossier.Builder, T> add) {

  /** All lists, in the order of the document. */
  public static final ImmutableList<RecordKind<?>> ALL =
      ImmutableList.of(
          new RecordKind<>(
              "states", State.class, States.STATE, Dossier::states, Dossier.Builder::addState),
          new RecordKind<>(
              "successions",
              Succession.class,
              States.SUCCESSION,
              Dossier::successions,
              Dossier.Builder::addSuccession),
          new RecordKind<>(
              "withdrawnCodes",
              WithdrawnCode.class,
              States.WITHDRAWN_CODE,
              Dossier::withdrawnCodes,
              Dossier.Builder::addWithdrawnCode),
          new RecordKind<>(
              "regions", Region.class, States.REGION, Dossier::regions, Dossier.Builder::addRegion),
          new RecordKind<>(
              "organizations",
              Organization.class,
              Organizations.ORGANIZATION,
              Dossier::organizations,
              Dossier.Builder::addOrganization),
          new RecordKind<>(
              "persons",
              Person.class,
              Persons.PERSON,
              Dossier::persons,
              Dossier.Builder::addPerson),
          new RecordKind<>(
              "areas",
              CooperationArea.class,
              Cooperation.AREA,
              Dossier::areas,
              Dossier.Builder::addArea),
          new RecordKind<>(
              "instruments",
              LegalInstrument.class,
              Instruments.INSTRUMENT,
              Dossier::instruments,
              Dossier.Builder::addInstrument),
          new RecordKind<>(
              "instrumentSets",
              InstrumentSet.class,
              Instruments.INSTRUMENT_SET,
              Dossier::instrumentSets,
              Dossier.Builder::addInstrumentSet),
          new RecordKind<>(
              "series",
              ResolutionSeries.class,
              Instruments.SERIES,
              Dossier::series,
              Dossier.Builder::addSeries),
          new RecordKind<>(
              "mandates",
              Mandate.class,
              Cooperation.MANDATE,
              Dossier::mandates,
              Dossier.Builder::addMandate),
          new RecordKind<>(
              "cooperation",
              CooperationLink.class,
              Cooperation.COOPERATION,
              Dossier::cooperation,
              Dossier.Builder::addCooperation),
          new RecordKind<>(
              "activities",
              Activity.class,
              Cooperation.ACTIVITY,
              Dossier::activities,
              Dossier.Builder::addActivity),
          new RecordKind<>(
              "referrals",
              DisputeReferral.class,
              Cooperation.REFERRAL,
              Dossier::referrals,
              Dossier.Builder::addReferral),
          new RecordKind<>(
              "statements",
              Statement.class,
              Statements.STATEMENT,
              Dossier::statements,
              Dossier.Builder::addStatement),
          new RecordKind<>(
              "council",
              CouncilYear.class,
              Council.COUNCIL_YEAR,
              Dossier::council,
              Dossier.Builder::addCouncil),
          new RecordKind<>(
              "debates",
              DebateAgenda.class,
              Debates.DEBATE,
              Dossier::debates,
              Dossier.Builder::addDebate));

  /**
   * A record, and the list that it belongs to.
   *
   * @param kind the list
   * @param value the record, which is of the kind's type
   */
  public record Entry(RecordKind<?> kind, Object value) {}

  /**
   * One record with the name of its list: {@code {"debates": {…}}}.
   *
   * @param make what it is to the caller
   * @param get the inverse of {@code make}
   */
  public static <R> Wire<R> record(Function<Entry, R> make, Function<R, Entry> get) {
    return ChoiceWire.choice(
        "a record", ALL.stream().map(kind -> option(kind, make, get)).toList());
  }

  /** The list in the table of a dossier. */
  Field<Dossier, Dossier.Builder> field() {
    return Field.list(list, wire, get, add);
  }

  private static <T, R> ChoiceWire.Option<R> option(
      RecordKind<T> kind, Function<Entry, R> make, Function<R, Entry> get) {
    return ChoiceWire.option(
        kind.list,
        kind.wire,
        record -> make.apply(new Entry(kind, record)),
        record ->
            get.apply(record).kind().list().equals(kind.list)
                ? Optional.of(kind.type.cast(get.apply(record).value()))
                : Optional.empty());
  }

  /** The records of a dossier in this list. */
  public Stream<Entry> in(Dossier dossier) {
    return get.apply(dossier).stream().map(record -> new Entry(this, record));
  }

  /** Adds a record of the kind's type to a dossier. */
  public void addTo(Dossier.Builder dossier, Object record) {
    add.accept(dossier, type.cast(record));
  }
}
