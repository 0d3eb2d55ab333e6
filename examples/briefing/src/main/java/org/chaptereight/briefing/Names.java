package org.chaptereight.briefing;

import java.util.Collection;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.PartialDate;

/** What the things of a dossier were called on a date, in one language; or else their codes. */
final class Names {

  private final Dossier dossier;
  private final PartialDate date;
  private final Labels labels;

  Names(Dossier dossier, PartialDate date, Labels labels) {
    this.dossier = dossier;
    this.date = date;
    this.labels = labels;
  }

  String of(StateCode code) {
    return ReferenceData.shipped()
        .state(code)
        .map(state -> labels.text(state.nameOn(date)))
        .orElseGet(() -> labels.latin(code));
  }

  String of(OrganizationId id) {
    return dossier
        .find(id)
        .map(Organization::name)
        .map(labels::text)
        .orElseGet(() -> labels.latin(id));
  }

  /** The acronym of an organization, or its name if it has none in the language. */
  String shortly(OrganizationId id) {
    return dossier
        .find(id)
        .flatMap(Organization::acronyms)
        .flatMap(acronyms -> acronyms.exactly(labels.language().tag()))
        .orElseGet(() -> of(id));
  }

  String of(Party party) {
    return party.asState().map(this::of).orElseGet(() -> of(party.asOrganization().orElseThrow()));
  }

  String of(PersonId id) {
    return dossier.find(id).map(Person::name).map(labels::text).orElseGet(() -> labels.latin(id));
  }

  String of(AreaCode code) {
    return dossier
        .find(code)
        .map(CooperationArea::label)
        .map(labels::text)
        .orElseGet(() -> labels.latin(code));
  }

  String areas(Collection<AreaCode> areas) {
    return labels.list(areas.stream().map(this::of).toList());
  }

  String parties(Collection<Party> parties) {
    return labels.list(parties.stream().map(this::of).toList());
  }
}
