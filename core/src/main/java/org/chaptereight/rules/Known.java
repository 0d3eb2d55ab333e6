package org.chaptereight.rules;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;

/**
 * What is known, mostly from the reference data; where nothing is, a rule is told not to be checked
 * for the lack of it.
 */
final class Known {

  private Known() {}

  /** Whether a State is a member of the Council in a year. */
  static Certainty councilMember(
      StateCode state, int year, Supplier<JsonPointer> place, Examination examination) {
    Certainty member = examination.reference().council().isMember(state, year);
    if (member == Certainty.CANNOT_BE_KNOWN) {
      missCouncil(year, place.get(), examination);
    }
    return member;
  }

  /** Tells that it is not known who presides over the Council in a month. */
  static void missPresident(YearMonth month, JsonPointer place, Examination examination) {
    if (examination.reference().council().members(month.getYear()).isEmpty()) {
      missCouncil(month.getYear(), place, examination);
    } else {
      examination.notChecked(
          place,
          "presidency " + month,
          () -> Messages.missing("presidency", Argument.of("month", month)));
    }
  }

  /** Tells that it is not known who is a member of the Council in a year. */
  static void missCouncil(int year, JsonPointer place, Examination examination) {
    examination.notChecked(
        place, "council " + year, () -> Messages.missing("council", Argument.of("year", year)));
  }

  /** Tells that nothing is known of a State. */
  static void missState(StateCode code, JsonPointer place, Examination examination) {
    examination.notChecked(
        place, "state " + code, () -> Messages.missing("state", Argument.of("state", code)));
  }

  static Optional<State> state(
      StateCode code, Supplier<JsonPointer> place, Examination examination) {
    Optional<State> state = examination.reference().state(code);
    if (state.isEmpty()) {
      missState(code, place.get(), examination);
    }
    return state;
  }

  /** An organization as the dossier has it, or else the reference data. */
  static Optional<Organization> organization(OrganizationId id, Examination examination) {
    return examination.dossier().find(id).or(() -> examination.reference().organization(id));
  }

  /**
   * When an organization exists: where its record in the dossier is silent, as in the reference.
   */
  static Optional<DateInterval> existence(
      OrganizationId id, Supplier<JsonPointer> place, Examination examination) {
    Optional<DateInterval> existence =
        examination
            .dossier()
            .find(id)
            .flatMap(Organization::existence)
            .or(() -> examination.reference().organization(id).flatMap(Organization::existence));
    if (existence.isEmpty()) {
      examination.notChecked(
          place.get(),
          "existence of organization " + id,
          () -> Messages.missing("existence", Argument.of("organization", id)));
    }
    return existence;
  }
}
