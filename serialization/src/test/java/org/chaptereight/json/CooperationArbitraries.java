package org.chaptereight.json;

import static org.chaptereight.json.PartyArbitraries.organizationId;
import static org.chaptereight.json.PartyArbitraries.participant;
import static org.chaptereight.json.PartyArbitraries.party;
import static org.chaptereight.json.ValueArbitraries.areaCode;
import static org.chaptereight.json.ValueArbitraries.code;
import static org.chaptereight.json.ValueArbitraries.date;
import static org.chaptereight.json.ValueArbitraries.document;
import static org.chaptereight.json.ValueArbitraries.externalId;
import static org.chaptereight.json.ValueArbitraries.few;
import static org.chaptereight.json.ValueArbitraries.id;
import static org.chaptereight.json.ValueArbitraries.interval;
import static org.chaptereight.json.ValueArbitraries.maybe;
import static org.chaptereight.json.ValueArbitraries.number;
import static org.chaptereight.json.ValueArbitraries.printedDate;
import static org.chaptereight.json.ValueArbitraries.provenance;
import static org.chaptereight.json.ValueArbitraries.provision;
import static org.chaptereight.json.ValueArbitraries.some;
import static org.chaptereight.json.ValueArbitraries.source;
import static org.chaptereight.json.ValueArbitraries.stateCode;
import static org.chaptereight.json.ValueArbitraries.text;
import static org.chaptereight.json.ValueArbitraries.trueOrFalse;
import static org.chaptereight.json.ValueArbitraries.wording;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.ActivityId;
import org.chaptereight.cooperation.AreaMention;
import org.chaptereight.cooperation.CooperationId;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.EnforcementKind;
import org.chaptereight.cooperation.Frequency;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.Quality;
import org.chaptereight.cooperation.ReferralId;
import org.chaptereight.cooperation.RegionalStep;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.cooperation.StatementKind;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.mandate.MandateCondition;
import org.chaptereight.mandate.MandateId;
import org.chaptereight.state.RegionId;

/** Areas, mandates, cooperation, and what is said of it. */
final class CooperationArbitraries {

  private CooperationArbitraries() {}

  static Arbitrary<CooperationArea> area() {
    return Builders.withBuilder(CooperationArea::builder)
        .use(areaCode())
        .in(CooperationArea.Builder::code)
        .use(text())
        .in(CooperationArea.Builder::label)
        .use(maybe(areaCode()))
        .in(CooperationArea.Builder::parent)
        .use(maybe(stateCode()))
        .in(CooperationArea.Builder::state)
        .use(maybe(text()))
        .in(CooperationArea.Builder::scopeNote)
        .use(few(externalId()))
        .in(CooperationArea.Builder::externalIds)
        .use(provenance())
        .in(CooperationArea.Builder::provenance)
        .build(CooperationArea.Builder::build);
  }

  static Arbitrary<Mandate> mandate() {
    return Builders.withBuilder(Mandate::builder)
        .use(id().map(MandateId::of))
        .in(Mandate.Builder::id)
        .use(organizationId())
        .in(Mandate.Builder::holder)
        .use(some(areaCode()))
        .in(Mandate.Builder::areas)
        .use(few(provision()))
        .in(Mandate.Builder::basis)
        .use(few(id().map(RegionId::of)))
        .in(Mandate.Builder::regions)
        .use(few(stateCode()))
        .in(Mandate.Builder::states)
        .use(maybe(interval()))
        .in(Mandate.Builder::during)
        .use(few(code(MandateCondition::of, "HOST_CONSENT", "GOOD_WEATHER")))
        .in(Mandate.Builder::conditions)
        .use(few(externalId()))
        .in(Mandate.Builder::externalIds)
        .use(provenance())
        .in(Mandate.Builder::provenance)
        .build(Mandate.Builder::build);
  }

  static Arbitrary<CooperationLink> cooperation() {
    return Builders.withBuilder(CooperationLink::builder)
        .use(id().map(CooperationId::of))
        .in(CooperationLink.Builder::id)
        .use(party().list().uniqueElements().ofMinSize(2).ofMaxSize(3))
        .in(CooperationLink.Builder::parties)
        .use(some(areaCode()))
        .in(CooperationLink.Builder::areas)
        .use(code(Modality::of, "ACTUAL", "DREAMT"))
        .in(CooperationLink.Builder::modality)
        .use(maybe(interval()))
        .in(CooperationLink.Builder::during)
        .use(few(provision()))
        .in(CooperationLink.Builder::basis)
        .use(few(externalId()))
        .in(CooperationLink.Builder::externalIds)
        .use(provenance())
        .in(CooperationLink.Builder::provenance)
        .build(CooperationLink.Builder::build);
  }

  static Arbitrary<Activity> activity() {
    return Builders.withBuilder(Activity::builder)
        .use(id().map(ActivityId::of))
        .in(Activity.Builder::id)
        .use(text())
        .in(Activity.Builder::title)
        .use(some(party()))
        .in(Activity.Builder::actors)
        .use(few(stateCode()))
        .in(Activity.Builder::states)
        .use(few(id().map(RegionId::of)))
        .in(Activity.Builder::regions)
        .use(some(areaCode()))
        .in(Activity.Builder::areas)
        .use(code(Modality::of, "ACTUAL", "DREAMT"))
        .in(Activity.Builder::modality)
        .use(maybe(interval()))
        .in(Activity.Builder::during)
        .use(maybe(code(EnforcementKind::of, "SELF_DEFENCE", "STERN_LOOK")))
        .in(Activity.Builder::enforcement)
        .use(few(provision()))
        .in(Activity.Builder::basis)
        .use(few(document()))
        .in(Activity.Builder::authorizations)
        .use(few(document()))
        .in(Activity.Builder::reports)
        .use(few(externalId()))
        .in(Activity.Builder::externalIds)
        .use(provenance())
        .in(Activity.Builder::provenance)
        .build(Activity.Builder::build);
  }

  static Arbitrary<DisputeReferral> referral() {
    return Builders.withBuilder(DisputeReferral::builder)
        .use(id().map(ReferralId::of))
        .in(DisputeReferral.Builder::id)
        .use(text())
        .in(DisputeReferral.Builder::title)
        .use(stateCode().list().uniqueElements().ofMinSize(2).ofMaxSize(3))
        .in(DisputeReferral.Builder::parties)
        .use(maybe(organizationId()))
        .in(DisputeReferral.Builder::arrangement)
        .use(date())
        .in(DisputeReferral.Builder::referred)
        .use(maybe(document()))
        .in(DisputeReferral.Builder::document)
        .use(few(regionalStep()))
        .in(DisputeReferral.Builder::regionalSteps)
        .use(few(externalId()))
        .in(DisputeReferral.Builder::externalIds)
        .use(provenance())
        .in(DisputeReferral.Builder::provenance)
        .build(DisputeReferral.Builder::build);
  }

  private static Arbitrary<RegionalStep> regionalStep() {
    return Builders.withBuilder(RegionalStep::builder)
        .use(organizationId())
        .in(RegionalStep.Builder::organization)
        .use(maybe(date()))
        .in(RegionalStep.Builder::date)
        .use(maybe(document()))
        .in(RegionalStep.Builder::document)
        .use(provenance())
        .in(RegionalStep.Builder::provenance)
        .build(RegionalStep.Builder::build);
  }

  static Arbitrary<Statement> statement() {
    return Builders.withBuilder(Statement::builder)
        .use(id().map(StatementId::of))
        .in(Statement.Builder::id)
        .use(code(StatementKind::of, "COOPERATION", "RIDDLE"))
        .in(Statement.Builder::kind)
        .use(maybe(party()))
        .in(Statement.Builder::attributedTo)
        .use(few(participant()))
        .in(Statement.Builder::subjects)
        .use(few(participant()))
        .in(Statement.Builder::counterparts)
        .use(few(areaMention()))
        .in(Statement.Builder::areas)
        .use(few(id().map(RegionId::of)))
        .in(Statement.Builder::regions)
        .use(few(code(Quality::of, "GLOBAL", "PURPLE")))
        .in(Statement.Builder::qualities)
        .use(code(Modality::of, "ACTUAL", "DREAMT"))
        .in(Statement.Builder::modality)
        .use(maybe(code(Frequency::of, "REGULAR", "AT_FULL_MOON")))
        .in(Statement.Builder::frequency)
        .use(maybe(trueOrFalse()))
        .in(Statement.Builder::exhaustive)
        .use(maybe(printedDate()))
        .in(Statement.Builder::date)
        .use(few(provision()))
        .in(Statement.Builder::basis)
        .use(few(id().map(InstrumentId::of)))
        .in(Statement.Builder::instruments)
        .use(maybe(id().map(InstrumentSetId::of)))
        .in(Statement.Builder::instrumentSet)
        .use(maybe(id().map(SeriesId::of)))
        .in(Statement.Builder::series)
        .use(number())
        .in(Statement.Builder::session)
        .use(few(id().map(StatementId::of)))
        .in(Statement.Builder::premises)
        .use(few(externalId()))
        .in(Statement.Builder::externalIds)
        .use(source())
        .in(Statement.Builder::provenance)
        .build(Statement.Builder::build);
  }

  private static Arbitrary<AreaMention> areaMention() {
    return Builders.withBuilder(AreaMention::builder)
        .use(areaCode())
        .in(AreaMention.Builder::code)
        .use(maybe(wording()))
        .in(AreaMention.Builder::term)
        .build(AreaMention.Builder::build);
  }
}
