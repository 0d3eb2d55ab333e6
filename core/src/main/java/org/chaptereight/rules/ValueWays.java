package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.Provision;
import org.chaptereight.code.OpenCode;
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

  /** A text in several languages, if anybody looks at it. */
  static void texts(String field, MultilingualText texts, Walker walker) {
    if (texts.hasDirectionalControls()) {
      walker.in(field, texts, Subjects.CONTROLLED_TEXTS);
    }
    if (walker.isSought(Subjects.TEXTS)) {
      walker.in(field, texts, ValueWays::oneByOne);
    }
  }

  static void maybeTexts(String field, Optional<MultilingualText> texts, Walker walker) {
    if (texts.isPresent()) {
      texts(field, texts.get(), walker);
    }
  }

  private static void oneByOne(MultilingualText texts, Walker walker) {
    texts.forEach((language, text) -> walker.in(language.toString(), text, Subjects.TEXTS));
  }

  static void plain(String field, String text, Walker walker) {
    walker.in(field, text, Subjects.PLAIN_TEXTS);
    walker.in(field, text, Subjects.TEXTS);
  }

  static void maybePlain(String field, Optional<String> text, Walker walker) {
    if (text.isPresent()) {
      plain(field, text.get(), walker);
    }
  }

  static void wording(Wording wording, Walker walker) {
    plain("text", wording.text(), walker);
  }

  static void formerName(FormerName former, Walker walker) {
    texts("name", former.name(), walker);
    maybeTexts("acronyms", former.acronyms(), walker);
    source(former.provenance(), walker);
  }

  /** A code of a vocabulary; nearly all are known. */
  static void code(String field, OpenCode<?> code, Walker walker) {
    walker.in(field, code, Subjects.OPEN_CODES);
    if (!code.isKnown()) {
      walker.in(field, code, Subjects.UNKNOWN_CODES);
    }
  }

  static void maybeCode(String field, Optional<? extends OpenCode<?>> code, Walker walker) {
    if (code.isPresent()) {
      code(field, code.get(), walker);
    }
  }

  static void codes(String field, List<? extends OpenCode<?>> codes, Walker walker) {
    walker.each(field, codes, Subjects.OPEN_CODES);
    if (!Iterables.all(codes, OpenCode::isKnown)) {
      walker.each(field, codes, ValueWays::unknown);
    }
  }

  private static void unknown(OpenCode<?> code, Walker walker) {
    if (!code.isKnown()) {
      walker.meet(Subjects.UNKNOWN_CODES, code);
    }
  }

  static void area(String field, AreaCode area, Walker walker) {
    walker.in(field, area, Subjects.REFERENCES);
    walker.in(field, area, Subjects.AREA_CODES);
  }

  static void maybeArea(String field, Optional<AreaCode> area, Walker walker) {
    if (area.isPresent()) {
      area(field, area.get(), walker);
    }
  }

  static void areas(String field, List<AreaCode> areas, Walker walker) {
    walker.each(field, areas, Subjects.REFERENCES);
    walker.each(field, areas, Subjects.AREA_CODES);
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
  static void state(String field, StateCode code, List<DateInterval> when, Walker walker) {
    walker.in(field, code, Subjects.REFERENCES);
    if (!when.isEmpty()) {
      walker.in(field, new StateUse(code, when, false), Subjects.STATE_USES);
    }
  }

  static void maybeState(
      String field, Optional<StateCode> code, List<DateInterval> when, Walker walker) {
    if (code.isPresent()) {
      state(field, code.get(), when, walker);
    }
  }

  static void states(String field, List<StateCode> codes, List<DateInterval> when, Walker walker) {
    walker.each(field, codes, Subjects.REFERENCES);
    if (!when.isEmpty()) {
      walker.each(
          field,
          Lists.transform(codes, code -> new StateUse(code, when, false)),
          Subjects.STATE_USES);
    }
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
    maybeCode("openSet", participant.asOpenSet(), walker);
  }

  static void tally(VoteTally tally, List<DateInterval> when, Walker walker) {
    walker.each(
        "ballots", tally.ballots(), (ballot, here) -> state("state", ballot.state(), when, here));
  }

  static void office(Office office, Walker walker) {
    code("kind", office.kind(), walker);
    walker.in("organization", office.organization(), Subjects.REFERENCES);
    walker.maybe("represents", office.represents(), ValueWays::party);
  }

  static void provision(Provision provision, Walker walker) {
    walker.in("instrument", provision.instrument(), Subjects.REFERENCES);
    plain("provision", provision.provision(), walker);
  }

  static void document(DocumentReference document, Walker walker) {
    symbol("symbol", Optional.of(document.symbol()), document.date(), walker);
    maybeTexts("description", document.description(), walker);
  }

  /** A symbol that is known to be of a document of some date. */
  static void symbol(
      String field, Optional<DocumentSymbol> symbol, Optional<PartialDate> date, Walker walker) {
    if (symbol.isPresent() && date.isPresent()) {
      DatedSymbol dated = new DatedSymbol(symbol.get(), date.get());
      walker.in(field, dated, Subjects.DATED_SYMBOLS);
      if (dated.isOfAnotherYear()) {
        walker.in(field, dated, Subjects.SYMBOLS_OF_ANOTHER_YEAR);
      }
    }
  }

  /** What most records end with. */
  static void origin(List<ExternalId> externalIds, Optional<Provenance> provenance, Walker walker) {
    walker.each("externalIds", externalIds, ValueWays::externalId);
    source(provenance, walker);
  }

  private static void externalId(ExternalId external, Walker walker) {
    code("scheme", external.scheme(), walker);
    plain("value", external.value(), walker);
  }

  static void source(Optional<Provenance> provenance, Walker walker) {
    maybeProvenance("provenance", provenance, walker);
  }

  static void maybeProvenance(String field, Optional<Provenance> provenance, Walker walker) {
    if (provenance.isPresent()) {
      provenance(field, provenance.get(), walker);
    }
  }

  private static void provenance(String field, Provenance provenance, Walker walker) {
    walker.in(field, provenance, Subjects.PROVENANCES);
    if (provenance.hasDirectionalControls()) {
      walker.in(field, provenance, Subjects.CONTROLLED_PROVENANCES);
    }
    if (walker.isSought(Subjects.TEXTS)) {
      walker.in(field, provenance, ValueWays::textsOf);
    }
  }

  private static void textsOf(Provenance provenance, Walker walker) {
    walker.in("source", provenance.source(), Subjects.TEXTS);
    walker.maybe("paragraph", provenance.paragraph(), Subjects.TEXTS);
    walker.maybe("note", provenance.note(), Subjects.TEXTS);
  }
}
