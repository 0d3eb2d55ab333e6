package org.chaptereight.rules;

import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Person;
import org.chaptereight.validation.Subject;

/** The records of a dossier that a rule can be about. */
public final class Subjects {

  /** Organizations, with their memberships. */
  public static final Subject<Organization> ORGANIZATIONS =
      Subject.of("organizations", Dossier::organizations);

  /** Persons, with their tenures. */
  public static final Subject<Person> PERSONS = Subject.of("persons", Dossier::persons);

  /** Legal instruments. */
  public static final Subject<LegalInstrument> INSTRUMENTS =
      Subject.of("instruments", Dossier::instruments);

  /** Mandates. */
  public static final Subject<Mandate> MANDATES = Subject.of("mandates", Dossier::mandates);

  /** Who cooperates on what. */
  public static final Subject<CooperationLink> COOPERATION =
      Subject.of("cooperation", Dossier::cooperation);

  /** Debates. */
  public static final Subject<DebateAgenda> DEBATES = Subject.of("debates", Dossier::debates);

  private Subjects() {}
}
