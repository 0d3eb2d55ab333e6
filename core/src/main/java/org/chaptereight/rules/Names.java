package org.chaptereight.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.chaptereight.code.OpenCode;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;

/** Arguments that people know by name. */
final class Names {

  /** How many things of a list are told. */
  private static final int MOST_TOLD = 20;

  private Names() {}

  /** A State, by the name it bore on a date. */
  static Argument state(String name, StateCode code, PartialDate date, Examination examination) {
    return examination
        .reference()
        .state(code)
        .map(state -> Argument.of(name, code, state.nameOn(date)))
        .orElseGet(() -> Argument.of(name, code));
  }

  /** An organization, by the name it bore on a date. */
  static Argument organization(
      String name, OrganizationId id, PartialDate date, Examination examination) {
    return Known.organization(id, examination)
        .map(organization -> Argument.of(name, id, organization.nameOn(date)))
        .orElseGet(() -> Argument.of(name, id));
  }

  /** A code, by its term; one that has none, as it is. */
  static Argument code(String name, OpenCode<?> code) {
    return Terms.of(code)
        .map(term -> Argument.of(name, code, term))
        .orElseGet(() -> Argument.of(name, code));
  }

  /** An office, by its term and the names of its organization and of whom it represents. */
  static Argument office(String name, Office office, PartialDate date, Examination examination) {
    Argument kind = code("kind", office.kind());
    Argument organization = organization("organization", office.organization(), date, examination);
    MultilingualText words =
        office
            .represents()
            .map(party -> party("party", party, date, examination))
            .map(party -> Messages.ALL.message("phrase.representing", kind, party, organization))
            .orElseGet(() -> Messages.ALL.message("phrase.office", kind, organization));
    return Argument.of(name, office, words);
  }

  /** Whoever takes part, by what people call them. */
  static Argument participant(
      String name, Participant participant, PartialDate date, Examination examination) {
    if (!participant.asMembersOf().isEmpty()) {
      Argument organizations =
          list(
              "organizations",
              participant.asMembersOf().stream()
                  .map(id -> organization("", id, date, examination))
                  .toList());
      return Argument.of(
          name, participant, Messages.ALL.message("phrase.membersOf", organizations));
    }
    return participant
        .asParty()
        .map(party -> party(name, party, date, examination))
        .or(() -> participant.asOpenSet().map(set -> code(name, set)))
        .orElseGet(() -> Argument.of(name, participant));
  }

  /** Several things, in words; of many, the first ones. */
  static Argument list(String name, List<Argument> items) {
    Argument words = Argument.of("others", "…");
    for (int i = Math.min(items.size(), MOST_TOLD) - 1; i >= 0; i--) {
      Argument first = named("first", items.get(i));
      words =
          i == items.size() - 1
              ? named("others", first)
              : Argument.of("others", "", Messages.ALL.message("phrase.list", first, words));
    }
    String value = items.stream().map(Argument::value).collect(Collectors.joining(", "));
    return words
        .label()
        .map(label -> Argument.of(name, value, label))
        .orElseGet(() -> Argument.of(name, value));
  }

  private static Argument named(String name, Argument argument) {
    return argument
        .label()
        .map(label -> Argument.of(name, argument.value(), label))
        .orElseGet(() -> Argument.of(name, argument.value()));
  }

  static Argument party(String name, Party party, PartialDate date, Examination examination) {
    return party
        .asState()
        .map(state -> state(name, state, date, examination))
        .orElseGet(
            () -> organization(name, party.asOrganization().orElseThrow(), date, examination));
  }
}
