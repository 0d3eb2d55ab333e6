package org.chaptereight.rules;

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
import org.chaptereight.mandate.Mandate;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Person;
import org.chaptereight.state.Region;
import org.chaptereight.state.State;
import org.chaptereight.validation.Subject;

/** The records of a dossier that a rule can be about. */
public final class Subjects {

  /** Organizations, with their memberships. */
  public static final Subject<Organization> ORGANIZATIONS =
      Subject.of("organizations", Dossier::organizations, Organization::id);

  /** Persons, with their tenures. */
  public static final Subject<Person> PERSONS = Subject.of("persons", Dossier::persons, Person::id);

  /** Legal instruments. */
  public static final Subject<LegalInstrument> INSTRUMENTS =
      Subject.of("instruments", Dossier::instruments, LegalInstrument::id);

  /** Mandates. */
  public static final Subject<Mandate> MANDATES =
      Subject.of("mandates", Dossier::mandates, Mandate::id);

  /** Who cooperates on what. */
  public static final Subject<CooperationLink> COOPERATION =
      Subject.of("cooperation", Dossier::cooperation, CooperationLink::id);

  /** Debates. */
  public static final Subject<DebateAgenda> DEBATES =
      Subject.of("debates", Dossier::debates, DebateAgenda::id);

  /** States, where the dossier tells them. */
  public static final Subject<State> STATES = Subject.of("states", Dossier::states, State::code);

  /** Regions. */
  public static final Subject<Region> REGIONS = Subject.of("regions", Dossier::regions, Region::id);

  /** Cooperation areas. */
  public static final Subject<CooperationArea> AREAS =
      Subject.of("areas", Dossier::areas, CooperationArea::code);

  /** Sets of instruments. */
  public static final Subject<InstrumentSet> INSTRUMENT_SETS =
      Subject.of("instrumentSets", Dossier::instrumentSets, InstrumentSet::id);

  /** Series of resolutions. */
  public static final Subject<ResolutionSeries> SERIES =
      Subject.of("series", Dossier::series, ResolutionSeries::id);

  /** What parties do. */
  public static final Subject<Activity> ACTIVITIES =
      Subject.of("activities", Dossier::activities, Activity::id);

  /** Disputes that were referred to the Council. */
  public static final Subject<DisputeReferral> REFERRALS =
      Subject.of("referrals", Dossier::referrals, DisputeReferral::id);

  /** What is said. */
  public static final Subject<Statement> STATEMENTS =
      Subject.of("statements", Dossier::statements, Statement::id);

  /** The composition of the Council by year. */
  public static final Subject<CouncilYear> COUNCIL =
      Subject.of("council", Dossier::council, CouncilYear::year);

  private Subjects() {}
}
