package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.chaptereight.citation.Provision;
import org.chaptereight.naming.FormerName;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.Wording;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Walker;
import org.chaptereight.vote.VoteTally;

/** The ways through the values that many records hold. */
final class ValueWays {

  private ValueWays() {}

  static void texts(MultilingualText texts, Walker walker) {
    walker.meet(Subjects.MULTILINGUAL_TEXTS, texts);
    if (walker.isSought(Subjects.TEXTS)) {
      texts.forEach((language, text) -> walker.in(language.toString(), text, Subjects.TEXTS));
    }
  }

  static void plain(String field, String text, Walker walker) {
    walker.in(field, text, ValueWays::plain);
  }

  static void maybePlain(String field, Optional<String> text, Walker walker) {
    walker.maybe(field, text, ValueWays::plain);
  }

  private static void plain(String text, Walker walker) {
    walker.meet(Subjects.PLAIN_TEXTS, text);
    walker.meet(Subjects.TEXTS, text);
  }

  static void wording(Wording wording, Walker walker) {
    plain("text", wording.text(), walker);
  }

  static void formerName(FormerName former, Walker walker) {
    walker.in("name", former.name(), ValueWays::texts);
    walker.maybe("acronyms", former.acronyms(), ValueWays::texts);
    source(former.provenance(), walker);
  }

  static void party(Party party, Walker walker) {
    party(party, ImmutableList.of(), walker);
  }

  static void party(Party party, List<DateInterval> when, Walker walker) {
    maybeState("state", party.asState(), when, walker);
    walker.maybe("organization", party.asOrganization(), Subjects.REFERENCES);
  }

  static void parties(String field, List<Party> parties, List<DateInterval> when, Walker walker) {
    walker.each(field, parties, (party, here) -> party(party, when, here));
  }

  /** A State that is named, and the periods of which it is spoken, if these are known. */
  static void state(StateCode code, List<DateInterval> when, Walker walker) {
    walker.meet(Subjects.REFERENCES, code);
    if (!when.isEmpty()) {
      walker.meet(Subjects.STATE_USES, new StateUse(code, when, false));
    }
  }

  static void maybeState(
      String field, Optional<StateCode> code, List<DateInterval> when, Walker walker) {
    walker.maybe(field, code, (state, here) -> state(state, when, here));
  }

  static void states(String field, List<StateCode> codes, List<DateInterval> when, Walker walker) {
    walker.each(field, codes, (code, here) -> state(code, when, here));
  }

  static void participant(Participant participant, Walker walker) {
    participant(participant, ImmutableList.of(), walker);
  }

  static void participant(Participant participant, List<DateInterval> when, Walker walker) {
    Optional<Party> party = participant.asParty();
    if (party.isPresent()) {
      party(party.get(), when, walker);
    }
    walker.maybe("person", participant.asPerson(), Subjects.REFERENCES);
    walker.each("membersOf", participant.asMembersOf(), Subjects.REFERENCES);
    walker.maybe("openSet", participant.asOpenSet(), Subjects.OPEN_CODES);
  }

  static void tally(VoteTally tally, List<DateInterval> when, Walker walker) {
    walker.each(
        "ballots",
        tally.ballots(),
        (ballot, here) -> here.in("state", ballot.state(), (code, at) -> state(code, when, at)));
  }

  static void office(Office office, Walker walker) {
    walker.in("kind", office.kind(), Subjects.OPEN_CODES);
    walker.in("organization", office.organization(), Subjects.REFERENCES);
    walker.maybe("represents", office.represents(), ValueWays::party);
  }

  static void provision(Provision provision, Walker walker) {
    walker.in("instrument", provision.instrument(), Subjects.REFERENCES);
    plain("provision", provision.provision(), walker);
  }

  static void document(DocumentReference document, Walker walker) {
    symbol("symbol", Optional.of(document.symbol()), document.date(), walker);
    walker.maybe("description", document.description(), ValueWays::texts);
  }

  /** A symbol that is known to be of a document of some date. */
  static void symbol(
      String field, Optional<DocumentSymbol> symbol, Optional<PartialDate> date, Walker walker) {
    if (symbol.isPresent() && date.isPresent()) {
      walker.in(field, new DatedSymbol(symbol.get(), date.get()), Subjects.DATED_SYMBOLS);
    }
  }

  /** What most records end with. */
  static void origin(List<ExternalId> externalIds, Optional<Provenance> provenance, Walker walker) {
    walker.each("externalIds", externalIds, ValueWays::externalId);
    source(provenance, walker);
  }

  private static void externalId(ExternalId external, Walker walker) {
    walker.in("scheme", external.scheme(), Subjects.OPEN_CODES);
    plain("value", external.value(), walker);
  }

  static void source(Optional<Provenance> provenance, Walker walker) {
    walker.maybe("provenance", provenance, ValueWays::provenance);
  }

  static void provenance(Provenance provenance, Walker walker) {
    walker.meet(Subjects.PROVENANCES, provenance);
    if (walker.isSought(Subjects.TEXTS)) {
      walker.in("source", provenance.source(), Subjects.TEXTS);
      walker.maybe("paragraph", provenance.paragraph(), Subjects.TEXTS);
      walker.maybe("note", provenance.note(), Subjects.TEXTS);
    }
  }
}
