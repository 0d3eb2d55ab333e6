package org.chaptereight.json;

import static org.chaptereight.json.CooperationArbitraries.activity;
import static org.chaptereight.json.CooperationArbitraries.area;
import static org.chaptereight.json.CooperationArbitraries.cooperation;
import static org.chaptereight.json.CooperationArbitraries.mandate;
import static org.chaptereight.json.CooperationArbitraries.referral;
import static org.chaptereight.json.CooperationArbitraries.statement;
import static org.chaptereight.json.CouncilArbitraries.councilYear;
import static org.chaptereight.json.DebateArbitraries.debate;
import static org.chaptereight.json.InstrumentArbitraries.instrument;
import static org.chaptereight.json.InstrumentArbitraries.instrumentSet;
import static org.chaptereight.json.InstrumentArbitraries.series;
import static org.chaptereight.json.OrganizationArbitraries.organization;
import static org.chaptereight.json.OrganizationArbitraries.person;
import static org.chaptereight.json.StateArbitraries.region;
import static org.chaptereight.json.StateArbitraries.state;
import static org.chaptereight.json.StateArbitraries.succession;
import static org.chaptereight.json.StateArbitraries.withdrawnCode;
import static org.chaptereight.json.ValueArbitraries.date;
import static org.chaptereight.json.ValueArbitraries.few;
import static org.chaptereight.json.ValueArbitraries.id;
import static org.chaptereight.json.ValueArbitraries.maybe;
import static org.chaptereight.json.ValueArbitraries.text;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;

/** Dossiers of every shape: each optional part there or not, each list empty or not. */
final class DossierArbitraries extends DomainContextBase {

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Builders.withBuilder(Dossier::builder)
        .use(id().map(DossierId::of))
        .in(Dossier.Builder::id)
        .use(maybe(text()))
        .in(Dossier.Builder::title)
        .use(date())
        .in(Dossier.Builder::asOf)
        .use(few(state()))
        .in(Dossier.Builder::states)
        .use(few(succession()))
        .in(Dossier.Builder::successions)
        .use(few(withdrawnCode()))
        .in(Dossier.Builder::withdrawnCodes)
        .use(few(region()))
        .in(Dossier.Builder::regions)
        .use(few(organization()))
        .in(Dossier.Builder::organizations)
        .use(few(person()))
        .in(Dossier.Builder::persons)
        .use(few(area()))
        .in(Dossier.Builder::areas)
        .use(few(instrument()))
        .in(Dossier.Builder::instruments)
        .use(few(instrumentSet()))
        .in(Dossier.Builder::instrumentSets)
        .use(few(series()))
        .in(Dossier.Builder::series)
        .use(few(mandate()))
        .in(Dossier.Builder::mandates)
        .use(few(cooperation()))
        .in(Dossier.Builder::cooperation)
        .use(few(activity()))
        .in(Dossier.Builder::activities)
        .use(few(referral()))
        .in(Dossier.Builder::referrals)
        .use(few(statement()))
        .in(Dossier.Builder::statements)
        .use(few(councilYear()))
        .in(Dossier.Builder::council)
        .use(few(debate()))
        .in(Dossier.Builder::debates)
        .build(Dossier.Builder::build);
  }
}
