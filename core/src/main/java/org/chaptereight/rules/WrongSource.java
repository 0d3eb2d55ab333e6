package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.GuidingQuestion;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.Speaker;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.Amendment;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.SeriesEntry;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyAction;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.naming.FormerName;
import org.chaptereight.naming.PrintedName;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.Seat;
import org.chaptereight.organization.Tenure;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.Region;
import org.chaptereight.state.State;
import org.chaptereight.state.Succession;
import org.chaptereight.state.WithdrawnCode;

/**
 * The source of a record that means to be a document symbol and is none.
 *
 * @param at where the text stands
 * @param text the text
 * @param wrong what is wrong with it
 */
record WrongSource(JsonPointer at, String text, SymbolText wrong) {

  /** All of a dossier, in the order of the document. */
  static List<WrongSource> allIn(Dossier dossier) {
    Walk walk = new Walk();
    walk.list("states", dossier.states(), walk::state);
    walk.records("successions", dossier.successions(), Succession::provenance);
    walk.records("withdrawnCodes", dossier.withdrawnCodes(), WithdrawnCode::provenance);
    walk.records("regions", dossier.regions(), Region::provenance);
    walk.list("organizations", dossier.organizations(), walk::organization);
    walk.list("persons", dossier.persons(), walk::person);
    walk.records("areas", dossier.areas(), CooperationArea::provenance);
    walk.list("instruments", dossier.instruments(), walk::instrument);
    walk.records("instrumentSets", dossier.instrumentSets(), InstrumentSet::provenance);
    walk.list("series", dossier.series(), walk::series);
    walk.records("mandates", dossier.mandates(), Mandate::provenance);
    walk.records("cooperation", dossier.cooperation(), CooperationLink::provenance);
    walk.records("activities", dossier.activities(), Activity::provenance);
    walk.records(
        "statements", dossier.statements(), statement -> Optional.of(statement.provenance()));
    walk.records("council", dossier.council(), CouncilYear::provenance);
    walk.list("debates", dossier.debates(), walk::debate);
    return walk.found.build();
  }

  /** A place in the document of which the pointer is made only when something is wrong there. */
  private interface Place {
    JsonPointer pointer();

    default Place field(String field) {
      return () -> pointer().field(field);
    }

    default Place index(int index) {
      return () -> pointer().index(index);
    }
  }

  private interface Visitor<T> {
    void visit(T record, Place at);
  }

  private static final class Walk {

    private static final Place ROOT = () -> JsonPointer.ROOT;

    private final ImmutableList.Builder<WrongSource> found = ImmutableList.builder();

    /** What was made of each text, since many records have the same source. */
    private final Map<String, Optional<SymbolText>> read = new HashMap<>();

    <T> void list(String field, List<T> records, Visitor<T> visitor) {
      list(ROOT.field(field), records, visitor);
    }

    private <T> void list(Place list, List<T> records, Visitor<T> visitor) {
      for (int i = 0; i < records.size(); i++) {
        visitor.visit(records.get(i), list.index(i));
      }
    }

    <T> void records(String field, List<T> records, Function<T, Optional<Provenance>> provenance) {
      records(ROOT.field(field), records, provenance);
    }

    private <T> void records(
        Place list, List<T> records, Function<T, Optional<Provenance>> provenance) {
      list(list, records, (record, at) -> own(provenance.apply(record), at));
    }

    private void own(Optional<Provenance> provenance, Place at) {
      provenance.ifPresent(source -> source(source, at.field("provenance")));
    }

    private void source(Provenance provenance, Place at) {
      String text = provenance.source();
      read.computeIfAbsent(text, SymbolText::faultOf)
          .ifPresent(
              wrong -> found.add(new WrongSource(at.pointer().field("source"), text, wrong)));
    }

    void state(State state, Place at) {
      records(at.field("formerNames"), state.formerNames(), FormerName::provenance);
      own(state.provenance(), at);
    }

    void organization(Organization organization, Place at) {
      records(at.field("formerNames"), organization.formerNames(), FormerName::provenance);
      organization
          .chapterEight()
          .flatMap(ChapterEightStanding::source)
          .ifPresent(source -> source(source, at.field("chapterEight").field("source")));
      records(at.field("seats"), organization.seats(), Seat::provenance);
      records(at.field("memberships"), organization.memberships(), Membership::provenance);
      own(organization.provenance(), at);
    }

    void person(Person person, Place at) {
      records(at.field("printedNames"), person.printedNames(), PrintedName::provenance);
      records(at.field("tenures"), person.tenures(), Tenure::provenance);
      own(person.provenance(), at);
    }

    void instrument(LegalInstrument instrument, Place at) {
      instrument.asTreaty().ifPresent(treaty -> treaty(treaty, at.field("treaty")));
      instrument.asNonTreaty().ifPresent(text -> own(text.provenance(), at.field("nonTreaty")));
      instrument.asAct().ifPresent(act -> own(act.provenance(), at.field("act")));
    }

    private void treaty(Treaty treaty, Place at) {
      records(at.field("amendments"), treaty.amendments(), Amendment::provenance);
      list(at.field("parties"), treaty.parties(), this::treatyParty);
      own(treaty.provenance(), at);
    }

    private void treatyParty(TreatyParty party, Place at) {
      records(at.field("actions"), party.actions(), TreatyAction::provenance);
      own(party.provenance(), at);
    }

    void series(ResolutionSeries series, Place at) {
      records(at.field("entries"), series.entries(), SeriesEntry::provenance);
      records(at.field("planned"), series.planned(), SeriesEntry::provenance);
      own(series.provenance(), at);
    }

    void debate(DebateAgenda debate, Place at) {
      debate
          .conceptNote()
          .flatMap(ConceptNote::provenance)
          .ifPresent(note -> source(note, at.field("conceptNote").field("provenance")));
      records(at.field("speakers"), debate.speakers(), Speaker::provenance);
      records(at.field("invitations"), debate.invitations(), Invitation::provenance);
      records(at.field("questions"), debate.questions(), GuidingQuestion::provenance);
      records(at.field("votes"), debate.votes(), CouncilVote::provenance);
      own(debate.provenance(), at);
    }
  }
}
