package org.chaptereight.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.ActivityId;
import org.chaptereight.cooperation.CooperationId;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.ReferralId;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.mandate.MandateId;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.state.Region;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;

/**
 * The records of a {@link Dossier}, each by its identifier; of two with one identifier, the first.
 *
 * <p>The only subclass is {@link Dossier}.
 */
public abstract class DossierRecords {

  DossierRecords() {}

  abstract DossierIndex index();

  /** The State with a code, if it is here. */
  public Optional<State> find(StateCode code) {
    return Optional.ofNullable(index().states.get(requireNonNull(code, "code")));
  }

  /** The region with an identifier, if it is here. */
  public Optional<Region> find(RegionId id) {
    return Optional.ofNullable(index().regions.get(requireNonNull(id, "id")));
  }

  /** The organization with an identifier, if it is here. */
  public Optional<Organization> find(OrganizationId id) {
    return Optional.ofNullable(index().organizations.get(requireNonNull(id, "id")));
  }

  /** The person with an identifier, if it is here. */
  public Optional<Person> find(PersonId id) {
    return Optional.ofNullable(index().persons.get(requireNonNull(id, "id")));
  }

  /** The area with a code, if it is here. */
  public Optional<CooperationArea> find(AreaCode code) {
    return Optional.ofNullable(index().areas.get(requireNonNull(code, "code")));
  }

  /** The instrument with an identifier, if it is here. */
  public Optional<LegalInstrument> find(InstrumentId id) {
    return Optional.ofNullable(index().instruments.get(requireNonNull(id, "id")));
  }

  /** The set of instruments with an identifier, if it is here. */
  public Optional<InstrumentSet> find(InstrumentSetId id) {
    return Optional.ofNullable(index().instrumentSets.get(requireNonNull(id, "id")));
  }

  /** The series of resolutions with an identifier, if it is here. */
  public Optional<ResolutionSeries> find(SeriesId id) {
    return Optional.ofNullable(index().series.get(requireNonNull(id, "id")));
  }

  /** The statement with an identifier, if it is here. */
  public Optional<Statement> find(StatementId id) {
    return Optional.ofNullable(index().statements.get(requireNonNull(id, "id")));
  }

  /** The debate with an identifier, if it is here. */
  public Optional<DebateAgenda> find(DebateId id) {
    return Optional.ofNullable(index().debates.get(requireNonNull(id, "id")));
  }

  /** The mandate with an identifier, if it is here. */
  public Optional<Mandate> find(MandateId id) {
    return Optional.ofNullable(index().mandates.get(requireNonNull(id, "id")));
  }

  /** The cooperation link with an identifier, if it is here. */
  public Optional<CooperationLink> find(CooperationId id) {
    return Optional.ofNullable(index().cooperation.get(requireNonNull(id, "id")));
  }

  /** The activity with an identifier, if it is here. */
  public Optional<Activity> find(ActivityId id) {
    return Optional.ofNullable(index().activities.get(requireNonNull(id, "id")));
  }

  /** The referral of a dispute with an identifier, if it is here. */
  public Optional<DisputeReferral> find(ReferralId id) {
    return Optional.ofNullable(index().referrals.get(requireNonNull(id, "id")));
  }
}
