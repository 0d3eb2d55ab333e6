package org.chaptereight.json;

import static org.chaptereight.json.ValueArbitraries.code;
import static org.chaptereight.json.ValueArbitraries.date;
import static org.chaptereight.json.ValueArbitraries.externalId;
import static org.chaptereight.json.ValueArbitraries.few;
import static org.chaptereight.json.ValueArbitraries.id;
import static org.chaptereight.json.ValueArbitraries.interval;
import static org.chaptereight.json.ValueArbitraries.maybe;
import static org.chaptereight.json.ValueArbitraries.provenance;
import static org.chaptereight.json.ValueArbitraries.some;
import static org.chaptereight.json.ValueArbitraries.stateCode;
import static org.chaptereight.json.ValueArbitraries.text;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.chaptereight.naming.FormerName;
import org.chaptereight.state.Region;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.State;
import org.chaptereight.state.Succession;
import org.chaptereight.state.SuccessionKind;
import org.chaptereight.state.WithdrawnCode;

/** States and what belongs to them. */
final class StateArbitraries {

  private StateArbitraries() {}

  static Arbitrary<State> state() {
    return Builders.withBuilder(State::builder)
        .use(stateCode())
        .in(State.Builder::code)
        .use(text())
        .in(State.Builder::name)
        .use(few(formerName()))
        .in(State.Builder::formerNames)
        .use(interval())
        .in(State.Builder::existence)
        .use(few(interval()))
        .in(State.Builder::unMemberships)
        .use(few(externalId()))
        .in(State.Builder::externalIds)
        .use(provenance())
        .in(State.Builder::provenance)
        .build(State.Builder::build);
  }

  static Arbitrary<Succession> succession() {
    return Builders.withBuilder(Succession::builder)
        .use(date())
        .in(Succession.Builder::date)
        .use(code(SuccessionKind::of, "SEPARATION", "DISSOLVED_IN_ACID"))
        .in(Succession.Builder::kind)
        .use(some(stateCode()))
        .in(Succession.Builder::predecessors)
        .use(some(stateCode()))
        .in(Succession.Builder::successors)
        .use(provenance())
        .in(Succession.Builder::provenance)
        .build(Succession.Builder::build);
  }

  static Arbitrary<WithdrawnCode> withdrawnCode() {
    return Builders.withBuilder(WithdrawnCode::builder)
        .use(stateCode())
        .in(WithdrawnCode.Builder::code)
        .use(maybe(date()))
        .in(WithdrawnCode.Builder::withdrawn)
        .use(maybe(stateCode()))
        .in(WithdrawnCode.Builder::now)
        .use(few(externalId()))
        .in(WithdrawnCode.Builder::externalIds)
        .use(provenance())
        .in(WithdrawnCode.Builder::provenance)
        .build(WithdrawnCode.Builder::build);
  }

  static Arbitrary<Region> region() {
    return Builders.withBuilder(Region::builder)
        .use(id().map(RegionId::of))
        .in(Region.Builder::id)
        .use(text())
        .in(Region.Builder::name)
        .use(maybe(id().map(RegionId::of)))
        .in(Region.Builder::parent)
        .use(few(externalId()))
        .in(Region.Builder::externalIds)
        .use(provenance())
        .in(Region.Builder::provenance)
        .build(Region.Builder::build);
  }

  static Arbitrary<FormerName> formerName() {
    return Builders.withBuilder(FormerName::builder)
        .use(text())
        .in(FormerName.Builder::name)
        .use(maybe(text()))
        .in(FormerName.Builder::acronyms)
        .use(date())
        .in(FormerName.Builder::until)
        .use(provenance())
        .in(FormerName.Builder::provenance)
        .build(FormerName.Builder::build);
  }
}
