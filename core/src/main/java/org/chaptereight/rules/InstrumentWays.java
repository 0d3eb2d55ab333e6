package org.chaptereight.rules;

import java.util.List;
import org.chaptereight.instrument.Amendment;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.Registration;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.SeriesEntry;
import org.chaptereight.instrument.Signatory;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyAction;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.validation.Walker;

/** The ways through legal instruments, their sets and their series. */
final class InstrumentWays {

  private InstrumentWays() {}

  static void instrument(LegalInstrument instrument, Walker walker) {
    walker.maybe("treaty", instrument.asTreaty(), InstrumentWays::treaty);
    walker.maybe("nonTreaty", instrument.asNonTreaty(), InstrumentWays::nonTreaty);
    walker.maybe("act", instrument.asAct(), InstrumentWays::act);
  }

  private static void treaty(Treaty treaty, Walker walker) {
    ValueWays.code("kind", treaty.kind(), walker);
    ValueWays.texts("title", treaty.title(), walker);
    ValueWays.maybeTexts("place", treaty.place(), walker);
    ValueWays.maybePlain("depositary", treaty.depositary(), walker);
    walker.maybe("registration", treaty.registration(), InstrumentWays::registration);
    walker.each("amendments", treaty.amendments(), InstrumentWays::amendment);
    walker.each("prevailsOver", treaty.prevailsOver(), Subjects.REFERENCES);
    walker.each("incompatibleWith", treaty.incompatibleWith(), ValueWays::provision);
    walker.each("parties", treaty.parties(), InstrumentWays::treatyParty);
    walker.each("basis", treaty.basis(), ValueWays::provision);
    ValueWays.origin(treaty.externalIds(), treaty.provenance(), walker);
  }

  private static void registration(Registration registration, Walker walker) {
    ValueWays.code("kind", registration.kind(), walker);
    ValueWays.maybePlain("number", registration.number(), walker);
  }

  private static void amendment(Amendment amendment, Walker walker) {
    ValueWays.plain("provisions", amendment.provisions(), walker);
    ValueWays.source(amendment.provenance(), walker);
  }

  private static void treatyParty(TreatyParty party, Walker walker) {
    List<DateInterval> bound = party.bound();
    walker.in("party", party.party(), (one, here) -> ValueWays.party(one, bound, here));
    walker.each("actions", party.actions(), InstrumentWays::action);
    ValueWays.source(party.provenance(), walker);
  }

  private static void action(TreatyAction action, Walker walker) {
    ValueWays.code("kind", action.kind(), walker);
    ValueWays.maybeTexts("text", action.text(), walker);
    ValueWays.source(action.provenance(), walker);
  }

  private static void nonTreaty(NonTreatyInstrument instrument, Walker walker) {
    ValueWays.code("kind", instrument.kind(), walker);
    ValueWays.texts("title", instrument.title(), walker);
    ValueWays.maybeTexts("place", instrument.place(), walker);
    List<DateInterval> when = StateUse.day(instrument.signed());
    walker.each(
        "signatories",
        instrument.signatories(),
        (signatory, here) -> signatory(signatory, when, here));
    walker.each("basis", instrument.basis(), ValueWays::provision);
    ValueWays.origin(instrument.externalIds(), instrument.provenance(), walker);
  }

  private static void signatory(Signatory signatory, List<DateInterval> when, Walker walker) {
    walker.in("party", signatory.party(), (party, here) -> ValueWays.party(party, when, here));
    walker.maybe("person", signatory.person(), Subjects.REFERENCES);
    walker.maybe("office", signatory.office(), ValueWays::office);
  }

  private static void act(OrganAct act, Walker walker) {
    ValueWays.code("kind", act.kind(), walker);
    ValueWays.texts("title", act.title(), walker);
    walker.in("organ", act.organ(), Subjects.REFERENCES);
    ValueWays.symbol("symbol", act.symbol(), act.adopted(), walker);
    ValueWays.symbol("record", act.record(), act.adopted(), walker);
    List<DateInterval> when = StateUse.day(act.adopted());
    walker.maybe("vote", act.vote(), (vote, here) -> ValueWays.tally(vote, when, here));
    walker.each("about", act.about(), Subjects.REFERENCES);
    walker.each("basis", act.basis(), ValueWays::provision);
    ValueWays.origin(act.externalIds(), act.provenance(), walker);
  }

  static void set(InstrumentSet set, Walker walker) {
    ValueWays.texts("description", set.description(), walker);
    walker.each("members", set.members(), Subjects.REFERENCES);
    ValueWays.areas("areas", set.areas(), walker);
    ValueWays.origin(set.externalIds(), set.provenance(), walker);
  }

  static void series(ResolutionSeries series, Walker walker) {
    ValueWays.texts("title", series.title(), walker);
    walker.in("organ", series.organ(), Subjects.REFERENCES);
    walker.each("about", series.about(), Subjects.REFERENCES);
    ValueWays.maybeTexts("agendaItem", series.agendaItem(), walker);
    ValueWays.code("cadence", series.cadence(), walker);
    walker.each("entries", series.entries(), InstrumentWays::entry);
    walker.each("planned", series.planned(), InstrumentWays::entry);
    ValueWays.origin(series.externalIds(), series.provenance(), walker);
  }

  private static void entry(SeriesEntry entry, Walker walker) {
    walker.maybe("act", entry.act(), Subjects.REFERENCES);
    ValueWays.source(entry.provenance(), walker);
  }
}
