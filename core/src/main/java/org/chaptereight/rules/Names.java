package org.chaptereight.rules;

import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;

/** Arguments that people know by name. */
final class Names {

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

  static Argument party(String name, Party party, PartialDate date, Examination examination) {
    return party
        .asState()
        .map(state -> state(name, state, date, examination))
        .orElseGet(
            () -> organization(name, party.asOrganization().orElseThrow(), date, examination));
  }
}
