package org.chaptereight.rules;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.chaptereight.cooperation.Activity;
import org.chaptereight.cooperation.AreaMention;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.cooperation.RegionalStep;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.council.Presidency;
import org.chaptereight.mandate.Mandate;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Walker;

/** The ways through what organizations may do, do and are said to do, and the Council by year. */
final class CooperationWays {

  private CooperationWays() {}

  static void mandate(Mandate mandate, Walker walker) {
    walker.in("holder", mandate.holder(), Subjects.REFERENCES);
    ValueWays.areas("areas", mandate.areas(), walker);
    walker.each("basis", mandate.basis(), ValueWays::provision);
    walker.each("regions", mandate.regions(), Subjects.REFERENCES);
    ValueWays.states("states", mandate.states(), StateUse.period(mandate.during()), walker);
    ValueWays.codes("conditions", mandate.conditions(), walker);
    ValueWays.origin(mandate.externalIds(), mandate.provenance(), walker);
  }

  static void link(CooperationLink link, Walker walker) {
    ValueWays.parties("parties", link.parties(), StateUse.period(link.during()), walker);
    ValueWays.areas("areas", link.areas(), walker);
    ValueWays.code("modality", link.modality(), walker);
    walker.each("basis", link.basis(), ValueWays::provision);
    ValueWays.origin(link.externalIds(), link.provenance(), walker);
  }

  static void activity(Activity activity, Walker walker) {
    List<DateInterval> when = StateUse.period(activity.during());
    ValueWays.texts("title", activity.title(), walker);
    ValueWays.parties("actors", activity.actors(), when, walker);
    ValueWays.states("states", activity.states(), when, walker);
    walker.each("regions", activity.regions(), Subjects.REFERENCES);
    ValueWays.areas("areas", activity.areas(), walker);
    ValueWays.code("modality", activity.modality(), walker);
    ValueWays.maybeCode("enforcement", activity.enforcement(), walker);
    walker.each("basis", activity.basis(), ValueWays::provision);
    walker.each("authorizations", activity.authorizations(), ValueWays::document);
    walker.each("reports", activity.reports(), ValueWays::document);
    ValueWays.origin(activity.externalIds(), activity.provenance(), walker);
  }

  static void referral(DisputeReferral referral, Walker walker) {
    ValueWays.texts("title", referral.title(), walker);
    ValueWays.states("parties", referral.parties(), StateUse.day(referral.referred()), walker);
    walker.maybe("arrangement", referral.arrangement(), Subjects.REFERENCES);
    walker.maybe("document", referral.document(), ValueWays::document);
    walker.each("regionalSteps", referral.regionalSteps(), CooperationWays::step);
    ValueWays.origin(referral.externalIds(), referral.provenance(), walker);
  }

  private static void step(RegionalStep step, Walker walker) {
    walker.in("organization", step.organization(), Subjects.REFERENCES);
    walker.maybe("document", step.document(), ValueWays::document);
    ValueWays.source(step.provenance(), walker);
  }

  static void statement(Statement statement, Walker walker) {
    ValueWays.code("kind", statement.kind(), walker);
    walker.maybe("attributedTo", statement.attributedTo(), ValueWays::party);
    walker.each("subjects", statement.subjects(), ValueWays::participant);
    walker.each("counterparts", statement.counterparts(), ValueWays::participant);
    walker.each("areas", statement.areas(), CooperationWays::mention);
    walker.each("regions", statement.regions(), Subjects.REFERENCES);
    ValueWays.codes("qualities", statement.qualities(), walker);
    ValueWays.code("modality", statement.modality(), walker);
    ValueWays.maybeCode("frequency", statement.frequency(), walker);
    walker.each("basis", statement.basis(), ValueWays::provision);
    walker.each("instruments", statement.instruments(), Subjects.REFERENCES);
    walker.maybe("instrumentSet", statement.instrumentSet(), Subjects.REFERENCES);
    walker.maybe("series", statement.series(), Subjects.REFERENCES);
    walker.each("premises", statement.premises(), Subjects.REFERENCES);
    ValueWays.origin(statement.externalIds(), Optional.of(statement.provenance()), walker);
  }

  private static void mention(AreaMention area, Walker walker) {
    ValueWays.area("code", area.code(), walker);
    walker.maybe("term", area.term(), ValueWays::wording);
  }

  static void councilYear(CouncilYear year, Walker walker) {
    ValueWays.states(
        "members", year.members(), StateUse.day(PartialDate.of(Year.of(year.year()))), walker);
    walker.each("presidencies", year.presidencies(), CooperationWays::presidency);
    ValueWays.source(year.provenance(), walker);
  }

  private static void presidency(Presidency presidency, Walker walker) {
    List<DateInterval> when = StateUse.day(PartialDate.of(presidency.month()));
    ValueWays.state("state", presidency.state(), when, walker);
  }
}
