package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.code.Code;
import org.chaptereight.code.OpenCode;
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
import org.chaptereight.text.MultilingualText;
import org.chaptereight.validation.Subject;

/**
 * What a rule can be about: the records of each list of a dossier, or what they hold.
 *
 * <pre>{@code
 * Rule noDraft =
 *     Rule.of("OUR-NO-DRAFT", Severity.WARNING)
 *         .says(MultilingualText.of(ENGLISH, "This text is a draft."))
 *         .on(Subjects.TEXTS, (text, examination) -> {
 *           if (text.startsWith("DRAFT")) {
 *             examination.report(examination.place());
 *           }
 *         });
 * }</pre>
 */
public final class Subjects {

  /** Organizations, with their memberships. */
  public static final Subject<Organization> ORGANIZATIONS =
      Subject.of("organizations", Dossier::organizations, Organization::id)
          .by(OrganizationWays::organization);

  /** Persons, with their tenures. */
  public static final Subject<Person> PERSONS =
      Subject.of("persons", Dossier::persons, Person::id).by(OrganizationWays::person);

  /** Legal instruments. */
  public static final Subject<LegalInstrument> INSTRUMENTS =
      Subject.of("instruments", Dossier::instruments, LegalInstrument::id)
          .by(InstrumentWays::instrument);

  /** Mandates. */
  public static final Subject<Mandate> MANDATES =
      Subject.of("mandates", Dossier::mandates, Mandate::id).by(CooperationWays::mandate);

  /** Who cooperates on what. */
  public static final Subject<CooperationLink> COOPERATION =
      Subject.of("cooperation", Dossier::cooperation, CooperationLink::id)
          .by(CooperationWays::link);

  /** Debates. */
  public static final Subject<DebateAgenda> DEBATES =
      Subject.of("debates", Dossier::debates, DebateAgenda::id).by(DebateWays::debate);

  /** States, where the dossier tells them. */
  public static final Subject<State> STATES =
      Subject.of("states", Dossier::states, State::code).by(OrganizationWays::state);

  /** Regions. */
  public static final Subject<Region> REGIONS =
      Subject.of("regions", Dossier::regions, Region::id).by(OrganizationWays::region);

  /** Cooperation areas. */
  public static final Subject<CooperationArea> AREAS =
      Subject.of("areas", Dossier::areas, CooperationArea::code).by(OrganizationWays::area);

  /** Sets of instruments. */
  public static final Subject<InstrumentSet> INSTRUMENT_SETS =
      Subject.of("instrumentSets", Dossier::instrumentSets, InstrumentSet::id)
          .by(InstrumentWays::set);

  /** Series of resolutions. */
  public static final Subject<ResolutionSeries> SERIES =
      Subject.of("series", Dossier::series, ResolutionSeries::id).by(InstrumentWays::series);

  /** What parties do. */
  public static final Subject<Activity> ACTIVITIES =
      Subject.of("activities", Dossier::activities, Activity::id).by(CooperationWays::activity);

  /** Disputes that were referred to the Council. */
  public static final Subject<DisputeReferral> REFERRALS =
      Subject.of("referrals", Dossier::referrals, DisputeReferral::id)
          .by(CooperationWays::referral);

  /** What is said. */
  public static final Subject<Statement> STATEMENTS =
      Subject.of("statements", Dossier::statements, Statement::id).by(CooperationWays::statement);

  /** The composition of the Council by year. */
  public static final Subject<CouncilYear> COUNCIL =
      Subject.of("council", Dossier::council, CouncilYear::year).by(CooperationWays::councilYear);

  /** Which State succeeded which. */
  public static final Subject<Succession> SUCCESSIONS =
      Subject.of("successions", Dossier::successions).by(OrganizationWays::succession);

  /** Codes of States that were withdrawn. */
  public static final Subject<WithdrawnCode> WITHDRAWN_CODES =
      Subject.of("withdrawnCodes", Dossier::withdrawnCodes, WithdrawnCode::code)
          .by(OrganizationWays::withdrawnCode);

  private static final Subject<Dossier> TITLE =
      Subject.dossier()
          .by((dossier, walker) -> ValueWays.maybeTexts("title", dossier.title(), walker));

  /** All, in the order of the document. */
  private static final ImmutableList<Subject<?>> RECORDS =
      ImmutableList.of(
          TITLE,
          STATES,
          SUCCESSIONS,
          WITHDRAWN_CODES,
          REGIONS,
          ORGANIZATIONS,
          PERSONS,
          AREAS,
          INSTRUMENTS,
          INSTRUMENT_SETS,
          SERIES,
          MANDATES,
          COOPERATION,
          ACTIVITIES,
          REFERRALS,
          STATEMENTS,
          COUNCIL,
          DEBATES);

  /** Wherever a record is named by its identifier, but where it stands itself. */
  public static final Subject<Code<?>> REFERENCES = Subject.within(RECORDS);

  /** Wherever a code of a vocabulary stands that the world can extend, such as a status. */
  public static final Subject<OpenCode<?>> OPEN_CODES = Subject.within(RECORDS);

  /** Those of them that this version does not know. */
  static final Subject<OpenCode<?>> UNKNOWN_CODES = Subject.within(RECORDS);

  /** Those of the references that are to areas. */
  static final Subject<AreaCode> AREA_CODES = Subject.within(RECORDS);

  /** All texts that anybody is free to word, in any language; those in several one by one. */
  public static final Subject<String> TEXTS = Subject.within(RECORDS);

  /** The texts in several languages that have controls of direction. */
  static final Subject<MultilingualText> CONTROLLED_TEXTS = Subject.within(RECORDS);

  /** The texts in one language, but those of provenances. */
  static final Subject<String> PLAIN_TEXTS = Subject.within(RECORDS);

  /** Where records and parts of them come from. */
  public static final Subject<Provenance> PROVENANCES = Subject.within(RECORDS);

  /** Those of them that have controls of direction. */
  static final Subject<Provenance> CONTROLLED_PROVENANCES = Subject.within(RECORDS);

  /** Document symbols that are known to be of a date. */
  public static final Subject<DatedSymbol> DATED_SYMBOLS = Subject.within(RECORDS);

  /** Those of them that tell a year, and it is not that of the date. */
  static final Subject<DatedSymbol> SYMBOLS_OF_ANOTHER_YEAR = Subject.within(RECORDS);

  /** Wherever a State is named by its code, with the time of which the record speaks. */
  public static final Subject<StateUse> STATE_USES = Subject.within(RECORDS);

  private Subjects() {}
}
