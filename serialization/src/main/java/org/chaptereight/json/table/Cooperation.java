package org.chaptereight.json.table;

import static org.chaptereight.json.table.Citations.DOCUMENT;
import static org.chaptereight.json.table.Citations.EXTERNAL_ID;
import static org.chaptereight.json.table.Citations.PROVISION;
import static org.chaptereight.json.table.Ids.ACTIVITY_ID;
import static org.chaptereight.json.table.Ids.AREA_CODE;
import static org.chaptereight.json.table.Ids.COOPERATION_ID;
import static org.chaptereight.json.table.Ids.MANDATE_ID;
import static org.chaptereight.json.table.Ids.ORGANIZATION_ID;
import static org.chaptereight.json.table.Ids.REFERRAL_ID;
import static org.chaptereight.json.table.Ids.REGION_ID;
import static org.chaptereight.json.table.Ids.STATE_CODE;
import static org.chaptereight.json.table.Parties.PARTY;
import static org.chaptereight.json.table.Values.DATE;
import static org.chaptereight.json.table.Values.INTERVAL;
import static org.chaptereight.json.table.Values.MULTILINGUAL;
import static org.chaptereight.json.table.Values.PROVENANCE;
import static org.chaptereight.json.table.Vocabularies.ENFORCEMENT_KIND;
import static org.chaptereight.json.table.Vocabularies.MANDATE_CONDITION;
import static org.chaptereight.json.table.Vocabularies.MODALITY;
import static org.chaptereight.json.wire.Field.list;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.Field.requiredList;
import static org.chaptereight.json.wire.ObjectWire.object;

import org.chaptereight.area.CooperationArea;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.RegionalStep;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.mandate.Mandate;

/** Areas, mandates, cooperation and activities. */
final class Cooperation {

  static final Wire<CooperationArea> AREA =
      object(
          "CooperationArea",
          CooperationArea::builder,
          CooperationArea.Builder::build,
          required("code", AREA_CODE, CooperationArea::code, CooperationArea.Builder::code),
          required("label", MULTILINGUAL, CooperationArea::label, CooperationArea.Builder::label),
          optional("parent", AREA_CODE, CooperationArea::parent, CooperationArea.Builder::parent),
          optional("state", STATE_CODE, CooperationArea::state, CooperationArea.Builder::state),
          optional(
              "scopeNote",
              MULTILINGUAL,
              CooperationArea::scopeNote,
              CooperationArea.Builder::scopeNote),
          list(
              "externalIds",
              EXTERNAL_ID,
              CooperationArea::externalIds,
              CooperationArea.Builder::addExternalId),
          optional(
              "provenance",
              PROVENANCE,
              CooperationArea::provenance,
              CooperationArea.Builder::provenance));

  static final Wire<Mandate> MANDATE =
      object(
          "Mandate",
          Mandate::builder,
          Mandate.Builder::build,
          required("id", MANDATE_ID, Mandate::id, Mandate.Builder::id),
          required("holder", ORGANIZATION_ID, Mandate::holder, Mandate.Builder::holder),
          requiredList("areas", AREA_CODE, Mandate::areas, Mandate.Builder::addArea),
          list("basis", PROVISION, Mandate::basis, Mandate.Builder::addBasis),
          list("regions", REGION_ID, Mandate::regions, Mandate.Builder::addRegion),
          list("states", STATE_CODE, Mandate::states, Mandate.Builder::addState),
          optional("during", INTERVAL, Mandate::during, Mandate.Builder::during),
          list("conditions", MANDATE_CONDITION, Mandate::conditions, Mandate.Builder::addCondition),
          list("externalIds", EXTERNAL_ID, Mandate::externalIds, Mandate.Builder::addExternalId),
          optional("provenance", PROVENANCE, Mandate::provenance, Mandate.Builder::provenance));

  static final Wire<CooperationLink> COOPERATION =
      object(
          "CooperationLink",
          CooperationLink::builder,
          CooperationLink.Builder::build,
          required("id", COOPERATION_ID, CooperationLink::id, CooperationLink.Builder::id),
          requiredList(
              "parties", PARTY, CooperationLink::parties, CooperationLink.Builder::addParty),
          requiredList(
              "areas", AREA_CODE, CooperationLink::areas, CooperationLink.Builder::addArea),
          required(
              "modality", MODALITY, CooperationLink::modality, CooperationLink.Builder::modality),
          optional("during", INTERVAL, CooperationLink::during, CooperationLink.Builder::during),
          list("basis", PROVISION, CooperationLink::basis, CooperationLink.Builder::addBasis),
          list(
              "externalIds",
              EXTERNAL_ID,
              CooperationLink::externalIds,
              CooperationLink.Builder::addExternalId),
          optional(
              "provenance",
              PROVENANCE,
              CooperationLink::provenance,
              CooperationLink.Builder::provenance));

  static final Wire<Activity> ACTIVITY =
      object(
          "Activity",
          Activity::builder,
          Activity.Builder::build,
          required("id", ACTIVITY_ID, Activity::id, Activity.Builder::id),
          required("title", MULTILINGUAL, Activity::title, Activity.Builder::title),
          requiredList("actors", PARTY, Activity::actors, Activity.Builder::addActor),
          list("states", STATE_CODE, Activity::states, Activity.Builder::addState),
          list("regions", REGION_ID, Activity::regions, Activity.Builder::addRegion),
          requiredList("areas", AREA_CODE, Activity::areas, Activity.Builder::addArea),
          required("modality", MODALITY, Activity::modality, Activity.Builder::modality),
          optional("during", INTERVAL, Activity::during, Activity.Builder::during),
          optional(
              "enforcement",
              ENFORCEMENT_KIND,
              Activity::enforcement,
              Activity.Builder::enforcement),
          list("basis", PROVISION, Activity::basis, Activity.Builder::addBasis),
          list(
              "authorizations",
              DOCUMENT,
              Activity::authorizations,
              Activity.Builder::addAuthorization),
          list("reports", DOCUMENT, Activity::reports, Activity.Builder::addReport),
          list("externalIds", EXTERNAL_ID, Activity::externalIds, Activity.Builder::addExternalId),
          optional("provenance", PROVENANCE, Activity::provenance, Activity.Builder::provenance));

  static final Wire<RegionalStep> REGIONAL_STEP =
      object(
          "RegionalStep",
          RegionalStep::builder,
          RegionalStep.Builder::build,
          required(
              "organization",
              ORGANIZATION_ID,
              RegionalStep::organization,
              RegionalStep.Builder::organization),
          optional("date", DATE, RegionalStep::date, RegionalStep.Builder::date),
          optional("document", DOCUMENT, RegionalStep::document, RegionalStep.Builder::document),
          optional(
              "provenance",
              PROVENANCE,
              RegionalStep::provenance,
              RegionalStep.Builder::provenance));

  static final Wire<DisputeReferral> REFERRAL =
      object(
          "DisputeReferral",
          DisputeReferral::builder,
          DisputeReferral.Builder::build,
          required("id", REFERRAL_ID, DisputeReferral::id, DisputeReferral.Builder::id),
          required("title", MULTILINGUAL, DisputeReferral::title, DisputeReferral.Builder::title),
          requiredList(
              "parties", STATE_CODE, DisputeReferral::parties, DisputeReferral.Builder::addParty),
          optional(
              "arrangement",
              ORGANIZATION_ID,
              DisputeReferral::arrangement,
              DisputeReferral.Builder::arrangement),
          required("referred", DATE, DisputeReferral::referred, DisputeReferral.Builder::referred),
          optional(
              "document", DOCUMENT, DisputeReferral::document, DisputeReferral.Builder::document),
          list(
              "regionalSteps",
              REGIONAL_STEP,
              DisputeReferral::regionalSteps,
              DisputeReferral.Builder::addRegionalStep),
          list(
              "externalIds",
              EXTERNAL_ID,
              DisputeReferral::externalIds,
              DisputeReferral.Builder::addExternalId),
          optional(
              "provenance",
              PROVENANCE,
              DisputeReferral::provenance,
              DisputeReferral.Builder::provenance));

  private Cooperation() {}
}
