package org.chaptereight.json.table;

import static org.chaptereight.json.table.Values.code;

import org.chaptereight.cooperation.EnforcementKind;
import org.chaptereight.cooperation.Frequency;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.Quality;
import org.chaptereight.cooperation.StatementKind;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.OutcomeKind;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.instrument.Cadence;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.RegistrationKind;
import org.chaptereight.instrument.TreatyActionKind;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.mandate.MandateCondition;
import org.chaptereight.organization.ExitKind;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OpenSet;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.provenance.IdentifierScheme;
import org.chaptereight.state.SuccessionKind;

/** The codes of which the world can have more than are known here: kinds, statuses, formats. */
final class Vocabularies {

  static final Wire<AgendaItemKind> AGENDA_ITEM_KIND =
      code("a kind of agenda item", AgendaItemKind::of);

  static final Wire<Cadence> CADENCE = code("a cadence", Cadence::of);

  static final Wire<EnforcementKind> ENFORCEMENT_KIND =
      code("a kind of enforcement", EnforcementKind::of);

  static final Wire<ExitKind> EXIT_KIND = code("a kind of exit", ExitKind::of);

  static final Wire<Frequency> FREQUENCY = code("a frequency", Frequency::of);

  static final Wire<IdentifierScheme> IDENTIFIER_SCHEME =
      code("a scheme of identifiers", IdentifierScheme::of);

  static final Wire<InstrumentKind> INSTRUMENT_KIND =
      code("a kind of instrument", InstrumentKind::of);

  static final Wire<MandateCondition> MANDATE_CONDITION = code("a condition", MandateCondition::of);

  static final Wire<MeetingFormat> MEETING_FORMAT = code("a format", MeetingFormat::of);

  static final Wire<MembershipStatus> MEMBERSHIP_STATUS = code("a status", MembershipStatus::of);

  static final Wire<Modality> MODALITY = code("a modality", Modality::of);

  static final Wire<OfficeKind> OFFICE_KIND = code("a kind of office", OfficeKind::of);

  static final Wire<OpenSet> OPEN_SET = code("an open set", OpenSet::of);

  static final Wire<OrganizationKind> ORGANIZATION_KIND =
      code("a kind of organization", OrganizationKind::of);

  static final Wire<OutcomeKind> OUTCOME_KIND = code("a kind of outcome", OutcomeKind::of);

  static final Wire<ParticipationBasis> PARTICIPATION_BASIS =
      code("a basis of participation", ParticipationBasis::of);

  static final Wire<Quality> QUALITY = code("a quality", Quality::of);

  static final Wire<RegistrationKind> REGISTRATION_KIND =
      code("a kind of registration", RegistrationKind::of);

  static final Wire<StatementKind> STATEMENT_KIND = code("a kind of statement", StatementKind::of);

  static final Wire<SuccessionKind> SUCCESSION_KIND =
      code("a kind of succession", SuccessionKind::of);

  static final Wire<TreatyActionKind> TREATY_ACTION_KIND =
      code("a kind of action", TreatyActionKind::of);

  private Vocabularies() {}
}
