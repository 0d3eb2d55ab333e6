package org.chaptereight.json;

import static org.chaptereight.json.CouncilArbitraries.tally;
import static org.chaptereight.json.PartyArbitraries.office;
import static org.chaptereight.json.PartyArbitraries.organizationId;
import static org.chaptereight.json.PartyArbitraries.party;
import static org.chaptereight.json.ValueArbitraries.areaCode;
import static org.chaptereight.json.ValueArbitraries.code;
import static org.chaptereight.json.ValueArbitraries.date;
import static org.chaptereight.json.ValueArbitraries.externalId;
import static org.chaptereight.json.ValueArbitraries.few;
import static org.chaptereight.json.ValueArbitraries.id;
import static org.chaptereight.json.ValueArbitraries.interval;
import static org.chaptereight.json.ValueArbitraries.maybe;
import static org.chaptereight.json.ValueArbitraries.number;
import static org.chaptereight.json.ValueArbitraries.period;
import static org.chaptereight.json.ValueArbitraries.provenance;
import static org.chaptereight.json.ValueArbitraries.provision;
import static org.chaptereight.json.ValueArbitraries.symbol;
import static org.chaptereight.json.ValueArbitraries.text;
import static org.chaptereight.json.ValueArbitraries.trueOrFalse;
import static org.chaptereight.json.ValueArbitraries.words;

import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.instrument.Amendment;
import org.chaptereight.instrument.Cadence;
import org.chaptereight.instrument.EntryTerms;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.Registration;
import org.chaptereight.instrument.RegistrationKind;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.SeriesEntry;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.instrument.Signatory;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyAction;
import org.chaptereight.instrument.TreatyActionKind;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.organization.PersonId;

/** Legal instruments and what belongs to them. */
final class InstrumentArbitraries {

  private InstrumentArbitraries() {}

  static Arbitrary<LegalInstrument> instrument() {
    return Arbitraries.oneOf(treaty(), nonTreaty(), act());
  }

  private static Arbitrary<Treaty> treaty() {
    return Builders.withBuilder(Treaty::builder)
        .use(id().map(InstrumentId::of))
        .in(Treaty.Builder::id)
        .use(code(InstrumentKind::of, "TREATY", "TABLETS"))
        .in(Treaty.Builder::kind)
        .use(text())
        .in(Treaty.Builder::title)
        .use(maybe(symbol()))
        .in(Treaty.Builder::symbol)
        .use(maybe(date()))
        .in(Treaty.Builder::adopted)
        .use(maybe(date()))
        .in(Treaty.Builder::signed)
        .use(maybe(text()))
        .in(Treaty.Builder::place)
        .use(maybe(words()))
        .in(Treaty.Builder::depositary)
        .use(maybe(interval()))
        .in(Treaty.Builder::provisional)
        .use(maybe(entryTerms()))
        .in(Treaty.Builder::entryTerms)
        .use(maybe(interval()))
        .in(Treaty.Builder::inForce)
        .use(few(interval()))
        .in(Treaty.Builder::suspensions)
        .use(maybe(period()))
        .in(Treaty.Builder::withdrawalNotice)
        .use(registered())
        .in((builder, registered) -> registered.apply(builder))
        .use(few(id().map(InstrumentId::of)))
        .in(Treaty.Builder::prevailsOver)
        .use(few(provision()))
        .in(Treaty.Builder::incompatibleWith)
        .use(few(amendment()))
        .in(Treaty.Builder::amendments)
        .use(few(treatyParty()))
        .in(Treaty.Builder::parties)
        .use(trueOrFalse())
        .in(Treaty.Builder::isPartyListComplete)
        .use(few(provision()))
        .in(Treaty.Builder::basis)
        .use(few(externalId()))
        .in(Treaty.Builder::externalIds)
        .use(provenance())
        .in(Treaty.Builder::provenance)
        .build(Treaty.Builder::build);
  }

  /** There is a registration, or there is known to be none, or neither is told. */
  private static Arbitrary<UnaryOperator<Treaty.Builder>> registered() {
    return Arbitraries.oneOf(
        maybe(registration()).map(registration -> builder -> builder.registration(registration)),
        Arbitraries.just(builder -> builder.isUnregistered(true)));
  }

  private static Arbitrary<EntryTerms> entryTerms() {
    return Combinators.combine(number(), number())
        .filter((deposits, delay) -> deposits.isPresent() || delay.isPresent())
        .as((deposits, delay) -> EntryTerms.builder().deposits(deposits).delayDays(delay).build());
  }

  private static Arbitrary<Registration> registration() {
    return Builders.withBuilder(Registration::builder)
        .use(code(RegistrationKind::of, "REGISTERED", "CARVED_IN_STONE"))
        .in(Registration.Builder::kind)
        .use(maybe(date()))
        .in(Registration.Builder::date)
        .use(maybe(words()))
        .in(Registration.Builder::number)
        .build(Registration.Builder::build);
  }

  private static Arbitrary<Amendment> amendment() {
    return Builders.withBuilder(Amendment::builder)
        .use(words())
        .in(Amendment.Builder::provisions)
        .use(maybe(date()))
        .in(Amendment.Builder::adopted)
        .use(maybe(date()))
        .in(Amendment.Builder::inForce)
        .use(provenance())
        .in(Amendment.Builder::provenance)
        .build(Amendment.Builder::build);
  }

  private static Arbitrary<TreatyParty> treatyParty() {
    return Builders.withBuilder(TreatyParty::builder)
        .use(party())
        .in(TreatyParty.Builder::party)
        .use(few(action()))
        .in(TreatyParty.Builder::actions)
        .use(few(interval()))
        .in(TreatyParty.Builder::bound)
        .use(provenance())
        .in(TreatyParty.Builder::provenance)
        .build(TreatyParty.Builder::build);
  }

  private static Arbitrary<TreatyAction> action() {
    return Builders.withBuilder(TreatyAction::builder)
        .use(code(TreatyActionKind::of, "RATIFICATION", "HANDSHAKE"))
        .in(TreatyAction.Builder::kind)
        .use(maybe(date()))
        .in(TreatyAction.Builder::date)
        .use(maybe(date()))
        .in(TreatyAction.Builder::deposited)
        .use(maybe(date()))
        .in(TreatyAction.Builder::effect)
        .use(maybe(text()))
        .in(TreatyAction.Builder::text)
        .use(provenance())
        .in(TreatyAction.Builder::provenance)
        .build(TreatyAction.Builder::build);
  }

  private static Arbitrary<NonTreatyInstrument> nonTreaty() {
    return Builders.withBuilder(NonTreatyInstrument::builder)
        .use(id().map(InstrumentId::of))
        .in(NonTreatyInstrument.Builder::id)
        .use(code(InstrumentKind::of, "TREATY", "TABLETS"))
        .in(NonTreatyInstrument.Builder::kind)
        .use(text())
        .in(NonTreatyInstrument.Builder::title)
        .use(maybe(symbol()))
        .in(NonTreatyInstrument.Builder::symbol)
        .use(maybe(date()))
        .in(NonTreatyInstrument.Builder::adopted)
        .use(maybe(date()))
        .in(NonTreatyInstrument.Builder::signed)
        .use(maybe(text()))
        .in(NonTreatyInstrument.Builder::place)
        .use(few(signatory()))
        .in(NonTreatyInstrument.Builder::signatories)
        .use(few(provision()))
        .in(NonTreatyInstrument.Builder::basis)
        .use(few(externalId()))
        .in(NonTreatyInstrument.Builder::externalIds)
        .use(provenance())
        .in(NonTreatyInstrument.Builder::provenance)
        .build(NonTreatyInstrument.Builder::build);
  }

  private static Arbitrary<Signatory> signatory() {
    return Builders.withBuilder(Signatory::builder)
        .use(party())
        .in(Signatory.Builder::party)
        .use(maybe(id().map(PersonId::of)))
        .in(Signatory.Builder::person)
        .use(maybe(office()))
        .in(Signatory.Builder::office)
        .build(Signatory.Builder::build);
  }

  private static Arbitrary<OrganAct> act() {
    return Builders.withBuilder(OrganAct::builder)
        .use(id().map(InstrumentId::of))
        .in(OrganAct.Builder::id)
        .use(code(InstrumentKind::of, "TREATY", "TABLETS"))
        .in(OrganAct.Builder::kind)
        .use(text())
        .in(OrganAct.Builder::title)
        .use(organizationId())
        .in(OrganAct.Builder::organ)
        .use(maybe(symbol()))
        .in(OrganAct.Builder::symbol)
        .use(maybe(date()))
        .in(OrganAct.Builder::adopted)
        .use(number())
        .in(OrganAct.Builder::session)
        .use(maybe(symbol()))
        .in(OrganAct.Builder::draft)
        .use(maybe(symbol()))
        .in(OrganAct.Builder::record)
        .use(vote())
        .in((builder, vote) -> vote.apply(builder))
        .use(maybe(interval()))
        .in(OrganAct.Builder::effect)
        .use(few(organizationId()))
        .in(OrganAct.Builder::about)
        .use(few(provision()))
        .in(OrganAct.Builder::basis)
        .use(few(externalId()))
        .in(OrganAct.Builder::externalIds)
        .use(provenance())
        .in(OrganAct.Builder::provenance)
        .build(OrganAct.Builder::build);
  }

  /** There is a tally, or there was no vote, or neither is told. */
  private static Arbitrary<UnaryOperator<OrganAct.Builder>> vote() {
    return Arbitraries.oneOf(
        maybe(tally()).map(tally -> builder -> builder.vote(tally)),
        Arbitraries.just(builder -> builder.isWithoutVote(true)));
  }

  static Arbitrary<InstrumentSet> instrumentSet() {
    return Builders.withBuilder(InstrumentSet::builder)
        .use(id().map(InstrumentSetId::of))
        .in(InstrumentSet.Builder::id)
        .use(text())
        .in(InstrumentSet.Builder::description)
        .use(few(id().map(InstrumentId::of)))
        .in(InstrumentSet.Builder::members)
        .use(trueOrFalse())
        .in(InstrumentSet.Builder::isExhaustive)
        .use(few(areaCode()))
        .in(InstrumentSet.Builder::areas)
        .use(few(externalId()))
        .in(InstrumentSet.Builder::externalIds)
        .use(provenance())
        .in(InstrumentSet.Builder::provenance)
        .build(InstrumentSet.Builder::build);
  }

  static Arbitrary<ResolutionSeries> series() {
    return Builders.withBuilder(ResolutionSeries::builder)
        .use(id().map(SeriesId::of))
        .in(ResolutionSeries.Builder::id)
        .use(text())
        .in(ResolutionSeries.Builder::title)
        .use(organizationId())
        .in(ResolutionSeries.Builder::organ)
        .use(few(organizationId()))
        .in(ResolutionSeries.Builder::about)
        .use(maybe(text()))
        .in(ResolutionSeries.Builder::agendaItem)
        .use(code(Cadence::of, "BIENNIAL", "EVERY_BLUE_MOON"))
        .in(ResolutionSeries.Builder::cadence)
        .use(number())
        .in(ResolutionSeries.Builder::firstSession)
        .use(few(entry()))
        .in(ResolutionSeries.Builder::entries)
        .use(trueOrFalse())
        .in(ResolutionSeries.Builder::isEntryListComplete)
        .use(few(entry()))
        .in(ResolutionSeries.Builder::planned)
        .use(few(externalId()))
        .in(ResolutionSeries.Builder::externalIds)
        .use(provenance())
        .in(ResolutionSeries.Builder::provenance)
        .build(ResolutionSeries.Builder::build);
  }

  private static Arbitrary<SeriesEntry> entry() {
    return Builders.withBuilder(SeriesEntry::builder)
        .use(Arbitraries.integers().between(1, 99))
        .in(SeriesEntry.Builder::session)
        .use(maybe(id().map(InstrumentId::of)))
        .in(SeriesEntry.Builder::act)
        .use(provenance())
        .in(SeriesEntry.Builder::provenance)
        .build(SeriesEntry.Builder::build);
  }
}
