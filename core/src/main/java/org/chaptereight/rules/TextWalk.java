package org.chaptereight.rules;

import java.util.List;
import java.util.Optional;
import org.chaptereight.citation.Provision;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.SubItem;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyAction;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.naming.FormerName;
import org.chaptereight.naming.PrintedName;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.Seat;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.State;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A way through all texts of a dossier that anybody is free to word, in the order of its document.
 *
 * <p>The initials of a printed name are left out: they are a part of the name.
 */
abstract class TextWalk extends Walk {

  /**
   * Visits a text; {@link #place()} tells where it is.
   *
   * @param language the language that it is in, or null if that is not told
   */
  abstract void text(@Nullable LanguageTag language, String text);

  final void through(Dossier dossier) {
    maybe("title", dossier.title(), this::texts);
    each("states", dossier.states(), this::state);
    each("successions", dossier.successions(), succession -> source(succession.provenance()));
    each(
        "withdrawnCodes",
        dossier.withdrawnCodes(),
        code -> origin(code.externalIds(), code.provenance()));
    each(
        "regions",
        dossier.regions(),
        region -> {
          in("name", region.name(), this::texts);
          origin(region.externalIds(), region.provenance());
        });
    each("organizations", dossier.organizations(), this::organization);
    each("persons", dossier.persons(), this::person);
    each(
        "areas",
        dossier.areas(),
        area -> {
          in("label", area.label(), this::texts);
          maybe("scopeNote", area.scopeNote(), this::texts);
          origin(area.externalIds(), area.provenance());
        });
    each("instruments", dossier.instruments(), this::instrument);
    each(
        "instrumentSets",
        dossier.instrumentSets(),
        set -> {
          in("description", set.description(), this::texts);
          origin(set.externalIds(), set.provenance());
        });
    each("series", dossier.series(), this::series);
    cooperation(dossier);
    each("council", dossier.council(), year -> source(year.provenance()));
    each("debates", dossier.debates(), this::debate);
  }

  private void cooperation(Dossier dossier) {
    each(
        "mandates",
        dossier.mandates(),
        mandate -> {
          each("basis", mandate.basis(), this::provision);
          origin(mandate.externalIds(), mandate.provenance());
        });
    each(
        "cooperation",
        dossier.cooperation(),
        link -> {
          each("basis", link.basis(), this::provision);
          origin(link.externalIds(), link.provenance());
        });
    each("activities", dossier.activities(), this::activity);
    each("referrals", dossier.referrals(), this::referral);
    each(
        "statements",
        dossier.statements(),
        statement -> {
          each("areas", statement.areas(), area -> maybe("term", area.term(), this::wording));
          each("basis", statement.basis(), this::provision);
          origin(statement.externalIds(), Optional.of(statement.provenance()));
        });
  }

  private void state(State state) {
    in("name", state.name(), this::texts);
    each("formerNames", state.formerNames(), this::formerName);
    origin(state.externalIds(), state.provenance());
  }

  private void formerName(FormerName former) {
    in("name", former.name(), this::texts);
    maybe("acronyms", former.acronyms(), this::texts);
    source(former.provenance());
  }

  private void organization(Organization organization) {
    in("name", organization.name(), this::texts);
    maybe("acronyms", organization.acronyms(), this::texts);
    each("formerNames", organization.formerNames(), this::formerName);
    each("variants", organization.variants(), this::wording);
    maybe(
        "chapterEight",
        organization.chapterEight(),
        standing -> maybe("source", standing.source(), this::provenance));
    each("seats", organization.seats(), this::seat);
    each("memberships", organization.memberships(), membership -> source(membership.provenance()));
    origin(organization.externalIds(), organization.provenance());
  }

  private void seat(Seat seat) {
    in("place", seat.place(), this::texts);
    source(seat.provenance());
  }

  private void person(Person person) {
    in("name", person.name(), this::texts);
    maybe("familyName", person.familyName(), this::texts);
    each("printedNames", person.printedNames(), this::printedName);
    each("tenures", person.tenures(), tenure -> source(tenure.provenance()));
    origin(person.externalIds(), person.provenance());
  }

  private void printedName(PrintedName printed) {
    maybe("title", printed.title(), title -> text(printed.language(), title));
    in("name", printed.name(), name -> text(printed.language(), name));
    source(printed.provenance());
  }

  private void instrument(LegalInstrument instrument) {
    maybe("treaty", instrument.asTreaty(), this::treaty);
    maybe("nonTreaty", instrument.asNonTreaty(), this::nonTreaty);
    maybe("act", instrument.asAct(), this::act);
  }

  private void treaty(Treaty treaty) {
    in("title", treaty.title(), this::texts);
    maybe("place", treaty.place(), this::texts);
    maybe("depositary", treaty.depositary(), this::plain);
    maybe(
        "registration",
        treaty.registration(),
        registration -> maybe("number", registration.number(), this::plain));
    each(
        "amendments",
        treaty.amendments(),
        amendment -> {
          in("provisions", amendment.provisions(), this::plain);
          source(amendment.provenance());
        });
    each("incompatibleWith", treaty.incompatibleWith(), this::provision);
    each("parties", treaty.parties(), this::treatyParty);
    each("basis", treaty.basis(), this::provision);
    origin(treaty.externalIds(), treaty.provenance());
  }

  private void treatyParty(TreatyParty party) {
    each("actions", party.actions(), this::action);
    source(party.provenance());
  }

  private void action(TreatyAction action) {
    maybe("text", action.text(), this::texts);
    source(action.provenance());
  }

  private void nonTreaty(NonTreatyInstrument instrument) {
    in("title", instrument.title(), this::texts);
    maybe("place", instrument.place(), this::texts);
    each("basis", instrument.basis(), this::provision);
    origin(instrument.externalIds(), instrument.provenance());
  }

  private void act(OrganAct act) {
    in("title", act.title(), this::texts);
    each("basis", act.basis(), this::provision);
    origin(act.externalIds(), act.provenance());
  }

  private void series(ResolutionSeries series) {
    in("title", series.title(), this::texts);
    maybe("agendaItem", series.agendaItem(), this::texts);
    each("entries", series.entries(), entry -> source(entry.provenance()));
    each("planned", series.planned(), entry -> source(entry.provenance()));
    origin(series.externalIds(), series.provenance());
  }

  private void activity(Activity activity) {
    in("title", activity.title(), this::texts);
    each("basis", activity.basis(), this::provision);
    each("authorizations", activity.authorizations(), this::document);
    each("reports", activity.reports(), this::document);
    origin(activity.externalIds(), activity.provenance());
  }

  private void referral(DisputeReferral referral) {
    in("title", referral.title(), this::texts);
    maybe("document", referral.document(), this::document);
    each(
        "regionalSteps",
        referral.regionalSteps(),
        step -> {
          maybe("document", step.document(), this::document);
          source(step.provenance());
        });
    origin(referral.externalIds(), referral.provenance());
  }

  private void debate(DebateAgenda debate) {
    in("theme", debate.theme(), this::texts);
    maybe(
        "provisionalAgenda",
        debate.provisionalAgenda(),
        agenda -> each("items", agenda.items(), this::item));
    each("items", debate.items(), this::item);
    maybe("conceptNote", debate.conceptNote(), this::conceptNote);
    each("speakers", debate.speakers(), speaker -> source(speaker.provenance()));
    each("invitations", debate.invitations(), invitation -> source(invitation.provenance()));
    each(
        "questions",
        debate.questions(),
        question -> {
          in("text", question.text(), this::texts);
          source(question.provenance());
        });
    maybe("expectedResult", debate.expectedResult(), this::texts);
    each("votes", debate.votes(), vote -> source(vote.provenance()));
    origin(debate.externalIds(), debate.provenance());
  }

  private void item(AgendaItem item) {
    maybe("title", item.title(), this::texts);
    each("subItems", item.subItems(), this::subItem);
    each("documents", item.documents(), this::document);
  }

  private void subItem(SubItem item) {
    maybe("letter", item.letter(), this::plain);
    in("title", item.title(), this::texts);
    each("documents", item.documents(), this::document);
  }

  private void conceptNote(ConceptNote note) {
    maybe("title", note.title(), this::texts);
    source(note.provenance());
  }

  private void document(DocumentReference document) {
    maybe("description", document.description(), this::texts);
  }

  private void provision(Provision provision) {
    in("provision", provision.provision(), this::plain);
  }

  /** What most records end with. */
  private void origin(List<ExternalId> externalIds, Optional<Provenance> provenance) {
    each("externalIds", externalIds, external -> in("value", external.value(), this::plain));
    source(provenance);
  }

  private void source(Optional<Provenance> provenance) {
    maybe("provenance", provenance, this::provenance);
  }

  /** Visits what a source is called: a text like others, unless the walk is after sources. */
  void sourceName(String source) {
    plain(source);
  }

  private void provenance(Provenance provenance) {
    in("source", provenance.source(), this::sourceName);
    maybe("paragraph", provenance.paragraph(), this::plain);
    maybe("note", provenance.note(), this::plain);
  }

  private void texts(MultilingualText texts) {
    texts.forEach(
        (language, text) -> in(language.toString(), text, value -> text(language, value)));
  }

  private void wording(Wording wording) {
    in("text", wording.text(), text -> text(wording.language(), text));
  }

  private void plain(String text) {
    text(null, text);
  }
}
