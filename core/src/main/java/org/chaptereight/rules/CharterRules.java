package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.RegionalStep;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.organization.ChapterEightStanding.Claim;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.time.Certainty;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules that follow from Chapter VIII of the Charter. */
final class CharterRules {

  private static final InstrumentId CHARTER = InstrumentId.of("UN-CHARTER");

  static final Rule CLAIM_UNSUPPORTED =
      Rule.of("CH8-CLAIM-UNSUPPORTED", Severity.WARNING)
          .in(Groups.CHARTER)
          .requires(
              "An organization that declared itself a Chapter VIII arrangement did so in a text")
          .cites("UN-CHARTER", "Art. 52(1)")
          .says(Messages.ALL)
          .on(
              Subjects.ORGANIZATIONS,
              (organization, examination) ->
                  organization
                      .chapterEight()
                      .filter(standing -> standing.claim() == Claim.DECLARED)
                      .filter(standing -> standing.source().isEmpty())
                      .ifPresent(
                          standing ->
                              examination.report(
                                  examination.place().field("chapterEight"),
                                  Argument.of(
                                      "organization", organization.id(), organization.name()))));

  static final Rule PACIFIC_FIRST =
      Rule.of("CH8-ART52-PACIFIC-FIRST", Severity.WARNING)
          .in(Groups.CHARTER)
          .requires(
              "The members of an arrangement try to settle a local dispute there before they refer"
                  + " it to the Security Council")
          .cites("UN-CHARTER", "Art. 52(2)")
          .says(Messages.ALL)
          .on(Subjects.REFERRALS, CharterRules::pacificFirst);

  static final Rule CONFLICT =
      Rule.of("CH8-ART103-CONFLICT", Severity.INFO)
          .in(Groups.CHARTER)
          .requires("Obligations under the Charter prevail over those under any other agreement")
          .cites("UN-CHARTER", "Art. 103")
          .says(Messages.ALL)
          .on(Subjects.INSTRUMENTS, CharterRules::conflict);

  static final ImmutableList<Rule> ALL =
      ImmutableList.of(CLAIM_UNSUPPORTED, PACIFIC_FIRST, CONFLICT);

  private CharterRules() {}

  /** Never more than a warning: any Member may bring a dispute to the Council (Art. 35, 52(4)). */
  private static void pacificFirst(DisputeReferral referral, Examination examination) {
    if (referral.arrangement().isEmpty()
        || referral.regionalSteps().stream().anyMatch(step -> mayPrecede(step, referral))) {
      return;
    }
    Optional<Organization> arrangement = organization(referral.arrangement().get(), examination);
    if (arrangement.isEmpty()) {
      examination.notChecked(
          examination.place().field("arrangement"),
          "memberships in " + referral.arrangement().get(),
          () ->
              Messages.missing(
                  "memberships",
                  Names.organization(
                      "organization",
                      referral.arrangement().get(),
                      referral.referred(),
                      examination)));
    } else if (areMembers(referral, arrangement.get())) {
      examination.report(
          examination.place().field("referred"),
          Argument.of("dispute", referral.id(), referral.title()),
          Argument.of(
              "organization",
              arrangement.get().id(),
              arrangement.get().nameOn(referral.referred())),
          Argument.of("referred", referral.referred()));
    }
  }

  private static boolean mayPrecede(RegionalStep step, DisputeReferral referral) {
    return step.date().filter(date -> date.isBefore(referral.referred()) == Certainty.NO).isEmpty();
  }

  /** The organization with its memberships: where a dossier has none, as the reference data. */
  private static Optional<Organization> organization(OrganizationId id, Examination examination) {
    return examination
        .dossier()
        .find(id)
        .filter(organization -> !organization.memberships().isEmpty())
        .or(() -> examination.reference().organization(id));
  }

  private static boolean areMembers(DisputeReferral referral, Organization arrangement) {
    Set<Party> members =
        arrangement.memberships().stream()
            .filter(membership -> membership.status().isMembership() == Certainty.YES)
            .filter(
                membership -> membership.during().contains(referral.referred()) == Certainty.YES)
            .map(Membership::holder)
            .collect(Collectors.toSet());
    return referral.parties().stream().map(Party::of).allMatch(members::contains);
  }

  private static void conflict(LegalInstrument instrument, Examination examination) {
    instrument.asTreaty().ifPresent(treaty -> conflict(treaty, examination));
  }

  private static void conflict(Treaty treaty, Examination examination) {
    for (int i = 0; i < treaty.prevailsOver().size(); i++) {
      if (treaty.prevailsOver().get(i).equals(CHARTER)) {
        reportConflict(treaty, "prevailsOver", i, examination);
      }
    }
    for (int i = 0; i < treaty.incompatibleWith().size(); i++) {
      if (treaty.incompatibleWith().get(i).instrument().equals(CHARTER)) {
        reportConflict(treaty, "incompatibleWith", i, examination);
      }
    }
  }

  private static void reportConflict(
      Treaty treaty, String field, int index, Examination examination) {
    examination.report(
        examination.place().field("treaty").field(field).index(index),
        Argument.of("instrument", treaty.id(), treaty.title()));
  }
}
