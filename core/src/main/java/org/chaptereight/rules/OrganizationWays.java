package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.naming.PrintedName;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.Exit;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.Seat;
import org.chaptereight.organization.Tenure;
import org.chaptereight.state.Region;
import org.chaptereight.state.State;
import org.chaptereight.state.Succession;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.time.DateInterval;
import org.chaptereight.validation.Walker;

/** The ways through States, organizations, persons and areas. */
final class OrganizationWays {

  private OrganizationWays() {}

  static void state(State state, Walker walker) {
    ValueWays.texts("name", state.name(), walker);
    walker.each("formerNames", state.formerNames(), ValueWays::formerName);
    ValueWays.origin(state.externalIds(), state.provenance(), walker);
  }

  static void succession(Succession succession, Walker walker) {
    ValueWays.code("kind", succession.kind(), walker);
    walker.each("predecessors", succession.predecessors(), Subjects.REFERENCES);
    walker.each("successors", succession.successors(), Subjects.REFERENCES);
    ValueWays.source(succession.provenance(), walker);
  }

  static void withdrawnCode(WithdrawnCode code, Walker walker) {
    walker.maybe("now", code.now(), Subjects.REFERENCES);
    ValueWays.origin(code.externalIds(), code.provenance(), walker);
  }

  static void region(Region region, Walker walker) {
    ValueWays.texts("name", region.name(), walker);
    walker.maybe("parent", region.parent(), Subjects.REFERENCES);
    ValueWays.origin(region.externalIds(), region.provenance(), walker);
  }

  static void organization(Organization organization, Walker walker) {
    ValueWays.code("kind", organization.kind(), walker);
    ValueWays.texts("name", organization.name(), walker);
    ValueWays.maybeTexts("acronyms", organization.acronyms(), walker);
    walker.each("formerNames", organization.formerNames(), ValueWays::formerName);
    walker.each("variants", organization.variants(), ValueWays::wording);
    walker.maybe("parent", organization.parent(), Subjects.REFERENCES);
    walker.each("predecessors", organization.predecessors(), Subjects.REFERENCES);
    walker.each("foundedBy", organization.foundedBy(), Subjects.REFERENCES);
    walker.maybe("chapterEight", organization.chapterEight(), OrganizationWays::standing);
    walker.each("seats", organization.seats(), OrganizationWays::seat);
    walker.each("memberships", organization.memberships(), OrganizationWays::membership);
    ValueWays.origin(organization.externalIds(), organization.provenance(), walker);
  }

  private static void standing(ChapterEightStanding standing, Walker walker) {
    ValueWays.maybeProvenance("source", standing.source(), walker);
  }

  private static void seat(Seat seat, Walker walker) {
    ValueWays.texts("place", seat.place(), walker);
    ValueWays.source(seat.provenance(), walker);
  }

  private static void membership(Membership membership, Walker walker) {
    walker.in("holder", membership, OrganizationWays::holder);
    ValueWays.code("status", membership.status(), walker);
    walker.maybe("by", membership.by(), Subjects.REFERENCES);
    walker.maybe("exit", membership.exit(), OrganizationWays::exit);
    ValueWays.source(membership.provenance(), walker);
  }

  private static void holder(Membership membership, Walker walker) {
    ValueWays.party(membership.holder(), walker);
    if (membership.holder() instanceof Party.OfState holder) {
      List<DateInterval> when = ImmutableList.of(membership.during());
      walker.in("state", new StateUse(holder.state(), when, true), Subjects.STATE_USES);
    }
  }

  private static void exit(Exit exit, Walker walker) {
    ValueWays.code("kind", exit.kind(), walker);
    walker.maybe("by", exit.by(), Subjects.REFERENCES);
  }

  static void person(Person person, Walker walker) {
    ValueWays.texts("name", person.name(), walker);
    ValueWays.maybeTexts("familyName", person.familyName(), walker);
    walker.each("printedNames", person.printedNames(), OrganizationWays::printedName);
    walker.each("tenures", person.tenures(), OrganizationWays::tenure);
    ValueWays.origin(person.externalIds(), person.provenance(), walker);
  }

  /** The initials are a part of the name. */
  private static void printedName(PrintedName printed, Walker walker) {
    ValueWays.maybePlain("title", printed.title(), walker);
    ValueWays.plain("name", printed.name(), walker);
    ValueWays.source(printed.provenance(), walker);
  }

  private static void tenure(Tenure tenure, Walker walker) {
    walker.in("office", tenure.office(), ValueWays::office);
    ValueWays.source(tenure.provenance(), walker);
  }

  static void area(CooperationArea area, Walker walker) {
    ValueWays.texts("label", area.label(), walker);
    ValueWays.maybeArea("parent", area.parent(), walker);
    walker.maybe("state", area.state(), Subjects.REFERENCES);
    ValueWays.maybeTexts("scopeNote", area.scopeNote(), walker);
    ValueWays.origin(area.externalIds(), area.provenance(), walker);
  }
}
