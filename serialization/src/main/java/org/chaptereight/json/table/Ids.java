package org.chaptereight.json.table;

import static org.chaptereight.json.table.Values.code;
import static org.chaptereight.json.table.Values.repeatedCode;

import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.cooperation.ActivityId;
import org.chaptereight.cooperation.CooperationId;
import org.chaptereight.cooperation.ReferralId;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.debate.DebateId;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.mandate.MandateId;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.PersonId;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.StateCode;

/** The codes and identifiers by which records refer to each other. */
final class Ids {

  static final Wire<StateCode> STATE_CODE = code("a State code", StateCode::of);

  static final Wire<RegionId> REGION_ID = repeatedCode("the id of a region", RegionId::of);

  static final Wire<OrganizationId> ORGANIZATION_ID =
      repeatedCode("the id of an organization", OrganizationId::of);

  static final Wire<PersonId> PERSON_ID = repeatedCode("the id of a person", PersonId::of);

  static final Wire<AreaCode> AREA_CODE = repeatedCode("the code of an area", AreaCode::of);

  static final Wire<InstrumentId> INSTRUMENT_ID =
      repeatedCode("the id of an instrument", InstrumentId::of);

  static final Wire<InstrumentSetId> INSTRUMENT_SET_ID =
      code("the id of a set of instruments", InstrumentSetId::of);

  static final Wire<SeriesId> SERIES_ID = code("the id of a series", SeriesId::of);

  static final Wire<StatementId> STATEMENT_ID = code("the id of a statement", StatementId::of);

  static final Wire<ActivityId> ACTIVITY_ID = code("the id of an activity", ActivityId::of);

  static final Wire<CooperationId> COOPERATION_ID =
      code("the id of a cooperation link", CooperationId::of);

  static final Wire<DebateId> DEBATE_ID = code("the id of a debate", DebateId::of);

  static final Wire<DossierId> DOSSIER_ID = code("the id of a dossier", DossierId::of);

  static final Wire<MandateId> MANDATE_ID = code("the id of a mandate", MandateId::of);

  static final Wire<ReferralId> REFERRAL_ID = code("the id of a referral", ReferralId::of);

  private Ids() {}
}
