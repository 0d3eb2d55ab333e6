package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.PatchOperation;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules that hold organizations against what is known of them. */
final class OrganizationRules {

  private static final OrganizationId GENERAL_ASSEMBLY = OrganizationId.of("UNGA");

  /** Whose observers are those of the General Assembly. */
  private static final ImmutableSet<OrganizationId> ADMITTING =
      ImmutableSet.of(GENERAL_ASSEMBLY, OrganizationId.of("UN"));

  static final Rule KIND_MISMATCH =
      Rule.of("ORG-KIND-MISMATCH", Severity.ERROR)
          .in(Groups.MEMBERSHIP)
          .requires("An organization is of the kind that the reference data has for it")
          .says(Messages.ALL)
          .on(Subjects.ORGANIZATIONS, OrganizationRules::kindMismatch);

  static final Rule OBSERVER_RESOLUTION_MISSING =
      Rule.of("OBSERVER-RESOLUTION-MISSING", Severity.INFO)
          .in(Groups.MEMBERSHIP)
          .requires("An observer of the General Assembly is one by a resolution, which is told")
          .says(Messages.ALL)
          .on(Subjects.ORGANIZATIONS, OrganizationRules::observerResolutionMissing);

  static final ImmutableList<Rule> ALL =
      ImmutableList.of(KIND_MISMATCH, OBSERVER_RESOLUTION_MISSING);

  private OrganizationRules() {}

  private static void kindMismatch(Organization organization, Examination examination) {
    if (!organization.kind().isKnown()) {
      return;
    }
    Optional<OrganizationKind> expected =
        examination
            .reference()
            .organization(organization.id())
            .map(Organization::kind)
            .filter(kind -> !kind.equals(organization.kind()))
            .filter(kind -> !mayHaveBeen(organization.kind(), kind));
    expected.ifPresent(
        kind -> {
          JsonPointer at = examination.place().field("kind");
          examination.report(
              at,
              Repair.replace(at, organization.kind(), kind),
              Argument.of(
                  "organization", organization.id(), organization.nameOn(examination.asOf())),
              Names.code("kind", organization.kind()),
              Names.code("expected", kind));
        });
  }

  /** A related organization was a global one outside the system until the agreement with it. */
  private static boolean mayHaveBeen(OrganizationKind before, OrganizationKind now) {
    return now.equals(OrganizationKind.UN_RELATED)
        && before.equals(OrganizationKind.INTERGOVERNMENTAL_GLOBAL);
  }

  private static void observerResolutionMissing(
      Organization organization, Examination examination) {
    if (!ADMITTING.contains(organization.id())) {
      return;
    }
    for (int i = 0; i < organization.memberships().size(); i++) {
      Membership membership = organization.memberships().get(i);
      if (isObserver(membership) && membership.by().isEmpty()) {
        reportObserver(membership, examination.place().field("memberships").index(i), examination);
      }
    }
  }

  private static boolean isObserver(Membership membership) {
    return membership.status().equals(MembershipStatus.OBSERVER);
  }

  private static void reportObserver(
      Membership membership, JsonPointer at, Examination examination) {
    PartialDate date = membership.during().start().orElse(examination.asOf());
    Argument party = Names.party("party", membership.holder(), date, examination);
    Argument during = Argument.of("during", membership.during());
    Set<InstrumentId> known = resolutions(membership, examination);
    if (known.size() == 1) {
      examination.report(
          at,
          Repair.of(
              PatchOperation.test(at.field("status"), membership.status()),
              PatchOperation.add(at.field("by"), known.iterator().next())),
          party,
          during);
    } else {
      examination.report(at, party, during);
    }
  }

  /** The resolutions by which the same holder may have become the same observer. */
  private static Set<InstrumentId> resolutions(Membership membership, Examination examination) {
    return examination
        .reference()
        .organization(GENERAL_ASSEMBLY)
        .map(Organization::memberships)
        .orElse(List.of())
        .stream()
        .filter(OrganizationRules::isObserver)
        .filter(known -> known.holder().equals(membership.holder()))
        .filter(known -> known.during().overlaps(membership.during()) != Certainty.NO)
        .map(Membership::by)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
