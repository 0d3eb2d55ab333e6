package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.EnforcementKind;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.organization.ChapterEightStanding.Claim;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Party;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/**
 * Rules about what regional organizations do, and what the Council has to say on it and is told.
 *
 * <p>What is enforcement is not decided here: it is what the record says (see {@link
 * Activity#enforcement}).
 */
final class ActivityRules {

  /** The series of the resolutions of the Security Council. */
  private static final String RESOLUTIONS = "S/RES/";

  private static final AreaCode PEACE_AND_SECURITY = AreaCode.of("peace-security");

  static final Rule AUTHORIZATION =
      Rule.of("CH8-ART53-AUTHORIZATION", Severity.ERROR)
          .in(Groups.CHARTER)
          .requires(
              "Coercive military action by a regional organization has an authorization of the"
                  + " Security Council")
          .cites("UN-CHARTER", "Art. 53(1)")
          .says(Messages.ALL)
          .on(Subjects.ACTIVITIES, ActivityRules::authorization);

  static final Rule AUTHORIZATION_LATE =
      Rule.of("CH8-ART53-AUTHORIZATION-LATE", Severity.WARNING)
          .in(Groups.CHARTER)
          .requires("Enforcement action by a regional organization begins after it was authorized")
          .cites("UN-CHARTER", "Art. 53(1)")
          .says(Messages.ALL)
          .on(Subjects.ACTIVITIES, ActivityRules::authorizationLate);

  static final Rule AUTHORIZATION_NOT_RESOLUTION =
      Rule.of("CH8-ART53-AUTH-NOT-RESOLUTION", Severity.ERROR)
          .in(Groups.CHARTER)
          .requires("What authorizes enforcement action is a resolution of the Security Council")
          .cites("UN-CHARTER", "Art. 24")
          .cites("UN-CHARTER", "Art. 27")
          .cites("UN-CHARTER", "Art. 53(1)")
          .says(Messages.ALL)
          .on(Subjects.ACTIVITIES, ActivityRules::authorizationNotResolution);

  static final Rule REPORTING =
      Rule.of("CH8-ART54-REPORTING", Severity.WARNING)
          .in(Groups.CHARTER)
          .requires(
              "The Security Council is informed of what regional organizations do, or plan to do,"
                  + " for peace and security")
          .cites("UN-CHARTER", "Art. 54")
          .says(Messages.ALL)
          .on(Subjects.ACTIVITIES, ActivityRules::reporting);

  static final Rule SELF_DEFENCE_REPORT =
      Rule.of("CH8-ART51-REPORT", Severity.WARNING)
          .in(Groups.CHARTER)
          .requires("Measures in self-defence are reported to the Security Council")
          .cites("UN-CHARTER", "Art. 51")
          .says(Messages.ALL)
          .on(Subjects.ACTIVITIES, ActivityRules::selfDefenceReport);

  static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          AUTHORIZATION,
          AUTHORIZATION_LATE,
          AUTHORIZATION_NOT_RESOLUTION,
          REPORTING,
          SELF_DEFENCE_REPORT);

  private ActivityRules() {}

  private static void authorization(Activity activity, Examination examination) {
    if (isEnforcement(activity)
        && activity.authorizations().isEmpty()
        && !restsOnResolution(activity)) {
      regionalActor(activity, examination)
          .ifPresent(
              organization ->
                  examination.report(
                      examination.place().field("enforcement"),
                      name(organization, activity, examination),
                      title(activity)));
    }
  }

  private static void authorizationLate(Activity activity, Examination examination) {
    Optional<PartialDate> start = activity.during().flatMap(DateInterval::start);
    if (!isEnforcement(activity) || start.isEmpty()) {
      return;
    }
    int first = -1;
    Optional<PartialDate> earliest = Optional.empty();
    for (int i = 0; i < activity.authorizations().size(); i++) {
      DocumentReference document = activity.authorizations().get(i);
      if (document.symbol().isIn(RESOLUTIONS)) {
        Optional<PartialDate> date = date(document, examination);
        if (date.filter(day -> start.get().isBefore(day) == Certainty.YES).isEmpty()) {
          return;
        }
        if (earliest.isEmpty() || date.get().compareTo(earliest.get()) < 0) {
          earliest = date;
          first = i;
        }
      }
    }
    Optional<Organization> organization =
        first < 0 ? Optional.empty() : regionalActor(activity, examination);
    if (organization.isPresent()) {
      examination.report(
          examination.place().field("authorizations").index(first),
          name(organization.get(), activity, examination),
          title(activity),
          Argument.of("start", start.get()),
          Argument.of("date", earliest.orElseThrow()));
    }
  }

  private static void authorizationNotResolution(Activity activity, Examination examination) {
    List<DocumentReference> documents = activity.authorizations();
    if (!isEnforcement(activity)
        || documents.stream().allMatch(document -> document.symbol().isIn(RESOLUTIONS))) {
      return;
    }
    regionalActor(activity, examination)
        .ifPresent(
            organization -> {
              for (int i = 0; i < documents.size(); i++) {
                if (!documents.get(i).symbol().isIn(RESOLUTIONS)) {
                  examination.report(
                      examination.place().field("authorizations").index(i).field("symbol"),
                      Argument.of("symbol", documents.get(i).symbol()),
                      name(organization, activity, examination));
                }
              }
            });
  }

  private static void reporting(Activity activity, Examination examination) {
    // What is in contemplation is to be told too; of self-defence Article 51 asks for the report.
    if (activity.reports().isEmpty()
        && (is(activity, Modality.ACTUAL) || is(activity, Modality.PLANNED))
        && !is(activity, EnforcementKind.SELF_DEFENCE)
        && activity.areas().stream().anyMatch(area -> isPeaceAndSecurity(area, examination))) {
      regionalActor(activity, examination)
          .ifPresent(
              organization ->
                  examination.report(
                      examination.place(),
                      name(organization, activity, examination),
                      title(activity)));
    }
  }

  private static void selfDefenceReport(Activity activity, Examination examination) {
    if (is(activity, Modality.ACTUAL)
        && is(activity, EnforcementKind.SELF_DEFENCE)
        && activity.reports().isEmpty()) {
      examination.report(examination.place().field("enforcement"), title(activity));
    }
  }

  /** Whether the record itself says that it takes place and coerces by armed force. */
  private static boolean isEnforcement(Activity activity) {
    return is(activity, Modality.ACTUAL) && is(activity, EnforcementKind.MILITARY_COERCIVE);
  }

  private static boolean is(Activity activity, Modality modality) {
    return activity.modality().equals(modality);
  }

  private static boolean is(Activity activity, EnforcementKind kind) {
    return activity.enforcement().equals(Optional.of(kind));
  }

  /** A resolution among what an activity rests on may be the one that authorizes it. */
  private static boolean restsOnResolution(Activity activity) {
    return activity.basis().stream()
        .anyMatch(provision -> provision.instrument().toString().startsWith(RESOLUTIONS));
  }

  /** The first actor that is a regional organization, an organ of one, or called an arrangement. */
  private static Optional<Organization> regionalActor(Activity activity, Examination examination) {
    Optional<Organization> regional =
        activity.actors().stream()
            .map(Party::asOrganization)
            .flatMap(Optional::stream)
            .map(id -> organization(id, examination))
            .flatMap(Optional::stream)
            .filter(ActivityRules::isRegional)
            .findFirst();
    if (regional.isEmpty()) {
      for (int i = 0; i < activity.actors().size(); i++) {
        Optional<OrganizationId> id = activity.actors().get(i).asOrganization();
        if (id.isPresent() && organization(id.get(), examination).isEmpty()) {
          examination.notChecked(
              examination.place().field("actors").index(i),
              "organization " + id.get(),
              () -> Messages.missing("organization", Argument.of("organization", id.get())));
        }
      }
    }
    return regional;
  }

  private static Optional<Organization> organization(OrganizationId id, Examination examination) {
    return examination.dossier().find(id).or(() -> examination.reference().organization(id));
  }

  private static boolean isRegional(Organization organization) {
    return organization.kind().equals(OrganizationKind.REGIONAL)
        || organization.kind().equals(OrganizationKind.REGIONAL_ORGAN)
        || organization
            .chapterEight()
            .filter(standing -> standing.claim() != Claim.NOT_CLAIMED)
            .isPresent();
  }

  /** When a document was made, as the reference to it says, or else the instrument it holds. */
  private static Optional<PartialDate> date(DocumentReference document, Examination examination) {
    InstrumentId id = InstrumentId.of(document.symbol().toString());
    return document
        .date()
        .or(() -> examination.dossier().find(id).flatMap(LegalInstrument::adopted))
        .or(() -> examination.reference().dossier().find(id).flatMap(LegalInstrument::adopted));
  }

  private static boolean isPeaceAndSecurity(AreaCode area, Examination examination) {
    Set<AreaCode> passed = new HashSet<>();
    Optional<AreaCode> next = Optional.of(area);
    while (next.isPresent() && passed.add(next.get())) {
      if (next.get().equals(PEACE_AND_SECURITY)) {
        return true;
      }
      next =
          next.flatMap(
              code ->
                  examination
                      .dossier()
                      .find(code)
                      .or(() -> examination.reference().area(code))
                      .flatMap(CooperationArea::parent));
    }
    return false;
  }

  private static Argument name(
      Organization organization, Activity activity, Examination examination) {
    PartialDate date = activity.during().flatMap(DateInterval::start).orElse(examination.asOf());
    return Argument.of("organization", organization.id(), organization.nameOn(date));
  }

  private static Argument title(Activity activity) {
    return Argument.of("activity", activity.id(), activity.title());
  }
}
